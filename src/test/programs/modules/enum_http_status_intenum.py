from enum import IntEnum, unique
@unique
class Status(IntEnum):
    OK = 200
    NOT_FOUND = 404
    TEAPOT = 418
    def is_error(self):
        return self >= 400
print(Status.OK == 200, Status.NOT_FOUND + 1, f"{Status.TEAPOT}", str(Status.OK), repr(Status.OK))
print([s for s in Status if s.is_error()], sorted(Status, reverse=True))
try:
    Status(500)
except ValueError as e:
    print(e)
print(Status(404).name, {200: "fine"}[Status.OK], "%d" % Status.OK, isinstance(Status.OK, int))
