"""Observers, decorators that register, bound methods as callbacks."""
from collections import defaultdict


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, name, handler=None, *, priority=0):
        def register(function):
            self.handlers[name].append((priority, len(self.handlers[name]), function))
            self.handlers[name].sort(key=lambda entry: (-entry[0], entry[1]))
            return function

        return register(handler) if handler else register

    def emit(self, name, *args, **kwargs):
        results = []
        for _, _, handler in list(self.handlers[name]):
            try:
                results.append(handler(*args, **kwargs))
            except Exception as error:
                results.append(f"{handler.__name__} failed: {error!r}")
        return results


bus = Bus()


@bus.on("order")
def bill(item, count=1):
    return f"bill for {count} {item}"


@bus.on("order", priority=5)
def check(item, count=1):
    return "ok" if count > 0 else 1 / count


class Stock:
    def __init__(self):
        self.items = {"tea": 5}

    def take(self, item, count=1):
        self.items[item] -= count
        return self.items[item]


stock = Stock()
bus.on("order", stock.take)
print(bus.emit("order", "tea", count=2))
print(bus.emit("order", "tea", count=0))
print(bus.emit("order", "milk"))
print(bus.emit("nothing"), stock.items, sorted(bus.handlers))
