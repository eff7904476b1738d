import re
print(re.sub("a", "b", "banana", count=2), re.subn("[an]", "", "banana"))
print(re.sub(r"(?P<first>\w+) (?P<last>\w+)", r"\g<last>, \1", "Ada Lovelace"))
print(re.sub(r"\s+", " ", "too   many \n spaces").strip(), re.escape("1+1=2?"))
print(re.split(r"\s*[,;]\s*", "a , b;c ;d", maxsplit=2), re.compile(r"x", re.I | re.S))
try:
    re.compile("(unclosed")
except re.error as e:
    print(e, e.pos, e.msg)
