package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** {@code __build_class__}: what a class statement calls ("Customizing class creation"). */
final class BuildClass {
  private static final PyStr METACLASS = PyStr.intern("metaclass");
  private static final PyStr CLASSCELL = PyStr.intern("__classcell__");
  private static final PyStr ORIG_BASES = PyStr.intern("__orig_bases__");

  private BuildClass() {}

  static PyObject build(Vm vm, PyObject[] arguments, PyStr[] names) {
    PyFunction body = (PyFunction) arguments[0];
    PyStr name = (PyStr) arguments[1];
    PyObject[] given = Arrays.copyOfRange(arguments, 2, arguments.length - names.length);
    PyObject[] bases = resolveBases(vm, given);
    List<PyObject> keywordValues = new ArrayList<>();
    List<PyStr> keywords = new ArrayList<>();
    PyObject metatype = null;
    for (int i = 0; i < names.length; i++) {
      PyObject value = arguments[arguments.length - names.length + i];
      if (names[i].equals(METACLASS)) {
        metatype = value;
      } else {
        keywords.add(names[i]);
        keywordValues.add(value);
      }
    }
    if (metatype == null) {
      metatype = bases.length == 0 ? Types.TYPE : bases[0].type();
    }
    if (metatype instanceof PyType type) {
      metatype = ClassMaker.mostDerived(type, bases);
    }
    PyStr[] keywordNames = keywords.toArray(new PyStr[0]);
    PyObject[] call = call(name, new PyTuple(bases), null, keywordValues);
    PyDict namespace = prepare(vm, metatype, call, keywordNames);
    vm.runClassBody(body, namespace);
    if (bases != given) {
      namespace.put(ORIG_BASES, new PyTuple(given));
    }
    PyObject cell = namespace.get(CLASSCELL);
    PyObject result =
        vm.call(metatype, call(name, new PyTuple(bases), namespace, keywordValues), keywordNames);
    if (result instanceof PyType && cell instanceof PyCell own) {
      checkCell(vm, name, own, result);
    }
    return result;
  }

  private static PyObject[] call(
      PyStr name, PyTuple bases, PyDict namespace, List<PyObject> keywordValues) {
    List<PyObject> all = new ArrayList<>();
    all.add(name);
    all.add(bases);
    if (namespace != null) {
      all.add(namespace);
    }
    all.addAll(keywordValues);
    return all.toArray(new PyObject[0]);
  }

  /** Replaces bases that are not classes by what their {@code __mro_entries__} gives (PEP 560). */
  private static PyObject[] resolveBases(Vm vm, PyObject[] given) {
    List<PyObject> resolved = null;
    for (int i = 0; i < given.length; i++) {
      PyObject entries =
          given[i] instanceof PyType
              ? null
              : Attributes.getOrNull(vm, given[i], Special.MRO_ENTRIES.pythonName());
      vm.pendingAttributeError = null;
      if (entries == null) {
        if (resolved != null) {
          resolved.add(given[i]);
        }
        continue;
      }
      if (resolved == null) {
        resolved = new ArrayList<>(List.of(given).subList(0, i));
      }
      PyObject replacement = vm.call(entries, new PyTuple(given));
      if (!(replacement instanceof PyTuple tuple)) {
        throw Raise.typeError("__mro_entries__ must return a tuple");
      }
      resolved.addAll(List.of(tuple.items));
    }
    return resolved == null ? given : resolved.toArray(new PyObject[0]);
  }

  private static PyDict prepare(
      Vm vm, PyObject metatype, PyObject[] arguments, PyStr[] keywordNames) {
    PyObject prepare = Attributes.getOrNull(vm, metatype, Special.PREPARE.pythonName());
    vm.pendingAttributeError = null;
    if (prepare == null) {
      return new PyDict();
    }
    PyObject namespace = vm.call(prepare, arguments, keywordNames);
    if (!(namespace instanceof PyDict dict)) {
      throw Raise.typeError(
          "%s.__prepare__() must return a mapping, not %s",
          metatype instanceof PyType type ? type.name() : "<metaclass>", namespace.type().name());
    }
    return dict;
  }

  private static void checkCell(Vm vm, PyStr name, PyCell cell, PyObject made) {
    if (cell.value == null) {
      throw Raise.runtimeError(
          "__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?",
          Conversion.repr(vm, name).value, Conversion.repr(vm, made).value);
    }
    if (cell.value != made) {
      throw Raise.typeError(
          "__class__ set to %s defining %s as %s",
          Conversion.repr(vm, cell.value).value,
          Conversion.repr(vm, name).value,
          Conversion.repr(vm, made).value);
    }
  }
}
