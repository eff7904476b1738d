"""weakref.finalize calls a function when its object goes, when called, or at the end."""

import weakref


class Thing:
    pass


thing = Thing()
f = weakref.finalize(thing, print, "thing has gone", end="!\n")
print(f.alive, f.atexit, f.peek()[1] is print)
del thing
print(f.alive, f(), f.peek())
called = Thing()
g = weakref.finalize(called, lambda x: x * 2, 21)
print(g(), g.alive, g())
detached = Thing()
h = weakref.finalize(detached, print, "never")
print(h.detach()[2], h.alive)
last = Thing()
weakref.finalize(last, print, "at the end, second")
also = Thing()
weakref.finalize(also, print, "at the end, first")
silent = Thing()
weakref.finalize(silent, print, "not at the end").atexit = False
print("last line")
