"""Importing modules by name."""

import sys as _sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]
__path__ = []
__import__ = __import__


def import_module(name, package=None):
    """The module of a name."""
    if name.startswith("."):
        if not package:
            raise TypeError(
                f"the 'package' argument is required to perform a relative import for {name!r}"
            )
        dots = len(name) - len(name.lstrip("."))
        parts = package.rsplit(".", dots - 1)
        if len(parts) < dots:
            raise ImportError("attempted relative import beyond top-level package")
        name = f"{parts[0]}.{name[dots:]}" if name[dots:] else parts[0]
    __import__(name)
    return _sys.modules[name]


def reload(module):
    """The module itself: those of the library are not to be loaded anew."""
    if not isinstance(module, type(_sys)):
        raise TypeError("reload() argument must be a module")
    if _sys.modules.get(module.__name__) is not module:
        raise ImportError(f"module {module.__name__} not in sys.modules", name=module.__name__)
    return module


def invalidate_caches():
    """There are no caches of finders here."""
