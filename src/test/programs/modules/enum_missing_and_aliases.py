from enum import Enum
class Color(Enum):
    RED = "red"
    CRIMSON = "red"
    BLUE = "blue"
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for member in cls:
                if member.value == value.strip().lower():
                    return member
        return None
print(Color(" RED "), Color.CRIMSON, list(Color), Color.__members__)
for bad in ("green", 5):
    try:
        Color(bad)
    except ValueError as e:
        print(type(e).__name__, e)
try:
    Color.RED = 1
except AttributeError as e:
    print(e)
