"""Inheritance, overriding, and super in one line of descent."""


class Animal:
    legs = 4

    def __init__(self, name):
        print("Animal init", name)
        self.name = name

    def speak(self):
        return "..."

    def describe(self):
        return f"{self.name} ({type(self).__name__}, {self.legs} legs) says {self.speak()}"


class Dog(Animal):
    def speak(self):
        return "woof"


class Puppy(Dog):
    def __init__(self, name, months):
        super().__init__(name + " jr")
        self.months = months

    def speak(self):
        return super().speak().replace("oo", "ee") + "!"


class Bird(Animal):
    legs = 2


for animal in (Animal("thing"), Dog("Rex"), Puppy("Rex", 3), Bird("Tweety")):
    print(animal.describe())
print(issubclass(Puppy, Animal), isinstance(Bird("b"), Dog), Puppy.__bases__)
print(isinstance(Dog("d"), (Bird, Dog)), super(Puppy, Puppy("x", 1)).speak())
try:
    Puppy("only name")
except TypeError as error:
    print(error)
