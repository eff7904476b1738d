package org.coroscope.vm.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.coroscope.vm.Instantiation;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyMappingProxy;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.TypeChecks;
import org.coroscope.vm.op.TypeNames;

/** {@code type}. */
final class TypeMethods {
  private static final PyStr MODULE = PyStr.intern("__module__");
  private static final PyStr DOC = PyStr.intern("__doc__");
  private static final PyStr ANNOTATIONS = PyStr.intern("__annotations__");
  private static final PyStr ABSTRACT = PyStr.intern("__abstractmethods__");

  private TypeMethods() {}

  static void install() {
    TypeBuilder.of(Types.TYPE)
        .rawConstructor(ClassMaker::create)
        .special(
            Special.INIT,
            "self, /, *args, **kwargs",
            (vm, a) -> {
              int given = ((PyTuple) a[1]).size();
              if (given != 1 && given != 3) {
                throw Raise.typeError("type.__init__() takes 1 or 3 arguments");
              }
              return PyNone.NONE;
            })
        .rawMethod("__call__", TypeMethods::call)
        .special(
            Special.REPR, (vm, self) -> PyStr.of("<class '" + TypeNames.full((PyType) self) + "'>"))
        .special(
            Special.INSTANCECHECK,
            (vm, self, value) -> PyBool.of(TypeChecks.plainIsInstance(vm, value, self)))
        .special(
            Special.SUBCLASSCHECK,
            (vm, self, value) -> PyBool.of(TypeChecks.plainIsSubclass(vm, value, self)))
        .special(Special.OR, Unions::of)
        .special(Special.ROR, (vm, self, other) -> Unions.of(vm, other, self))
        .special(Special.DIR, TypeMethods::dir)
        .classMethod("__prepare__", "cls, /, *args, **kwargs", (vm, a) -> new PyDict())
        .method("mro", TypeMethods::mro)
        .method("__subclasses__", TypeMethods::subclasses)
        .property(
            "__name__",
            (vm, self) -> PyStr.of(TypeNames.simple((PyType) self)),
            TypeMethods::rename)
        .property(
            "__qualname__",
            (vm, self) ->
                PyStr.of(
                    ((PyType) self).isHeapType()
                        ? ((PyType) self).qualifiedName()
                        : TypeNames.simple((PyType) self)),
            TypeMethods::setQualifiedName)
        .property(
            "__module__",
            (vm, self) -> {
              // In the namespace of type itself stands what is reading just now.
              PyObject own = self == Types.TYPE ? null : ((PyType) self).namespace().get(MODULE);
              return own != null ? own : PyStr.of(TypeNames.module((PyType) self));
            },
            (vm, self, value) -> setOwn(self, MODULE, value))
        .property(
            "__doc__",
            (vm, self) -> {
              PyObject own = ((PyType) self).namespace().get(DOC);
              return own == null ? PyNone.NONE : Attributes.bind(vm, own, null, (PyType) self);
            },
            (vm, self, value) -> setOwn(self, DOC, value))
        .property(
            "__bases__", (vm, self) -> new PyTuple(((PyType) self).bases()), TypeMethods::setBases)
        .getter(
            "__base__",
            (vm, self) -> {
              PyType[] bases = ((PyType) self).bases();
              return bases.length == 0 ? PyNone.NONE : bases[0];
            })
        .getter("__mro__", (vm, self) -> new PyTuple(((PyType) self).mro()))
        .getter("__dict__", (vm, self) -> new PyMappingProxy(((PyType) self).namespace()))
        .getter("__flags__", (vm, self) -> PyInt.of(((PyType) self).isHeapType() ? 0x200 : 0))
        .getter("__text_signature__", (vm, self) -> TextSignatures.of((PyType) self))
        .property(
            "__abstractmethods__",
            (vm, self) -> {
              PyObject own = self == Types.TYPE ? null : ((PyType) self).namespace().get(ABSTRACT);
              if (own == null) {
                throw Raise.attributeError(self, "__abstractmethods__", "__abstractmethods__");
              }
              return own;
            },
            (vm, self, value) -> setOwn(self, ABSTRACT, value))
        .property(
            "__annotations__",
            TypeMethods::annotations,
            (vm, self, value) -> setOwn(self, ANNOTATIONS, value));
  }

  private static PyObject call(Vm vm, PyObject[] arguments, PyStr[] names) {
    if (arguments[0] == Types.TYPE
        && names.length == 0
        && arguments.length != 2
        && arguments.length != 4) {
      throw Raise.typeError("type() takes 1 or 3 arguments");
    }
    return Instantiation.create(vm, (PyType) arguments[0], FunctionMethods.rest(arguments), names);
  }

  private static PyObject setOwn(PyObject self, PyStr attribute, PyObject value) {
    PyType type = (PyType) self;
    if (!type.isHeapType()) {
      throw Raise.typeError(
          "cannot set '%s' attribute of immutable type '%s'", attribute.value, type.name());
    }
    if (!type.setAttribute(attribute, value) && value == null) {
      throw Raise.attributeError(type, attribute.value, attribute.value);
    }
    return PyNone.NONE;
  }

  private static void checkSettable(PyType type, String attribute, PyObject value) {
    if (!type.isHeapType()) {
      throw Raise.typeError(
          "cannot set '%s' attribute of immutable type '%s'", attribute, type.name());
    }
    if (value == null) {
      throw Raise.typeError(
          "cannot delete '%s' attribute of immutable type '%s'", attribute, type.name());
    }
  }

  private static PyObject rename(Vm vm, PyObject self, PyObject value) {
    PyType type = (PyType) self;
    checkSettable(type, "__name__", value);
    if (!(value instanceof PyStr text)) {
      throw Raise.typeError(
          "can only assign string to %s.__name__, not '%s'", type.name(), value.type().name());
    }
    type.rename(text.value);
    return PyNone.NONE;
  }

  private static PyObject setQualifiedName(Vm vm, PyObject self, PyObject value) {
    PyType type = (PyType) self;
    checkSettable(type, "__qualname__", value);
    if (!(value instanceof PyStr text)) {
      throw Raise.typeError(
          "can only assign string to %s.__qualname__, not '%s'", type.name(), value.type().name());
    }
    type.setQualifiedName(text.value);
    return PyNone.NONE;
  }

  private static PyObject setBases(Vm vm, PyObject self, PyObject value) {
    PyType type = (PyType) self;
    checkSettable(type, "__bases__", value);
    if (!(value instanceof PyTuple tuple)) {
      throw Raise.typeError(
          "can only assign tuple to %s.__bases__, not %s", type.name(), value.type().name());
    }
    if (tuple.size() == 0) {
      throw Raise.typeError("can only assign non-empty tuple to %s.__bases__, not ()", type.name());
    }
    PyType[] bases = new PyType[tuple.size()];
    for (int i = 0; i < bases.length; i++) {
      if (!(tuple.items[i] instanceof PyType base)) {
        throw Raise.typeError(
            "%s.__bases__ must be tuple of classes, not '%s'",
            type.name(), tuple.items[i].type().name());
      }
      if (base.isSubtypeOf(type)) {
        throw Raise.typeError("a __bases__ item causes an inheritance cycle");
      }
      bases[i] = base;
    }
    checkLayout(type, bases);
    PyType[] old = type.bases();
    try {
      type.changeBases(bases, MethodOrder.of(bases));
      reorderSubclasses(type);
    } catch (PyRaise conflict) {
      type.changeBases(old, MethodOrder.of(old));
      reorderSubclasses(type);
      throw conflict;
    }
    return PyNone.NONE;
  }

  /** Refuses bases whose instances are not made as those of the class are. */
  private static void checkLayout(PyType type, PyType[] bases) {
    PyType shaping = bases[0];
    for (PyType base : bases) {
      if (base.layout() != Types.OBJECT) {
        shaping = base;
      }
    }
    if (shaping.layout() != type.layout()) {
      throw Raise.typeError(
          "__bases__ assignment: '%s' object layout differs from '%s'",
          shaping.name(), type.bases()[0].name());
    }
  }

  /** The method resolution orders of all classes below one that has got other bases. */
  private static void reorderSubclasses(PyType type) {
    for (PyType subclass : List.copyOf(type.subclasses())) {
      subclass.changeBases(subclass.bases(), MethodOrder.of(subclass.bases()));
      reorderSubclasses(subclass);
    }
  }

  private static PyObject annotations(Vm vm, PyObject self) {
    PyType type = (PyType) self;
    PyObject own = type.namespace().get(ANNOTATIONS);
    if (own == null) {
      if (!type.isHeapType()) {
        throw Raise.noAttribute(type, "__annotations__");
      }
      own = new PyDict();
      type.setAttribute(ANNOTATIONS, own);
    }
    return own;
  }

  private static PyObject mro(Vm vm, PyObject self) {
    List<PyObject> order = new ArrayList<>();
    order.add(self);
    PyType type = (PyType) self;
    if (type.bases().length > 0) {
      order.addAll(
          type.isHeapType()
              ? MethodOrder.of(type.bases())
              : List.of(type.mro()).subList(1, type.mro().length));
    }
    return new PyList(order.toArray(new PyObject[0]));
  }

  private static PyObject subclasses(Vm vm, PyObject self) {
    return new PyList(Descendants.of(vm).subclasses((PyType) self).toArray(new PyObject[0]));
  }

  private static PyObject dir(Vm vm, PyObject self) {
    TreeSet<String> names = new TreeSet<>();
    for (PyType type : ((PyType) self).mro()) {
      ObjectMethods.addNames(names, type.namespace());
    }
    return ObjectMethods.nameList(names);
  }
}
