import tomllib
d=tomllib.loads('''
# c
title = "TOML \\u00e9\\n"
[owner]
name = 'Tom'
dob = 1979-05-27T07:32:00-08:00
[database]
enabled = true
ports = [ 8000, 8001, 8002, ]
data = [ ["delta", "phi"], [3.14] ]
temp_targets = { cpu = 79.5, case = 72.0 }
a.b.c = 1
[servers]
[servers.alpha]
ip = "10.0.0.1"
[[products]]
name = "Hammer"
sku = 738_594
[[products]]
[[products.sub]]
x=1
[x]
s = """
a
b\\
   c"""
l = \'\'\'
raw\\n\'\'\'
d = 2020-01-02
t = 07:32:00.5
n = [0xFF, 0o17, 0b11, -5, +1e3, inf, -nan]
"quoted key" = 1
''')
import pprint; pprint.pprint(d, sort_dicts=False)
for b in ('a=','a=1\na=2','[a]\n[a]','a = "x','=1','a=[1','a 1','a=1 b=2','a={x=1','a=1979-13-01','[a','a.b=1\n[a]\nb=2','x = "\\q"','a=tru'):
    try: print(tomllib.loads(b))
    except tomllib.TOMLDecodeError as e: print(repr(e))
from decimal import Decimal
print(tomllib.loads('x=1.10', parse_float=Decimal))
import io
print(tomllib.load(io.BytesIO(b'a=1')))
try: tomllib.load(io.StringIO('a=1'))
except TypeError as e: print(e)
