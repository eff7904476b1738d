"""Close and throw

A suspended generator can be resumed with a value, by `send`. It can be
resumed with an **exception** as well: `throw(error)` raises the error at the
`yield` where the generator is suspended. Inside, that looks as if `yield`
had failed, and can be caught.

`close()` throws a special exception, `GeneratorExit`. It says: tidy up and
end. A generator should not catch it, or only to raise it again; `finally` is
the right place for tidying up.

The cancelling of a task is done in the same way: a `CancelledError` is
thrown into its coroutine.

## Watch for

- `throw` has a result, like `send`: the next value that is yielded.
- At `close` the block under `finally` runs, although no error is seen
  outside.
"""


def reader():
    print("open")
    try:
        while True:
            try:
                #: [thrown 1] It goes on, but not with a value: ValueError
                #: is raised here.
                #: [thrown 2] GeneratorExit is raised here. No except clause
                #: below takes it.
                yield "ready"
            except ValueError as error:
                #: Caught: the loop goes on to its next turn.
                print(f"caught: {error}")
    finally:
        #: This runs on every way out.
        print("tidied up")


generator = reader()
print(next(generator))
#? An exception is thrown into the generator. Will it end?
#? - yes, an exception always ends it
#? + no, it catches the exception and yields again
#? = prints: caught: bad line
#? = prints: ready
#? ! The error is raised at the yield, inside the try.
print(generator.throw(ValueError("bad line")))
#? Which line does close bring about?
#? - caught:
#? + tidied up
#? - ready
#? = next-output
#? ! GeneratorExit is no ValueError, so it passes the except clause by.
generator.close()
#: GeneratorExit does not come out of close: the generator has obeyed it.
print("closed")
