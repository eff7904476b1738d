package org.coroscope.library.asyncio;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** {@code send}, {@code throw} and {@code close} of iterators written in Java. */
final class IteratorMethods {
  private IteratorMethods() {}

  /** Gives a type the methods by which a program drives its instances by hand. */
  static TypeBuilder addTo(TypeBuilder type) {
    return type.special(Special.ITER, (vm, self) -> self)
        .special(Special.NEXT, (vm, self) -> advance(vm, (PyIterator) self, PyNone.NONE))
        .method("send", (vm, self, value) -> advance(vm, (PyIterator) self, value))
        .method("throw", "self, typ, val=None, tb=None, /", IteratorMethods::throwIn)
        .method(
            "close",
            (vm, self) -> {
              ((PyIterator) self).close(vm);
              return PyNone.NONE;
            });
  }

  /** What {@code send} does. */
  static PyObject advance(Vm vm, PyIterator iterator, PyObject value) {
    PyObject yielded = iterator.send(vm, value);
    if (yielded == null) {
      throw Raise.stopIteration(iterator.result());
    }
    return yielded;
  }

  /** What {@code throw} does. */
  static PyObject throwIn(Vm vm, PyObject[] a) {
    PyIterator iterator = (PyIterator) a[0];
    PyObject yielded = iterator.throwIn(vm, error(vm, a[1], a[2]));
    if (yielded == null) {
      throw Raise.stopIteration(iterator.result());
    }
    return yielded;
  }

  private static PyRaise error(Vm vm, PyObject type, PyObject value) {
    if (type instanceof PyBaseException exception) {
      if (value != PyNone.NONE) {
        throw Raise.typeError("instance exception may not have a separate value");
      }
      return exception.raise();
    }
    if (type instanceof PyType cls && cls.isSubtypeOf(Types.BASE_EXCEPTION)) {
      if (value instanceof PyBaseException exception && exception.type().isSubtypeOf(cls)) {
        return exception.raise();
      }
      PyObject made = value == PyNone.NONE ? vm.call(cls) : vm.call(cls, value);
      return ((PyBaseException) made).raise();
    }
    throw Raise.typeError(
        "exceptions must be classes or instances deriving from BaseException, not %s",
        type.type().name());
  }
}
