"""weakref.proxy stands for an object; WeakMethod refers to a bound method."""

import weakref


class Greeter:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return f"hello {self.name}"

    def __len__(self):
        return len(self.name)

    def __str__(self):
        return f"<{self.name}>"


g = Greeter("ann")
p = weakref.proxy(g)
print(p.name, p.hello(), len(p), str(p), f"{p}")
p.name = "bob"
print(g.name)
method = weakref.WeakMethod(g.hello)
plain = weakref.ref(g.hello)
print(method()(), plain())
del g
for use in (lambda: p.name, lambda: p.hello(), lambda: str(p), lambda: len(p)):
    try:
        use()
    except ReferenceError as error:
        print(error)
print(method())
