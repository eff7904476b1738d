package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Outcome;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.Special;

/** A coroutine that does nothing but await one object, so that a task can drive it. */
final class AwaitCoroutine extends NativeCoroutine {
  private final PyObject awaitable;
  private GuestCoroutine inner;

  AwaitCoroutine(PyObject awaitable) {
    this.awaitable = awaitable;
  }

  @Override
  String name() {
    return "_wrap_awaitable";
  }

  @Override
  String place() {
    return "asyncio/tasks.py:688";
  }

  @Override
  protected PyObject begin(Vm vm) {
    PyObject iterator = vm.callSpecial(awaitable.type().special(Special.AWAIT), awaitable);
    if (!(iterator instanceof PyIterator) && iterator.type().special(Special.NEXT) == null) {
      throw Raise.typeError(
          "__await__() returned non-iterator of type '%s'", iterator.type().name());
    }
    inner = new GuestCoroutine(vm, iterator);
    return settle(inner.send(PyNone.NONE));
  }

  @Override
  protected PyObject proceed(Vm vm, PyObject value) {
    return settle(inner.send(PyNone.NONE));
  }

  @Override
  protected PyObject fail(Vm vm, PyRaise error) {
    return settle(inner.throwIn(error));
  }

  private PyObject settle(Outcome outcome) {
    return switch (outcome) {
      case YIELDED -> pass((PyObject) inner.value());
      case RETURNED -> end((PyObject) inner.value());
      case RAISED -> throw inner.error();
    };
  }

  private PyObject pass(PyObject yielded) {
    yieldOnce();
    return yielded;
  }
}
