"""Padding, stripping, slicing, comparing, escaping."""
print("[" + "x".center(7) + "][" + "x".ljust(4, ".") + "][" + "x".rjust(4, "0") + "][" + "-42".zfill(6) + "]")
print("ab".center(5, "*"), "abc".center(6, "*"), "42".zfill(1), "+5".zfill(4), repr("a\tb".expandtabs(4)))
print(repr("  x  ".strip()), repr("  x  ".lstrip()), repr("xxaxx".strip("x")), "abcba".strip("ab"), "www.x.com".lstrip("w."))
s = "abcdef"
print(s[0], s[-1], s[1:4], s[:2], s[4:], s[::2], s[::-1], s[10:], s[-3:-1], s[5:1:-2], s[2:2], s[-100:3])
print("apple" < "banana", "Zebra" < "apple", "a" < "ab", "10" < "9", "" < "a", sorted("bAcB"))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("tab\tnew\nback\\"), repr("\x00\x7f\x80é\u200b☃😀"))
print("a" "b" 'c', """x
y""", r"raw\n", "\x41\u00e9\N{SNOWMAN}", "line \
joined", ascii("é☃😀"), len("😀"), "😀"[0])
print(max("hello"), min("hello"), list("ab"), tuple("ab"), "abc" == 'abc', hash("") == hash(""), ord("€"), chr(8364))
print("a,b;c".replace(";", ",").split(","), "%s" % "x", "A" + "b".upper() * 2, "x".join("123")[::-1])
