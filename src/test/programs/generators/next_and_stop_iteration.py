"""A generator runs to its next yield for each next(), and then stops for good."""


def countdown(start):
    print("starting from", start)
    while start > 0:
        yield start
        start -= 1
    print("falling off the end")


numbers = countdown(3)
print(type(numbers), numbers is iter(numbers))
print(next(numbers), next(numbers), next(numbers))
for _ in range(2):
    try:
        next(numbers)
    except StopIteration as stop:
        print("stopped", stop.args, stop.value)
print(next(numbers, "default"))
print(list(countdown(2)))
