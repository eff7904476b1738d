"""The function help(): what there is to say of functions, methods and classes of a program."""
import inspect

_RULE = "-" * 70
_HIDDEN = {
    "__doc__", "__module__", "__name__", "__qualname__", "__slots__", "__path__", "__file__",
}
_TOLD_BY_THEIR_NAME = {
    "__init__": "Initialize self.  See help(type(self)) for accurate signature.",
    "__eq__": "Return self==value.",
    "__ne__": "Return self!=value.",
    "__lt__": "Return self<value.",
    "__le__": "Return self<=value.",
    "__gt__": "Return self>value.",
    "__ge__": "Return self>=value.",
    "__hash__": "Return hash(self).",
    "__repr__": "Return repr(self).",
    "__str__": "Return str(self).",
    "__dict__": "dictionary for instance variables",
    "__weakref__": "list of weak references to the object",
}
_SECTIONS = (
    ("method", "Methods"),
    ("class method", "Class methods"),
    ("static method", "Static methods"),
    ("readonly property", "Readonly properties"),
    ("data descriptor", "Data descriptors"),
    ("data", "Data and other attributes"),
)


def show(*asked):
    """Prints what help(thing) prints; without a thing, how to ask."""
    if not asked:
        print("Type help(thing), where thing is a function, a method or a class.")
        return
    thing = asked[0]
    if isinstance(thing, str):
        print(
            "Coroscope has no texts on topics such as %r: "
            "give help() a function, a method or a class." % thing
        )
        return
    about = _kind(thing)
    module = getattr(thing, "__module__", None)
    if module and not inspect.ismodule(thing):
        about += " in module " + module
    if not (inspect.isroutine(thing) or isinstance(thing, (type, property)) or inspect.ismodule(thing)):
        about += " object"
        thing = type(thing)
    print("Help on %s:\n\n%s" % (about, _document(thing)))


def _kind(thing):
    if inspect.ismodule(thing):
        return "module " + thing.__name__
    if isinstance(thing, type):
        return "class " + thing.__name__
    if inspect.isfunction(thing):
        return "function " + thing.__name__
    if inspect.ismethod(thing):
        return "method " + thing.__name__
    if inspect.isbuiltin(thing):
        return "built-in function " + thing.__name__
    return type(thing).__name__


def _document(thing):
    if isinstance(thing, type):
        return _class(thing)
    if inspect.isroutine(thing):
        return _routine(thing)
    if isinstance(thing, property):
        return _indented(_text(thing)) + "\n"
    text = _text(thing)
    names = sorted(name for name in vars(thing) if not name.startswith("_"))
    return "NAME\n    %s\n\n%sNAMES\n    %s\n" % (
        thing.__name__,
        "DESCRIPTION\n%s\n\n" % _indented(text) if text else "",
        "\n    ".join(names),
    )


def _text(thing):
    return inspect.getdoc(thing) or ""


def _indented(text, margin="    "):
    return "\n".join(margin + line for line in text.split("\n")).rstrip()


def _signature(thing):
    try:
        return str(inspect.signature(thing))
    except (ValueError, TypeError):
        return "(...)"


def _routine(thing, name=None, text=None):
    own = thing.__name__
    title = own if name in (None, own) else "%s = %s" % (name, own)
    note = ""
    if inspect.ismethod(thing):
        holder = type(thing.__self__)
        where = "" if holder.__module__ is None else holder.__module__ + "."
        if name is None:
            note = " method of %s%s instance" % (where, holder.__name__)
        elif isinstance(thing.__self__, type):
            note = " from %s%s" % (where, holder.__name__)
    arguments = _signature(thing)
    if own == "<lambda>":
        title, arguments = own + " lambda ", arguments[1:-1]
    if inspect.iscoroutinefunction(thing):
        title = "async " + title
    if text is None:
        text = _text(thing)
    body = _indented(text) + "\n" if text else ""
    return title + arguments + note + "\n" + body


def _named(cls, module):
    return cls.__name__ if cls.__module__ == module else cls.__module__ + "." + cls.__name__


def _class(cls):
    module = cls.__module__
    lines = []
    try:
        signature = str(inspect.signature(cls))
    except (ValueError, TypeError):
        signature = ""
    if signature not in ("", "()"):
        lines.append(cls.__name__ + signature + "\n")
    if cls.__dict__.get("__doc__"):
        lines.append(_text(cls) + "\n")
    order = cls.__mro__
    if len(order) > 2:
        lines.append("Method resolution order:")
        lines += ["    " + _named(base, module) for base in order]
        lines.append("")
    seen = set()
    parts = []
    for owner in order:
        if owner is object:
            continue
        members = {kind: [] for kind, _ in _SECTIONS}
        for name in sorted(vars(owner)):
            if name in seen or not _is_shown(name):
                continue
            seen.add(name)
            members[_member_kind(owner, name)].append(name)
        tag = "defined here" if owner is cls else "inherited from " + _named(owner, module)
        for kind, heading in _SECTIONS:
            if members[kind]:
                part = ["%s %s:\n" % (heading, tag)]
                for name in members[kind]:
                    part.append(_member(owner, name, kind))
                parts.append(part)
    for number, part in enumerate(parts):
        if number:
            lines.append(_RULE)
        lines += part
    bases = ", ".join(_named(base, module) for base in cls.__bases__)
    title = "class %s(%s)" % (cls.__name__, bases) if bases else "class " + cls.__name__
    contents = "\n".join(lines).rstrip()
    if not contents:
        return title + "\n"
    body = "\n".join(" |  " + line for line in contents.split("\n")).rstrip()
    return title + "\n" + body + "\n"


def _is_shown(name):
    if name in _HIDDEN:
        return False
    return name.startswith("__") and name.endswith("__") or not name.startswith("_")


def _member_kind(owner, name):
    value = vars(owner)[name]
    if isinstance(value, classmethod):
        return "class method"
    if isinstance(value, staticmethod):
        return "static method"
    if isinstance(value, property):
        return "readonly property" if value.fset is None and value.fdel is None else "data descriptor"
    if name in ("__dict__", "__weakref__") or inspect.isdatadescriptor(value):
        return "data descriptor"
    return "method" if inspect.isroutine(value) else "data"


def _member(owner, name, kind):
    value = vars(owner)[name]
    told = _TOLD_BY_THEIR_NAME.get(name)
    if kind == "data":
        line = name + " = "
        shown = repr(value)
        room = 70 - len(line)
        if len(shown) > room:
            shown = shown[:room] + "..."
        return line + shown + "\n"
    if kind in ("readonly property", "data descriptor"):
        text = told or _text(value)
        return name + "\n" + (_indented(text) + "\n" if text else "")
    routine = getattr(owner, name)
    own = getattr(routine, "__doc__", None)
    return _routine(routine, name, _text(routine) if own else told)
