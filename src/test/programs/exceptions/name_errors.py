"""NameError and UnboundLocalError, word for word."""


def attempt(action):
    try:
        action()
    except NameError as error:
        print(type(error).__name__, error, error.name if type(error) is NameError else "")


def local_before_assignment():
    print(value)
    value = 1


def deleted():
    value = 1
    del value
    return value


def free():
    def inner():
        return cell

    if attempt is None:
        cell = 1
    return inner()


def class_body():
    class C:
        x = undefined_in_class


attempt(lambda: no_such_name)
attempt(local_before_assignment)
attempt(deleted)
attempt(free)
attempt(class_body)
attempt(lambda: exec("del nothing"))
attempt(lambda: eval("a + b", {"a": 1}))
