"""send gives the yield expression its value; the first one must be None."""


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        print("  received", value)
        total += value
        count += 1
        average = total / count


running = averager()
try:
    running.send(10)
except TypeError as error:
    print(error)
print(running.send(None))
for value in (10, 20, 60):
    print(running.send(value))
try:
    next(running)
except TypeError as error:
    print(error)
try:
    running.send(1)
except StopIteration:
    print("it was ended by the error")
