"""The method resolution order of a diamond, and super walking along it."""


class Base:
    def run(self):
        print("Base.run")


class Left(Base):
    def run(self):
        print("Left.run")
        super().run()


class Right(Base):
    def run(self):
        print("Right.run")
        super().run()


class Bottom(Left, Right):
    def run(self):
        print("Bottom.run")
        super().run()


Bottom().run()
print([c.__name__ for c in Bottom.__mro__])
print(Bottom.mro() == list(Bottom.__mro__))


class LoggingMixin:
    def save(self):
        print("log before")
        super().save()
        print("log after")


class Record:
    def save(self):
        print("saving")


class LoggedRecord(LoggingMixin, Record):
    pass


LoggedRecord().save()
try:

    class Impossible(Base, Left):
        pass

except TypeError as error:
    print(error)
try:
    super(Right, Base())
except TypeError as error:
    print(error)
