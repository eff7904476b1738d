"""What kind of thing a thing is, what state it is in, where it comes from."""

import sys as _sys
import types as _types
from _coroscope import source_text as _source_text
from _inspect_signature import (
    BoundArguments, Parameter, Signature, _empty, formatannotation, signature, unwrap,
)

for _one in (BoundArguments, Parameter, Signature, _empty, formatannotation, signature, unwrap):
    _one.__module__ = "inspect"

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512
TPFLAGS_IS_ABSTRACT = 1 << 20

GEN_CREATED = "GEN_CREATED"
GEN_RUNNING = "GEN_RUNNING"
GEN_SUSPENDED = "GEN_SUSPENDED"
GEN_CLOSED = "GEN_CLOSED"
CORO_CREATED = "CORO_CREATED"
CORO_RUNNING = "CORO_RUNNING"
CORO_SUSPENDED = "CORO_SUSPENDED"
CORO_CLOSED = "CORO_CLOSED"
AGEN_CREATED = "AGEN_CREATED"
AGEN_RUNNING = "AGEN_RUNNING"
AGEN_SUSPENDED = "AGEN_SUSPENDED"
AGEN_CLOSED = "AGEN_CLOSED"


# What it is.

def ismodule(object):
    return isinstance(object, _types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, _types.MethodType)


def isfunction(object):
    return isinstance(object, _types.FunctionType)


def isbuiltin(object):
    return isinstance(object, _types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, _types.MethodWrapperType)


def isroutine(object):
    return (
        isbuiltin(object) or isfunction(object) or ismethod(object)
        or ismethoddescriptor(object) or ismethodwrapper(object)
    )


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def ismemberdescriptor(object):
    return isinstance(object, _types.MemberDescriptorType)


def isgetsetdescriptor(object):
    return isinstance(object, _types.GetSetDescriptorType)


def iscode(object):
    return isinstance(object, _types.CodeType)


def isframe(object):
    return isinstance(object, _types.FrameType)


def istraceback(object):
    return isinstance(object, _types.TracebackType)


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None))


def _has_flag(function, flag):
    function = _plain(function)
    if not isfunction(function):
        return False
    return bool(function.__code__.co_flags & flag)


def _plain(function):
    while True:
        if ismethod(function):
            function = function.__func__
        elif type(function).__name__ == "partial" and hasattr(function, "func"):
            function = function.func
        else:
            return function


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    # Mocks of coroutine functions say so themselves.
    return _has_flag(obj, CO_COROUTINE) or getattr(type(obj), "_is_coroutine", None) is True


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isgenerator(object):
    return isinstance(object, _types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, _types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, _types.AsyncGeneratorType)


def isawaitable(object):
    return (
        isinstance(object, _types.CoroutineType)
        or isinstance(object, _types.GeneratorType)
        and bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
        or hasattr(type(object), "__await__")
    )


# What state it is in.

def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


def getasyncgenstate(agen):
    if agen.ag_running:
        return AGEN_RUNNING
    if agen.ag_suspended:
        return AGEN_SUSPENDED
    return AGEN_CLOSED if agen.ag_frame is None else AGEN_CREATED


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return {} if generator.gi_frame is None else generator.gi_frame.f_locals


def getcoroutinelocals(coroutine):
    return {} if coroutine.cr_frame is None else coroutine.cr_frame.f_locals


# What belongs to it.

def getmembers(object, predicate=None):
    names = dir(object)
    if isclass(object):
        for base in object.__mro__:
            for name, value in base.__dict__.items():
                if isinstance(value, _types.DynamicClassAttribute) and name not in names:
                    names.append(name)
    result = []
    for name in names:
        try:
            value = getattr(object, name)
        except AttributeError:
            for base in getattr(object, "__mro__", ()):
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            result.append((name, value))
    result.sort(key=lambda pair: pair[0])
    return result


def getmembers_static(object, predicate=None):
    result = []
    for name in dir(object):
        try:
            value = getattr_static(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            result.append((name, value))
    return result


_sentinel = object()


def getattr_static(obj, attr, default=_sentinel):
    """An attribute as it lies there, without asking descriptors or __getattr__."""
    kind = obj if isinstance(obj, type) else type(obj)
    in_class = _sentinel
    for base in kind.__mro__:
        if attr in base.__dict__:
            in_class = base.__dict__[attr]
            break
    if not isinstance(obj, type):
        own = getattr(obj, "__dict__", {}).get(attr, _sentinel)
        if in_class is not _sentinel and own is not _sentinel and isdatadescriptor(in_class):
            return in_class
        if own is not _sentinel:
            return own
    if in_class is not _sentinel:
        return in_class
    if isinstance(obj, type):
        for base in type(obj).__mro__:
            if attr in base.__dict__:
                return base.__dict__[attr]
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def getmro(cls):
    return cls.__mro__


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isinstance(obj, type):
        found = obj.__dict__.get("__annotations__", None)
        scope = getattr(_sys.modules.get(obj.__module__), "__dict__", {})
    elif callable(obj) or ismodule(obj):
        found = getattr(obj, "__annotations__", None)
        scope = getattr(obj, "__globals__", {})
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not eval_str:
        return dict(found)
    return {
        name: eval(value, globals or scope, locals) if isinstance(value, str) else value
        for name, value in found.items()
    }


def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    doc = getattr(object, "__doc__", None)
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(object):
    if isclass(object):
        for base in object.__mro__[1:]:
            if base.__module__ != "builtins" and base.__doc__ is not None:
                return base.__doc__
        return None
    name = getattr(object, "__name__", None)
    if ismethod(object):
        owner = object.__self__ if isclass(object.__self__) else type(object.__self__)
    elif isfunction(object) and "." in object.__qualname__:
        owner = getmodule(object)
        for part in object.__qualname__.split(".")[:-1]:
            owner = getattr(owner, part, None)
    else:
        return None
    for base in getattr(owner, "__mro__", ()):
        doc = getattr(base.__dict__.get(name), "__doc__", None)
        if doc is not None:
            return doc
    return None


# Where it comes from.

def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    return _sys.modules.get(getattr(object, "__module__", None))


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        return object.f_code
    for attribute in ("gi_code", "cr_code", "ag_code"):
        if hasattr(object, attribute):
            return getattr(object, attribute)
    return object if iscode(object) else None


def getfile(object):
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        module = _sys.modules.get(object.__module__)
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    code = _code_of(object)
    if code is None:
        raise TypeError(
            "module, class, method, function, traceback, frame, or code object was expected, "
            f"got {type(object).__name__}"
        )
    return code.co_filename


def getsourcefile(object):
    return getfile(object)


def _file_lines(filename):
    text = _source_text(filename)
    if not text:
        raise OSError("could not get source code")
    lines = text.splitlines(keepends=True)
    if not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    return lines


def findsource(object):
    lines = _file_lines(getfile(object))
    if ismodule(object):
        return lines, 0
    if isclass(object):
        return lines, _class_line(lines, object)
    return lines, _code_of(object).co_firstlineno - 1


def _class_line(lines, cls):
    wanted = cls.__qualname__.replace(".<locals>", "").split(".")
    open_blocks = []
    for number, line in enumerate(lines):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        indent = len(line) - len(line.lstrip())
        while open_blocks and open_blocks[-1][0] >= indent:
            open_blocks.pop()
        words = text.replace("(", " ").replace(":", " ").split()
        if words[0] == "async":
            words = words[1:]
        if len(words) > 1 and words[0] in ("class", "def"):
            open_blocks.append((indent, words[1]))
            if words[0] == "class" and [name for _, name in open_blocks] == wanted:
                while number and lines[number - 1].strip().startswith("@"):
                    number -= 1
                return number
    raise OSError("could not find class definition")


def getblock(lines):
    """The lines of the definition that the first line begins."""
    scanner = _BlockScanner(lines)
    return lines[: scanner.end()]


class _BlockScanner:
    def __init__(self, lines):
        self.lines = lines
        self.depth = 0
        self.quote = None

    def scan(self, line):
        """Follows brackets and strings over line ends; answers the line's last character."""
        last = ""
        at = 0
        while at < len(line):
            here = line[at]
            if self.quote:
                if here == "\\":
                    at += 1
                elif line.startswith(self.quote, at):
                    at += len(self.quote) - 1
                    self.quote = None
            elif here == "#":
                break
            elif here in "\"'":
                self.quote = here * 3 if line.startswith(here * 3, at) else here
                at += len(self.quote) - 1
                last = here
            else:
                if here in "([{":
                    self.depth += 1
                elif here in ")]}":
                    self.depth -= 1
                if not here.isspace():
                    last = here
            at += 1
        if self.quote and len(self.quote) == 1 and last != "\\":
            self.quote = None
        return last

    def end(self):
        base = len(self.lines[0]) - len(self.lines[0].lstrip())
        in_header = True
        header_ended = False
        last_line = 0
        for number, line in enumerate(self.lines):
            continued = self.depth > 0 or self.quote is not None
            text = line.strip()
            if not continued and header_ended and text and not text.startswith("#"):
                if len(line) - len(line.lstrip()) <= base:
                    break
            last = self.scan(line)
            if text and not (text.startswith("#") and not continued):
                last_line = number + 1
            elif text.startswith("#") and len(line) - len(line.lstrip()) > base:
                last_line = number + 1
            if in_header and self.depth <= 0 and self.quote is None:
                if text.startswith("@") or last == "\\":
                    continue
                in_header = False
                header_ended = True
                if last != ":":
                    return number + 1
        return last_line


def getsourcelines(object):
    object = unwrap(object)
    lines, number = findsource(object)
    if ismodule(object):
        return lines, 0
    return getblock(lines[number:]), number + 1


def getsource(object):
    lines, _ = getsourcelines(object)
    return "".join(lines)


def getcomments(object):
    try:
        lines, number = findsource(object)
    except (OSError, TypeError):
        return None
    comments = []
    while number > 0 and lines[number - 1].lstrip().startswith("#"):
        number -= 1
        comments.insert(0, lines[number].lstrip())
    return "".join(comments) or None


# Arguments.

class _Record(tuple):
    """A tuple whose elements have names."""

    _fields = ()

    def __new__(cls, *values):
        return tuple.__new__(cls, values)

    def __getattr__(self, name):
        if name in self._fields:
            return self[self._fields.index(name)]
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __repr__(self):
        inside = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self))
        return f"{type(self).__name__}({inside})"


class FullArgSpec(_Record):
    _fields = ("args", "varargs", "varkw", "defaults", "kwonlyargs", "kwonlydefaults",
               "annotations")


class ArgInfo(_Record):
    _fields = ("args", "varargs", "keywords", "locals")


class Arguments(_Record):
    _fields = ("args", "varargs", "varkw")


class ClosureVars(_Record):
    _fields = ("nonlocals", "globals", "builtins", "unbound")


class Traceback(_Record):
    _fields = ("filename", "lineno", "function", "code_context", "index")


class FrameInfo(_Record):
    _fields = ("frame", "filename", "lineno", "function", "code_context", "index")


def getargs(co):
    names = co.co_varnames
    count = co.co_argcount + co.co_kwonlyargcount
    varargs = None
    if co.co_flags & CO_VARARGS:
        varargs = names[count]
        count += 1
    varkw = names[count] if co.co_flags & CO_VARKEYWORDS else None
    return Arguments(
        list(names[: co.co_argcount + co.co_kwonlyargcount]), varargs, varkw)


def getfullargspec(func):
    try:
        found = signature(func, follow_wrapped=False)
    except (TypeError, ValueError) as error:
        raise TypeError("unsupported callable") from error
    args, kwonly, defaults, kwdefaults = [], [], (), {}
    varargs = varkw = None
    annotations = {}
    if found.return_annotation is not _empty:
        annotations["return"] = found.return_annotation
    for name, parameter in found.parameters.items():
        if parameter.kind is Parameter.VAR_POSITIONAL:
            varargs = name
        elif parameter.kind is Parameter.VAR_KEYWORD:
            varkw = name
        elif parameter.kind is Parameter.KEYWORD_ONLY:
            kwonly.append(name)
            if parameter.default is not _empty:
                kwdefaults[name] = parameter.default
        else:
            args.append(name)
            if parameter.default is not _empty:
                defaults += (parameter.default,)
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    if ismethod(func):
        args.insert(0, func.__func__.__code__.co_varnames[0])
    elif isinstance(func, type) and isfunction(func.__init__):
        args.insert(0, func.__init__.__code__.co_varnames[0])
    return FullArgSpec(
        args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def getcallargs(func, /, *positional, **named):
    spec = getfullargspec(func)
    name = func.__name__
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    defaults = spec.defaults or ()
    required = len(spec.args) - len(defaults)
    found = dict(zip(spec.args, positional))
    if spec.varargs:
        found[spec.varargs] = positional[len(spec.args) :]
    others = {}
    if spec.varkw:
        found[spec.varkw] = others
    for key, value in named.items():
        if key not in spec.args and key not in spec.kwonlyargs:
            if not spec.varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            others[key] = value
        elif key in found:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        else:
            found[key] = value
    if len(positional) > len(spec.args) and not spec.varargs:
        _too_many(name, spec, required, len(positional), found)
    _fill(name, "positional", spec.args[:required], {}, found)
    _fill(name, "", [], dict(zip(spec.args[required:], defaults)), found)
    _fill(name, "keyword-only", spec.kwonlyargs, spec.kwonlydefaults or {}, found)
    return found


def _fill(name, kind, wanted, defaults, found):
    missing = [repr(one) for one in wanted if one not in found and one not in defaults]
    if missing:
        *first, last = missing
        names = f"{', '.join(first)} and {last}" if first else last
        plural = "" if len(missing) == 1 else "s"
        raise TypeError(
            f"{name}() missing {len(missing)} required {kind} argument{plural}: {names}")
    for key, value in defaults.items():
        found.setdefault(key, value)


def _too_many(name, spec, required, given, found):
    most = len(spec.args)
    takes = f"from {required} to {most}" if required < most else str(most)
    plural = "" if takes == "1" else "s"
    named = len([one for one in spec.kwonlyargs if one in found])
    extra = ""
    if named:
        extra = " positional argument%s (and %d keyword-only argument%s)" % (
            "" if given == 1 else "s", named, "" if named == 1 else "s")
    verb = "was" if given == 1 and not named else "were"
    raise TypeError(
        f"{name}() takes {takes} positional argument{plural} but {given}{extra} {verb} given")


def getargvalues(frame):
    args, varargs, varkw = getargs(frame.f_code)
    return ArgInfo(args, varargs, varkw, frame.f_locals)


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {
        name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())
    }
    names = set(code.co_names)
    builtin_names = vars(__builtins__) if ismodule(__builtins__) else __builtins__
    found, known, unbound = {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            found[name] = func.__globals__[name]
        elif name in builtin_names:
            known[name] = builtin_names[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, found, known, unbound)


# Frames.

def currentframe():
    return _sys._getframe(0)


def getframeinfo(frame, context=1):
    if istraceback(frame):
        lineno = frame.tb_lineno
        frame = frame.tb_frame
    else:
        lineno = frame.f_lineno
    code = frame.f_code
    lines, index = _context(code.co_filename, lineno, context)
    return Traceback(code.co_filename, lineno, code.co_name, lines, index)


def _context(filename, lineno, context):
    if context <= 0:
        return None, None
    try:
        lines = _file_lines(filename)
    except OSError:
        return None, None
    start = max(0, min(lineno - 1 - context // 2, len(lines) - context))
    return lines[start:start + context], lineno - 1 - start


def getlineno(frame):
    return frame.f_lineno


def getouterframes(frame, context=1):
    result = []
    while frame:
        result.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return result


def getinnerframes(tb, context=1):
    result = []
    while tb:
        result.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return result


def stack(context=1):
    return getouterframes(_sys._getframe(0), context)


def trace(context=1):
    return getinnerframes(_sys.exc_info()[2], context)
