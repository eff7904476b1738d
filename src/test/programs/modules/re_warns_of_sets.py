import re
for p in ['[[a]', '[^[a]', '[a--b]', '[a&&b]', '[a||b]', '[a~~b]', '[--a]', '[a-z--x]', '[]--a]', '[ab]', '[a-]', '[^a--b]']:
    try: print(p, re.compile(p).pattern, re.findall(p, 'a-b&|~[x]z'))
    except re.error as e: print(p, e)
