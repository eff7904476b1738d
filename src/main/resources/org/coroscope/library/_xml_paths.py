"""The paths by which elements find others. Part of xml.etree.ElementTree."""
import re as _re

_TOKEN = _re.compile(
    r"('[^']*'|\"[^\"]*\")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])|((?:\{[^}]+\})?[^/\[\]()@!=\s]+)|\s+"
)
_SPECIAL = _re.compile(r"^[^{]*[/*\[@.]|\}[^/]*[/*\[@.]|^\{\*\}")
_known = {}


def tokens(path, namespaces=None):
    """(sign, name) for each part of a path; the names with their namespaces in full."""
    default = namespaces.get("") if namespaces else None
    in_attribute = False
    for found in _TOKEN.finditer(path):
        quoted, sign, name = found.groups()
        if name and name[0] != "{":
            if ":" in name:
                prefix, local = name.split(":", 1)
                try:
                    if not namespaces:
                        raise KeyError
                    yield sign or "", "{%s}%s" % (namespaces[prefix], local)
                except KeyError:
                    raise SyntaxError("prefix %r not found in prefix map" % prefix) from None
            elif default and not in_attribute:
                yield sign or "", "{%s}%s" % (default, name)
            else:
                yield sign or "", name
            in_attribute = False
        elif quoted or sign or name:
            yield quoted or sign or "", name or ""
            in_attribute = sign == "@"


def matches(tag):
    """Tells which tags a name means: a wildcard may stand for the namespace or the name."""
    if tag[:3] == "{*}":
        ending = tag[2:]
        return lambda other: isinstance(other, str) and (
            other == tag[3:] or other[-len(ending):] == ending and other[0] == "{"
        )
    if tag == "{}*":
        return lambda other: isinstance(other, str) and other[0] != "{"
    if tag[-2:] == "}*":
        start = tag[:-1]
        return lambda other: isinstance(other, str) and other[: len(start)] == start
    return lambda other: other == tag


def _is_wild(tag):
    return tag[:3] == "{*}" or tag[-2:] == "}*"


class _Search:
    """What the steps of one search share: which element holds which."""

    def __init__(self, root):
        self.root = root
        self._parents = None

    def parents(self):
        if self._parents is None:
            self._parents = {}
            for parent in self.root.iter():
                for child in parent:
                    self._parents[child] = parent
        return self._parents


def _children(following, token):
    tag = token[1]
    if tag == "*":
        return lambda search, found: (child for one in found for child in one)
    if _is_wild(tag):
        fits = matches(tag)
        return lambda search, found: (c for one in found for c in one if fits(c.tag))
    return lambda search, found: (c for one in found for c in one if c.tag == tag)


def _star(following, token):
    return lambda search, found: (child for one in found for child in one)


def _self(following, token):
    return lambda search, found: found


def _descendants(following, token):
    try:
        token = following()
    except StopIteration:
        return None
    if token[0] == "*":
        tag = "*"
    elif not token[0]:
        tag = token[1]
    else:
        raise SyntaxError("invalid descendant")

    def select(search, found):
        for one in found:
            for inner in one.iter(None if tag == "*" else tag):
                if inner is not one:
                    yield inner

    return select


def _parent(following, token):
    def select(search, found):
        parents = search.parents()
        seen = {}
        for one in found:
            parent = parents.get(one)
            if parent is not None and parent not in seen:
                seen[parent] = True
                yield parent

    return select


def _predicate(following, token):
    signature, words = [], []
    while True:
        try:
            token = following()
        except StopIteration:
            return None
        if token[0] == "]":
            break
        if token == ("", ""):
            continue
        if token[0] and token[0][:1] in "'\"":
            token = "'", token[0][1:-1]
        signature.append(token[0] or "-")
        words.append(token[1])
    return _select_by("".join(signature), words)


def _select_by(signature, words):
    if signature == "@-":
        key = words[1]
        return _keeping(lambda one: one.get(key) is not None)
    if signature in ("@-='", "@-!='"):
        key, value = words[1], words[-1]
        if "!=" in signature:
            return _keeping(lambda one: one.get(key) not in (None, value))
        return _keeping(lambda one: one.get(key) == value)
    plain = words and not _re.match(r"\-?\d+$", words[0])
    if signature == "-" and plain:
        tag = words[0]
        return _keeping(lambda one: one.find(tag) is not None)
    if signature in (".='", ".!='") or signature in ("-='", "-!='") and plain:
        tag, value = words[0], words[-1]
        wants_equal = "!=" not in signature

        def fits(one):
            inner = one.findall(tag) if tag else [one]
            return any(("".join(i.itertext()) == value) == wants_equal for i in inner)

        return _keeping(fits)
    if signature in ("-", "-()", "-()-"):
        return _by_place(signature, words)
    raise SyntaxError("invalid predicate")


def _keeping(fits):
    return lambda search, found: (one for one in found if fits(one))


def _by_place(signature, words):
    if signature == "-":
        place = int(words[0]) - 1
        if place < 0:
            raise SyntaxError("XPath position >= 1 expected")
    else:
        if words[0] != "last":
            raise SyntaxError("unsupported function")
        place = -1
        if signature == "-()-":
            try:
                place = int(words[2]) - 1
            except ValueError:
                raise SyntaxError("unsupported expression") from None
            if place > -2:
                raise SyntaxError("XPath offset from last() must be negative")

    def select(search, found):
        parents = search.parents()
        for one in found:
            parent = parents.get(one)
            if parent is None:
                continue
            alike = list(parent.findall(one.tag))
            if -len(alike) <= place < len(alike) and alike[place] is one:
                yield one

    return select


_STEPS = {"": _children, "*": _star, ".": _self, "..": _parent, "//": _descendants, "[": _predicate}


def _compiled(path, namespaces):
    key = path, tuple(sorted(namespaces.items())) if namespaces else None
    if key in _known:
        return _known[key]
    if path[:1] == "/":
        raise SyntaxError("cannot use absolute path on element")
    following = iter(tokens(path, namespaces)).__next__
    try:
        token = following()
    except StopIteration:
        return []
    steps = []
    while True:
        try:
            steps.append(_STEPS[token[0]](following, token))
        except KeyError:
            raise SyntaxError("invalid path") from None
        except StopIteration:
            raise SyntaxError("invalid path") from None
        try:
            token = following()
            if token[0] == "/":
                token = following()
        except StopIteration:
            break
    if len(_known) > 100:
        _known.clear()
    _known[key] = steps
    return steps


def iterfind(element, path, namespaces=None):
    if namespaces is None and not _SPECIAL.search(path):
        return (child for child in element if child.tag == path)
    if path[-1:] == "/":
        path += "*"
    found = iter([element])
    search = _Search(element)
    for select in _compiled(path, namespaces):
        found = select(search, found)
    return found


def find(element, path, namespaces=None):
    return next(iterfind(element, path, namespaces), None)


def findtext(element, path, default=None, namespaces=None):
    found = find(element, path, namespaces)
    return default if found is None else found.text or ""
