"""Names with two leading underscores carry the class name."""


class Account:
    __count = 0

    def __init__(self, balance):
        self.__balance = balance
        Account.__count += 1

    def __check(self):
        return self.__balance > 0

    def ok(self):
        return self.__check()

    @classmethod
    def count(cls):
        return cls.__count


class Child(Account):
    def __init__(self, balance):
        super().__init__(balance)
        self.__balance = "child's own"

    def __check(self):
        return "not used"

    def both(self):
        return self.__balance, self._Account__balance


c = Child(5)
print(c.ok(), c.both(), Account.count(), sorted(c.__dict__))
try:
    c.__balance
except AttributeError as error:
    print(error)
c.__outside = 1
print(sorted(vars(c)), c._Account__check())
