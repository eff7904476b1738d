"""Abstract base classes: what the metaclass ABCMeta leaves to do."""


def abstractmethod(funcobj):
    """Mark a method that subclasses must define."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """A class method that subclasses must define; classmethod over abstractmethod does the same."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractstaticmethod(staticmethod):
    """A static method that subclasses must define; staticmethod over abstractmethod does the same."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractproperty(property):
    """A property that subclasses must define; property over abstractmethod does the same."""

    __isabstractmethod__ = True


class ABC(metaclass=ABCMeta):
    """Inherit from this to have ABCMeta as metaclass."""

    __slots__ = ()
