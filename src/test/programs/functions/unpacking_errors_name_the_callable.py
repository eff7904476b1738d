"""Errors about * and ** in calls name what was called."""


def f(*args, **kwargs):
    return args, kwargs


class Callable:
    def __call__(self, *args, **kwargs):
        return args, kwargs

    def __str__(self):
        return "<my callable>"

    def method(self, **kwargs):
        pass


nothing = None
for call in (
    lambda: f(*5),
    lambda: f(**5),
    lambda: f(**{1: 2}),
    lambda: f(**{"a": 1}, **{"a": 2}),
    lambda: f(a=1, **{"a": 2}),
    lambda: nothing(*f),
    lambda: nothing(**f),
    lambda: Callable()(*1),
    lambda: Callable()(**1),
    lambda: Callable().method(**{"a": 1}, **{"a": 2}),
    lambda: print(*1),
    lambda: dict(**1),
    lambda: [].append(*1),
    lambda: (lambda x: x)(*1),
):
    try:
        print(call())
    except TypeError as error:
        print(error)
