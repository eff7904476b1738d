from enum import Enum, auto
class Light(Enum):
    RED = auto()
    GREEN = auto()
    YELLOW = auto()
    def next(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]
    @property
    def seconds(self):
        return {Light.RED: 30, Light.GREEN: 25}.get(self, 5)
light = Light.RED
for _ in range(5):
    print(light, light.name, light.value, light.seconds)
    light = light.next()
print(Light["GREEN"], Light(3), Light.RED is Light(1), repr(Light.RED))
