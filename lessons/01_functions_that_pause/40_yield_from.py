"""Yield from

`yield from` hands over to another generator. Until that one has ended, all
its values go straight to the caller, and the first generator does nothing
but wait in between. Then it goes on behind its `yield from`.

Here `func1` yields 1, lets `func2` yield 2 and 4, and yields 3 at last. So
the loop prints **1, 2, 4, 3**.

## Watch for

- While `func2` has its turn there are two frames on the stack, one upon the
  other, and both are suspended together.
- The caller does not know of `func2`. It calls `next` on `func1` only.
"""


def func1():
    yield 1
    #: [reached] From here on func2 answers every next, until it has ended.
    #: [suspended] func2 has yielded. func1 is suspended with it, at this
    #: line.
    #: [resumed] next goes right through func1 to the place where func2 is.
    yield from func2()
    #: func2 has ended, so func1 goes on.
    yield 3


def func2():
    #: [suspended 1] This value does not stop at func1: it goes to the loop.
    yield 2
    yield 4


ff = func1()
for item in ff:
    #? [reached 2] 1 and 2 are here. Which numbers follow, in which order?
    #? - 3, then 4
    #? + 4, then 3
    #? - only 3
    #? = variable item: 2
    #? = prints: 4
    #? = prints: 3
    #? ! func1 has handed over to func2, and goes on when func2 has ended.
    print(item)
