"""Names between loggers, numbers without zeros in dates, and the width of subcommands with aliases."""
import argparse
import logging
from datetime import date, datetime

leaf = logging.getLogger("shop.cart.items")
known = logging.Logger.manager.loggerDict
print(sorted(known), [isinstance(known[name], logging.PlaceHolder) for name in sorted(known)])
print(leaf.parent is logging.getLogger(), type(known["shop"]).__name__)
middle = logging.getLogger("shop.cart")
print(leaf.parent is middle, middle.parent is logging.getLogger(), known["shop.cart"] is middle)
top = logging.getLogger("shop")
print(middle.parent is top, leaf.parent is middle)

moment = datetime(2024, 5, 6, 7, 8, 9)
print(moment.strftime("%-d.%-m.%y %-H:%M %-I %p|%_d|%_H|%-j|%_j|%-S|%%-d"))
print(f"{date(2024, 11, 5):%A, %B %-d, %Y}", date(2000, 1, 1).strftime("%-y|%-d|%_m"))

parser = argparse.ArgumentParser(prog="git")
commands = parser.add_subparsers(title="commands", help="what")
commands.add_parser("clone", help="clone it", aliases=["cl"])
parser.print_help()
many = argparse.ArgumentParser(prog="many")
commands = many.add_subparsers(help="what")
commands.add_parser("longer-name", help="its help")
many.add_argument("--an-option", help="an option")
many.print_help()
print("shown", flush=True)
print("to a stream", file=__import__("sys").stdout, flush=True)
