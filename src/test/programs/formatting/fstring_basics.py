"""f-strings: expressions, conversions, =, escapes, joining, nesting."""
name, age, price = "Ada", 36, 1234.5
items = ["a", "b"]
table = {"key": "value", "n": {"m": 1}}
print(f"{name} is {age}, {age + 1} next year, {'old' if age > 30 else 'young'}")
print(f"{name!r} {name!s} {name!a} {name.upper()} {items[0]} {table['key']} {table['n']['m']} {len(items)}")
print(f"{age=} {age = } {name=} {name=!s} {price=:.2f} {age+1=} {items=} { age = :>5}")
print(f"{{}} {{{age}}} {{age}} {'{'} {'}'}", f"a" "b{age}" f"b{age}", rf"raw\n{age}", F"{age}" fR"\d{age}")
print(f"{f'{name}!'} {f'{age:{4}}'} {'nested ' + f'{items}'} {[x * 2 for x in items]} {(lambda x: x * 2)(3)}")
print(f"""triple {name}
line two {
    age
    + 1
}""")
print(f"{age:5}|{age:<5}|{age:^5}|{age:>5}|{age:05}|{age:+}|{age:x}|{age:#b}|{age:e}|{age:,}|{price:,.1f}|{price:10.2f}|")
width, precision, kind = 12, 3, "e"
print(f"{price:{width}.{precision}{kind}}|{name:{'*'}^{width}}|{price:{width}}|{name:>{len(items) * 3}}")
print(f"{True} {None} {1.0} {1e16} {(1,)} {...} {b'x'} {3 + 4j} {int}", f"{True:>5}|{None!s:>6}|{'x':>3}")
print(f"{{'a': 1}} {dict(a=1)} { {'a': 1}['a'] } {items!r:>12} {'a' 'b'}", f"{name[0]}{name[-1]}{name[::-1]}")
print(f"{(x := 5)} {x} {x:=^5} {x!r:^5} {'a'if x else'b'} {x:{x}} {x,} {*items,} {not x}")
print(f"{'yes':-<10}{'no':->10}", f"{chr(10).join(items)!r}")
