"""complex() of subclasses, powers with a modulus; classmethods around other descriptors."""

import contextvars


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class A:
    @classmethod
    @property
    def p(cls): return cls.__name__
    @classmethod
    @staticmethod
    def q(*a): return a
    @property
    def r(self): return 1
class B(A): pass
t(lambda: (A.p, B.p, A().p, B().p))
t(lambda: (A.q(1), B().q(2)))
t(lambda: contextvars.copy_context(1))
t(lambda: complex(1, 2) ** 2)
t(lambda: pow(1j, 2, 3))
class C(complex):
    def __complex__(self): return 42j
t(lambda: complex(C(1j)))
t(lambda: (complex(True), complex("1+2j"), complex(1.5, -0.0)))
t(lambda: complex("1", 2)); t(lambda: complex(1, "2")); t(lambda: complex([]))
