package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Coroutine;
import org.coroscope.scheduler.Outcome;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.Claimable;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/** A guest's coroutine, generator or the like as the scheduler drives it. */
final class GuestCoroutine implements Coroutine {

  private final Vm vm;
  private final PyObject coroutine;
  private PyObject value;
  private PyRaise error;

  GuestCoroutine(Vm vm, PyObject coroutine) {
    this.vm = vm;
    this.coroutine = coroutine;
    if (coroutine instanceof Claimable unclaimed) {
      unclaimed.claim();
    }
  }

  /** The guest's object. */
  PyObject object() {
    return coroutine;
  }

  @Override
  public Outcome send(Object sent) {
    try {
      if (coroutine instanceof PyGenerator generator) {
        return outcome(vm.resume(generator, PyNone.NONE));
      }
      if (coroutine instanceof PyIterator iterator) {
        return outcome(iterator.send(vm, PyNone.NONE));
      }
      PyObject next = coroutine.type().special(Special.NEXT);
      value =
          next != null
              ? vm.callSpecial(next, coroutine)
              : vm.callMethod(coroutine, "send", PyNone.NONE);
      return Outcome.YIELDED;
    } catch (PyRaise raised) {
      return failure(raised);
    }
  }

  @Override
  public Outcome throwIn(RuntimeException thrown) {
    PyRaise raise = (PyRaise) thrown;
    try {
      if (coroutine instanceof PyGenerator generator) {
        return outcome(vm.throwInto(generator, raise));
      }
      if (coroutine instanceof PyIterator iterator) {
        return outcome(iterator.throwIn(vm, raise));
      }
      value = vm.callMethod(coroutine, "throw", raise.exception());
      return Outcome.YIELDED;
    } catch (PyRaise raised) {
      return failure(raised);
    }
  }

  private Outcome outcome(PyObject yielded) {
    value = yielded;
    if (yielded == null) {
      value =
          coroutine instanceof PyGenerator generator
              ? generator.returned
              : ((PyIterator) coroutine).result();
    }
    vm.lifetimes().afterStep();
    return yielded == null ? Outcome.RETURNED : Outcome.YIELDED;
  }

  /** StopIteration from a coroutine written by hand is its return. */
  private Outcome failure(PyRaise raised) {
    if (raised.is(Types.STOP_ITERATION)) {
      value = stopValue(raised.exception());
      return Outcome.RETURNED;
    }
    error = raised;
    return Outcome.RAISED;
  }

  private static PyObject stopValue(PyBaseException stop) {
    PyObject given = stop.detail("value");
    if (given != null) {
      return given;
    }
    return stop.args.items.length == 0 ? PyNone.NONE : stop.args.items[0];
  }

  @Override
  public void close() {
    if (coroutine instanceof PyGenerator generator) {
      vm.close(generator);
    } else if (coroutine instanceof PyIterator iterator) {
      iterator.close(vm);
    } else {
      vm.callMethod(coroutine, "close");
    }
  }

  @Override
  public Object value() {
    return value;
  }

  @Override
  public RuntimeException error() {
    return error;
  }
}
