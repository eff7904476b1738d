import re
text = "Mail ann@example.com or bob.smith@mail.example.org; call 555-1234 or (030) 555 9876."
print(re.findall(r"[\w.]+@[\w.]+\.\w+", text))
print(re.findall(r"\(?\d{3}\)?[- ]\d{3,4}(?: \d{4})?", text))
match = re.search(r"(?P<user>[\w.]+)@(?P<host>[\w.]+)", text)
print(match.group("user"), match["host"], match.span(), match.groupdict())
print(re.sub(r"[\w.]+@", "***@", text))
