b = bytearray(b"xyz"); e = bytearray()
def t(f):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
def iadd(x, y):
    x += y; return x
t(lambda: iadd(b, b)); t(lambda: iadd(e, e)); t(lambda: iadd(b, memoryview(b))); t(lambda: b.extend(b)); print(b)
t(lambda: b.__setitem__(10**20, [1])); t(lambda: b.__setitem__(10**20, 1)); t(lambda: b.__setitem__(50, [1])); t(lambda: b.__setitem__(50, 300)); t(lambda: b.__setitem__(0, [1])); t(lambda: b.__setitem__(0, 300)); t(lambda: b.__setitem__("a", 300)); t(lambda: b.__getitem__(10**20)); t(lambda: b.__delitem__(10**20)); t(lambda: b.__setitem__(0,"a")); t(lambda: b.__setitem__(0,10**20)); t(lambda: b.__setitem__(-9,10**20))
t(lambda: b.__setitem__(slice(0,2), b)); t(lambda: b.__imul__(2)); t(lambda: iadd(b, 5))
