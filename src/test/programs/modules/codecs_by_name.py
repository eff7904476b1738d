import codecs, io
print(codecs.encode('Hello','rot13'), codecs.decode('Uryyb','rot_13'))
print(codecs.encode(b'abc','hex'), codecs.decode(b'616263','hex'), codecs.encode(b'abc','base64'))
for e in ('hex','rot13','zz'):
    for f in (lambda: 'a'.encode(e), lambda: b'a'.decode(e)):
        try: f()
        except Exception as x: print(type(x).__name__, x)
try: codecs.decode('abc','hex')
except Exception as x: print(type(x).__name__, x)
try: codecs.lookup('nope')
except Exception as x: print(type(x).__name__, x)
for n in ('utf8','UTF-8','latin1','ascii','utf_16','cp1252','iso-8859-1','utf-8-sig'):
    i=codecs.lookup(n); print(n, i.name, i.encode('hi'), i.decode(b'hi'))
d=codecs.getincrementaldecoder('utf-8')()
for b in 'naïve €'.encode(): print(repr(d.decode(bytes([b]))), end=' ')
print(d.decode(b'',True))
e=codecs.getincrementalencoder('utf-16')()
print(e.encode('a'),e.encode('b'))
with codecs.open('f.txt','w',encoding='utf-8') as f: f.write('é\nb\n')
with codecs.open('f.txt','r',encoding='utf-8') as f: print(f.read())
with codecs.open('f.txt','r','utf-8') as f:
    for l in f: print(repr(l))
print(codecs.BOM_UTF8, codecs.BOM_UTF16_LE)
r=codecs.getreader('utf-8')(io.BytesIO('é1\nü2\n'.encode())); print(list(r))
b=io.BytesIO(); w=codecs.getwriter('utf-8')(b); w.write('ä'); print(b.getvalue())
print(list(codecs.iterdecode([b'\xc3',b'\xa9'],'utf-8')), list(codecs.iterencode(['a','é'],'utf-8')))
codecs.register_error('mine', lambda e: ("<%x>" % ord(e.object[e.start]), e.end))
print(codecs.encode("aéb", "ascii", "mine"))
print(codecs.encode('é','ascii','xmlcharrefreplace'), codecs.lookup_error('strict').__name__)
print(codecs.decode(b'\xff','utf-8','replace'))
import os
os.remove("f.txt")
