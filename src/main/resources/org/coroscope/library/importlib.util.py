"""Looking for modules without importing them."""

import sys
from types import ModuleType

from importlib.machinery import ModuleSpec

__all__ = ["find_spec", "module_from_spec", "spec_from_loader", "resolve_name"]


def find_spec(name, package=None):
    """What is known of a module; None if there is none of that name."""
    name = resolve_name(name, package)
    if name in sys.modules:
        module = sys.modules[name]
        if module is None:
            return None
        spec = getattr(module, "__spec__", None)
        if name == "__main__" and spec is None:
            raise ValueError("__main__.__spec__ is None")
        return spec or ModuleSpec(name, None)
    parent = name.rpartition(".")[0]
    if parent:
        try:
            __import__(parent)
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"__path__ attribute not found on {parent!r} while trying to find {name!r}", name=name) from error
    return ModuleSpec(name, None) if name in sys.builtin_module_names else None


def resolve_name(name, package):
    """The whole name of a module that may be given relative to a package."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{name[level:]}" if name[level:] else parts[0]


def module_from_spec(spec):
    """A new, empty module."""
    module = ModuleType(spec.name)
    module.__spec__, module.__loader__ = spec, spec.loader
    return module


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)
