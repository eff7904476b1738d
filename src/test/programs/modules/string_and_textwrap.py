"""string constants, Template, capwords; textwrap."""
import string
import textwrap

print(string.ascii_lowercase, string.digits, string.hexdigits, string.punctuation, repr(string.whitespace), string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase)
t = string.Template("$name owes ${amount} dollars, 100$$")
print(t.substitute(name="Ada", amount=5), t.safe_substitute(name="Bob"), string.capwords("hello  big world"))
try:
    t.substitute(name="x")
except KeyError as error:
    print("KeyError", error)
text = "The quick brown fox jumps over the lazy dog and runs away from everything else."
print(textwrap.fill(text, 30))
print(textwrap.wrap(text, 25)[:2], textwrap.shorten(text, 30), textwrap.shorten("short", 30))
print(textwrap.dedent("    a\n      b\n    c"), textwrap.indent("x\ny\n\nz", "> "), sep="\n")
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
