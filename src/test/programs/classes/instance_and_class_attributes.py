"""Attributes of the class are shared until an instance sets its own."""


class Dog:
    kind = "canine"
    tricks = []

    def __init__(self, name):
        self.name = name

    def learn(self, trick):
        self.tricks.append(trick)


fido, buddy = Dog("Fido"), Dog("Buddy")
fido.learn("roll over")
print(buddy.tricks, fido.tricks is Dog.tricks)
fido.kind = "wolf"
print(fido.kind, buddy.kind, Dog.kind)
Dog.kind = "dog"
print(fido.kind, buddy.kind)
del fido.kind
print(fido.kind, fido.__dict__, vars(buddy))
Dog.bark = lambda self: f"{self.name} says woof"
print(buddy.bark())
for action in (lambda: fido.age, lambda: Dog.age, lambda: delattr(fido, "kind")):
    try:
        action()
    except AttributeError as error:
        print(error)
print(hasattr(fido, "name"), getattr(fido, "age", "unknown"))
setattr(fido, "age", 3)
print(fido.age, Dog.__name__, fido.__class__ is Dog, Dog.__mro__)
