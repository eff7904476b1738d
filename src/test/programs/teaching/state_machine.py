"""A traffic light and a vending machine as state machines."""
from enum import Enum, auto


class Light(Enum):
    RED = auto()
    GREEN = auto()
    YELLOW = auto()

    def next(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]


class Vending:
    def __init__(self):
        self.state, self.coins = self.idle, 0

    def idle(self, event):
        match event:
            case ("coin", value):
                self.coins += value
                return self.paying
            case ("select", _):
                print("  insert coins first")
                return self.idle

    def paying(self, event):
        match event:
            case ("coin", value):
                self.coins += value
                return self.paying
            case ("select", price) if price <= self.coins:
                print(f"  here you are, change {self.coins - price}")
                self.coins = 0
                return self.idle
            case ("select", price):
                print(f"  {price - self.coins} missing")
                return self.paying
            case "cancel":
                print(f"  back {self.coins}")
                self.coins = 0
                return self.idle

    def send(self, event):
        print(event, "in", self.state.__name__)
        self.state = self.state(event)


light = Light.RED
for _ in range(4):
    print(light.name, end=" -> ")
    light = light.next()
print(light)
machine = Vending()
for event in (("select", 5), ("coin", 2), ("select", 5), ("coin", 5), ("select", 5), ("coin", 1), "cancel"):
    machine.send(event)
