import html
from urllib.parse import parse_qs, quote, unquote, urlencode, urljoin, urlsplit
print(html.escape("<a href='x'>Tom & Jerry</a>"), html.unescape("&lt;b&gt; caf&eacute; &#8364;"))
parts = urlsplit("https://ann@example.org:8080/a/b?x=1&y=2&x=3#top")
print(parts.scheme, parts.netloc, parts.hostname, parts.port, parts.path, parse_qs(parts.query), parts.fragment)
print(urlencode({"q": "käse & brot", "n": 5}), quote("a b/c?"), unquote("%7Euser"), urljoin("http://x/a/b", "../c"))
