"""How objects of some classes are taken apart to be copied."""

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Registers a function that takes an object apart."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


# The functions that object.__reduce_ex__ names in its answers.
_reconstructor = object.__reduce_ex__(object(), 0)[0]
__newobj__ = object.__reduce_ex__(object(), 2)[0]


class _Named:
    def __getnewargs_ex__(self):
        return (), {"named": True}


__newobj_ex__ = _Named().__reduce_ex__(2)[0]
del _Named


def add_extension(module, name, code):
    pass


def remove_extension(module, name, code):
    pass


def clear_extension_cache():
    pass
