package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Future;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** The await of a future: yields the future itself until it is done, then gives its result. */
final class FutureIterator extends PyIterator {
  static final PyType TYPE =
      IteratorMethods.addTo(
              TypeBuilder.named("FutureIter", Types.ITERATOR).module("_asyncio").sealed())
          .build();

  /** Null once the result was given. */
  private PyFuture future;

  private PyObject result = PyNone.NONE;

  FutureIterator(PyFuture future) {
    this.future = future;
  }

  @Override
  public PyObject next(Vm vm) {
    if (future == null) {
      return null;
    }
    Future awaited = future.future();
    if (!awaited.done()) {
      if (awaited.blocking()) {
        throw AsyncioErrors.runtimeError("await wasn't used with future");
      }
      awaited.setBlocking(true);
      return future;
    }
    PyFuture finished = future;
    future = null;
    result = finished.result(vm);
    return null;
  }

  @Override
  public PyObject result() {
    return result;
  }

  @Override
  public void close(Vm vm) {
    future = null;
  }

  @Override
  public PyObject throwIn(Vm vm, org.coroscope.vm.object.PyRaise raise) {
    future = null;
    throw raise;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
