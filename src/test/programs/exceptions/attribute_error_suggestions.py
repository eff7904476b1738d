"""AttributeError says what kind of thing it was, and the traceback what may have been meant."""


class Person:
    species = "human"

    def __init__(self):
        self.first_name = "Ada"

    def greet(self):
        return "hello"


import math

ada = Person()
for action in (
    lambda: ada.last_name,
    lambda: Person.surname,
    lambda: None.upper,
    lambda: (5).upper,
    lambda: "text".uper,
    lambda: [].push,
    lambda: {}.has_key,
    lambda: math.squareroot,
    lambda: (lambda: 0).nothing,
    lambda: setattr(5, "x", 1),
    lambda: setattr("s", "x", 1),
    lambda: delattr(ada, "age"),
    lambda: setattr([], "append", 1),
    lambda: setattr(int, "x", 1),
):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error, getattr(error, "name", "-"))
print(ada.frist_name)
