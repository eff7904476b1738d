"""String methods that change case or answer questions."""
s = "hello World 123"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), "Straße".casefold(), "ß".upper())
for text in ("abc", "ABC", "Abc Def", "abc1", "123", "12.5", " ", "", "\t\n", "é", "x_1", "1x", "class"):
    print(repr(text), text.isalpha(), text.isdigit(), text.isalnum(), text.isspace(), text.isupper(),
          text.islower(), text.istitle(), text.isidentifier(), text.isdecimal(), text.isnumeric(),
          text.isprintable(), text.isascii())
print("they're bill's".title(), "x1y2".title(), "ABC".islower(), "½".isnumeric(), "²".isdigit(), "²".isdecimal())
