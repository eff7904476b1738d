"""A tokenizer on Pattern.scanner, which goes on where the last match has ended."""
import re
from collections import namedtuple

Token = namedtuple("Token", "kind text")
RULES = {
    "NAME": r"[a-zA-Z_]\w*",
    "NUMBER": r"\d+",
    "ASSIGN": r"=",
    "PLUS": r"\+",
    "TIMES": r"\*",
    "SPACE": r"\s+",
}
MASTER = re.compile("|".join(f"(?P<{name}>{rule})" for name, rule in RULES.items()))


def tokens(text):
    scanner = MASTER.scanner(text)
    for match in iter(scanner.match, None):
        if match.lastgroup != "SPACE":
            yield Token(match.lastgroup, match.group())


for text in ("total = 23 + 4 * rate", "a+b", "", "x ? y"):
    print(repr(text), [tuple(token) for token in tokens(text)])

scanner = re.compile(r"\d").scanner("a1b2c3", 2, 5)
print(scanner.search(), scanner.search(), scanner.search(), scanner.pattern.pattern)

for pattern in ("x*", "a|", "b"):
    scanner = re.compile(pattern).scanner("xxab")
    print(pattern, [match.span() for match in iter(scanner.search, None)], scanner.search())
    scanner = re.compile(pattern).scanner("xxab")
    print(pattern, [match.span() for match in iter(scanner.match, None)], scanner.match())

scanner = re.compile(r"\w+").scanner("one two")
print(scanner.match(), scanner.match(), scanner.search())
print(re.compile(b"..").scanner(b"abcd").search())
