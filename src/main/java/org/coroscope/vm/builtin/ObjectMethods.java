package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyEllipsis;
import org.coroscope.vm.object.PyInstance;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;
import org.coroscope.vm.op.TypeNames;

/** {@code object}, and the types of {@code None}, {@code NotImplemented} and {@code ...}. */
final class ObjectMethods {
  private static final PyStr ABSTRACT = PyStr.intern("__abstractmethods__");

  private ObjectMethods() {}

  static void install() {
    TypeBuilder.of(Types.OBJECT)
        .doc("The class that all other classes inherit from.")
        .rawConstructor((vm, arguments, names) -> create(vm, arguments))
        .special(Special.INIT, "self, /, *args, **kwargs", (vm, a) -> init(a))
        .special(Special.REPR, ObjectMethods::repr)
        .special(Special.STR, (vm, self) -> Conversion.repr(vm, self))
        .special(Special.FORMAT, ObjectMethods::format)
        .special(Special.HASH, (vm, self) -> identityHash(vm, self))
        .special(
            Special.EQ,
            (vm, self, other) -> self == other ? PyBool.TRUE : PyNotImplemented.NOT_IMPLEMENTED)
        .special(Special.NE, ObjectMethods::notEqual)
        .special(Special.LT, (vm, self, other) -> PyNotImplemented.NOT_IMPLEMENTED)
        .special(Special.LE, (vm, self, other) -> PyNotImplemented.NOT_IMPLEMENTED)
        .special(Special.GT, (vm, self, other) -> PyNotImplemented.NOT_IMPLEMENTED)
        .special(Special.GE, (vm, self, other) -> PyNotImplemented.NOT_IMPLEMENTED)
        .special(
            Special.GETATTRIBUTE,
            (vm, self, name) -> {
              PyStr attribute = attributeName(name);
              PyObject found = Attributes.genericGet(vm, self, attribute);
              if (found == null) {
                throw Attributes.missing(vm, self, attribute);
              }
              return found;
            })
        .special(
            Special.SETATTR,
            (vm, self, name, value) -> {
              Attributes.genericSet(vm, self, attributeName(name), value);
              return PyNone.NONE;
            })
        .special(
            Special.DELATTR,
            (vm, self, name) -> {
              Attributes.genericSet(vm, self, attributeName(name), null);
              return PyNone.NONE;
            })
        .method("__sizeof__", (vm, self) -> PyInt.of(SizeEstimate.of(self)))
        .method("__getstate__", (vm, self) -> ObjectState.get(self))
        .method("__reduce__", (vm, self) -> ObjectState.reduce(vm, self, 0))
        .method(
            "__reduce_ex__",
            (vm, self, protocol) -> ObjectState.reduceFor(vm, self, Conversion.toInt(vm, protocol)))
        .special(Special.DIR, (vm, self) -> dir(vm, self))
        .property("__class__", (vm, self) -> self.type(), ObjectMethods::changeClass)
        .rawClassMethod("__init_subclass__", ObjectMethods::initSubclass)
        .classMethod(
            "__subclasshook__", "cls, subclass, /", (vm, a) -> PyNotImplemented.NOT_IMPLEMENTED);

    TypeBuilder.of(Types.NONE_TYPE)
        .attribute("__doc__", PyNone.NONE)
        .constructor("cls, /", (vm, a) -> PyNone.NONE)
        .special(Special.REPR, (vm, self) -> PyStr.intern("None"))
        .special(Special.BOOL, (vm, self) -> PyBool.FALSE);
    TypeBuilder.of(Types.NOT_IMPLEMENTED_TYPE)
        .constructor("cls, /", (vm, a) -> PyNotImplemented.NOT_IMPLEMENTED)
        .special(Special.REPR, (vm, self) -> PyStr.intern("NotImplemented"));
    TypeBuilder.of(Types.ELLIPSIS_TYPE)
        .constructor("cls, /", (vm, a) -> PyEllipsis.ELLIPSIS)
        .special(Special.REPR, (vm, self) -> PyStr.intern("Ellipsis"));
  }

  private static PyObject initSubclass(Vm vm, PyObject[] arguments, PyStr[] names) {
    String name = ((PyType) arguments[0]).name();
    if (names.length > 0) {
      throw Raise.typeError("%s.__init_subclass__() takes no keyword arguments", name);
    }
    if (arguments.length > 1) {
      throw Raise.typeError(
          "%s.__init_subclass__() takes no arguments (%d given)", name, arguments.length - 1);
    }
    return PyNone.NONE;
  }

  /** An argument that names an attribute. */
  static PyStr attributeName(PyObject name) {
    if (!(name instanceof PyStr text)) {
      throw Raise.typeError("attribute name must be string, not '%s'", name.type().name());
    }
    return text.getClass() == PyStr.class ? text : PyStr.of(text.value);
  }

  /** The part of a repr that tells objects apart, such as {@code 0x7f0000001030}. */
  static String address(Vm vm, PyObject self) {
    return "0x" + Long.toHexString(vm.id(self));
  }

  private static PyObject create(Vm vm, PyObject[] arguments) {
    if (arguments.length == 0) {
      throw Raise.typeError("object.__new__(): not enough arguments");
    }
    if (!(arguments[0] instanceof PyType type)) {
      throw Raise.typeError(
          "object.__new__(X): X is not a type object (%s)", arguments[0].type().name());
    }
    if (arguments.length > 1) {
      if (type.special(Special.NEW) != Types.OBJECT.special(Special.NEW)) {
        throw Raise.typeError(
            "object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (type.special(Special.INIT) == Types.OBJECT.special(Special.INIT)) {
        throw Raise.typeError("%s() takes no arguments", type.name());
      }
    }
    if (type.layout() != Types.OBJECT) {
      throw Raise.typeError(
          "object.__new__(%s) is not safe, use %s.__new__()", type.name(), type.layout().name());
    }
    checkAbstract(vm, type);
    PyInstance instance = new PyInstance(type);
    vm.made(instance);
    return instance;
  }

  private static void checkAbstract(Vm vm, PyType type) {
    PyObject names = type.isHeapType() ? type.lookup(ABSTRACT) : null;
    if (names == null || names == PyNone.NONE) {
      return;
    }
    List<String> methods = new ArrayList<>();
    for (PyObject name : Iteration.toArray(vm, names)) {
      methods.add(Conversion.str(vm, name).value);
    }
    if (!methods.isEmpty()) {
      Collections.sort(methods);
      throw Raise.typeError(
          "Can't instantiate abstract class %s with abstract method%s %s",
          type.name(), methods.size() == 1 ? "" : "s", String.join(", ", methods));
    }
  }

  private static PyObject init(PyObject[] a) {
    boolean excess = ((PyTuple) a[1]).size() > 0 || ((PyDict) a[2]).size() > 0;
    if (excess) {
      PyType type = a[0].type();
      if (type.special(Special.INIT) != Types.OBJECT.special(Special.INIT)) {
        throw Raise.typeError(
            "object.__init__() takes exactly one argument (the instance to initialize)");
      }
      if (type.special(Special.NEW) == Types.OBJECT.special(Special.NEW)) {
        throw Raise.typeError(
            "%s.__init__() takes exactly one argument (the instance to initialize)", type.name());
      }
    }
    return PyNone.NONE;
  }

  private static PyObject repr(Vm vm, PyObject self) {
    return PyStr.of("<" + TypeNames.full(self.type()) + " object at " + address(vm, self) + ">");
  }

  private static PyObject format(Vm vm, PyObject self, PyObject spec) {
    if (!(spec instanceof PyStr text)) {
      throw Raise.badArgument("__format__() argument", "str", spec);
    }
    if (!text.value.isEmpty()) {
      throw Raise.typeError(
          "unsupported format string passed to %s.__format__", self.type().name());
    }
    return Conversion.str(vm, self);
  }

  /** The hash of things that are equal to nothing but themselves. */
  static PyInt identityHash(Vm vm, PyObject self) {
    return PyInt.of(vm.id(self) >> 4);
  }

  private static PyObject notEqual(Vm vm, PyObject self, PyObject other) {
    PyObject equal = self.type().special(Special.EQ);
    if (equal == null || equal == PyNone.NONE) {
      return PyNotImplemented.NOT_IMPLEMENTED;
    }
    PyObject result = vm.callSpecial(equal, self, other);
    return result == PyNotImplemented.NOT_IMPLEMENTED
        ? result
        : PyBool.of(!Conversion.isTrue(vm, result));
  }

  private static PyObject changeClass(Vm vm, PyObject self, PyObject value) {
    if (value == null) {
      throw Raise.typeError("can't delete __class__ attribute");
    }
    if (!(value instanceof PyType target)) {
      throw Raise.typeError(
          "__class__ must be set to a class, not '%s' object", value.type().name());
    }
    PyType old = self.type();
    if (!(self instanceof PyTyped typed) || !target.isHeapType() || !old.isHeapType()) {
      throw Raise.typeError(
          "__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    if (old.layout() != target.layout()
        || old.slotCount() != target.slotCount()
        || old.instancesHaveDict() != target.instancesHaveDict()) {
      throw Raise.typeError(
          "__class__ assignment: '%s' object layout differs from '%s'", target.name(), old.name());
    }
    typed.changeType(target);
    return PyNone.NONE;
  }

  private static PyObject dir(Vm vm, PyObject self) {
    TreeSet<String> names = new TreeSet<>();
    PyDict attributes = self.attributes();
    if (attributes != null) {
      addNames(names, attributes);
    }
    for (PyType type : self.type().mro()) {
      addNames(names, type.namespace());
    }
    return nameList(names);
  }

  /** Adds the names in a namespace. */
  static void addNames(TreeSet<String> names, PyDict namespace) {
    for (int i = namespace.next(0); i >= 0; i = namespace.next(i + 1)) {
      if (namespace.keyAt(i) instanceof PyStr name) {
        names.add(name.value);
      }
    }
  }

  /** A guest list of names. */
  static PyList nameList(TreeSet<String> names) {
    PyList list = new PyList();
    names.forEach(name -> list.append(PyStr.of(name)));
    return list;
  }
}
