"""Assigning __bases__ changes the class and all that inherit from it."""


class Quiet:
    def speak(self):
        return "quiet"


class Loud:
    def speak(self):
        return "loud"


class Animal(Quiet):
    pass


class Dog(Animal):
    pass


dog = Dog()
print(dog.speak(), [c.__name__ for c in Dog.__mro__])
Animal.__bases__ = (Loud,)
print(dog.speak(), [c.__name__ for c in Dog.__mro__])
Animal.__bases__ = (Quiet, Loud)
print(dog.speak(), [c.__name__ for c in Dog.__mro__], Loud.__subclasses__() == [Animal])


class Mixed(Animal, Loud):
    pass


for bases in ((Dog,), (), Loud, (1,), (Loud, Quiet, Loud)):
    try:
        Animal.__bases__ = bases
    except TypeError as error:
        print(error)
print(Animal.__bases__ == (Quiet, Loud), dog.speak())
