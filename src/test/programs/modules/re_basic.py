"""re: search, match, groups, findall, sub, split, flags."""
import re

text = "On 2024-02-29 Ada paid 12.50 EUR, on 2023-01-01 Bob paid 7 EUR."
m = re.search(r"(\d{4})-(\d{2})-(\d{2})", text)
print(m.group(), m.group(1), m.groups(), m.start(), m.end(), m.span(2), m[3], bool(m), m)
print(re.match("On", text).group(), re.match("paid", text), re.fullmatch(r"\w+", "word") is not None, re.findall(r"\d+", text))
print(re.findall(r"(\w+) paid ([\d.]+)", text), [x.group() for x in re.finditer(r"[A-Z][a-z]+", text)])
print(re.sub(r"\d", "#", text), re.sub(r"(\w+)@(\w+)", r"\2 at \1", "me@home"), re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.subn("x", "y", "axbx"))
print(re.split(r"[,;]\s*", "a, b;c"), re.split(r"(-)", "a-b"), re.split(r"\s+", " a b "), re.split("x", "axbxc", maxsplit=1))
named = re.compile(r"(?P<user>\w+)@(?P<host>[\w.]+)", re.IGNORECASE)
found = named.search("mail ADA@example.org now")
print(found.group("user"), found.groupdict(), found["host"], named.pattern, named.findall("a@b c@d"), found.lastgroup)
print(re.findall("^a.", "ab\nac", re.MULTILINE), re.findall("a.b", "a\nb", re.DOTALL), re.findall("HELLO", "hello", re.I), re.findall(r"(?i)x", "Xx"), re.escape("a.b*c"))
print(re.findall(r"<.+?>", "<a><b>"), re.findall(r"<.+>", "<a><b>"), re.search(r"(?<=\$)\d+", "cost $42").group(), re.findall(r"\b\w{3}\b", "the cat sits"), re.search(r"(a)?b", "b").groups())
print(re.sub(r"\s+", " ", "a  b\t\nc"), re.match(r"(\w)(\w)?", "x").group(2), re.search("z", "abc"), re.findall(r"(?:ab)+", "ababxab"))
try:
    re.compile("(")
except re.error as error:
    print(error)
