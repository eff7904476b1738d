import string
from string import Formatter, Template, capwords
letter = Template("Dear $name, you owe $$${amount}.")
print(letter.substitute(name="Ann", amount=5), letter.safe_substitute(name="Bob"))
try:
    letter.substitute(name="x")
except KeyError as e:
    print("missing", e)
print(capwords("hello big  world"), string.ascii_lowercase[:5], string.punctuation, string.hexdigits)
print(list(Formatter().parse("a{b!r:>5}c{0}")), Formatter().format("{0}-{x}", 1, x=2))
print("{:,} {:.2e} {:>8} {:^8}| {:#x} {:08.3f}".format(1234567, 12345.678, "r", "mid", 255, 3.14159))
