import re
words = "noon level python radar aba abc kayak".split()
print([w for w in words if re.fullmatch(r"(\w)(\w)\w?\2\1", w)])
print([re.sub(r"(.)(?=.*\1)", "", w) for w in words])
print(re.findall(r"\b(\w)\w*\1\b", " ".join(words)))
print(re.sub(r"\b\w", lambda m: m.group().upper(), " ".join(words)))
print(re.split(r"[aeiou]+", "education"), re.sub(r"(\d+)", lambda m: str(int(m[1]) * 2), "3 cats 14 dogs"))
