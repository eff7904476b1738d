"""property with getter, setter, deleter; read-only ones; overriding in a subclass."""


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        """Degrees above freezing."""
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        if value < -273.15:
            raise ValueError(f"{value} is below absolute zero")
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        print("forgetting")
        del self._degrees

    @property
    def fahrenheit(self):
        return self.degrees * 9 / 5 + 32


class Rounded(Celsius):
    @property
    def fahrenheit(self):
        return round(super().fahrenheit)


t = Celsius(36.6)
print(t.degrees, t.fahrenheit, Celsius.degrees.__doc__)
t.degrees += 1
print(t.degrees, Rounded(36.6).fahrenheit)
for action in (lambda: setattr(t, "degrees", -300), lambda: setattr(t, "fahrenheit", 1),
               lambda: delattr(t, "fahrenheit")):
    try:
        action()
    except (ValueError, AttributeError) as error:
        print(type(error).__name__, error)
del t.degrees
try:
    t.degrees
except AttributeError as error:
    print(error)
manual = type("Manual", (), {"x": property(lambda self: 42)})
print(manual().x)
