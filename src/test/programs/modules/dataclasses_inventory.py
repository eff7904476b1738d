from dataclasses import asdict, astuple, dataclass, field, replace
@dataclass(order=True)
class Item:
    sort: float = field(init=False, repr=False)
    name: str
    price: float
    tags: list[str] = field(default_factory=list, compare=False)
    def __post_init__(self):
        self.sort = -self.price
items = [Item("pen", 1.5), Item("book", 12.0, ["paper"]), Item("cup", 4)]
print(sorted(items))
print(asdict(items[1]), astuple(items[0]), replace(items[2], price=9))
print(items[0] == Item("pen", 1.5, ["other"]), items[0] < items[1])
