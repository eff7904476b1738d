"""Taking URLs apart and quoting."""
from urllib.parse import *
for u in ["http://user:pw@Example.com:8080/a/b;p?x=1&y=2#f", "//net/x", "mailto:a@b", "/rel?x", "http://[::1]:80/x", "a:b", "https://x.y"]:
    p = urlparse(u); print(p, p.hostname, p.port, p.username, p.geturl()); print(urlsplit(u))
for b, r in [("http://a/b/c/d;p?q","../g"),("http://a/b/c/d","g?y"),("http://a/b/c/d?q","?y"),("http://a/b/","//x/y"),("http://a","b"),("http://a/b","/c/../d"),("http://a/b","https://z/"),("http://a/b/c/","./")]:
    print(urljoin(b, r))
print(quote("a b/ü&=?~"), quote("a/b", safe=""), quote_plus("a b&c"), unquote("a%20b%C3%BC%zz%"), unquote_plus("a+b%2B"))
print(urlencode({"a": 1, "b": "x y", "c": "ü"}), urlencode([("a", [1, 2])], doseq=True), urlencode({"a": [1,2]}))
print(parse_qs("a=1&b=2&a=3&c=&d"), parse_qsl("a=1&c=&d=%20", keep_blank_values=True))
print(urldefrag("http://x/y#z"), urlunparse(("http","h","/p","","q","f")))
try:
    urlparse("http://a:x/").port
except ValueError as e: print(e)
print(quote(b"\xff/"), urlparse(b"http://a/b").netloc, urljoin("a/b/c", "../../../d"))
print(urlparse("http://x/y")._replace(path="/z").geturl())
