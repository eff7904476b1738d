"""A coroutine that nobody can await any more: the warning comes at once, with the line that let go of it."""

import asyncio
import sys

# One stream, so that the order of warnings and prints shows.
sys.stderr = sys.stdout
async def f(): return 1
async def main():
    x = asyncio.sleep(1)
    x = None
    print("A")
    y = f()
    y = 3
    print("B")
    print(asyncio.sleep(2) is None)
    print("C")
    print(len([f()]))
    print("D")
    print(bool(f()))
    print("E")
    s = "%s" % f()
    print("F", s[:18])
    asyncio.sleep(3)
    print("G")
    l = [f(), f()]
    l.clear()
    print("H")
    l = [f()]
    l = None
    print("I")
    d = {"a": f()}
    del d
    print("J")
    str(f())
    print("K")
    f"{f()}"
    print("L")
    f() == 3
    print("M")
    if f(): print("yes")
    print("N")
    t = (f(), 1)
    print(t[1])
    t = 0
    print("O")
    def g():
        z = f()
        print("in g")
    g()
    print("P")
    print(type(f()))
    print("Q")
    asyncio.gather
    isinstance(f(), int)
    print("R")
    await asyncio.sleep(0)
    [asyncio.sleep(1) for i in range(2)]
    print("S")
    x = asyncio.sleep(1)
    x = asyncio.sleep(2)
    print("T")
    del x
    print("U")
    list(map(lambda i: f(), range(2)))
    print("V")
    for c in [f(), f()]: pass
    print("W")
    del c
    print("X")
    (lambda q: None)(f())
    print("Y")
    sorted([f()], key=lambda c: 1)
    print("Z")
    x = f().__name__
    print("AA")
    f().cr_frame
    print("AB")
    try:
        f() + 1
    except TypeError as e: print(e)
    print("AC")
    try:
        int(f())
    except TypeError as e: print(e)
    print("AD")
    try:
        for i in f(): pass
    except TypeError as e: print(e)
    print("AE")
    try:
        f().foo
    except AttributeError as e: print(e)
    print("AF")
    try:
        f()[0]
    except TypeError as e: print(e)
    print("AG")
    print(f() is not None)
    print("AH")
    print([f()][0].__name__)
    print("AI")
    a, b = f(), f()
    a = b = None
    print("AJ")
    class K:
        def __init__(self): self.c = f()
    k = K()
    del k
    print("AK")
    k = K()
    k.c = 1
    print("AL")
    not f()
    print("AM")
    f() and 1
    print("AN")
    x = f() or 2
    x = None
    print("AO")
asyncio.run(main())
