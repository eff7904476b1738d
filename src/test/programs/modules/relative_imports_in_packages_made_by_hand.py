"""A program that makes a package of its own: what is imported from within it."""
import sys, types
def make(name, source, package=False):
    m = types.ModuleType(name)
    m.__package__ = name if package else name.rpartition(".")[0]
    if package: m.__path__ = []
    sys.modules[name] = m
    parent, _, child = name.rpartition(".")
    if parent: setattr(sys.modules[parent], child, m)
    exec(source, m.__dict__)
make("shop", "names = ['a']", True)
make("shop.stock", "from . import names\ncount = len(names)")
make("shop.till", "from .stock import count as n\nfrom . import stock")
import shop.till
print(shop.till.n, shop.till.stock.count)
for src in ("from .. import x", "from .nope import x", "from . import nope", "from .stock import nope", "from ..shop import x"):
    try: exec(src, sys.modules["shop.till"].__dict__)
    except ImportError as e: print(type(e).__name__, e)
try: exec("from . import x")
except ImportError as e: print(type(e).__name__, e)
