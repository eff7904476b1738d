import re
LOG = """2024-03-01 12:00:01 ERROR disk full
2024-03-01 12:00:02 INFO started
bad line
2024-03-02 08:15:59 WARNING low memory"""
pattern = re.compile(r"""
    ^(?P<date>\d{4}-\d{2}-\d{2})\s
    (?P<time>[\d:]{8})\s
    (?P<level>[A-Z]+)\s
    (?P<text>.*)$
""", re.VERBOSE | re.MULTILINE)
for m in pattern.finditer(LOG):
    print(m["level"].rjust(8), m["date"], m["text"])
print([line for line in LOG.splitlines() if not pattern.match(line)])
print(pattern.sub(r"\g<level>: \g<text>", LOG).splitlines()[0], pattern.groupindex)
