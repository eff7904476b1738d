from dataclasses import KW_ONLY, InitVar, dataclass, field
@dataclass
class Base:
    id: int
    _: KW_ONLY
    note: str = ""
@dataclass
class User(Base):
    name: str = "?"
    secret: InitVar[str] = None
    token: int = field(init=False, default=0)
    def __post_init__(self, secret):
        self.token = len(secret or "")
print(User(1, "ann", "xyz", note="n"), User(2))
try:
    User(1, "a", "b", "c")
except TypeError as e:
    print(e)
try:
    User()
except TypeError as e:
    print(e)
