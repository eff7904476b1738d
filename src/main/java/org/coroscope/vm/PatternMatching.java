package org.coroscope.vm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;

/** The instructions behind {@code match} (PEP 634). */
final class PatternMatching {
  private static final PyStr MATCH_ARGS = PyStr.intern("__match_args__");
  private static final PyStr GET = PyStr.intern("get");

  private PatternMatching() {}

  static boolean isMapping(Vm vm, PyObject subject) {
    PyType type = subject.type();
    return type == Types.DICT || type.patternKind() == PyType.PatternKind.MAPPING;
  }

  static boolean isSequence(Vm vm, PyObject subject) {
    PyType type = subject.type();
    return type == Types.LIST
        || type == Types.TUPLE
        || type.patternKind() == PyType.PatternKind.SEQUENCE;
  }

  /** The values of all keys as a tuple, or None if one is missing. */
  static PyObject values(Vm vm, PyObject subject, PyTuple keys) {
    PyObject[] values = new PyObject[keys.items.length];
    PyObject get = Attributes.get(vm, subject, GET);
    PyObject absent = new PyTuple();
    for (int i = 0; i < values.length; i++) {
      for (int j = 0; j < i; j++) {
        if (Comparison.equal(vm, keys.items[i], keys.items[j])) {
          throw Raise.valueError(
              "mapping pattern checks duplicate key (%s)", Conversion.repr(vm, keys.items[i]));
        }
      }
      values[i] = vm.call(get, keys.items[i], absent);
      if (values[i] == absent) {
        return PyNone.NONE;
      }
    }
    return new PyTuple(values);
  }

  /** A dict of the items whose keys were not matched. */
  static PyObject rest(Vm vm, PyObject subject, PyTuple keys) {
    PyDict rest = new PyDict();
    Operations.update(vm, rest, subject);
    for (PyObject key : keys.items) {
      rest.remove(vm, key);
    }
    return rest;
  }

  /**
   * The attributes that the sub-patterns look at as a tuple, or None if the class does not match.
   */
  static PyObject matchClass(
      Vm vm, PyObject subject, PyObject pattern, int positional, PyTuple names) {
    if (!(pattern instanceof PyType type)) {
      throw Raise.typeError("called match pattern must be a class");
    }
    if (!isInstance(vm, subject, type)) {
      return PyNone.NONE;
    }
    List<PyObject> values = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    if (positional > 0 && !positional(vm, subject, type, positional, values, seen)) {
      return PyNone.NONE;
    }
    for (PyObject name : names.items) {
      if (!seen.add(((PyStr) name).value)) {
        throw Raise.typeError(
            "%s() got multiple sub-patterns for attribute '%s'", type.name(), name);
      }
      PyObject value = Attributes.getOrNull(vm, subject, (PyStr) name);
      if (value == null) {
        vm.pendingAttributeError = null;
        return PyNone.NONE;
      }
      values.add(value);
    }
    return new PyTuple(values.toArray(new PyObject[0]));
  }

  private static boolean positional(
      Vm vm, PyObject subject, PyType type, int count, List<PyObject> values, Set<String> seen) {
    PyObject declared = Attributes.getOrNull(vm, type, MATCH_ARGS);
    vm.pendingAttributeError = null;
    if (declared == null && matchesSelf(type)) {
      checkCount(type, count, 1);
      values.add(subject);
      return true;
    }
    PyObject[] names = {};
    if (declared != null) {
      if (!(declared instanceof PyTuple tuple)) {
        throw Raise.typeError(
            "%s.__match_args__ must be a tuple (got %s)", type.name(), declared.type().name());
      }
      names = tuple.items;
    }
    checkCount(type, count, names.length);
    for (int i = 0; i < count; i++) {
      if (!(names[i] instanceof PyStr name)) {
        throw Raise.typeError(
            "__match_args__ elements must be strings (got %s)", names[i].type().name());
      }
      if (!seen.add(name.value)) {
        throw Raise.typeError(
            "%s() got multiple sub-patterns for attribute '%s'", type.name(), name);
      }
      PyObject value = Attributes.getOrNull(vm, subject, name);
      if (value == null) {
        vm.pendingAttributeError = null;
        return false;
      }
      values.add(value);
    }
    return true;
  }

  private static void checkCount(PyType type, int given, int most) {
    if (given > most) {
      throw Raise.typeError(
          "%s() accepts %d positional sub-pattern%s (%d given)",
          type.name(), most, most == 1 ? "" : "s", given);
    }
  }

  /** The built-in types whose one positional sub-pattern is the subject itself. */
  private static boolean matchesSelf(PyType type) {
    for (PyType self :
        new PyType[] {
          Types.BOOL,
          Types.BYTEARRAY,
          Types.BYTES,
          Types.DICT,
          Types.FLOAT,
          Types.FROZENSET,
          Types.INT,
          Types.LIST,
          Types.SET,
          Types.STR,
          Types.TUPLE
        }) {
      if (type.isSubtypeOf(self)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInstance(Vm vm, PyObject subject, PyType type) {
    if (subject.type().isSubtypeOf(type)) {
      return true;
    }
    PyObject isinstance = vm.builtins.get(PyStr.intern("isinstance"));
    return isinstance != null && Conversion.isTrue(vm, vm.call(isinstance, subject, type));
  }
}
