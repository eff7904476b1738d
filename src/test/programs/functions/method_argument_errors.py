"""Argument errors name methods by their qualified name and count self."""


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner

    def deposit(self, amount):
        pass

    @staticmethod
    def check(amount):
        pass

    @classmethod
    def open(cls, owner):
        pass

    def no_self():
        pass


class Empty:
    pass


def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)


account = Account("Ada")
attempt(lambda: Account())
attempt(lambda: Account(1, 2, 3))
attempt(lambda: Account("x", limit=1))
attempt(lambda: account.deposit())
attempt(lambda: account.deposit(1, 2))
attempt(lambda: Account.deposit())
attempt(lambda: Account.check())
attempt(lambda: Account.open())
attempt(lambda: Account.open(1, 2))
attempt(lambda: account.no_self())
attempt(lambda: Empty(1))
attempt(lambda: Empty(x=1))
attempt(lambda: account())
