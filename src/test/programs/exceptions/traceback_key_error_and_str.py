"""KeyError quotes its key; an exception without text prints only its name."""


def attempt():
    try:
        raise NotImplementedError
    finally:
        print("finally")


try:
    {"a": 1}["b"]
except KeyError as error:
    print(error, str(error), error.args[0])
attempt()
