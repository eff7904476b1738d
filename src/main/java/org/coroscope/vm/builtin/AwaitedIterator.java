package org.coroscope.vm.builtin;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/** What an await drives, whatever it is written in, for awaits made by Java code. */
final class AwaitedIterator extends PyIterator {
  private final PyObject iterator;
  private PyObject result = PyNone.NONE;

  private AwaitedIterator(PyObject iterator) {
    this.iterator = iterator;
  }

  /** The iterator of an awaitable. */
  static PyIterator of(Vm vm, PyObject awaitable) {
    PyObject iterator = awaitable;
    if (!(awaitable instanceof PyGenerator generator && generator.isAwaitable())) {
      PyObject method = awaitable.type().special(Special.AWAIT);
      if (method == null || method == PyNone.NONE) {
        throw Raise.typeError(
            "object %s can't be used in 'await' expression", awaitable.type().name());
      }
      iterator = vm.callSpecial(method, awaitable);
      if (iterator.type().special(Special.NEXT) == null) {
        throw Raise.typeError(
            "__await__() returned non-iterator of type '%s'", iterator.type().name());
      }
    }
    return iterator instanceof PyIterator known ? known : new AwaitedIterator(iterator);
  }

  @Override
  public PyObject next(Vm vm) {
    return send(vm, PyNone.NONE);
  }

  @Override
  public PyObject send(Vm vm, PyObject value) {
    if (iterator instanceof PyGenerator generator) {
      return settle(generator, vm.resume(generator, value));
    }
    return call(vm, value == PyNone.NONE ? "__next__" : "send", value);
  }

  @Override
  public PyObject throwIn(Vm vm, PyRaise raise) {
    if (iterator instanceof PyGenerator generator) {
      return settle(generator, vm.throwInto(generator, raise));
    }
    return call(vm, "throw", raise.exception());
  }

  private PyObject settle(PyGenerator generator, PyObject yielded) {
    if (yielded == null) {
      result = generator.returned;
    }
    return yielded;
  }

  private PyObject call(Vm vm, String method, PyObject argument) {
    try {
      return method.equals("__next__")
          ? vm.callMethod(iterator, method)
          : vm.callMethod(iterator, method, argument);
    } catch (PyRaise raise) {
      if (!raise.is(Types.STOP_ITERATION)) {
        throw raise;
      }
      PyObject[] args = raise.exception().args.items;
      PyObject value = raise.exception().detail("value");
      result = value != null ? value : args.length == 0 ? PyNone.NONE : args[0];
      return null;
    }
  }

  @Override
  public void close(Vm vm) {
    if (iterator instanceof PyGenerator generator) {
      vm.close(generator);
    }
  }

  @Override
  public PyObject result() {
    return result;
  }
}
