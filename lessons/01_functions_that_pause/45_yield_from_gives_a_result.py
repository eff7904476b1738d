"""Yield from gives a result

`yield from` is more than a loop that yields. It passes on in both
directions: what is sent to the outer generator arrives in the inner one. And
it has a value: what the inner generator **returns**.

That makes it possible to cut a generator into functions. One function may
pause in the middle of another, and bring back a result, just as with
ordinary calls. `await` does exactly this for coroutines.

## Watch for

- Each `send` goes through `report` to the `yield` in `ask`.
- `return` ends the inner generator only. Its value becomes the value of
  `yield from`, and `report` goes on at once, without a pause.
- The end of `report` itself arrives as `StopIteration`, with its result.
"""


def ask(question):
    #: [suspended] The question goes out, through report.
    #: [resumed] The answer comes in, through report.
    answer = yield question
    #: The value goes to the yield from that started this generator.
    return answer.upper()


def report():
    #: [resumed] Whatever is sent here is passed on to ask.
    name = yield from ask("your name?")
    town = yield from ask("your town?")
    return f"{name} from {town}"


conversation = report()
print(next(conversation))
#? "ada" is sent to report. Which function gets it?
#? - report, as the value of yield from
#? + ask, as the value of yield
#? = next-function: ask
#? ! report gets what ask returns, and that is something else: "ADA".
print(conversation.send("ada"))
try:
    #? Two generators come to their end now. Which line is printed?
    #? + result: ADA from LONDON
    #? - result: ada from london
    #? - result: LONDON
    #? = next-output
    #? ! ask returns "LONDON" to report, and report returns the whole.
    conversation.send("london")
except StopIteration as end:
    #: What a generator returns travels in the StopIteration.
    print(f"result: {end.value}")
