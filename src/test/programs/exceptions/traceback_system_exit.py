"""SystemExit with a text prints it and ends with status 1; finally still runs."""
import sys

try:
    print("working")
    try:
        sys.exit(0)
    except SystemExit as stop:
        print("caught", stop.code)
    sys.exit("cannot go on")
finally:
    print("leaving")
