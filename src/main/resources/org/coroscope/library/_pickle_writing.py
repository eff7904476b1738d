"""Pickling: an object becomes the instructions from which an Unpickler makes it anew (PEP 307, 3154, 574)."""

import copyreg
import io
import re
import struct
import sys
from types import BuiltinFunctionType, FunctionType

HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4

_BATCH = 1000
_SMALLEST_FRAME = 4
_LARGEST_FRAME = 64 * 1024

# Where Python 2 keeps what Python 3 keeps elsewhere: protocols below 3 are for both.
OLD_MODULES = {"builtins": "__builtin__", "copyreg": "copy_reg", "functools": "functools"}
OLD_NAMES = {("builtins", "range"): ("__builtin__", "xrange"), ("builtins", "str"): ("__builtin__", "unicode"),
             ("builtins", "int"): ("__builtin__", "long"), ("functools", "reduce"): ("__builtin__", "reduce")}


class PickleError(Exception):
    """What all errors of pickling have in common."""


class PicklingError(PickleError):
    """An object that cannot be pickled."""


for _kind in (PickleError, PicklingError):
    _kind.__module__ = "_pickle"


def attribute_at(owner, path, whole):
    """The object at a dotted path in a module, and what holds it."""
    parent = None
    for name in path.split("."):
        if name == "<locals>":
            raise AttributeError(f"Can't get local attribute {path!r} on {owner!r}")
        parent, whole = whole, getattr(whole, name)
    return whole, parent


def module_of(value, name):
    module = getattr(value, "__module__", None)
    if module is not None:
        return module
    for known, module in list(sys.modules.items()):
        if known not in ("__main__", "__mp_main__") and getattr(module, name, None) is value:
            return known
    return "__main__"


class Pickler:
    """Writes objects to a binary file; protocols 0 to 5."""

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError(f"pickle protocol must be <= {HIGHEST_PROTOCOL}")
        if buffer_callback is not None and protocol < 5:
            raise ValueError("buffer_callback needs protocol >= 5")
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._file_write = file.write
        self._protocol = protocol
        self._fix_imports = fix_imports and protocol < 3
        self.bin = protocol >= 1
        self.fast = 0
        self.memo = {}

    def clear_memo(self):
        self.memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        if not hasattr(self, "_file_write"):
            raise PicklingError(f"Pickler.__init__() was not called by {type(self).__name__}.__init__()")
        self._pieces = []
        self._size = 0
        if self._protocol >= 2:
            self._file_write(b"\x80" + bytes([self._protocol]))
        self._save(obj)
        self._write(b".")
        self._end_frame()

    def _write(self, data):
        self._pieces.append(data)
        self._size += len(data)

    def _end_frame(self):
        data = b"".join(self._pieces)
        if self._protocol >= 4 and len(data) >= _SMALLEST_FRAME:
            self._file_write(b"\x95" + struct.pack("<Q", len(data)))
        self._file_write(data)
        self._pieces = []
        self._size = 0

    def _save(self, obj, use_pid=True):
        if self._size >= _LARGEST_FRAME and self._protocol >= 4:
            self._end_frame()
        if use_pid:
            pid = self.persistent_id(obj)
            if pid is not None:
                self._save_pid(pid)
                return
        known = self.memo.get(id(obj))
        if known is not None:
            self._write(self._get(known[0]))
            return
        kind = type(obj)
        saver = _SAVERS.get(kind)
        if saver is not None:
            saver(self, obj)
            return
        self._save_by_recipe(obj, kind)

    def _save_by_recipe(self, obj, kind):
        recipe = NotImplemented
        if hasattr(self, "reducer_override"):
            recipe = self.reducer_override(obj)
        if recipe is NotImplemented:
            table = getattr(self, "dispatch_table", copyreg.dispatch_table)
            reducer = table.get(kind)
            if reducer is not None:
                recipe = reducer(obj)
            elif issubclass(kind, type) or kind is FunctionType:
                self._save_global(obj)
                return
            else:
                recipe = obj.__reduce_ex__(self._protocol)
        if isinstance(recipe, str):
            self._save_global(obj, recipe)
        elif not isinstance(recipe, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        elif not 2 <= len(recipe) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        else:
            self._save_recipe(obj, *recipe)

    def _save_pid(self, pid):
        if self.bin:
            self._save(pid, use_pid=False)
            self._write(b"Q")
        else:
            try:
                self._write(b"P" + str(pid).encode("ascii") + b"\n")
            except UnicodeEncodeError:
                raise PicklingError("persistent IDs in protocol 0 must be ASCII strings") from None

    def _save_recipe(self, obj, function, arguments, state=None, items=None, pairs=None, setter=None):
        if not isinstance(arguments, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        if not callable(function):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        name = getattr(function, "__name__", "")
        if name == "__newobj__" and self._protocol >= 2:
            kind = arguments[0]
            if obj is not None and kind is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            self._save(kind)
            self._save(arguments[1:])
            self._write(b"\x81")
        elif name == "__newobj_ex__" and self._protocol >= 4:
            for part in arguments:
                self._save(part)
            self._write(b"\x92")
        else:
            self._save(function)
            self._save(arguments)
            self._write(b"R")
        if obj is not None:
            if id(obj) in self.memo:
                # A part of the object led back to it: that one has been made already.
                self._write(b"0" + self._get(self.memo[id(obj)][0]))
            else:
                self._memoize(obj)
        if items is not None:
            self._append_all(items)
        if pairs is not None:
            self._set_all(pairs)
        if state is not None:
            if setter is None:
                self._save(state)
                self._write(b"b")
            else:
                self._save(setter)
                self._save(obj)
                self._save(state)
                self._write(b"\x86R0")

    def _memoize(self, obj):
        if self.fast:
            return
        place = len(self.memo)
        # The object is kept, so that its id is not given to another one.
        self.memo[id(obj)] = place, obj
        if self._protocol >= 4:
            self._write(b"\x94")
        elif not self.bin:
            self._write(b"p%d\n" % place)
        elif place < 256:
            self._write(b"q" + bytes([place]))
        else:
            self._write(b"r" + struct.pack("<I", place))

    def _get(self, place):
        if not self.bin:
            return b"g%d\n" % place
        return b"h" + bytes([place]) if place < 256 else b"j" + struct.pack("<I", place)

    def _save_none(self, obj):
        self._write(b"N")

    def _save_bool(self, obj):
        if self._protocol >= 2:
            self._write(b"\x88" if obj else b"\x89")
        else:
            self._write(b"I01\n" if obj else b"I00\n")

    def _save_int(self, obj):
        fits = -0x80000000 <= obj <= 0x7FFFFFFF
        if self.bin and fits:
            if 0 <= obj <= 0xFF:
                self._write(b"K" + bytes([obj]))
            elif 0 <= obj <= 0xFFFF:
                self._write(b"M" + struct.pack("<H", obj))
            else:
                self._write(b"J" + struct.pack("<i", obj))
        elif self._protocol >= 2:
            data = _digits(obj)
            small = len(data) < 256
            self._write((b"\x8a" + bytes([len(data)]) if small else b"\x8b" + struct.pack("<i", len(data))) + data)
        else:
            self._write(b"I%d\n" % obj if fits else b"L%dL\n" % obj)

    def _save_float(self, obj):
        self._write(b"G" + struct.pack(">d", obj) if self.bin else b"F" + repr(obj).encode("ascii") + b"\n")

    def _sized(self, data, short, middle, long):
        """Bytes after their length, by the shortest of the instructions that there are."""
        size = len(data)
        if short is not None and size <= 0xFF:
            self._write(short + bytes([size]) + data)
        elif size <= 0xFFFFFFFF:
            self._write(middle + struct.pack("<I", size) + data)
        else:
            self._write(long + struct.pack("<Q", size) + data)

    def _save_bytes(self, obj):
        if self._protocol >= 3:
            self._sized(obj, b"C", b"B", b"\x8e")
            self._memoize(obj)
        elif not obj:
            self._save_recipe(obj, bytes, ())
        else:
            import codecs
            self._save_recipe(obj, codecs.encode, (str(obj, "latin1"), "latin1"))

    def _save_bytearray(self, obj):
        if self._protocol >= 5:
            self._write(b"\x96" + struct.pack("<Q", len(obj)) + obj)
            self._memoize(obj)
        else:
            self._save_recipe(obj, bytearray, (bytes(obj),) if obj else ())

    def _save_str(self, obj):
        if self.bin:
            short = b"\x8c" if self._protocol >= 4 else None
            self._sized(obj.encode("utf-8", "surrogatepass"), short, b"X", b"\x8d")
        else:
            for special in "\\\0\n\r\x1a":
                obj_text = obj if special == "\\" else text
                text = obj_text.replace(special, f"\\u{ord(special):04x}")
            self._write(b"V" + text.encode("raw-unicode-escape") + b"\n")
        self._memoize(obj)

    def _save_tuple(self, obj):
        if not obj:
            self._write(b")" if self.bin else b"(t")
            return
        few = len(obj) <= 3 and self._protocol >= 2
        if not few:
            self._write(b"(")
        for item in obj:
            self._save(item)
        if id(obj) in self.memo:
            # The tuple is part of one of its items: it has been made with that.
            drop = b"0" * len(obj) if few else b"1" if self.bin else b"0" * (len(obj) + 1)
            self._write(drop + self._get(self.memo[id(obj)][0]))
            return
        self._write((b"\x85", b"\x86", b"\x87")[len(obj) - 1] if few else b"t")
        self._memoize(obj)

    def _save_list(self, obj):
        self._write(b"]" if self.bin else b"(l")
        self._memoize(obj)
        self._append_all(obj)

    def _append_all(self, items):
        if not self.bin:
            for item in items:
                self._save(item)
                self._write(b"a")
            return
        for batch, alone in _batches(items):
            if not alone:
                self._write(b"(")
            for item in batch:
                self._save(item)
            self._write(b"a" if alone else b"e")

    def _save_dict(self, obj):
        self._write(b"}" if self.bin else b"(d")
        self._memoize(obj)
        self._set_all(obj.items())

    def _set_all(self, pairs):
        if not self.bin:
            for key, value in pairs:
                self._save(key)
                self._save(value)
                self._write(b"s")
            return
        for batch, alone in _batches(pairs):
            if not alone:
                self._write(b"(")
            for key, value in batch:
                self._save(key)
                self._save(value)
            self._write(b"s" if alone else b"u")

    def _save_set(self, obj):
        if self._protocol < 4:
            self._save_recipe(obj, set, (list(obj),))
            return
        self._write(b"\x8f")
        self._memoize(obj)
        for batch, _ in _batches(obj):
            self._write(b"(")
            for item in batch:
                self._save(item)
            self._write(b"\x90")

    def _save_frozenset(self, obj):
        if self._protocol < 4:
            self._save_recipe(obj, frozenset, (list(obj),))
            return
        self._write(b"(")
        for item in obj:
            self._save(item)
        if id(obj) in self.memo:
            self._write(b"1" + self._get(self.memo[id(obj)][0]))
            return
        self._write(b"\x91")
        self._memoize(obj)

    def _save_type(self, obj):
        for single in (None, NotImplemented, ...):
            if obj is type(single):
                self._save_recipe(obj, type, (single,))
                return
        self._save_global(obj)

    def _save_global(self, obj, name=None):
        if name is None:
            name = getattr(obj, "__qualname__", None) or obj.__name__
        if "<locals>" in name.split("."):
            raise AttributeError(f"Can't pickle local object {name!r}")
        module_name = module_of(obj, name)
        try:
            __import__(module_name)
            module = sys.modules[module_name]
        except (ImportError, KeyError):
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module_name!r} failed") from None
        try:
            found, parent = attribute_at(module, name, module)
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed") from None
        if found is not obj and not (isinstance(obj, BuiltinFunctionType) and found == obj):
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}")
        if self._protocol >= 4:
            self._save(module_name)
            self._save(name)
            self._write(b"\x93")
        elif "." in name:
            self._save_recipe(None, getattr, (parent, name.rpartition(".")[2]))
        else:
            if self._fix_imports:
                if (module_name, name) in OLD_NAMES:
                    module_name, name = OLD_NAMES[module_name, name]
                elif module_name == "builtins" and isinstance(obj, type) and issubclass(obj, BaseException):
                    module_name = "exceptions"
                else:
                    module_name = OLD_MODULES.get(module_name, module_name)
            text = "ascii" if self._protocol < 3 else "utf-8"
            self._write(b"c" + module_name.encode(text) + b"\n" + name.encode(text) + b"\n")
        self._memoize(obj)


Pickler.__module__ = "_pickle"

_SAVERS = {
    type(None): Pickler._save_none, bool: Pickler._save_bool, int: Pickler._save_int, float: Pickler._save_float,
    bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray, str: Pickler._save_str,
    tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set,
    frozenset: Pickler._save_frozenset, type: Pickler._save_type, FunctionType: Pickler._save_global,
}


def _batches(items):
    """Lists of up to a thousand items, each with whether it holds the only item of all."""
    items = iter(items)
    first = True
    while True:
        batch = [item for _, item in zip(range(_BATCH), items)]
        if not batch:
            return
        yield batch, first and len(batch) == 1
        if len(batch) < _BATCH:
            return
        first = False


def _digits(number):
    """The fewest bytes that hold a number in two's complement, lowest first."""
    if number == 0:
        return b""
    size = (number.bit_length() >> 3) + 1
    data = number.to_bytes(size, "little", signed=True)
    if number < 0 and size > 1 and data[-1] == 0xFF and data[-2] & 0x80:
        data = data[:-1]
    return data


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports, buffer_callback=buffer_callback).dump(obj)
    return file.getvalue()


copyreg.pickle(complex, lambda number: (complex, (number.real, number.imag)))
copyreg.pickle(re.Pattern, lambda pattern: (re.compile, (pattern.pattern, pattern.flags)))
