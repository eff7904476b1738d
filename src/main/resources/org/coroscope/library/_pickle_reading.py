"""Unpickling: following the instructions that a Pickler wrote."""

import io
import struct
import sys

from _pickle_writing import OLD_MODULES, OLD_NAMES, PickleError, attribute_at, HIGHEST_PROTOCOL

_NEW_MODULES = {old: new for new, old in OLD_MODULES.items()} | {"exceptions": "builtins"}
_NEW_NAMES = {old: new for new, old in OLD_NAMES.items()}


class UnpicklingError(PickleError):
    """Bytes that are no pickle, or one that is broken."""


UnpicklingError.__module__ = "_pickle"


class _Done(Exception):
    pass


class Unpickler:
    """Reads objects from a binary file."""

    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file_read = file.read
        self._file_readline = file.readline
        self._fix_imports = fix_imports
        self._encoding = encoding
        self._errors = errors
        self._protocol = 0
        self.memo = {}

    def load(self):
        if not hasattr(self, "_file_read"):
            raise UnpicklingError(f"Unpickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._stack = []
        self._marks = []
        self._protocol = 0
        try:
            while True:
                code = self._file_read(1)
                if not code:
                    raise EOFError("Ran out of input")
                step = _STEPS.get(code[0])
                if step is None:
                    shown = chr(code[0]) if 32 <= code[0] < 127 and code not in b"'\\" else f"\\x{code[0]:02x}"
                    raise UnpicklingError(f"invalid load key, '{shown}'.")
                step(self)
        except _Done as done:
            return done.args[0]
        except IndexError:
            raise UnpicklingError("unpickling stack underflow") from None

    def persistent_load(self, pid):
        raise UnpicklingError(
            "A load persistent id instruction was encountered,\nbut no persistent_load function was specified.")

    def find_class(self, module, name):
        if self._protocol < 3 and self._fix_imports:
            if (module, name) in _NEW_NAMES:
                module, name = _NEW_NAMES[module, name]
            else:
                module = _NEW_MODULES.get(module, module)
        __import__(module)
        owner = sys.modules[module]
        try:
            return getattr(owner, name) if self._protocol < 4 else attribute_at(owner, name, owner)[0]
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {owner!r}") from None

    def _bytes(self, count):
        data = self._file_read(count)
        if len(data) < count:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        data = self._file_readline()
        if data[-1:] != b"\n":
            raise UnpicklingError("pickle data was truncated")
        return data[:-1]

    def _number(self, form):
        return struct.unpack(form, self._bytes(struct.calcsize(form)))[0]

    def _since_mark(self):
        if not self._marks:
            raise UnpicklingError("could not find MARK")
        items = self._stack
        self._stack = self._marks.pop()
        return items

    def _push(self, value):
        self._stack.append(value)

    def _read_protocol(self):
        self._protocol = self._bytes(1)[0]
        if self._protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"unsupported pickle protocol: {self._protocol}")

    def _mark(self):
        self._marks.append(self._stack)
        self._stack = []

    def _stop(self):
        raise _Done(self._stack.pop())

    def _drop(self):
        if self._stack:
            self._stack.pop()
        else:
            self._since_mark()

    def _text_int(self):
        data = self._line()
        self._push(data == b"01" if data in (b"00", b"01") else int(data, 0))

    def _text_long(self):
        data = self._line()
        self._push(int(data[:-1] if data[-1:] == b"L" else data, 0))

    def _long(self, size):
        self._push(int.from_bytes(self._bytes(size), "little", signed=True))

    def _old_text(self, data):
        self._push(data if self._encoding == "bytes" else data.decode(self._encoding, self._errors))

    def _quoted(self):
        data = self._line()
        if len(data) < 2 or data[0] != data[-1] or data[:1] not in b"\"'":
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self._old_text(data[1:-1].decode("unicode_escape").encode("latin-1"))

    def _tuple_of(self, count):
        self._stack[-count:] = [tuple(self._stack[-count:])]

    def _dict(self):
        items = self._since_mark()
        self._push(dict(zip(items[::2], items[1::2])))

    def _append(self):
        item = self._stack.pop()
        self._extend([item])

    def _extend(self, items):
        target = self._stack[-1]
        if hasattr(target, "extend"):
            target.extend(items)
        else:
            for item in items:
                target.append(item)

    def _set_item(self):
        value, key = self._stack.pop(), self._stack.pop()
        self._stack[-1][key] = value

    def _set_items(self):
        items = self._since_mark()
        target = self._stack[-1]
        for key, value in zip(items[::2], items[1::2]):
            target[key] = value

    def _add_items(self):
        items = self._since_mark()
        target = self._stack[-1]
        if isinstance(target, set):
            target.update(items)
        else:
            for item in items:
                target.add(item)

    def _global(self):
        module = self._line().decode("utf-8")
        name = self._line().decode("utf-8")
        self._push(self.find_class(module, name))

    def _stack_global(self):
        name, module = self._stack.pop(), self._stack.pop()
        if type(name) is not str or type(module) is not str:
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _call(self):
        arguments = self._stack.pop()
        self._stack[-1] = self._stack[-1](*arguments)

    def _new(self):
        arguments = self._stack.pop()
        kind = self._stack.pop()
        self._push(kind.__new__(kind, *arguments))

    def _new_with_names(self):
        names, arguments, kind = self._stack.pop(), self._stack.pop(), self._stack.pop()
        self._push(kind.__new__(kind, *arguments, **names))

    def _instance(self):
        items = self._since_mark()
        module, name = self._line().decode("ascii"), self._line().decode("ascii")
        self._push(self.find_class(module, name)(*items))

    def _object(self):
        items = self._since_mark()
        self._push(items[0](*items[1:]))

    def _build(self):
        state = self._stack.pop()
        target = self._stack[-1]
        setter = getattr(target, "__setstate__", None)
        if setter is not None:
            setter(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            target.__dict__.update({sys.intern(key) if type(key) is str else key: state[key] for key in state})
        for name, value in (slots or {}).items():
            setattr(target, name, value)

    def _get(self, place):
        try:
            self._push(self.memo[place])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {place}") from None

    def _put(self, place):
        self.memo[place] = self._stack[-1]


Unpickler.__module__ = "_pickle"


def _sized(form, make):
    return lambda u: u._push(make(u._bytes(u._number(form))))


def _utf8(data):
    return data.decode("utf-8", "surrogatepass")


def _constant(value):
    return lambda u: u._push(value)


_STEPS = {ord(code): step for code, step in {
    "\x80": Unpickler._read_protocol, "\x95": lambda u: u._number("<Q"), ".": Unpickler._stop,
    "(": Unpickler._mark, "0": Unpickler._drop, "1": lambda u: u._since_mark(), "2": lambda u: u._push(u._stack[-1]),
    "N": _constant(None), "\x88": _constant(True), "\x89": _constant(False), "I": Unpickler._text_int,
    "L": Unpickler._text_long, "J": lambda u: u._push(u._number("<i")), "K": lambda u: u._push(u._bytes(1)[0]),
    "M": lambda u: u._push(u._number("<H")), "\x8a": lambda u: u._long(u._bytes(1)[0]),
    "\x8b": lambda u: u._long(u._number("<i")), "F": lambda u: u._push(float(u._line())),
    "G": lambda u: u._push(u._number(">d")), "S": Unpickler._quoted,
    "T": lambda u: u._old_text(u._bytes(u._number("<i"))), "U": lambda u: u._old_text(u._bytes(u._bytes(1)[0])),
    "V": lambda u: u._push(u._line().decode("raw-unicode-escape")),
    "X": _sized("<I", _utf8), "\x8c": _sized("<B", _utf8), "\x8d": _sized("<Q", _utf8),
    "B": _sized("<I", bytes), "C": _sized("<B", bytes), "\x8e": _sized("<Q", bytes), "\x96": _sized("<Q", bytearray),
    ")": _constant(()), "t": lambda u: u._push(tuple(u._since_mark())), "\x85": lambda u: u._tuple_of(1),
    "\x86": lambda u: u._tuple_of(2), "\x87": lambda u: u._tuple_of(3), "]": lambda u: u._push([]),
    "l": lambda u: u._push(u._since_mark()), "}": lambda u: u._push({}), "d": Unpickler._dict,
    "\x8f": lambda u: u._push(set()), "\x91": lambda u: u._push(frozenset(u._since_mark())),
    "a": Unpickler._append, "e": lambda u: u._extend(u._since_mark()), "s": Unpickler._set_item,
    "u": Unpickler._set_items, "\x90": Unpickler._add_items, "c": Unpickler._global,
    "\x93": Unpickler._stack_global, "R": Unpickler._call, "\x81": Unpickler._new,
    "\x92": Unpickler._new_with_names, "i": Unpickler._instance, "o": Unpickler._object, "b": Unpickler._build,
    "g": lambda u: u._get(int(u._line())), "h": lambda u: u._get(u._bytes(1)[0]), "j": lambda u: u._get(u._number("<I")),
    "p": lambda u: u._put(int(u._line())), "q": lambda u: u._put(u._bytes(1)[0]), "r": lambda u: u._put(u._number("<I")),
    "\x94": lambda u: u._put(len(u.memo)), "P": lambda u: u._push(u.persistent_load(u._line().decode("ascii"))),
    "Q": lambda u: u._push(u.persistent_load(u._stack.pop())),
}.items()}


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return Unpickler(io.BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors).load()
