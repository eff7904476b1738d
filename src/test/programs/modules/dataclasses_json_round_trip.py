import json
from dataclasses import asdict, dataclass, field, is_dataclass
@dataclass
class Address:
    street: str
    zip: str
@dataclass
class Person:
    name: str
    address: Address
    phones: dict = field(default_factory=dict)
    @classmethod
    def from_json(cls, text):
        data = json.loads(text)
        data["address"] = Address(**data["address"])
        return cls(**data)
ann = Person("Ann", Address("Main", "123"), {"home": "1"})
text = json.dumps(asdict(ann))
print(text); print(Person.from_json(text) == ann, is_dataclass(ann))
match ann:
    case Person(name=n, address=Address(zip=z)):
        print(n, z)
