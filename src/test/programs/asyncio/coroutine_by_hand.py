"""A coroutine stepped by hand with send, throw and close; no loop at all."""
import inspect


class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def talk():
    name = await Ask("name?")
    try:
        age = await Ask("age?")
    except ValueError:
        age = "unknown"
    return f"{name}, {age}"


coroutine = talk()
print(inspect.getcoroutinestate(coroutine), coroutine.cr_running)
print(coroutine.send(None))
print(inspect.getcoroutinestate(coroutine), coroutine.cr_await is not None)
print(coroutine.send("Ada"))
try:
    coroutine.throw(ValueError())
except StopIteration as stop:
    print(stop.value)
print(inspect.getcoroutinestate(coroutine))
try:
    coroutine.send(None)
except RuntimeError as error:
    print(error)
second = talk()
second.send(None)
second.close()
second.close()
print(inspect.getcoroutinestate(second))
third = talk()
try:
    third.send("early")
except TypeError as error:
    print(error)
third.close()
try:
    for _ in talk.__call__.__class__, None:
        iter(third)
except TypeError as error:
    print(error)
