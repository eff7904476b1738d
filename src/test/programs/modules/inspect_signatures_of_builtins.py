"""inspect.signature and __text_signature__ of what is built in."""

import inspect
import operator

FUNCTIONS = [
    abs, all, any, ascii, bin, callable, chr, delattr, divmod, eval, exec, format, globals, hasattr, hash, hex, id,
    input, isinstance, issubclass, len, locals, oct, ord, pow, print, repr, round, setattr, sorted, sum, getattr, dir,
    vars, iter, next, max, min, operator.add, operator.mul,
]
METHODS = [
    str.upper, str.split, str.join, str.strip, str.replace, str.encode, str.startswith, list.append, list.sort,
    list.pop, list.index, list.insert, list.extend, dict.get, dict.pop, dict.update, dict.items, dict.setdefault,
    dict.fromkeys, bytes.decode, int.to_bytes, int.from_bytes, int.bit_length, float.is_integer, tuple.count,
    object.__init__, object.__repr__, int.__add__, "".upper, [].append, {}.get,
]
CLASSES = [int, float, str, list, dict, set, tuple, bool, object, enumerate, range, property, Exception, ValueError]


def shown(thing):
    try:
        return str(inspect.signature(thing))
    except ValueError as error:
        return str(error).split(" at 0x")[0]


for thing in FUNCTIONS + METHODS + CLASSES:
    print(thing.__name__, shown(thing), thing.__text_signature__)


class Named(list):
    pass


class Own(list):
    def __init__(self, first, second=1):
        super().__init__()


print(shown(Named), shown(Own), shown(Named.append))
print(list(inspect.signature(print).parameters), inspect.signature(sorted).parameters["key"].kind.name)
print(inspect.signature(len).bind([1]).arguments)
try:
    inspect.signature(len).bind()
except TypeError as error:
    print(error)
print(None.__doc__)
