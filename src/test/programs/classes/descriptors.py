"""Data and non-data descriptors, and __set_name__."""


class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print("named", name, "in", owner.__name__)
        self.name = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}")
        setattr(instance, self.name, value)


class Once:
    """A non-data descriptor that replaces itself in the instance."""

    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        print("computing")
        value = instance.__dict__[self.function.__name__] = self.function(instance)
        return value


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name, self.age = name, age

    @Once
    def initials(self):
        return "".join(word[0] for word in self.name.split())


ada = Person("Ada Lovelace", 36)
print(ada.name, ada.age, ada.__dict__, type(Person.name).__name__)
print(ada.initials, ada.initials)
try:
    ada.age = "old"
except TypeError as error:
    print(error)
ada.__dict__["age"] = "hidden by the data descriptor"
print(ada.age)
print(Person.__init__.__get__(ada, Person).__name__)
