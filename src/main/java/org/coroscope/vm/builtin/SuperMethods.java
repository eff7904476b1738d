package org.coroscope.vm.builtin;

import java.util.List;
import org.coroscope.bytecode.Code;
import org.coroscope.vm.Frame;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PySuper;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;

/** {@code super}. */
final class SuperMethods {
  private static final PyStr CLASS = PyStr.intern("__class__");

  private SuperMethods() {}

  static void install() {
    TypeBuilder.of(Types.SUPER)
        .rawConstructor((vm, arguments, names) -> new PySuper())
        .special(Special.INIT, "self, type=?, object=?, /", (vm, a) -> init(vm, a))
        .special(Special.REPR, SuperMethods::repr)
        .special(
            Special.GET, "self, instance, owner=None, /", (vm, a) -> bind(vm, (PySuper) a[0], a[1]))
        .getter("__thisclass__", (vm, self) -> FunctionMethods.orNone(((PySuper) self).after))
        .getter("__self__", (vm, self) -> FunctionMethods.orNone(((PySuper) self).receiver))
        .getter(
            "__self_class__", (vm, self) -> FunctionMethods.orNone(((PySuper) self).receiverType));
  }

  private static PyObject init(Vm vm, PyObject[] a) {
    PySuper proxy = (PySuper) a[0];
    if (a[1] == null) {
      fromFrame(vm, proxy);
      return PyNone.NONE;
    }
    if (!(a[1] instanceof PyType type)) {
      throw Raise.typeError("super() argument 1 must be a type, not %s", a[1].type().name());
    }
    fill(vm, proxy, type, a[2] == PyNone.NONE ? null : a[2]);
    return PyNone.NONE;
  }

  /** The form without arguments: the class whose body holds the method, and its first argument. */
  private static void fromFrame(Vm vm, PySuper proxy) {
    Frame frame = vm.currentFrame();
    if (frame == null) {
      throw Raise.runtimeError("super(): no current frame");
    }
    Code code = frame.code.code();
    if (code.positionalCount() == 0 || frame.namespace != null) {
      throw Raise.runtimeError("super(): no arguments");
    }
    PyObject receiver = frame.variable(0);
    if (receiver == null) {
      throw Raise.runtimeError("super(): arg[0] deleted");
    }
    List<String> free = code.freeNames();
    int at = free.indexOf("__class__");
    if (at < 0) {
      throw Raise.runtimeError("super(): __class__ cell not found");
    }
    PyObject owner = frame.variable(code.slotNames().size() - free.size() + at);
    if (owner == null) {
      throw Raise.runtimeError("super(): empty __class__ cell");
    }
    if (!(owner instanceof PyType type)) {
      throw Raise.runtimeError("super(): __class__ is not a type (%s)", owner.type().name());
    }
    fill(vm, proxy, type, receiver);
  }

  private static void fill(Vm vm, PySuper proxy, PyType type, PyObject receiver) {
    proxy.after = type;
    proxy.receiver = receiver;
    proxy.receiverType = receiver == null ? null : receiverType(vm, type, receiver);
  }

  private static PyType receiverType(Vm vm, PyType type, PyObject receiver) {
    if (receiver instanceof PyType candidate && candidate.isSubtypeOf(type)) {
      return candidate;
    }
    if (receiver.type().isSubtypeOf(type)) {
      return receiver.type();
    }
    PyObject claimed = Attributes.getOrNull(vm, receiver, CLASS);
    vm.pendingAttributeError = null;
    if (claimed instanceof PyType other && other.isSubtypeOf(type)) {
      return other;
    }
    throw Raise.typeError("super(type, obj): obj must be an instance or subtype of type");
  }

  private static PyObject bind(Vm vm, PySuper proxy, PyObject instance) {
    if (instance == PyNone.NONE || proxy.receiver != null) {
      return proxy;
    }
    PySuper bound = new PySuper();
    fill(vm, bound, proxy.after, instance);
    return bound;
  }

  private static PyObject repr(Vm vm, PyObject self) {
    PySuper proxy = (PySuper) self;
    return PyStr.of(
        "<super: <class '"
            + (proxy.after == null ? "NULL" : proxy.after.name())
            + "'>, "
            + (proxy.receiverType == null ? "NULL" : "<" + proxy.receiverType.name() + " object>")
            + ">");
  }
}
