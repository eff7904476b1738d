"""Checks of whole enumerations, and enumerations whose members are names of their module. Part of
enum."""

import sys
from _enum_body import is_single_bit
from enum import Enum, Flag, FlagBoundary, ReprEnum, StrEnum


class EnumCheck(StrEnum):
    """What verify() can be asked to check."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck
EnumCheck.__module__ = "enum"


def _bits(value):
    return [1 << place for place in range(value.bit_length()) if value >> place & 1]


class verify:
    """Refuses an enumeration that does not keep to the rules asked for."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if not issubclass(enumeration, Enum):
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check is UNIQUE:
                self._check_unique(enumeration)
            elif check is CONTINUOUS:
                self._check_continuous(enumeration)
            elif check is NAMED_FLAGS:
                self._check_named(enumeration)
        return enumeration

    def _check_unique(self, enumeration):
        aliases = [
            "%s -> %s" % (name, one.name)
            for name, one in enumeration.__members__.items()
            if name != one.name
        ]
        if aliases:
            raise ValueError("aliases found in %r: %s" % (enumeration, ", ".join(aliases)))

    def _check_continuous(self, enumeration):
        values = {one.value for one in enumeration}
        if len(values) < 2:
            return
        low, high = min(values), max(values)
        if issubclass(enumeration, Flag):
            kind = "flag"
            wanted = [1 << i for i in range(low.bit_length(), high.bit_length() - 1)]
        else:
            kind = "enum"
            wanted = range(low + 1, high)
        missing = ", ".join(str(value) for value in wanted if value not in values)
        if missing:
            text = "invalid %s %r: missing values %s" % (kind, enumeration.__name__, missing)
            raise ValueError(text[:256])

    def _check_named(self, enumeration):
        values = [one.value for one in enumeration]
        names, bits = [], 0
        for name, one in enumeration._member_map_.items():
            if name in enumeration._member_names_ or one.value < 0:
                continue
            missing = [bit for bit in _bits(one.value) if bit not in values]
            if missing:
                names.append(name)
                bits |= sum(missing)
        if not names:
            return
        if len(names) == 1:
            who = "alias %s is missing" % names[0]
        else:
            who = "aliases %s and %s are missing" % (", ".join(names[:-1]), names[-1])
        what = ("value 0x%x" if is_single_bit(bits) else "combined values of 0x%x") % bits
        raise ValueError(
            "invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]"
            % (enumeration.__name__, who, what)
        )


def global_enum_repr(self):
    return "%s.%s" % (self.__class__.__module__.split(".")[-1], self._name_)


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return "%s.%s(%r)" % (module, self.__class__.__name__, self._value_)
    if is_single_bit(self._value_):
        return "%s.%s" % (module, self._name_)
    numbers_stay = self._boundary_ is FlagBoundary.KEEP
    return "|".join(
        name if numbers_stay and name[0].isdigit() else "%s.%s" % (module, name)
        for name in self._name_.split("|")
    )


def global_str(self):
    if self._name_ is None:
        return "%s(%r)" % (self.__class__.__name__, self._value_)
    return self._name_


def global_enum(cls, update_str=False):
    """Makes the members names of the module, and shows them as such."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


for _one in (
    verify, global_enum, global_enum_repr, global_flag_repr, global_str, pickle_by_enum_name,
    pickle_by_global_name,
):
    _one.__module__ = "enum"
