import unicodedata as u
for c in "aÉß1½²③Ⅷ €中\u0301\u0327\u200d\u00a0\n😀א٣":
    print(repr(c), u.name(c, "-"), u.category(c), u.bidirectional(c), u.mirrored(c), u.decimal(c, None), u.digit(c, None), u.numeric(c, None), u.combining(c))
def plain(text):
    return "".join(c for c in u.normalize("NFD", text) if not u.combining(c))
print(plain("Ñandú café Åse"), len(u.normalize("NFD", "é")), u.normalize("NFKC", "ﬁ²①"), u.is_normalized("NFC", "é"), u.normalize("NFC", "e\u0301") == "é")
print(u.lookup("SNOWMAN"), u.lookup("greek small letter alpha"), u.lookup("CJK UNIFIED IDEOGRAPH-4E2D"))
for bad in (lambda: u.name("\n"), lambda: u.lookup("nope"), lambda: u.decimal("x"), lambda: u.digit("½"), lambda: u.numeric("x"), lambda: u.name("ab"), lambda: u.normalize("XX", "a")):
    try:
        print(bad())
    except (ValueError, KeyError, TypeError) as e:
        print(type(e).__name__, e)
