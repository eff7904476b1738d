from enum import Enum
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    VENUS = (4.869e+24, 6.0518e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def gravity(self):
        return 6.67300E-11 * self.mass / self.radius ** 2
for planet in Planet:
    print(f"{planet.name:<8}{planet.gravity:6.2f} {planet.value}")
print(Planet.EARTH.gravity > Planet.VENUS.gravity, max(Planet, key=lambda p: p.mass))
