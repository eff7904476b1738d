from html.parser import HTMLParser
class P(HTMLParser):
    def handle_starttag(self,t,a): print('S',t,a,self.getpos(), self.get_starttag_text())
    def handle_endtag(self,t): print('E',t)
    def handle_data(self,d): print('D',repr(d))
    def handle_comment(self,d): print('C',repr(d))
    def handle_decl(self,d): print('decl',d)
    def handle_pi(self,d): print('pi',d)
    def unknown_decl(self,d): print('unk',d)
    def handle_entityref(self,n): print('ent',n)
    def handle_charref(self,n): print('chr',n)
p=P()
p.feed('''<!DOCTYPE html>
<html><head><title>Test &amp; more</title></head>
<body class="a b" id=x checked data-q='1 &lt; 2'><h1>Parse me!</h1><br/><img src="a.png" alt="">
<!-- comment --><?pi x?><script>if (a < b && c) { "</p>" }</script>
<a href="x?a=1&b=2">link</a> text &copy; &#62; &#x3e; <p>unclosed <b>bold</i></p><![CDATA[x]]></body></html>''')
p.close()
p=P(convert_charrefs=False); p.feed('a &gt; b &#62; <b>x</b> & y'); p.close()
p=P(); p.feed('<di'); p.feed('v>te'); p.feed('xt</div'); p.feed('>'); p.close()
p=P(); p.feed('a < b and <3 </> <a'); p.close()
