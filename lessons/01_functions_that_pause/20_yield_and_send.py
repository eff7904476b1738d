"""Yield and send

`x = yield data` is a door that opens both ways. When the generator comes to
it, the value of `data` goes **out**, to the caller. When it is resumed by
`send(value)`, that value comes **in**: it is the value of the expression
`yield data`, and is stored in `x`.

`next(generator)` is the same as `generator.send(None)`. That is also why the
first call has to be a `next`: the body has not reached a `yield` yet, so
there is no place where a sent value could come in.

## Watch for

- The assignment to `x` happens when the generator is resumed, not before.
- Each `send` does two things: it brings a value in, and it fetches the next
  one that comes out.
"""


def hello():
    data = "mima"
    while True:
        #: [suspended] What stands to the right of yield has gone out. The
        #: left side, x, has to wait.
        #: [resumed] The value that was sent is now the value of the yield
        #: expression, and x gets it.
        x = yield data
        print(f"inside: x = {x}")
        data = f"answer to {x}"


early = hello()
try:
    #? What happens when a value is sent to a generator that has not begun?
    #? - inside: x = too early
    #? + an exception is raised
    #? = next-exception: TypeError
    #? = never-prints: inside: x = too early
    #? ! No yield is waiting for the value, so there is nobody to take it.
    early.send("too early")
except TypeError as error:
    #: The body still stands before its first line, where no yield waits.
    print(f"TypeError: {error}")

talk = hello()
#: next starts the generator, and fetches the first value.
print(f"outside: {next(talk)}")
#? Which line is printed next?
#? - outside: answer to hello
#? + inside: x = hello
#? - outside: mima
#? = next-output
#? ! send resumes the generator at once. It has a value to give back only
#? ! when it comes to its yield again.
print(f"outside: {talk.send('hello')}")
print(f"outside: {talk.send('again')}")
#: next sends None.
print(f"outside: {next(talk)}")
