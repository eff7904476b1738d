"""How enumerations come to be: their metaclass. Part of enum."""
import _coroscope
from _enum_body import EnumBody, is_single_bit, property as EnumProperty


class _Pending:
    """Holds a member's place in the class body, until the class is there to make it."""

    def __init__(self, value, errors):
        self.value = value
        self.errors = errors

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        if not self.errors:
            try:
                EnumType._make_member(cls, name, self.value)
            except BaseException as error:
                self.errors.append(error)


class EnumType(type):
    """The class of enumeration classes."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_not_full(cls, bases)
        body = EnumBody(cls)
        _, first = metacls._get_mixins_(cls, bases)
        if first is not None:
            body["_generate_next_value_"] = getattr(first, "_generate_next_value_", None)
        return body

    def __new__(metacls, cls, bases, classdict, *, boundary=None, **kwds):
        for name in classdict.get("_ignore_", ()):
            classdict.pop(name, None)
        classdict.pop("_ignore_", None)
        invalid = set(classdict.members) & {"mro", ""}
        if invalid:
            raise ValueError("invalid enum member name(s) %s" % ",".join(map(repr, invalid)))
        data_type, first = metacls._get_mixins_(cls, bases)
        order = classdict.pop("_order_", None)
        new, own_new, uses_args = metacls._how_to_make(classdict, data_type, first)
        namespace = dict(classdict)
        errors = []
        for name, value in classdict.members.items():
            namespace[name] = _Pending(value, errors)
        namespace |= {
            "_new_member_": new,
            "_use_args_": uses_args,
            "_member_names_": [],
            "_member_map_": {},
            "_value2member_map_": {},
            "_member_type_": data_type,
            "_value_repr_": metacls._value_repr_of(bases),
        }
        is_flag = cls == "Flag" or getattr(first, "_flag_mask_", None) is not None
        if is_flag:
            namespace |= {
                "_boundary_": boundary or getattr(first, "_boundary_", None),
                "_flag_mask_": 0,
                "_singles_mask_": 0,
                "_all_bits_": 0,
                "_inverted_": None,
            }
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        if errors:
            raise errors[0]
        if first is not None:
            metacls._choose_texts(made, bases, namespace, data_type, first)
            if own_new:
                type.__setattr__(made, "__new_member__", new)
            type.__setattr__(made, "__new__", first._look_up_)
        if is_flag:
            metacls._finish_flag(made, namespace)
        if order is not None:
            metacls._check_order(made, order)
        return made

    def __init__(cls, *args, **kwds):
        pass

    @classmethod
    def _how_to_make(metacls, classdict, data_type, first):
        """What makes the members; whether the class defines it itself; whether it wants values."""
        plain = (None, object.__new__, getattr(first, "_look_up_", None))
        new = classdict.get("__new__")
        own = first is not None and new is not None
        if new is None:
            for attribute in ("__new_member__", "__new__"):
                for place in (data_type, first):
                    found = getattr(place, attribute, None)
                    if new is None and found not in plain:
                        new = found
        new = new or object.__new__
        new = getattr(new, "__func__", new) if isinstance(new, staticmethod) else new
        return new, own, first is not None and new not in plain

    @staticmethod
    def _make_member(cls, name, value):
        args = value if isinstance(value, tuple) else (value,)
        data_type = cls._member_type_
        if data_type is tuple:
            args = (args,)
        made = cls._new_member_(cls, *args) if cls._use_args_ else object.__new__(cls)
        if not hasattr(made, "_value_"):
            if data_type is object:
                made._value_ = value
            else:
                try:
                    made._value_ = data_type(*args)
                except Exception as error:
                    raise TypeError(
                        "_value_ not set in __new__, unable to create it"
                    ) from error
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        is_flag = hasattr(cls, "_flag_mask_")
        if is_flag and isinstance(value, int):
            EnumType._note_bits(cls, value)
        known = EnumType._with_value(cls, value)
        if known is not None:
            made = known
        elif not is_flag or is_single_bit(value):
            cls._member_names_.append(name)
        cls._member_map_[name] = made
        EnumType._publish(cls, name, made)
        try:
            cls._value2member_map_.setdefault(value, made)
        except TypeError:
            pass

    @staticmethod
    def _note_bits(cls, value):
        mask = cls._flag_mask_ | value
        type.__setattr__(cls, "_flag_mask_", mask)
        type.__setattr__(cls, "_all_bits_", 2 ** mask.bit_length() - 1)
        if is_single_bit(value):
            type.__setattr__(cls, "_singles_mask_", cls._singles_mask_ | value)

    @staticmethod
    def _with_value(cls, value):
        """The member that has a value already; None if none has."""
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for known in cls._member_map_.values():
                if known._value_ == value:
                    return known

    @staticmethod
    def _publish(cls, name, made):
        """Makes a member an attribute, without hiding a property of that name from members."""
        for base in cls.__mro__[1:]:
            inherited = base.__dict__.get(name)
            if hasattr(inherited, "fget"):
                redirect = EnumProperty(inherited.fget, inherited.fset, inherited.fdel)
                redirect.__set_name__(cls, name)
                made = redirect
                break
        type.__setattr__(cls, name, made)

    @classmethod
    def _choose_texts(metacls, made, bases, namespace, data_type, first):
        """Decides between the texts of the enumeration and those of the data type."""
        if any("_keeps_texts_" in base.__dict__ for base in bases):
            if "__format__" not in namespace:
                type.__setattr__(made, "__format__", data_type.__format__)
                namespace["__format__"] = None
            if "__str__" not in namespace:
                text = data_type.__str__
                if text is object.__str__:
                    text = data_type.__repr__
                type.__setattr__(made, "__str__", text)
                namespace["__str__"] = None
        for name in ("__repr__", "__str__", "__format__"):
            if name not in namespace:
                if getattr(made, name) in (getattr(data_type, name), getattr(object, name)):
                    type.__setattr__(made, name, getattr(first, name))

    @classmethod
    def _finish_flag(metacls, made, namespace):
        values = [one._value_ for one in made]
        if values != sorted(values):
            type.__setattr__(made, "_iter_member_", made._iter_member_by_def_)
        for name in ("or", "and", "xor", "ror", "rand", "rxor", "invert"):
            name = f"__{name}__"
            if name not in namespace:
                for base in made.__mro__:
                    if "_flag_mask_" in base.__dict__ and name in base.__dict__:
                        type.__setattr__(made, name, base.__dict__[name])
                        break

    @classmethod
    def _check_order(metacls, made, order):
        if isinstance(order, str):
            order = order.replace(",", " ").split()
        map, names = made._member_map_, made._member_names_
        order = [name for name in order if name not in map or name in names]
        if order != names:
            raise TypeError(
                "member order does not match _order_:\n  %r\n  %r" % (names, order)
            )

    @classmethod
    def _check_not_full(metacls, class_name, bases):
        for base in bases:
            for one in base.__mro__:
                if isinstance(one, EnumType) and one._member_names_:
                    raise TypeError("<enum %r> cannot extend %r" % (class_name, one))

    @classmethod
    def _get_mixins_(metacls, class_name, bases):
        """The data type of the members, and the enumeration class to derive from."""
        if not bases:
            return object, None
        first = bases[-1]
        if not isinstance(first, EnumType):
            raise TypeError(
                "new enumerations should be created as "
                "`EnumName([mixin_type, ...] [data_type,] enum_type)`"
            )
        return metacls._find_data_type_(class_name, bases) or object, first

    @classmethod
    def _find_data_type_(metacls, class_name, bases):
        found = []
        for chain in bases:
            candidate = None
            for base in chain.__mro__:
                kind = None
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    if base._member_type_ is object:
                        continue
                    kind = base._member_type_
                elif "__new__" in base.__dict__ or "__init__" in base.__dict__:
                    kind = candidate or base
                else:
                    candidate = candidate or base
                    continue
                if kind not in found:
                    found.append(kind)
                break
        if len(found) > 1:
            raise TypeError("too many data types for %r: %r" % (class_name, set(found)))
        return found[0] if found else None

    @classmethod
    def _value_repr_of(metacls, bases):
        for chain in bases:
            for base in chain.__mro__:
                if base is object:
                    continue
                if isinstance(base, EnumType):
                    return base._value_repr_
                if "__repr__" in base.__dict__:
                    return base.__dict__["__repr__"]
        return None

    def __bool__(cls):
        return True

    def __call__(
        cls,
        value,
        names=None,
        *,
        module=None,
        qualname=None,
        type=None,
        start=1,
        boundary=None,
    ):
        if names is None:
            return cls.__new__(cls, value)
        return cls._create_(
            value, names, module=module, qualname=qualname, type=type, start=start,
            boundary=boundary,
        )

    def _create_(
        cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None
    ):
        """Makes an enumeration from names."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        body = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        given = list(names.items()) if isinstance(names, dict) else list(names)
        values = []
        for count, item in enumerate(given):
            if isinstance(item, str):
                value = cls._generate_next_value_(item, start, count, values[:])
                item = (item, value)
            values.append(item[1])
            body[item[0]] = item[1]
        if module is None:
            caller = _coroscope.caller()
            module = caller[0] if caller else "__main__"
        body["__module__"] = module
        if qualname is not None:
            body["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, body, boundary=boundary)

    def __contains__(cls, member):
        if not isinstance(member, cls._root_):
            _coroscope.warn(
                "in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                "False depending on whether the value is a member or the value of a member",
                DeprecationWarning,
            )
            raise TypeError(
                "unsupported operand type(s) for 'in': '%s' and '%s'"
                % (type(member).__qualname__, cls.__class__.__qualname__)
            )
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError("%r cannot delete member %r." % (cls.__name__, attr))
        super().__delattr__(attr)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError("cannot reassign member %r" % (name,))
        super().__setattr__(name, value)

    def __dir__(cls):
        names = ["__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__"]
        names += ["__iter__", "__len__", "__members__", "__module__", "__name__", "__qualname__"]
        if cls._new_member_ is not object.__new__:
            names.append("__new__")
        if cls._member_type_ is not object:
            names += dir(cls._member_type_)
        return sorted(set(names + cls._member_names_))

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @property
    def __members__(cls):
        return type(type.__dict__)(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if hasattr(cls, "_flag_mask_") else "enum"
        return "<%s %r>" % (kind, cls.__name__)


EnumType.__module__ = "enum"
