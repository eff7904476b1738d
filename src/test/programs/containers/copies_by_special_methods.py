"""copy and deepcopy of types, unions, weak references and classes that say how to copy them."""
import copy
import weakref


class Keyed:
    """Made by keyword arguments only."""

    def __new__(cls, *, key):
        made = object.__new__(cls)
        made.key = key
        return made

    def __getnewargs_ex__(self):
        return (), {"key": self.key}

    def __getnewargs__(self):
        raise AssertionError("the other one comes first")


class Counted:
    def __init__(self, state):
        self.state = state

    def __getstate__(self):
        print("  getstate", self.state)
        return self.state

    def __setstate__(self, state):
        print("  setstate", state)
        self.state = state


class Buffer(bytearray):
    pass


class Empty:
    def __setstate__(self, state):
        print("never called for", state)


keyed = Keyed(key=[1])
print(copy.copy(keyed).key is keyed.key, copy.deepcopy(keyed).key == keyed.key)
for state in (0, [], "text", {}, False, [1, [2]]):
    print(copy.copy(Counted(state)).state, copy.deepcopy(Counted(state)).state)
print(hasattr(copy.copy(Counted(None)), "state"))
print(copy.copy(Buffer(b"abc")), copy.deepcopy(Buffer(b"abc")), type(copy.copy(Buffer())).__name__)
copy.copy(Empty())

reference = weakref.ref(keyed)
print(copy.copy(reference) is reference, copy.deepcopy([reference])[0] is reference)
for kind in (int | None, list[int], dict[str, list[int]], type(None), type(...)):
    print(copy.copy(kind), copy.deepcopy(kind) == kind, copy.deepcopy([kind])[0])
print(type(...)() is ..., type(NotImplemented)() is NotImplemented, type(None)() is None)
