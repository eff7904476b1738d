"""What stands in the body of an enumeration. Part of enum."""
import _coroscope

class _Nothing:
    def __repr__(self):
        return "_auto_null"


_NOTHING = _Nothing()


class member:
    """Marks what is to be a member although it would not be one by itself."""

    def __init__(self, value):
        self.value = value


class nonmember:
    """Marks what is to stay a plain attribute."""

    def __init__(self, value):
        self.value = value


class auto:
    """Stands for the next value."""

    def __init__(self, value=_NOTHING):
        self.value = value

    def __repr__(self):
        return "auto(%r)" % self.value


class property:
    """A property of members that leaves room for members of the same name."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.name = self.clsname = None

    def __set_name__(self, owner, name):
        self.name = name
        self.clsname = owner.__name__

    def getter(self, fget):
        return property(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return property(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return property(self.fget, self.fset, fdel, self.__doc__)

    def __get__(self, instance, owner=None):
        if instance is not None and self.fget is not None:
            return self.fget(instance)
        try:
            return owner._member_map_[self.name]
        except KeyError:
            word = "attribute" if instance is None else "member"
            raise AttributeError("%r has no %s %r" % (owner, word, self.name)) from None

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(
                "<enum %r> cannot set attribute %r" % (self.clsname, self.name)
            )
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(
                "<enum %r> cannot delete attribute %r" % (self.clsname, self.name)
            )
        self.fdel(instance)


def is_single_bit(number):
    return number > 0 and number & (number - 1) == 0


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" != name[-3]


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" != name[-2]


def _is_descriptor(value):
    kind = type(value)
    return any(hasattr(kind, name) for name in ("__get__", "__set__", "__delete__"))


_MAY_BE_SET = (
    "_order_",
    "_generate_next_value_",
    "_numeric_repr_",
    "_missing_",
    "_ignore_",
    "_iter_member_",
    "_iter_member_by_value_",
    "_iter_member_by_def_",
)


class EnumBody(dict):
    """The namespace of a class body: tells members from everything else as they come."""

    def __init__(self, class_name):
        super().__init__()
        self.class_name = class_name
        self.private = "_" + class_name.lstrip("_") + "__"
        self.members = {}
        self.values = []
        self.ignored = []
        self.next_value = None
        self.used_auto = False

    def __setitem__(self, key, value):
        if key.startswith(self.private) and len(key) > len(self.private) and key[-2:] != "__":
            super().__setitem__(key, value)
        elif _is_sunder(key):
            super().__setitem__("_order_" if key == "__order__" else key, self._reserved(key, value))
        elif _is_dunder(key):
            super().__setitem__("_order_" if key == "__order__" else key, value)
        elif key in self.members:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        elif key in self.ignored:
            super().__setitem__(key, value)
        elif isinstance(value, nonmember):
            super().__setitem__(key, value.value)
        elif _is_descriptor(value) and not isinstance(value, member):
            super().__setitem__(key, value)
        elif key in self:
            raise TypeError("%r already defined as %r" % (key, self[key]))
        else:
            if isinstance(value, type) and self._stands_here(value):
                _coroscope.warn(
                    "In 3.13 classes created inside an enum will not become a member.  Use the"
                    " `member` decorator to keep the current behavior.",
                    DeprecationWarning,
                )
            value = self._filled_in(key, value.value if isinstance(value, member) else value)
            self.members[key] = value
            super().__setitem__(key, value)

    def update(self, *others, **named):
        for other in (*others, named):
            for key, value in other.items() if hasattr(other, "items") else other:
                self[key] = value

    def _stands_here(self, cls):
        return cls.__qualname__.endswith(f"{self.class_name}.{cls.__name__}")

    def _reserved(self, key, value):
        if key not in _MAY_BE_SET:
            raise ValueError(
                "_sunder_ names, such as %r, are reserved for future Enum use" % (key,)
            )
        if key == "_generate_next_value_":
            if self.used_auto:
                raise TypeError("_generate_next_value_ must be defined before members")
            self.next_value = getattr(value, "__func__", value)
            return value if isinstance(value, staticmethod) else staticmethod(value)
        if key == "_ignore_":
            names = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            self.ignored = names
            already = set(names) & set(self.members)
            if already:
                raise ValueError("_ignore_ cannot specify already set names: %r" % (already,))
            return names
        return value

    def _filled_in(self, key, value):
        """The value with every auto() in it replaced."""
        if isinstance(value, auto):
            return self._next(key, value)
        if type(value) is tuple and any(isinstance(part, auto) for part in value):
            parts = [self._next(key, p) if isinstance(p, auto) else p for p in value]
            return tuple(parts)
        self.values.append(value)
        return value

    def _next(self, key, wanted):
        self.used_auto = True
        if wanted.value is _NOTHING:
            wanted.value = self.next_value(key, 1, len(self.members), self.values[:])
        self.values.append(wanted.value)
        return wanted.value


for shown in (member, nonmember, auto, property):
    shown.__module__ = "enum"
