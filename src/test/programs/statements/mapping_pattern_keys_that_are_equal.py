class L:
    def __len__(self): return -1
    def __iter__(self): return iter([1])
for f in (list, tuple, len, bool, set, lambda x: [*x], lambda x: [].extend(x), sorted, dict.fromkeys, bytes, sum):
    try: print(f(L()))
    except BaseException as e: print(getattr(f,"__name__",f), type(e).__name__, e)
class H:
    def __length_hint__(self): return -1
    def __iter__(self): return iter([1])
for f in (list, tuple, lambda x: [*x], lambda x: [].extend(x)):
    try: print(f(H()))
    except BaseException as e: print(type(e).__name__, e)
class H:
    def __length_hint__(self): return "a"
    def __iter__(self): return iter([1])
for f in (list, tuple, lambda x: [*x], lambda x: [].extend(x)):
    try: print(f(H()))
    except BaseException as e: print(type(e).__name__, e)
class L:
    def __len__(self): return "s"
    def __iter__(self): return iter([1])
for f in (list, tuple, len, bool):
    try: print(f(L()))
    except BaseException as e: print(type(e).__name__, e)
class L:
    def __len__(self): raise ValueError("no")
    def __iter__(self): return iter([1])
for f in (list, tuple, len, bool):
    try: print(f(L()))
    except BaseException as e: print(type(e).__name__, e)
for s in ('{True: a, 1: b}','{1: a, 1: b}', '{1: a, 1.0: b}', '{"a": a, "a": b}', '{0: a, False: b}', '{None: a, None: b}', '{-1:a, -1:b}', '{True: a, True: b}','{b"a":a,"a":b}','{-0.0:a, 0.0:b}','{1:a,True:b, 1:c}'):
    try: exec(compile(f"match {{1:2, True:3}}:\n  case {s}: print(a,b)\n  case _: print('no')\n","x","exec")); print("ok", s)
    except BaseException as e: print(s, type(e).__name__, e)
class K: A=1; B=1
try:
    match {1:2}:
        case {K.A: a, K.B: b}: print(a,b)
        case _: print("no")
except BaseException as e: print(type(e).__name__, e)
try:
    match {1:2}:
        case {1: a, K.B: b}: print(a,b)
        case _: print("no")
except BaseException as e: print(type(e).__name__, e)
try:
    match {}:
        case {1: a, K.B: b}: print(a,b)
        case _: print("no")
except BaseException as e: print(type(e).__name__, e)
