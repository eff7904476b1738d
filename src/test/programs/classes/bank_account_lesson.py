"""A small bank, as lessons have it."""


class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super().__init__(f"need {needed}, have {available}")
        self.needed, self.available = needed, available


class Account:
    interest = 0.02

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount, self._balance)
        self._balance -= amount
        self.history.append(("withdraw", amount))
        return self

    def __str__(self):
        return f"{self.owner}: {self.balance:,.2f}"


class Savings(Account):
    def add_interest(self):
        return self.deposit(round(self.balance * self.interest, 2))


ada = Savings("Ada", 1_000)
ada.deposit(500).withdraw(200).add_interest()
print(ada, ada.history)
for action, amount in ((ada.withdraw, 5000), (ada.deposit, -1)):
    try:
        action(amount)
    except InsufficientFunds as error:
        print("refused:", error, "| short by", round(error.needed - error.available, 2))
    except ValueError as error:
        print("wrong:", error)
try:
    ada.balance = 10**6
except AttributeError as error:
    print(error)
print(max([ada, Account("Bob", 50)], key=lambda account: account.balance))
