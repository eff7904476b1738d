"""Patterns and loop targets that do not compile; exceptions that cannot be made inside a generator."""


def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: compile("for i < (): pass", "x", "exec"))
t(lambda: compile("for f() in x: pass", "x", "exec"))
t(lambda: compile("match x:\n  case {**rest, 'k': v}: pass", "x", "exec"))
t(lambda: compile("match x:\n  case {f'a': v}: pass", "x", "exec"))
t(lambda: compile("match x:\n  case {a: v}: pass", "x", "exec"))
t(lambda: compile("match x:\n  case f'x': pass", "x", "exec"))
t(lambda: compile("match x:\n  case -x: pass", "x", "exec"))
t(lambda: compile("match x:\n  case 1+2: pass", "x", "exec"))
t(lambda: compile("match x:\n  case 0+0: pass", "x", "exec"))
t(lambda: compile("match x:\n  case {0+0: _}: pass", "x", "exec"))
t(lambda: compile("match x:\n  case 1j+2: pass", "x", "exec"))
class E(Exception):
    def __new__(cls, *a): return object()
def gen():
    try:
        yield 1
    except BaseException as e:
        print("in", type(e).__name__, e)
        yield 2
g = gen(); next(g)
t(lambda: g.throw(E)); t(lambda: next(g))
def g2():
    yield 1
    yield 2
g = g2(); next(g)
t(lambda: g.throw(E)); t(lambda: next(g))
g = g2()
t(lambda: g.throw(E)); t(lambda: next(g))
g = g2()
t(lambda: g.throw(3)); t(lambda: next(g))
t(lambda: g.throw(ValueError("x"), 3)); t(lambda: next(g))
import weakref
g = g2()
t(lambda: list(weakref.proxy(g)))


def duplicate(first, second):
    t(lambda: compile("match x:\n  case {%s: 1, %s: 2}: pass" % (first, second), "x", "exec") and "compiles")


duplicate("-0-0j", "0-0j")
duplicate("0-0j", "0")
duplicate("1+2j", "1+2j")
duplicate("1+2j", "1-2j")
duplicate("0+2j", "2j")
duplicate("-1+2.5j", "-1.0+2.5j")
