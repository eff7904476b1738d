package org.coroscope.library.asyncio;

import java.util.ArrayDeque;
import org.coroscope.scheduler.Future;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;

/** {@code Queue.put} and {@code Queue.get}. */
final class QueueWait extends NativeCoroutine {
  private final PyQueue queue;

  /** Null when getting. */
  private final PyObject item;

  private PyFuture waiter;

  private QueueWait(PyQueue queue, PyObject item) {
    this.queue = queue;
    this.item = item;
  }

  static QueueWait put(PyQueue queue, PyObject item) {
    return new QueueWait(queue, item);
  }

  static QueueWait get(PyQueue queue) {
    return new QueueWait(queue, null);
  }

  @Override
  String name() {
    return item == null ? "get" : "put";
  }

  @Override
  String qualifiedName() {
    return "Queue." + name();
  }

  @Override
  protected PyObject begin(Vm vm) {
    if (mustWait(vm)) {
      waiter = queue.enqueue(vm, waiters(), item == null ? queue.itemReason : queue.roomReason);
      return await(waiter);
    }
    if (item == null) {
      return end(queue.getDirectly(vm));
    }
    queue.putDirectly(vm, item);
    return end(PyNone.NONE);
  }

  @Override
  protected PyObject proceed(Vm vm, PyObject value) {
    // Somebody else may have been faster.
    return begin(vm);
  }

  @Override
  protected PyObject fail(Vm vm, PyRaise error) {
    Future future = waiter.future();
    future.cancel(null);
    waiters().remove(future);
    if (!mustWait(vm) && !future.cancelled()) {
      // It was woken and is cancelled at the same time: somebody else may have what it got.
      PyQueue.wakeNext(waiters());
    }
    throw error;
  }

  private boolean mustWait(Vm vm) {
    return item == null ? queue.isEmpty(vm) : queue.isFull(vm);
  }

  private ArrayDeque<Future> waiters() {
    return item == null ? queue.getters : queue.putters;
  }
}
