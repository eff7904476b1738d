"""A push pipeline of primed generators: source, filter, broadcast, sinks."""
from functools import wraps


def primed(function):
    @wraps(function)
    def start(*args, **kwargs):
        generator = function(*args, **kwargs)
        next(generator)
        return generator

    return start


@primed
def grep(pattern, target):
    try:
        while True:
            line = yield
            if pattern in line:
                target.send(line)
    except GeneratorExit:
        print("grep", pattern, "closes")
        target.close()


@primed
def broadcast(*targets):
    try:
        while True:
            item = yield
            for target in targets:
                target.send(item)
    finally:
        for target in targets:
            target.close()


@primed
def printer(prefix):
    count = 0
    try:
        while True:
            line = yield
            count += 1
            print(f"{prefix}{count}: {line}")
    finally:
        print(prefix, "printed", count)


@primed
def average():
    total, count, mean = 0.0, 0, None
    while True:
        value = yield mean
        if value is None:
            return
        total += value
        count += 1
        mean = total / count


pipeline = broadcast(grep("py", printer("P")), grep("a", printer("A")))
for line in ("python", "java", "pypy and more", "ruby"):
    pipeline.send(line)
pipeline.close()
mean = average()
print([mean.send(n) for n in (10, 20, 60)])
