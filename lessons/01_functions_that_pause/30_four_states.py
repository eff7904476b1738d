"""The four states of a generator

A generator is always in one of four states, and the module `inspect` tells
in which:

- `GEN_CREATED`: it has been made, and waits for its body to begin.
- `GEN_RUNNING`: its body is being run right now.
- `GEN_SUSPENDED`: it pauses at a `yield`.
- `GEN_CLOSED`: it has ended, and will never run again.

A coroutine has the same four states under other names (`CORO_CREATED` and so
on).

## Watch for

- Created and suspended look alike from outside: nothing runs. But a created
  generator stands before its first line, a suspended one at a `yield`.
- *Running* can only be seen from inside, or from a function that the
  generator has called: whoever asks has to be running, too.
- A closed generator can still be asked for a value. It has none.
"""
import inspect


def show(when):
    print(f"{when}: {inspect.getgeneratorstate(generator)}")


def pauses_once():
    #: The generator itself calls show, so it is running meanwhile.
    show("inside the body")
    #: [suspended] From running to suspended.
    #: [resumed] From suspended to running, for the last time.
    yield "a value"


generator = pauses_once()
#? In which state is a generator that has just been made?
#? + created
#? - running
#? - suspended
#? = state pauses_once
#? ! Not a line of its body has run.
show("after the call")
#: next makes it run, up to its yield.
next(generator)
#? And in which state is it now?
#? - running
#? + suspended
#? - closed
#? = state pauses_once
#? ! It has yielded its value, and waits at the yield.
show("after the first next")
try:
    next(generator)
except StopIteration:
    #: The body has come to its end. Nothing leads out of this state.
    show("after StopIteration")
print(f"one more value: {next(generator, 'none')}")
