"""throw raises at the yield: it may be handled, answered, or leave the generator."""


def worker():
    state = "ready"
    while True:
        try:
            command = yield state
            state = f"did {command}"
        except ValueError as error:
            state = f"handled {error}"
        except KeyError:
            print("  leaving")
            return "returned value"


job = worker()
print(next(job))
print(job.send("a"))
print(job.throw(ValueError("bad value")))
print(job.throw(ValueError))
try:
    job.throw(KeyError("k"))
except StopIteration as stop:
    print("stop:", stop.value)
try:
    job.throw(ValueError("too late"))
except ValueError as error:
    print("finished generator:", error)
other = worker()
try:
    other.throw(OSError("before start"))
except OSError as error:
    print("unstarted:", error)
print(next(other, "closed by it"))
for wrong in (5, "text", int):
    try:
        worker().throw(wrong)
    except TypeError as error:
        print(error)
