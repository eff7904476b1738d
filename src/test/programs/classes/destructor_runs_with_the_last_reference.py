"""__del__ runs when the last reference goes: by del, by rebinding, at the end of a function."""


class Resource:
    def __init__(self, name):
        self.name = name
        print("open", name)

    def __del__(self):
        print("close", self.name)


r = Resource("a")
del r
print("after del")
r = Resource("b")
r = Resource("c")
print("rebound")


def use():
    local = Resource("local")
    print("in function")


use()
print("after function")
Resource("never bound")
print("after the statement")
first = Resource("shared")
second = first
del first
print("one reference left")
second = None
print("none left")
for i in range(3):
    loop = Resource(f"loop {i}")
x, y = Resource("x"), Resource("y")
x, y = y, x
del x
print("swapped")


def takes(*args, **kwargs):
    print("called")


takes(Resource("argument"), key=Resource("keyword"))
print("end of program")
