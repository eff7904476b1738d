from enum import StrEnum, auto
class Level(StrEnum):
    DEBUG = auto()
    INFO = auto()
    WARNING = "warn"
print(Level.DEBUG, Level.INFO.upper(), Level("warn"), f"[{Level.WARNING}]", repr(Level.INFO))
print(Level.DEBUG == "debug", "info" in list(Level), ",".join(Level), Level.INFO.value)
config = {Level.DEBUG: 1}
print(config["debug"], config)
try:
    Level("nope")
except ValueError as e:
    print(e)
