"""An exception of one's own, raised in a method, uncaught."""


class Shop:
    class SoldOut(Exception):
        pass

    def __init__(self):
        self.stock = {"tea": 1}

    def buy(self, name):
        if self.stock.get(name, 0) == 0:
            raise Shop.SoldOut(f"no {name} left")
        self.stock[name] -= 1
        return name


shop = Shop()
print(shop.buy("tea"))
print(shop.buy("tea"))
