package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyEllipsis;
import org.coroscope.vm.object.PyGenericAlias;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyUnion;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Arithmetic;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Hashing;
import org.coroscope.vm.op.Items;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.TypeChecks;
import org.coroscope.vm.op.TypeNames;

/** {@code int | str} (PEP 604) and {@code list[int]} (PEP 585). */
final class Unions {
  private static final PyStr CLASS = PyStr.intern("__class__");

  private static final Set<String> PARAMETER_EXPRESSIONS =
      Set.of("ParamSpec", "Concatenation", "_ConcatenateGenericAlias");
  private static final Set<String> VARIABLES = Set.of("TypeVar", "ParamSpec", "TypeVarTuple");
  private static final PyStr ORIGINAL_CLASS = PyStr.intern("__orig_class__");
  private static final PyStr PARAMETERS = PyStr.intern("__parameters__");

  private Unions() {}

  static void install() {
    TypeBuilder.of(Types.UNION)
        .module("types")
        .getter("__args__", (vm, self) -> ((PyUnion) self).members)
        .getter("__parameters__", (vm, self) -> parameters(vm, ((PyUnion) self).members))
        .special(Special.GETITEM, (vm, self, given) -> substituted(vm, (PyUnion) self, given))
        .special(Special.OR, Unions::of)
        .special(Special.ROR, (vm, self, other) -> of(vm, other, self))
        .special(Special.REPR, Unions::unionRepr)
        .special(Special.HASH, Unions::unionHash)
        .special(Special.EQ, Unions::sameUnion)
        .special(
            Special.INSTANCECHECK,
            (vm, self, value) -> {
              for (PyObject member : ((PyUnion) self).members.items) {
                if (TypeChecks.isInstance(vm, value, member)) {
                  return PyBool.TRUE;
                }
              }
              return PyBool.FALSE;
            })
        .special(
            Special.SUBCLASSCHECK,
            (vm, self, value) -> {
              if (!(value instanceof PyType)) {
                throw Raise.typeError("issubclass() arg 1 must be a class");
              }
              for (PyObject member : ((PyUnion) self).members.items) {
                if (TypeChecks.isSubclass(vm, value, member)) {
                  return PyBool.TRUE;
                }
              }
              return PyBool.FALSE;
            });

    TypeBuilder.of(Types.GENERIC_ALIAS)
        .module("types")
        .constructor("cls, origin, args, /", (vm, a) -> alias(a[1], a[2]))
        .getter("__origin__", (vm, self) -> ((PyGenericAlias) self).origin)
        .getter("__args__", (vm, self) -> ((PyGenericAlias) self).arguments)
        .getter("__parameters__", (vm, self) -> parameters(vm, ((PyGenericAlias) self).arguments))
        .special(
            Special.GETITEM, (vm, self, given) -> substituted(vm, (PyGenericAlias) self, given))
        .getter("__unpacked__", (vm, self) -> PyBool.of(((PyGenericAlias) self).unpacked))
        .rawMethod("__call__", Unions::make)
        .special(Special.ITER, Unions::unpacked)
        .method("__mro_entries__", (vm, self, bases) -> new PyTuple(((PyGenericAlias) self).origin))
        .special(Special.GETATTR, Unions::forward)
        .special(
            Special.INSTANCECHECK,
            (vm, self, value) -> {
              throw Raise.typeError("isinstance() argument 2 cannot be a parameterized generic");
            })
        .special(
            Special.SUBCLASSCHECK,
            (vm, self, value) -> {
              throw Raise.typeError("issubclass() argument 2 cannot be a parameterized generic");
            })
        .special(Special.OR, Unions::of)
        .special(Special.ROR, (vm, self, other) -> of(vm, other, self))
        .special(
            Special.HASH,
            (vm, self) ->
                PyInt.of(
                    Hashing.hash(vm, ((PyGenericAlias) self).origin)
                        ^ Hashing.hash(vm, ((PyGenericAlias) self).arguments)))
        .special(Special.EQ, Unions::sameAlias)
        .special(Special.REPR, Unions::aliasRepr);
  }

  /** {@code list[int]()}: an object of the origin, which may keep what it was made by. */
  private static PyObject make(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyObject origin = ((PyGenericAlias) arguments[0]).origin;
    PyObject made = vm.call(origin, FunctionMethods.rest(arguments), names);
    if (made.type().isHeapType()) {
      try {
        Attributes.set(vm, made, ORIGINAL_CLASS, arguments[0]);
      } catch (PyRaise raise) {
        if (!raise.is(Types.ATTRIBUTE_ERROR) && !raise.is(Types.TYPE_ERROR)) {
          throw raise;
        }
      }
    }
    return made;
  }

  /** {@code *tuple[int, str]}, as it stands in another type's brackets. */
  private static PyObject unpacked(Vm vm, PyObject self) {
    PyGenericAlias alias = (PyGenericAlias) self;
    PyList one = new PyList();
    one.append(new PyGenericAlias(alias.origin, alias.arguments, true));
    return Iteration.listIterator(one);
  }

  /** {@code type[parameters]} for the built-in types that allow it. */
  static PyObject alias(PyObject origin, PyObject parameters) {
    return PyGenericAlias.of(origin, parameters);
  }

  /** {@code a | b} of two types. */
  static PyObject of(Vm vm, PyObject a, PyObject b) {
    if (!isMember(a) || !isMember(b)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    List<PyObject> members = new ArrayList<>();
    add(vm, members, a);
    add(vm, members, b);
    return members.size() == 1
        ? members.get(0)
        : new PyUnion(new PyTuple(members.toArray(new PyObject[0])));
  }

  private static boolean isMember(PyObject value) {
    return value instanceof PyType
        || value == PyNone.NONE
        || value instanceof PyUnion
        || value instanceof PyGenericAlias;
  }

  private static void add(Vm vm, List<PyObject> members, PyObject value) {
    if (value instanceof PyUnion union) {
      for (PyObject member : union.members.items) {
        add(vm, members, member);
      }
      return;
    }
    PyObject member = value == PyNone.NONE ? Types.NONE_TYPE : value;
    for (PyObject present : members) {
      if (Comparison.equal(vm, present, member)) {
        return;
      }
    }
    members.add(member);
  }

  private static PyObject unionRepr(Vm vm, PyObject self) {
    List<String> parts = new ArrayList<>();
    for (PyObject member : ((PyUnion) self).members.items) {
      parts.add(member == Types.NONE_TYPE ? "None" : shown(vm, member));
    }
    return PyStr.of(String.join(" | ", parts));
  }

  private static PyObject unionHash(Vm vm, PyObject self) {
    long hash = 0;
    for (PyObject member : ((PyUnion) self).members.items) {
      hash ^= Hashing.hash(vm, member) * 31;
    }
    return PyInt.of(hash);
  }

  private static PyObject sameUnion(Vm vm, PyObject self, PyObject other) {
    if (!(other instanceof PyUnion that)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject[] mine = ((PyUnion) self).members.items;
    if (mine.length != that.members.items.length) {
      return PyBool.FALSE;
    }
    for (PyObject member : mine) {
      boolean found = false;
      for (PyObject candidate : that.members.items) {
        found |= Comparison.equal(vm, member, candidate);
      }
      if (!found) {
        return PyBool.FALSE;
      }
    }
    return PyBool.TRUE;
  }

  private static PyObject sameAlias(Vm vm, PyObject self, PyObject other) {
    if (!(other instanceof PyGenericAlias that)) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyGenericAlias alias = (PyGenericAlias) self;
    return PyBool.of(
        alias.unpacked == that.unpacked
            && Comparison.equal(vm, alias.origin, that.origin)
            && Comparison.equal(vm, alias.arguments, that.arguments));
  }

  private static PyObject aliasRepr(Vm vm, PyObject self) {
    PyGenericAlias alias = (PyGenericAlias) self;
    List<String> parts = new ArrayList<>();
    for (PyObject argument : alias.arguments.items) {
      parts.add(shown(vm, argument));
    }
    if (isCallable(alias) && !takesAnything(alias.arguments)) {
      String taken = String.join(", ", parts.subList(0, parts.size() - 1));
      parts = List.of("[" + taken + "]", parts.get(parts.size() - 1));
    }
    return PyStr.of(
        (alias.unpacked ? "*" : "")
            + shown(vm, alias.origin)
            + "["
            + (parts.isEmpty() ? "()" : String.join(", ", parts))
            + "]");
  }

  /** Whether it is {@code collections.abc.Callable}, whose arguments end with the result's type. */
  private static boolean isCallable(PyGenericAlias alias) {
    return alias.origin instanceof PyType type
        && TypeNames.full(type).equals("collections.abc.Callable");
  }

  /** Whether a callable's arguments are {@code ...} or a parameter specification, and a result. */
  private static boolean takesAnything(PyTuple arguments) {
    PyObject first = arguments.size() == 2 ? arguments.items[0] : null;
    return first == PyEllipsis.ELLIPSIS
        || first != null && PARAMETER_EXPRESSIONS.contains(first.type().name());
  }

  /** The type variables in the arguments, however deep, each once. */
  private static PyTuple parameters(Vm vm, PyTuple arguments) {
    List<PyObject> found = new ArrayList<>();
    for (PyObject argument : arguments.items) {
      for (PyObject variable : variables(vm, argument).items) {
        if (!found.contains(variable)) {
          found.add(variable);
        }
      }
    }
    return new PyTuple(found.toArray(new PyObject[0]));
  }

  private static PyTuple variables(Vm vm, PyObject argument) {
    if (argument instanceof PyType) {
      return PyTuple.EMPTY;
    }
    if (VARIABLES.contains(argument.type().name())) {
      return new PyTuple(argument);
    }
    PyObject inner = Attributes.getOrNull(vm, argument, PARAMETERS);
    vm.pendingAttributeError = null;
    return inner instanceof PyTuple tuple ? tuple : PyTuple.EMPTY;
  }

  /** {@code list[T][int]}. */
  private static PyObject substituted(Vm vm, PyGenericAlias alias, PyObject given) {
    PyObject[] arguments = substituted(vm, alias, alias.arguments, given);
    if (isCallable(alias)) {
      arguments = flat(arguments);
    }
    return new PyGenericAlias(alias.origin, new PyTuple(arguments), alias.unpacked);
  }

  /** The elements of lists and tuples among the arguments in their place. */
  private static PyObject[] flat(PyObject[] arguments) {
    List<PyObject> flat = new ArrayList<>();
    for (PyObject argument : arguments) {
      if (argument instanceof PyList list) {
        flat.addAll(List.of(list.toArray()));
      } else if (argument instanceof PyTuple tuple) {
        flat.addAll(List.of(tuple.items));
      } else {
        flat.add(argument);
      }
    }
    return flat.toArray(new PyObject[0]);
  }

  /** {@code (int | list[T])[str]}. */
  private static PyObject substituted(Vm vm, PyUnion union, PyObject given) {
    PyObject[] members = substituted(vm, union, union.members, given);
    PyObject result = members[0];
    for (int i = 1; i < members.length; i++) {
      result = Arithmetic.binary(vm, Arithmetic.Operator.BIT_OR, result, members[i]);
    }
    return result;
  }

  /** The arguments of a generic type with what is given in place of its type variables. */
  private static PyObject[] substituted(Vm vm, PyObject generic, PyTuple from, PyObject given) {
    PyObject[] parameters = parameters(vm, from).items;
    PyObject[] values = given instanceof PyTuple several ? several.items : new PyObject[] {given};
    String text = Conversion.repr(vm, generic).value;
    if (parameters.length == 0) {
      throw Raise.typeError("%s is not a generic class", text);
    }
    if (parameters.length != values.length) {
      throw Raise.typeError(
          "Too %s arguments for %s; actual %d, expected %d",
          values.length > parameters.length ? "many" : "few",
          text,
          values.length,
          parameters.length);
    }
    List<PyObject> known = List.of(parameters);
    PyObject[] arguments = from.items.clone();
    for (int i = 0; i < arguments.length; i++) {
      PyObject[] inside = variables(vm, arguments[i]).items;
      if (inside.length == 1 && inside[0] == arguments[i]) {
        arguments[i] = values[known.indexOf(arguments[i])];
      } else if (inside.length > 0) {
        PyObject[] chosen = new PyObject[inside.length];
        for (int k = 0; k < inside.length; k++) {
          chosen[k] = values[known.indexOf(inside[k])];
        }
        arguments[i] =
            Items.get(vm, arguments[i], chosen.length == 1 ? chosen[0] : new PyTuple(chosen));
      }
    }
    return arguments;
  }

  private static String shown(Vm vm, PyObject value) {
    if (value == PyEllipsis.ELLIPSIS) {
      return "...";
    }
    if (value instanceof PyList list) {
      List<String> parts = new ArrayList<>();
      for (PyObject part : list.toArray()) {
        parts.add(shown(vm, part));
      }
      return "[" + String.join(", ", parts) + "]";
    }
    return value instanceof PyType type ? TypeNames.full(type) : Conversion.repr(vm, value).value;
  }

  private static PyObject forward(Vm vm, PyObject self, PyObject name) {
    PyStr attribute = ObjectMethods.attributeName(name);
    if (attribute.value.startsWith("__")
        && attribute.value.endsWith("__")
        && !attribute.equals(CLASS)
        && !attribute.value.equals("__name__")
        && !attribute.value.equals("__qualname__")
        && !attribute.value.equals("__module__")
        && !attribute.value.equals("__doc__")) {
      throw Raise.noAttribute(self, attribute.value);
    }
    return Attributes.get(vm, ((PyGenericAlias) self).origin, attribute);
  }
}
