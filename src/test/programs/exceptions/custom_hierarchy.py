"""A hierarchy of one's own, caught at the right level."""


class AppError(Exception):
    """Base of all."""


class NotFound(AppError):
    def __init__(self, what, where="here"):
        self.what, self.where = what, where
        super().__init__(what, where)

    def __str__(self):
        return f"{self.what} is not {self.where}"


class Denied(AppError, PermissionError):
    code = 403


def attempt(error):
    try:
        raise error
    except NotFound as e:
        return f"not found: {e} | {e.args} | {e!r}"
    except PermissionError as e:
        return f"permission: {e} {e.code} {[c.__name__ for c in type(e).__mro__[:4]]}"
    except AppError as e:
        return f"app: {e!r} {str(e)!r}"


print(attempt(NotFound("key")))
print(attempt(NotFound("lamp", where="there")))
print(attempt(Denied("no entry")))
print(attempt(AppError))
print(attempt(AppError(1, "two")))
print(issubclass(Denied, (OSError,)), isinstance(NotFound("x"), Exception), AppError.__doc__)
try:
    attempt(ValueError("passes"))
except ValueError as e:
    print("outside", e)
