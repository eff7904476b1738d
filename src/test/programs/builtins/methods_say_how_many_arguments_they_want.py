import contextvars
for n in ["find","count","index","rfind","rindex","startswith","endswith","replace","split","join","strip","center","ljust","zfill","encode","partition","expandtabs","removeprefix","translate","format","splitlines","casefold","maketrans", "isalpha"]:
    for s in ("abc", b"abc", bytearray(b"abc")):
        if not hasattr(s,n): continue
        for a in ((), (1,2,3,4,5,6)):
            try: print(n, type(s).__name__, getattr(s,n)(*a))
            except Exception as e: print(n, type(s).__name__, type(e).__name__, e)
for n in dir([]):
    if n.startswith("__"): continue
    for s in ([1], (1,), {1:2}, {1}, frozenset()):
        if not hasattr(s,n): continue
        for a in ((), (1,2,3,4,5,6)):
            try: print(n, type(s).__name__, getattr(s,n)(*a))
            except Exception as e: print(n, type(s).__name__, type(e).__name__, e)
for s in ({1:2}, {1}, frozenset()):
    for n in sorted(dir(s)):
        if n.startswith("__"): continue
        for a in ((), (1,2,3,4,5,6)):
            try: print(n, type(s).__name__, getattr(s,n)(*a))
            except Exception as e: print(n, type(s).__name__, type(e).__name__, e)
for f in (lambda: contextvars.ContextVar(), lambda: contextvars.ContextVar(1), lambda: contextvars.ContextVar("a","b"),lambda: contextvars.ContextVar("a",defaul=1), lambda: contextvars.ContextVar("x").get(1,2,3), lambda: contextvars.ContextVar("x").set(), lambda: contextvars.ContextVar("x").set(1,2), lambda: contextvars.ContextVar("x").reset(), lambda: contextvars.ContextVar("x").reset(1), lambda: contextvars.Context(1), lambda: contextvars.Context().run(), lambda: contextvars.copy_context().run()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
