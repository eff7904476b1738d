"""Enumerations: classes of named constants."""
import _coroscope
from _enum_body import auto, member, nonmember, property
from _enum_class import EnumType

__all__ = [
    "EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto",
    "unique", "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM",
    "EJECT", "KEEP", "global_flag_repr", "global_enum_repr", "global_str", "global_enum",
    "EnumCheck", "CONTINUOUS", "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name",
    "pickle_by_enum_name",
]
EnumMeta = EnumType


def _look_up(cls, value):
    """The member that has a value: what calling an enumeration does."""
    if type(value) is cls:
        return value
    found = EnumType._with_value(cls, value)
    if found is not None:
        return found
    if not cls._member_map_:
        raise TypeError("%r has no members defined" % cls)
    wrong = ValueError("%r is not a valid %s" % (value, cls.__qualname__))
    try:
        result = cls._missing_(value)
    except Exception as error:
        if not isinstance(error, ValueError):
            error.__context__ = wrong
        raise
    if isinstance(result, cls):
        return result
    if getattr(cls, "_boundary_", None) is EJECT and isinstance(result, int):
        return result
    if result is None:
        raise wrong
    wrong_result = TypeError(
        "error in %s._missing_: returned %r instead of None or a valid member"
        % (cls.__name__, result)
    )
    wrong_result.__context__ = wrong
    raise wrong_result


EJECT = None


class Enum(metaclass=EnumType):
    def __init__(self, *args, **kwds):
        pass

    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            return max(last_values) + 1
        except TypeError:
            _coroscope.warn(
                "In 3.13 the default `auto()`/`_generate_next_value_` will require all values"
                " to be sortable and support adding +1\n"
                "and the value returned will be the largest value in the enum incremented by 1",
                DeprecationWarning,
            )
        for value in reversed(last_values):
            try:
                return value + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        text = self.__class__._value_repr_ or repr
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, text(self._value_))

    def __str__(self):
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __dir__(self):
        own = [name for name in self.__dict__ if name[0] != "_"]
        if self._member_type_ is not object:
            own += object.__dir__(self)
        for cls in self.__class__.mro():
            own += [n for n in cls.__dict__ if n[0] != "_" and n not in self._member_map_]
        names = ["__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"]
        return sorted(set(names + own))

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_


type.__setattr__(Enum, "__new__", _look_up)
type.__setattr__(Enum, "_look_up_", staticmethod(_look_up))
type.__setattr__(Enum, "_root_", Enum)


class ReprEnum(Enum):
    """Keeps the text of the data type; only the repr is an enumeration's."""


type.__setattr__(ReprEnum, "_keeps_texts_", True)


class IntEnum(int, ReprEnum):
    """Members that are integers."""


class StrEnum(str, ReprEnum):
    """Members that are texts."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError("too many arguments for str(): %r" % (values,))
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError("%r is not a string" % (values[0],))
        for what, given in zip(("encoding", "errors"), values[1:]):
            if not isinstance(given, str):
                raise TypeError("%s must be a string, not %r" % (what, given))
        made = str.__new__(cls, str(*values))
        made._value_ = str(*values)
        return made

    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What to do with bits that no member has."""

    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _bits(number, width):
    """Two's complement, the sign apart: 0b0 101."""
    length = number.bit_length()
    sign = "1" if number < 0 else "0"
    digits = bin(number % 2**length)[2:].rjust(length, "0") if number else ""
    return "0b" + sign + " " + digits.rjust(width, sign)


def _operand(self, other):
    """The number of what stands on the other side of an operator; None if it is none."""
    if isinstance(other, self.__class__):
        return other._value_
    if self._member_type_ is not object and isinstance(other, self._member_type_):
        return other
    return None


class Flag(Enum, boundary=STRICT):
    """Members that combine bit by bit."""

    _numeric_repr_ = repr

    def _generate_next_value_(name, start, count, last_values):
        if not count:
            return 1 if start is None else start
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError("invalid flag value %r" % last) from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        value &= cls._flag_mask_
        while value:
            lowest = value & -value
            value ^= lowest
            yield cls._value2member_map_.get(lowest)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda one: one._sort_order_)

    @classmethod
    def _within(cls, value):
        """The value with the bits dealt with that no member has."""
        every, mask, boundary = cls._all_bits_, cls._flag_mask_, cls._boundary_
        if ~every <= value <= every and not value & (every ^ mask):
            return value
        if boundary is STRICT:
            width = max(value.bit_length(), mask.bit_length())
            raise ValueError(
                "%r invalid value %r\n    given %s\n  allowed %s"
                % (cls, value, _bits(value, width), _bits(mask, width))
            )
        if boundary is CONFORM:
            return value & mask
        if boundary is KEEP and value < 0:
            return max(every + 1, 2 ** value.bit_length()) + value
        return value

    @classmethod
    def _missing_(cls, value):
        """Makes a member for a combination."""
        if not isinstance(value, int):
            raise ValueError("%r is not a valid %s" % (value, cls.__qualname__))
        bounded = cls._within(value)
        every = cls._all_bits_
        if cls._boundary_ is EJECT and (
            not ~every <= value <= every or value & (every ^ cls._flag_mask_)
        ):
            return value
        negative = bounded if bounded < 0 else None
        value = bounded if bounded >= 0 else cls._all_bits_ + 1 + bounded
        unknown = value & ~cls._flag_mask_
        if unknown and cls._boundary_ is not KEEP:
            raise ValueError(
                "%s(%r) -->  unknown values %r [%s]"
                % (cls.__name__, value, unknown, _bits(unknown, 0))
            )
        known = cls._value2member_map_.get(value)
        if known is None:
            known = cls._combination(value)
            cls._value2member_map_[value] = known
        if negative is not None:
            cls._value2member_map_[negative] = known
        return known

    @classmethod
    def _combination(cls, value):
        data_type = cls._member_type_
        made = object.__new__(cls) if data_type is object else data_type.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        members = list(cls._iter_member_(value & cls._singles_mask_))
        if value & ~cls._singles_mask_:
            for one in cls._member_map_.values():
                if one not in members and one._value_ and one._value_ & value == one._value_:
                    members.append(one)
        covered = 0
        for one in members:
            covered |= one._value_
        made._name_ = "|".join([one._name_ for one in members]) or None
        rest = value & ~covered
        if members and rest:
            if cls._boundary_ is STRICT:
                raise ValueError("%r: no members with value %r" % (cls, rest))
            made._name_ += "|%s" % cls._numeric_repr_(rest)
        return made

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(
                "unsupported operand type(s) for 'in': %r and %r"
                % (type(other).__qualname__, self.__class__.__qualname__)
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        text = (self.__class__._value_repr_ or repr)(self._value_)
        if self._name_ is None:
            return "<%s: %s>" % (self.__class__.__name__, text)
        return "<%s.%s: %s>" % (self.__class__.__name__, self._name_, text)

    def __str__(self):
        if self._name_ is None:
            return "%s(%r)" % (self.__class__.__name__, self._value_)
        return "%s.%s" % (self.__class__.__name__, self._name_)

    def __bool__(self):
        return bool(self._value_)

    def __or__(self, other):
        other = _operand(self, other)
        return NotImplemented if other is None else self.__class__(self._value_ | other)

    def __and__(self, other):
        other = _operand(self, other)
        return NotImplemented if other is None else self.__class__(self._value_ & other)

    def __xor__(self, other):
        other = _operand(self, other)
        return NotImplemented if other is None else self.__class__(self._value_ ^ other)

    def __invert__(self):
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Members that are integers and combine bit by bit."""


def unique(enumeration):
    """Refuses an enumeration in which a value has two names."""
    twice = [(alias, one.name) for alias, one in enumeration.__members__.items()]
    twice = ["%s -> %s" % pair for pair in twice if pair[0] != pair[1]]
    if twice:
        raise ValueError("duplicate values found in %r: %s" % (enumeration, ", ".join(twice)))
    return enumeration


def show_flag_values(value):
    return [1 << bit for bit in range(value.bit_length()) if value >> bit & 1]


from _enum_checks import (  # noqa: it builds upon what stands above
    CONTINUOUS, EnumCheck, NAMED_FLAGS, UNIQUE, global_enum, global_enum_repr, global_flag_repr,
    global_str, pickle_by_enum_name, pickle_by_global_name, verify,
)
