package org.coroscope.library.asyncio;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;

/** {@code Queue.join}. */
final class QueueJoin extends NativeCoroutine {
  private final PyQueue queue;
  private PyFuture waiter;

  QueueJoin(PyQueue queue) {
    this.queue = queue;
  }

  @Override
  String name() {
    return "join";
  }

  @Override
  String qualifiedName() {
    return "Queue.join";
  }

  @Override
  protected PyObject begin(Vm vm) {
    if (queue.unfinished == 0) {
      return end(PyNone.NONE);
    }
    waiter = queue.enqueue(vm, queue.joiners, queue.joinReason);
    return await(waiter);
  }

  @Override
  protected PyObject proceed(Vm vm, PyObject value) {
    queue.joiners.remove(waiter.future());
    return end(PyNone.NONE);
  }

  @Override
  protected PyObject fail(Vm vm, PyRaise error) {
    queue.joiners.remove(waiter.future());
    throw error;
  }
}
