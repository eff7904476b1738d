"""What the error handlers do when text cannot be encoded or bytes decoded."""

for handler in "strict ignore replace xmlcharrefreplace backslashreplace namereplace surrogateescape surrogatepass nope".split():
    for encoding in ("ascii", "latin-1", "utf-8"):
        try:
            print(handler, encoding, "aé€b😀\ud800c".encode(encoding, handler))
        except Exception as error:
            print(handler, encoding, type(error).__name__, ascii(str(error)))
    for data in (b"a\xff\xc3b\xe2\x82", b"\xed\xa0\x80", b"\xf0\x9f\x98"):
        for encoding in ("ascii", "utf-8", "utf-16"):
            try:
                print(handler, encoding, ascii(data.decode(encoding, handler)))
            except Exception as error:
                print(handler, encoding, type(error).__name__, ascii(str(error)))
