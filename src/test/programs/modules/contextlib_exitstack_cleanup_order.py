from contextlib import ExitStack, contextmanager, suppress
@contextmanager
def resource(name):
    print("open", name)
    try:
        yield name
    except ValueError as e:
        print(name, "saw", e)
        raise
    finally:
        print("close", name)
with suppress(ValueError), ExitStack() as stack:
    names = [stack.enter_context(resource(n)) for n in "abc"]
    stack.callback(print, "callback")
    print(names)
    raise ValueError("boom")
with ExitStack() as outer:
    outer.enter_context(resource("kept"))
    later = outer.pop_all()
print("after")
later.close()
