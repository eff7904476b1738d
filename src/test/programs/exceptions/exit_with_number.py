"""sys.exit with a number, from within a function."""
import sys


def check(value):
    if value > 2:
        print("too large", value)
        sys.exit(value)
    print("ok", value)


for number in range(5):
    check(number)
