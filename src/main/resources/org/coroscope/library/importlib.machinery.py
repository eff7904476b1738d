"""What is known of a module."""

__all__ = ["ModuleSpec", "SOURCE_SUFFIXES", "BYTECODE_SUFFIXES", "all_suffixes"]

SOURCE_SUFFIXES, BYTECODE_SUFFIXES = [".py"], [".pyc"]


class ModuleSpec:
    def __init__(self, name, loader, *, origin=None, loader_state=None, is_package=None):
        self.name = name
        self.loader = loader
        self.origin = origin
        self.loader_state = loader_state
        self.submodule_search_locations = [] if is_package else None
        self.cached = None
        self.has_location = False

    @property
    def parent(self):
        return self.name.rpartition(".")[0] if self.submodule_search_locations is None else self.name

    def __repr__(self):
        parts = [f"name={self.name!r}", f"loader={self.loader!r}"]
        if self.origin is not None:
            parts.append(f"origin={self.origin!r}")
        return f"{type(self).__name__}({', '.join(parts)})"


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES
