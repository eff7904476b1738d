package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.NativeCode;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyMember;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Signature;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;

/**
 * What {@code object} does for copying and pickling: an object's state, and how to make it anew.
 */
final class ObjectState {
  private static final PyStr REDUCE = PyStr.intern("__reduce__");
  private static final PyStr NEW_ARGUMENTS = PyStr.intern("__getnewargs__");
  private static final PyStr NEW_ARGUMENTS_EX = PyStr.intern("__getnewargs_ex__");

  private static final PyStr INIT = PyStr.intern("__init__");

  /** Protocols from this one on make objects by {@code cls.__new__}. */
  private static final int BY_NEW = 2;

  private static final PyNative NEW_OBJECT =
      function(
          "__newobj__",
          "cls, /, *args",
          (vm, a) -> {
            PyObject[] rest = ((PyTuple) a[1]).items;
            PyObject[] all = new PyObject[rest.length + 1];
            all[0] = a[0];
            System.arraycopy(rest, 0, all, 1, rest.length);
            return vm.callMethod(a[0], "__new__", all);
          });

  private static final PyNative NEW_OBJECT_EX =
      function(
          "__newobj_ex__",
          "cls, args, kwargs, /",
          (vm, a) -> {
            PyObject[] given = Conversion.tuple(vm, a[1]).items;
            PyDict named = (PyDict) a[2];
            PyObject[] all = new PyObject[1 + given.length + named.size()];
            PyStr[] names = new PyStr[named.size()];
            all[0] = a[0];
            System.arraycopy(given, 0, all, 1, given.length);
            int count = 0;
            for (int i = named.next(0); i >= 0; i = named.next(i + 1)) {
              names[count] = Conversion.str(vm, named.keyAt(i));
              all[1 + given.length + count++] = named.valueAt(i);
            }
            return vm.call(Attributes.get(vm, a[0], PyStr.intern("__new__")), all, names);
          });

  private static final PyNative RECONSTRUCTOR =
      function(
          "_reconstructor",
          "cls, base, state, /",
          (vm, a) -> {
            if (a[1] == Types.OBJECT) {
              return vm.callMethod(a[1], "__new__", a[0]);
            }
            PyObject made = vm.callMethod(a[1], "__new__", a[0], a[2]);
            if (((PyType) a[1]).lookup(INIT) != Types.OBJECT.lookup(INIT)) {
              vm.callMethod(a[1], "__init__", made, a[2]);
            }
            return made;
          });

  private ObjectState() {}

  private static PyNative function(String name, String signature, NativeCode.FN code) {
    return new PyNative(
        name, PyNative.Kind.FUNCTION, null, "copyreg", Signature.parse(signature), code);
  }

  /** {@code object.__getstate__}: the attributes, with slots a pair of dicts; None for nothing. */
  static PyObject get(PyObject self) {
    PyDict attributes = self.type().dictHoldsOnlySlots() ? null : self.attributes();
    PyObject state = attributes == null || attributes.size() == 0 ? PyNone.NONE : attributes;
    PyDict slots = new PyDict();
    for (PyType type : self.type().mro()) {
      PyDict names = type.namespace();
      for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
        if (names.valueAt(i) instanceof PyMember member && member.get(self) != null) {
          slots.put(member.name, member.get(self));
        }
      }
    }
    return slots.size() == 0 ? state : new PyTuple(state, slots);
  }

  /** {@code object.__reduce_ex__}: a guest's own {@code __reduce__} goes first. */
  static PyObject reduceFor(Vm vm, PyObject self, int protocol) {
    PyObject own = self.type().lookup(REDUCE);
    return own != Types.OBJECT.lookup(REDUCE)
        ? vm.callMethod(self, "__reduce__")
        : reduce(vm, self, protocol);
  }

  /** A class, the built-in class that holds its value, and that value. */
  private static PyTuple reconstruction(Vm vm, PyObject self, int protocol) {
    PyType base = self.type();
    while (base.isHeapType()) {
      base = base.bases()[0];
    }
    if (base == self.type() && base != Types.OBJECT) {
      throw Raise.typeError("cannot pickle '%s' object", base.name());
    }
    if (self.attributes() == null && base == Types.OBJECT && self.type() != base) {
      throw Raise.typeError(
          "a class that defines __slots__ without defining __getstate__ cannot be pickled"
              + (protocol == 0 ? "" : " with protocol " + protocol));
    }
    return new PyTuple(self.type(), base, base == Types.OBJECT ? PyNone.NONE : vm.call(base, self));
  }

  /** {@code object.__reduce__}: a callable, its arguments, and what is to be put in afterwards. */
  static PyObject reduce(Vm vm, PyObject self, int protocol) {
    PyObject recipe = BuiltinRecipes.of(vm, self, protocol);
    if (recipe != null) {
      return recipe;
    }
    PyObject state = vm.callMethod(self, "__getstate__");
    if (protocol < BY_NEW) {
      PyTuple arguments = reconstruction(vm, self, protocol);
      return state == PyNone.NONE
          ? new PyTuple(RECONSTRUCTOR, arguments)
          : new PyTuple(RECONSTRUCTOR, arguments, state);
    }
    PyNative maker = NEW_OBJECT;
    List<PyObject> arguments = new ArrayList<>();
    arguments.add(self.type());
    if (self.type().lookup(NEW_ARGUMENTS_EX) != null) {
      PyTuple given = newArguments(vm, self);
      if (((PyDict) given.items[1]).size() > 0) {
        maker = NEW_OBJECT_EX;
        arguments.addAll(List.of(given.items));
      } else {
        arguments.addAll(List.of(((PyTuple) given.items[0]).items));
      }
    } else if (self.type().lookup(NEW_ARGUMENTS) != null) {
      arguments.addAll(List.of(Conversion.tuple(vm, vm.callMethod(self, "__getnewargs__")).items));
    }
    return new PyTuple(
        maker,
        new PyTuple(arguments.toArray(new PyObject[0])),
        state,
        self instanceof PyList ? Iteration.iterator(vm, self) : PyNone.NONE,
        self instanceof PyDict
            ? Iteration.iterator(vm, vm.callMethod(self, "items"))
            : PyNone.NONE);
  }

  /** What {@code __getnewargs_ex__} gives: a tuple and a dict of arguments for {@code __new__}. */
  private static PyTuple newArguments(Vm vm, PyObject self) {
    PyObject given = vm.callMethod(self, NEW_ARGUMENTS_EX.value);
    if (!(given instanceof PyTuple pair)) {
      throw Raise.typeError(
          "__getnewargs_ex__ should return a tuple, not '%s'", given.type().name());
    }
    if (pair.items.length != 2) {
      throw Raise.valueError(
          "__getnewargs_ex__ should return a tuple of length 2, not %d", pair.items.length);
    }
    if (!(pair.items[0] instanceof PyTuple)) {
      throw Raise.typeError(
          "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%s'",
          pair.items[0].type().name());
    }
    if (!(pair.items[1] instanceof PyDict)) {
      throw Raise.typeError(
          "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%s'",
          pair.items[1].type().name());
    }
    return pair;
  }
}
