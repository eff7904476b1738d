import re
html = "<b>bold</b> and <i>italic</i>"
print(re.findall(r"<.*>", html), re.findall(r"<.*?>", html), re.findall(r"<([^>]+)>([^<]*)", html))
print(re.match(r"a+?b*", "aaabbb").group(), re.match(r"a{2,}?", "aaaa").group(), re.match(r"a{2,3}", "aaaa").group())
print(re.search(r"(?<=\$)\d+(?!\d|\.)", "cost $40 or $5.99").group(), re.search(r"foo(?=bar)", "foobar").span())
print(re.findall(r"(?i)python", "Python PYTHON python"), re.findall(r"^\w+", "one\ntwo", re.M))
