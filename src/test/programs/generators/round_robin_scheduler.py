"""A small scheduler over generators: each yield gives the next task its turn."""
from collections import deque


def task(name, steps):
    for step in range(1, steps + 1):
        print(f"{name} step {step}/{steps}")
        yield
    return f"{name} finished"


def run(*tasks):
    ready = deque(tasks)
    while ready:
        current = ready.popleft()
        try:
            next(current)
        except StopIteration as stop:
            print(stop.value)
        else:
            ready.append(current)


run(task("A", 3), task("B", 1), task("C", 2))
