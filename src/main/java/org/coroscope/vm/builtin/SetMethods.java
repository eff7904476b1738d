package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.IteratorTypes;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** {@code set} and {@code frozenset}. */
final class SetMethods {
  /** What an operator computes of two sets. */
  private interface Operation {
    PyObject apply(Vm vm, PySet set, PyObject other);
  }

  private SetMethods() {}

  static void install() {
    addCommon(TypeBuilder.of(Types.SET));
    addCommon(TypeBuilder.of(Types.FROZENSET));
    addMutators(TypeBuilder.of(Types.SET));
    TypeBuilder.of(Types.FROZENSET)
        .rawConstructor(SetMethods::createFrozen)
        .special(Special.HASH, (vm, self) -> PyInt.of(((PySet) self).frozenHash()))
        .method(
            "copy",
            (vm, self) -> ((PySet) self).isExact() ? self : SetOperations.copy(vm, (PySet) self));
  }

  private static void addCommon(TypeBuilder type) {
    type.method("union", "self, /, *others", (vm, a) -> union(vm, a))
        .method(
            "intersection", "self, /, *others", (vm, a) -> fold(vm, a, SetOperations::intersection))
        .method("difference", "self, /, *others", (vm, a) -> fold(vm, a, SetOperations::difference))
        .method(
            "symmetric_difference",
            (vm, self, other) -> SetOperations.symmetricDifference(vm, (PySet) self, other))
        .method(
            "isdisjoint", (vm, self, other) -> SetOperations.isDisjoint(vm, (PySet) self, other))
        .method(
            "issubset",
            (vm, self, other) ->
                PyBool.of(SetOperations.isSubset(vm, (PySet) self, SetOperations.asSet(vm, other))))
        .method(
            "issuperset",
            (vm, self, other) ->
                PyBool.of(SetOperations.isSubset(vm, SetOperations.asSet(vm, other), (PySet) self)))
        .classMethod("__class_getitem__", "cls, item, /", (vm, a) -> Unions.alias(a[0], a[1]))
        .special(Special.LEN, (vm, self) -> PyInt.of(((PySet) self).size()))
        .special(
            Special.CONTAINS,
            (vm, self, item) ->
                PyBool.of(((PySet) self).contains(vm, SetOperations.searchable(vm, item))))
        .special(Special.ITER, (vm, self) -> new Forward((PySet) self))
        .special(Special.REPR, SetMethods::repr)
        .special(Special.OR, operator(SetMethods::or))
        .special(Special.AND, operator(SetOperations::intersection))
        .special(Special.SUB, operator(SetOperations::difference))
        .special(Special.XOR, operator(SetOperations::symmetricDifference))
        .special(Special.ROR, reflected(SetMethods::or))
        .special(Special.RAND, reflected(SetOperations::intersection))
        .special(Special.RSUB, reflected(SetOperations::difference))
        .special(Special.RXOR, reflected(SetOperations::symmetricDifference));
    addComparisons(type);
  }

  private static void addComparisons(TypeBuilder type) {
    type.special(Special.EQ, comparison((vm, a, b) -> PyBool.of(equal(vm, a, (PySet) b))))
        .special(Special.NE, comparison((vm, a, b) -> PyBool.of(!equal(vm, a, (PySet) b))))
        .special(
            Special.LE,
            comparison((vm, a, b) -> PyBool.of(SetOperations.isSubset(vm, a, (PySet) b))))
        .special(
            Special.GE,
            comparison((vm, a, b) -> PyBool.of(SetOperations.isSubset(vm, (PySet) b, a))))
        .special(
            Special.LT,
            comparison(
                (vm, a, b) ->
                    PyBool.of(
                        a.size() < ((PySet) b).size() && SetOperations.isSubset(vm, a, (PySet) b))))
        .special(
            Special.GT,
            comparison(
                (vm, a, b) ->
                    PyBool.of(
                        a.size() > ((PySet) b).size()
                            && SetOperations.isSubset(vm, (PySet) b, a))));
  }

  private static boolean equal(Vm vm, PySet a, PySet b) {
    return a.size() == b.size() && SetOperations.isSubset(vm, a, b);
  }

  private static NativeCode.F2 comparison(Operation operation) {
    return operator(operation);
  }

  private static NativeCode.F2 operator(Operation operation) {
    return (vm, self, other) ->
        other instanceof PySet
            ? operation.apply(vm, (PySet) self, other)
            : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static NativeCode.F2 reflected(Operation operation) {
    return (vm, self, other) ->
        other instanceof PySet set
            ? operation.apply(vm, set, self)
            : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private static PyObject or(Vm vm, PySet set, PyObject other) {
    PySet result = SetOperations.copy(vm, set);
    unite(vm, set, result, other);
    return result;
  }

  /** A set with itself is the set in its own order: nothing is added again. */
  private static void unite(Vm vm, PySet original, PySet result, PyObject other) {
    if (other != original) {
      SetOperations.update(vm, result, other);
    }
  }

  private static PyObject union(Vm vm, PyObject[] a) {
    PySet result = SetOperations.copy(vm, (PySet) a[0]);
    for (PyObject other : ((PyTuple) a[1]).items) {
      unite(vm, (PySet) a[0], result, other);
    }
    return result;
  }

  private static PyObject fold(Vm vm, PyObject[] a, Operation operation) {
    PySet result = (PySet) a[0];
    PyObject[] others = ((PyTuple) a[1]).items;
    if (others.length == 0) {
      return SetOperations.copy(vm, result);
    }
    for (PyObject other : others) {
      result = (PySet) operation.apply(vm, result, other);
    }
    return result;
  }

  private static void addMutators(TypeBuilder type) {
    type.rawConstructor(
            (vm, arguments, names) ->
                arguments[0] == Types.SET ? new PySet() : new PySet((PyType) arguments[0], false))
        .rawMethod("__init__", SetMethods::init)
        .attribute("__hash__", PyNone.NONE)
        .method("copy", (vm, self) -> SetOperations.copy(vm, (PySet) self))
        .method(
            "add",
            (vm, self, item) -> {
              ((PySet) self).add(vm, item);
              vm.checkSize(((PySet) self).size());
              return PyNone.NONE;
            })
        .method(
            "discard",
            (vm, self, item) -> {
              ((PySet) self).remove(vm, SetOperations.searchable(vm, item));
              return PyNone.NONE;
            })
        .method(
            "remove",
            (vm, self, item) -> {
              if (!((PySet) self).remove(vm, SetOperations.searchable(vm, item))) {
                throw Raise.keyError(item);
              }
              return PyNone.NONE;
            })
        .method(
            "pop",
            (vm, self) -> {
              PyObject member = ((PySet) self).pop();
              if (member == null) {
                throw Raise.keyError(PyStr.of("pop from an empty set"));
              }
              return member;
            })
        .method(
            "clear",
            (vm, self) -> {
              ((PySet) self).clear();
              return PyNone.NONE;
            });
    addUpdates(type);
  }

  private static void addUpdates(TypeBuilder type) {
    type.method("update", "self, /, *others", (vm, a) -> change(vm, a, SetMethods::orInPlace))
        .method(
            "intersection_update",
            "self, /, *others",
            (vm, a) -> {
              PySet set = (PySet) a[0];
              set.swapWith((PySet) fold(vm, a, SetOperations::intersection));
              return PyNone.NONE;
            })
        .method(
            "difference_update",
            "self, /, *others",
            (vm, a) -> change(vm, a, SetMethods::subInPlace))
        .method(
            "symmetric_difference_update",
            (vm, self, other) -> {
              SetOperations.exchange(vm, (PySet) self, other);
              return PyNone.NONE;
            })
        .special(Special.IOR, operator(SetMethods::orInPlace))
        .special(Special.ISUB, operator(SetMethods::subInPlace))
        .special(
            Special.IAND,
            operator(
                (vm, set, other) -> {
                  set.swapWith(SetOperations.intersection(vm, set, other));
                  return set;
                }))
        .special(
            Special.IXOR,
            operator(
                (vm, set, other) -> {
                  SetOperations.exchange(vm, set, other);
                  return set;
                }));
  }

  private static PyObject change(Vm vm, PyObject[] a, Operation operation) {
    for (PyObject other : ((PyTuple) a[1]).items) {
      operation.apply(vm, (PySet) a[0], other);
    }
    return PyNone.NONE;
  }

  private static PyObject orInPlace(Vm vm, PySet set, PyObject other) {
    SetOperations.update(vm, set, other);
    return set;
  }

  private static PyObject subInPlace(Vm vm, PySet set, PyObject other) {
    SetOperations.removeAll(vm, set, other);
    return set;
  }

  private static PyObject init(Vm vm, PyObject[] arguments, PyStr[] names) {
    PySet set = (PySet) arguments[0];
    int given = arguments.length - names.length - 1;
    checkArguments("set", given, names, set.type() == Types.SET);
    set.clear();
    if (given == 1) {
      SetOperations.update(vm, set, arguments[1]);
    }
    return PyNone.NONE;
  }

  private static PyObject createFrozen(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyType type = (PyType) arguments[0];
    int given = arguments.length - names.length - 1;
    checkArguments("frozenset", given, names, type == Types.FROZENSET);
    if (type == Types.FROZENSET
        && given == 1
        && arguments[1] instanceof PySet same
        && same.type() == Types.FROZENSET) {
      return same;
    }
    PySet set = type == Types.FROZENSET ? new PySet(true) : new PySet(type, true);
    if (given == 1) {
      SetOperations.update(vm, set, arguments[1]);
    }
    return set;
  }

  private static void checkArguments(String type, int given, PyStr[] names, boolean exact) {
    if (names.length > 0 && exact) {
      throw Raise.typeError("%s() takes no keyword arguments", type);
    }
    if (given > 1) {
      throw Raise.typeError("%s expected at most 1 argument, got %d", type, given);
    }
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PySet set = (PySet) self;
    String name = set.type().name();
    if (set.size() == 0) {
      return PyStr.of(name + "()");
    }
    return PyStr.of(
        ReprGuard.guarded(
            vm,
            set,
            name + "(...)",
            () -> {
              String members = "{" + Sequences.join(vm, set.toArray(), set.size()) + "}";
              return set.type() == Types.SET ? members : name + "(" + members + ")";
            }));
  }

  private static final class Forward extends PyIterator {
    private PySet set;
    private final int size;
    private int place;
    private int left;

    Forward(PySet set) {
      this.set = set;
      this.size = set.size();
      this.left = size;
    }

    @Override
    public PyObject next(Vm vm) {
      if (set == null) {
        return null;
      }
      if (size != set.size()) {
        left = 0;
        throw Raise.runtimeError("Set changed size during iteration");
      }
      int at = set.next(place);
      if (at < 0) {
        set = null;
        left = 0;
        return null;
      }
      place = at + 1;
      left--;
      return set.memberAt(at);
    }

    @Override
    public long lengthHint(Vm vm) {
      return set != null && size == set.size() ? left : 0;
    }

    @Override
    public PyType type() {
      return IteratorTypes.SET;
    }
  }
}
