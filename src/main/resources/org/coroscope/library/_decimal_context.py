"""Signals of decimal arithmetic, and contexts: precision, rounding, traps. Part of decimal."""

import _coroscope
import collections.abc as _abc
from contextvars import ContextVar

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = MIN_EMIN - (MAX_PREC - 1)

ROUNDINGS = (
    "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_DOWN",
    "ROUND_HALF_EVEN", "ROUND_05UP",
)


def _signal(name, *bases):
    return type(name, bases, {"__module__": "decimal"})


DecimalException = _signal("DecimalException", ArithmeticError)
Clamped = _signal("Clamped", DecimalException)
InvalidOperation = _signal("InvalidOperation", DecimalException)
ConversionSyntax = _signal("ConversionSyntax", InvalidOperation)
DivisionImpossible = _signal("DivisionImpossible", InvalidOperation)
DivisionUndefined = _signal("DivisionUndefined", InvalidOperation, ZeroDivisionError)
InvalidContext = _signal("InvalidContext", InvalidOperation)
DivisionByZero = _signal("DivisionByZero", DecimalException, ZeroDivisionError)
Inexact = _signal("Inexact", DecimalException)
Rounded = _signal("Rounded", DecimalException)
Subnormal = _signal("Subnormal", DecimalException)
Overflow = _signal("Overflow", Inexact, Rounded)
Underflow = _signal("Underflow", Inexact, Rounded, Subnormal)
FloatOperation = _signal("FloatOperation", DecimalException, TypeError)

SIGNALS = (
    InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact,
    Rounded, Clamped,
)
_LISTED = (
    Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded,
    Subnormal, Underflow,
)
_CONDITIONS = (ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext)

_NO_SIGNAL = (
    "valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n"
    "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]"
)
_NO_ROUNDING = (
    "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
    "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]"
)


class SignalDict(_abc.MutableMapping):
    """Flags or traps of a context as a mapping from signals to booleans."""

    def __init__(self, raised):
        self._raised = raised

    def _known(self, signal):
        if signal not in SIGNALS:
            raise KeyError(_NO_SIGNAL)
        return signal

    def __getitem__(self, signal):
        return self._known(signal) in self._raised

    def __setitem__(self, signal, value):
        if value:
            self._raised.add(self._known(signal))
        else:
            self._raised.discard(self._known(signal))

    def __delitem__(self, signal):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter(SIGNALS)

    def __len__(self):
        return len(SIGNALS)

    def copy(self):
        return dict(self)

    def __repr__(self):
        return "{%s}" % ", ".join(f"{signal!r}:{value}" for signal, value in self.items())


def _integer(name, lowest, highest, valid):
    slot = "_" + name

    def read(self):
        return getattr(self, slot)

    def write(self, value):
        if not isinstance(value, int):
            raise TypeError("an integer is required")
        if not lowest <= value <= highest:
            raise ValueError(valid)
        setattr(self, slot, value)

    def refuse(self):
        raise AttributeError("context attributes cannot be deleted")

    return property(read, write, refuse)


def _signals(name):
    slot = "_" + name

    def read(self):
        return SignalDict(getattr(self, slot))

    def write(self, value):
        setattr(self, slot, {signal for signal in SIGNALS if value[signal]})

    return property(read, write)


def _signal_set(given, default):
    if given is None:
        return set(default)
    if isinstance(given, (dict, SignalDict)):
        return {signal for signal in SIGNALS if given[signal]}
    chosen = set(given)
    if not chosen <= set(SIGNALS):
        raise TypeError(_NO_SIGNAL)
    return chosen


class Context:
    """How decimal arithmetic rounds, and which conditions raise exceptions."""

    __module__ = "decimal"
    __slots__ = (
        "_prec", "_rounding", "_Emin", "_Emax", "_capitals", "_clamp", "_flags", "_traps",
    )
    __hash__ = None

    def __init__(
        self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None,
        flags=None, traps=None,
    ):
        default = DefaultContext
        self.prec = default._prec if prec is None else prec
        self.rounding = default._rounding if rounding is None else rounding
        self.Emin = default._Emin if Emin is None else Emin
        self.Emax = default._Emax if Emax is None else Emax
        self.capitals = default._capitals if capitals is None else capitals
        self.clamp = default._clamp if clamp is None else clamp
        self._flags = _signal_set(flags, ())
        self._traps = _signal_set(traps, default._traps)

    prec = _integer("prec", 1, MAX_PREC, "valid range for prec is [1, MAX_PREC]")
    Emin = _integer("Emin", MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]")
    Emax = _integer("Emax", 0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]")
    capitals = _integer("capitals", 0, 1, "valid values for capitals are 0 or 1")
    clamp = _integer("clamp", 0, 1, "valid values for clamp are 0 or 1")
    flags = _signals("flags")
    traps = _signals("traps")

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        if value not in ROUNDINGS:
            raise TypeError(_NO_ROUNDING)
        self._rounding = value

    def Etiny(self):
        """The least exponent that a number can have."""
        return self._Emin - self._prec + 1

    def Etop(self):
        """The greatest exponent of a number with all its digits."""
        return self._Emax - self._prec + 1

    def _settle(self, conditions):
        """Notes what an operation met with; raises what is trapped."""
        met = {InvalidOperation if c in _CONDITIONS else c for c in conditions}
        self._flags |= met
        trapped = met & self._traps
        if trapped:
            listed = [c for c in _CONDITIONS if c in conditions and InvalidOperation in trapped]
            if InvalidOperation in conditions and InvalidOperation in trapped:
                listed.insert(0, InvalidOperation)
            listed += [s for s in SIGNALS[1:] if s in trapped]
            raise next(s for s in SIGNALS if s in trapped)(listed)

    def clear_flags(self):
        self._flags.clear()

    def clear_traps(self):
        self._traps.clear()

    def copy(self):
        made = Context.__new__(Context)
        for slot in Context.__slots__:
            value = getattr(self, slot)
            setattr(made, slot, set(value) if isinstance(value, set) else value)
        return made

    __copy__ = copy

    def _changed(self, **changes):
        """A copy with some settings changed."""
        made = self.copy()
        for name, value in changes.items():
            setattr(made, "_" + name, value)
        return made

    def __repr__(self):
        flags = ", ".join(s.__name__ for s in _LISTED if s in self._flags)
        traps = ", ".join(s.__name__ for s in _LISTED if s in self._traps)
        return (
            f"Context(prec={self._prec}, rounding={self._rounding}, Emin={self._Emin}, "
            f"Emax={self._Emax}, capitals={self._capitals}, clamp={self._clamp}, "
            f"flags=[{flags}], traps=[{traps}])"
        )

    def __reduce__(self):
        return (
            Context,
            (
                self._prec, self._rounding, self._Emin, self._Emax, self._capitals, self._clamp,
                list(self._flags), list(self._traps),
            ),
        )


def _preset(prec, rounding, traps):
    made = Context.__new__(Context)
    made._prec, made._rounding = prec, rounding
    made._Emin, made._Emax, made._capitals, made._clamp = -999999, 999999, 1, 0
    made._flags, made._traps = set(), set(traps)
    return made


_USUAL = (InvalidOperation, DivisionByZero, Overflow)
DefaultContext = _preset(28, "ROUND_HALF_EVEN", _USUAL)
BasicContext = _preset(9, "ROUND_HALF_UP", _USUAL + (Underflow, Clamped))
ExtendedContext = _preset(9, "ROUND_HALF_EVEN", ())
_coroscope.name_with_module(Context)

_current = ContextVar("decimal_context")


def getcontext():
    """The context of the running thread or task."""
    context = _current.get(None)
    if context is None:
        context = DefaultContext.copy()
        _current.set(context)
    return context


def setcontext(context, /):
    """Makes a context the current one."""
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if any(context is preset for preset in (DefaultContext, BasicContext, ExtendedContext)):
        context = context.copy()
        context._flags.clear()
    _current.set(context)


class _ContextManager:
    """What localcontext() answers."""

    def __init__(self, context):
        self.context = context

    def __enter__(self):
        self.before = getcontext()
        setcontext(self.context)
        return self.context

    def __exit__(self, *error):
        setcontext(self.before)


_SETTINGS = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps")


def localcontext(ctx=None, **kwargs):
    """A copy of a context, changed as asked for, for the body of a with statement."""
    for name in kwargs:
        if name not in _SETTINGS:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    ctx = ctx.copy()
    for name, value in kwargs.items():
        if name in ("flags", "traps"):
            setattr(ctx, "_" + name, _signal_set(value, ()))
        else:
            setattr(ctx, name, value)
    return _ContextManager(ctx)
