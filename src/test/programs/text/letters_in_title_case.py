"""Letters that have a title case of their own, and those that become several letters."""

for letter in "ǅǈǋǲᾈ":
    print(letter.title() == letter, letter.capitalize() == letter, letter.istitle())
    print(ascii(letter.upper()), ascii(letter.lower()), ascii(letter.swapcase()))

for word in ["ǆep", "ǆ ǅ Ǆ", "ﬁnd", "straße ßa", "ŉa", "ᾀb"]:
    print(ascii(word.title()), ascii(word.capitalize()), ascii(word.title().swapcase()))
