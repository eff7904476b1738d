"""Yield and next

A function with `yield` in its body is a **generator function**. Calling it
runs none of the body: it gives a **generator**, an object that can run the
body piece by piece.

`next(generator)` runs it up to the next `yield` and hands out the value that
stands there. Then the generator is suspended: its frame, with the line it is
at and all its variables, is kept until the next `next`. When the body comes
to its end, `next` raises `StopIteration`.

A `for` loop does nothing else. It calls `next` again and again, and takes
`StopIteration` for the end.

## Watch for

- The line *the body begins* is printed by the first `next`, not by the call.
- At `yield` the frame leaves the stack, but it is not gone: `left` is kept.
- The loop at the end has a generator of its own, which starts anew.
"""


def countdown(left):
    print("the body begins")
    while left > 0:
        #: [suspended] The value goes out to whoever called next, and the
        #: generator is suspended at this line.
        #: [resumed] It goes on in the middle of this line, and left has the
        #: value that it had before.
        yield left
        left -= 1
    print("the body ends")


#: This makes a generator. No line of countdown runs.
numbers = countdown(2)
#? countdown has been called. Which line is printed next?
#? - the body begins
#? + nothing has run yet
#? - 2
#? = next-output
#? ! The call only makes the generator. The body begins at the first next.
print("nothing has run yet")
print(next(numbers))
print(next(numbers))
try:
    #: There is no third value: the body runs to its end.
    next(numbers)
except StopIteration:
    #: A generator whose body has ended says so by raising StopIteration.
    print("StopIteration")

#? [reached 1] How many more lines will be printed?
#? - 3: one for each value
#? - 4: the values, and one for the beginning
#? + 5: the values, one for the beginning and one for the end
#? = prints: the body begins
#? = prints: 3
#? = prints: the body ends
#? ! The loop calls next four times. The fourth prints the last line, and
#? ! raises the StopIteration that ends the loop.
for number in countdown(3):
    print(number)
