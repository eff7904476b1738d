from urllib.parse import quote, quote_from_bytes, quote_plus, urlsplit, urlunsplit, urlparse, urljoin

for text in ("", "plain-text_1.~", "a b", "/a/b?c=d", "é", "100%"):
    print(repr(quote(text)), repr(quote(text, safe="?=%")), repr(quote_plus(text, safe=b"/\xe9")))
print(quote_from_bytes(bytearray(b"abc/")), quote_from_bytes(b"\xe9/", safe=""), quote_from_bytes(b"a?b", b"?"))
print(quote_from_bytes(b"\xe9", b"\xe9"), quote(b"ab c", [32]))
for url in ("http://h/a?b/c#d?e/f", "//h?x", "//h#x/y?z", "http://h", "1a:b", "a+b.c-:d", " \x00http://h/\n ", "é://h/a", ":x", "x:"):
    print(urlsplit(url), urlunsplit(urlsplit(url)) == url)
print(urlsplit("", ""), urlsplit(b"", b""), urlsplit("a#b", allow_fragments=False))
for wrong in (("a", b"b"), (b"a", "b"), (3, "")):
    try:
        print(urlsplit(*wrong))
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(urlunsplit(("", None, "a", None, None)), urlunsplit((b"", None, b"a", None, b"f")))
print(urljoin("http://a/b/c?d", "../e#f"), urlparse("http://a/b;c/d;e?f"))
