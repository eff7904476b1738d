"""The methods that take no arguments, on texts of many kinds."""

TEXTS = ["", "a", "abc", "Hello World", "  x  ", "a,b,,c", "ABC", "123", "aB1", "ß", "ǆ", "ÀÉ", "İ", "ﬁ",
         "one\ntwo\r\nthree\x0bfour\x85five\u2028six", "\t a\n", "x=y=z", "aaa", "١٢٣", "½", "²", "Ⅷ", "_id", "class",
         "1a", "日本語", "😀", "a\u0301"]
NAMES = ("capitalize casefold lower upper title swapcase strip lstrip rstrip split rsplit splitlines expandtabs isalnum "
         "isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper").split()
for text in TEXTS:
    print(ascii(text), [ascii(getattr(text, name)()) for name in NAMES])
