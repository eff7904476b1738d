import html, html.entities
from urllib.parse import *
import urllib.parse
print(html.escape('<a href="x">\'&</a>'),html.escape('"<',quote=False),html.unescape('&lt;p&gt; &amp; &quot;x&quot; &#39;&#x27;&eacute;&copy;&nbsp;&euro;&hearts; &bogus; &#128512; &ampx &notit; &#0;&#x80; &lt'),html.entities.name2codepoint['eacute'],html.entities.codepoint2name[169],html.entities.entitydefs['amp'])
u='https://user:pa%20ss@www.Example.com:8080/path/to;params?q=1&r=a+b&q=2#frag'
p=urlparse(u); print(p,p.hostname,p.port,p.username,p.password,p.geturl()==u,p._replace(fragment='z').geturl(),urlsplit(u),p.netloc,p[2]); print(urlparse('//x/y'),urlparse('www.x.com/a'),urlparse('mailto:a@b.c'),urlparse('x:80'),urlparse('http://[::1]:80/a').hostname,urlparse('a?b#c'),urlparse(b'http://x/y'), urlparse('HTTP://X'), urlsplit('path', scheme='http'))
for b,r in [('http://a/b/c/d;p?q','g'),('http://a/b/c/d;p?q','./g'),('http://a/b/c/d;p?q','g/'),('http://a/b/c/d;p?q','/g'),('http://a/b/c/d;p?q','//g'),('http://a/b/c/d;p?q','?y'),('http://a/b/c/d;p?q','g?y'),('http://a/b/c/d;p?q','#s'),('http://a/b/c/d;p?q','..'),('http://a/b/c/d;p?q','../../g'),('http://a/b/c/d;p?q','../../../g'),('http://a/b/c/d;p?q',''),('http://a','b'),('','x'),('http://a/b','mailto:x'),('http://a/b/','../../../..'),('http://a/b/c','./'),('file:///x','y')]: print(b,r,urljoin(b,r))
print(quote('/El Niño/'),quote('a&b=c d',safe=''),quote_plus('a b&c/d'),quote(b'\xff a'),unquote('/El%20Ni%C3%B1o/'),unquote_plus('a+b%26'),unquote('%zz%4'),unquote_to_bytes('a%26%EF'),quote('~_.-'),quote(''), unquote('%E4',encoding='latin-1'), unquote('abc'))
print(urlencode({'a':1,'b':'x y','c':'é&'}),urlencode([('a',1),('a',2)]),urlencode({'a':[1,2]},doseq=True),urlencode({'a':[1,2]}),urlencode({'a':'b c'},quote_via=quote),parse_qs('a=1&b=2&a=3&c='),parse_qs('a=&b',keep_blank_values=True),parse_qsl('a=1&b=x+y%21&c'),parse_qs(''),urldefrag('http://x/y#z'),urldefrag('http://x'), parse_qs('a=1;b=2',separator=';'))
for f in [lambda:urlparse('http://x:abc/').port,lambda:urlparse('http://x:99999').port,lambda:urlencode(5),lambda:parse_qs('a',strict_parsing=True),lambda:urlparse('http://[::1/'),lambda:urljoin('a',b'b'),lambda:quote(5),lambda:quote_from_bytes('a')]:
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
print(urlunparse(('http','x','/p','','a=1','f')),urlunsplit(('','','p','','')),urlunparse(p), ParseResult('a','b','c','d','e','f').geturl())
