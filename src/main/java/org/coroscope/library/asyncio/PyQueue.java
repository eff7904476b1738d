package org.coroscope.library.asyncio;

import java.util.ArrayDeque;
import org.coroscope.library.Addresses;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Items;

/**
 * {@code asyncio.Queue} and its kinds. Subclasses in a program may keep the items another way, by
 * overriding {@code _init}, {@code _put}, {@code _get} and {@code qsize}.
 */
final class PyQueue extends Resource {
  static final PyType TYPE = QueueMethods.build();
  static final PyType PRIORITY = QueueMethods.kind("PriorityQueue", TYPE);
  static final PyType LIFO = QueueMethods.kind("LifoQueue", TYPE);

  final ArrayDeque<Future> getters = new ArrayDeque<>();
  final ArrayDeque<Future> putters = new ArrayDeque<>();
  final ArrayDeque<Future> joiners = new ArrayDeque<>();
  final WaitReason itemReason;
  final WaitReason roomReason;
  final WaitReason joinReason;
  final ItemStore items;
  private final boolean overridden;
  PyObject maxSize = PyInt.ZERO;

  /** What a subclass keeps the items in ({@code self._queue}); null while that is this one. */
  private PyObject ownStore;

  long unfinished;

  PyQueue(AsyncioState state, PyType type) {
    super(state, type, "queue");
    items =
        type.isSubtypeOf(PRIORITY)
            ? new ItemStore.Heap()
            : type.isSubtypeOf(LIFO) ? new ItemStore.Stack() : new ItemStore.Fifo();
    overridden = type.isHeapType();
    itemReason = reason(WaitKind.QUEUE, "an item of " + label());
    roomReason = reason(WaitKind.QUEUE, "room in " + label());
    joinReason = reason(WaitKind.QUEUE, "the last task_done() of " + label());
  }

  @Override
  protected PyType builtinType() {
    return TYPE;
  }

  long size(Vm vm) {
    return overridden ? Conversion.toLong(vm, vm.callMethod(this, "qsize")) : items.size();
  }

  /** What {@code qsize} does. */
  private long count(Vm vm) {
    return ownStore == null ? items.size() : Items.length(vm, ownStore);
  }

  private PyObject store() {
    return ownStore == null ? items.shown() : ownStore;
  }

  /** The items as the repr shows them. */
  private PyObject listed(Vm vm) {
    return ownStore == null ? new PyList(items.toArray()) : vm.call(Types.LIST, ownStore);
  }

  private void add(Vm vm, PyObject item) {
    if (overridden) {
      vm.callMethod(this, "_put", item);
    } else {
      items.add(vm, item);
    }
  }

  private PyObject take(Vm vm) {
    return overridden ? vm.callMethod(this, "_get") : items.take(vm);
  }

  boolean isEmpty(Vm vm) {
    return overridden ? Conversion.isTrue(vm, vm.callMethod(this, "empty")) : items.size() == 0;
  }

  boolean isFull(Vm vm) {
    return overridden ? Conversion.isTrue(vm, vm.callMethod(this, "full")) : full(vm);
  }

  /** What {@code full} does. */
  boolean full(Vm vm) {
    if (maxSize == PyInt.ZERO
        || Conversion.isTrue(
            vm, Comparison.compare(vm, Comparison.Operator.LE, maxSize, PyInt.ZERO))) {
      return false;
    }
    return Conversion.isTrue(
        vm, Comparison.compare(vm, Comparison.Operator.GE, PyInt.of(size(vm)), maxSize));
  }

  /** What {@code put} does once there is room. */
  void putDirectly(Vm vm, PyObject item) {
    if (overridden) {
      vm.callMethod(this, "put_nowait", item);
    } else {
      put(vm, item);
    }
  }

  /** What {@code get} does once there is an item. */
  PyObject getDirectly(Vm vm) {
    return overridden ? vm.callMethod(this, "get_nowait") : get(vm);
  }

  void put(Vm vm, PyObject item) {
    if (isFull(vm)) {
      throw Raise.of(AsyncioErrors.QUEUE_FULL);
    }
    add(vm, item);
    unfinished++;
    if (observed()) {
      tell("put " + ShortRepr.of(vm, item));
    }
    wakeNext(getters);
  }

  PyObject get(Vm vm) {
    if (isEmpty(vm)) {
      throw Raise.of(AsyncioErrors.QUEUE_EMPTY);
    }
    PyObject item = take(vm);
    if (observed()) {
      tell("get " + ShortRepr.of(vm, item));
    }
    wakeNext(putters);
    return item;
  }

  void taskDone() {
    if (unfinished <= 0) {
      throw Raise.valueError("task_done() called too many times");
    }
    unfinished--;
    tell("task_done");
    if (unfinished == 0) {
      for (Future joiner : joiners) {
        if (!joiner.done()) {
          joiner.setResult(PyBool.TRUE);
        }
      }
    }
  }

  /** Takes waiters from the front until one was not done. */
  static void wakeNext(ArrayDeque<Future> waiters) {
    while (!waiters.isEmpty()) {
      Future waiter = waiters.poll();
      if (!waiter.done()) {
        waiter.setResult(PyNone.NONE);
        return;
      }
    }
  }

  @Override
  String stateText() {
    int size = items.size();
    String count = size == 0 ? "empty" : "holding " + size + (size == 1 ? " item" : " items");
    if (size > 0 && maxSize instanceof PyInt most && most.signum() > 0) {
      count = "holding " + size + " of " + most + " items";
    }
    return unfinished > size ? count + ", " + unfinished + " unfinished" : count;
  }

  PyObject text(Vm vm, boolean withAddress) {
    StringBuilder text = new StringBuilder("<").append(type().name());
    if (withAddress) {
      text.append(" at ").append(Addresses.of(vm, this));
    }
    text.append(" maxsize=").append(Conversion.repr(vm, maxSize).value);
    if (count(vm) > 0) {
      text.append(" _queue=").append(Conversion.repr(vm, listed(vm)).value);
    }
    if (!getters.isEmpty()) {
      text.append(" _getters[").append(getters.size()).append(']');
    }
    if (!putters.isEmpty()) {
      text.append(" _putters[").append(putters.size()).append(']');
    }
    if (unfinished > 0) {
      text.append(" tasks=").append(unfinished);
    }
    return PyStr.of(text.append('>').toString());
  }

  /** The methods, apart so that each part stays small. */
  private static final class QueueMethods {
    static PyType kind(String name, PyType base) {
      return TypeBuilder.named(name, base)
          .module("asyncio.queues")
          .layout(base)
          .instancesHaveDict()
          .build();
    }

    static PyType build() {
      return TypeBuilder.named("Queue", Types.OBJECT)
          .module("asyncio.queues")
          .instancesHaveDict()
          .rawConstructor(
              (vm, arguments, names) -> new PyQueue(AsyncioState.of(vm), (PyType) arguments[0]))
          .special(
              Special.INIT,
              "self, maxsize=0",
              (vm, a) -> {
                PyQueue queue = (PyQueue) a[0];
                queue.maxSize = a[1];
                if (queue.overridden) {
                  vm.callMethod(queue, "_init", a[1]);
                }
                return PyNone.NONE;
              })
          .special(Special.REPR, (vm, self) -> ((PyQueue) self).text(vm, true))
          .special(Special.STR, (vm, self) -> ((PyQueue) self).text(vm, false))
          .classMethod(
              "__class_getitem__", "cls, item, /", (vm, a) -> FutureMethods.alias(a[0], a[1]))
          .getter("maxsize", (vm, self) -> ((PyQueue) self).maxSize)
          .property(
              "_queue",
              (vm, self) -> ((PyQueue) self).store(),
              (vm, self, value) -> {
                ((PyQueue) self).ownStore = value;
                return PyNone.NONE;
              })
          .getter("_getters", (vm, self) -> futures(((PyQueue) self).getters))
          .getter("_putters", (vm, self) -> futures(((PyQueue) self).putters))
          .getter("_unfinished_tasks", (vm, self) -> PyInt.of(((PyQueue) self).unfinished))
          .method("qsize", (vm, self) -> PyInt.of(((PyQueue) self).count(vm)))
          .method("empty", (vm, self) -> PyBool.of(((PyQueue) self).size(vm) == 0))
          .method("full", (vm, self) -> PyBool.of(((PyQueue) self).full(vm)))
          .method("_init", (vm, self, maxSize) -> PyNone.NONE)
          .method(
              "_put",
              (vm, self, item) -> {
                PyQueue queue = (PyQueue) self;
                if (queue.ownStore == null) {
                  queue.items.add(vm, item);
                } else {
                  vm.callMethod(queue.ownStore, "append", item);
                }
                return PyNone.NONE;
              })
          .method(
              "_get",
              (vm, self) -> {
                PyQueue queue = (PyQueue) self;
                return queue.ownStore == null
                    ? queue.items.take(vm)
                    : vm.callMethod(queue.ownStore, "popleft");
              })
          .method(
              "put_nowait",
              "self, item",
              (vm, a) -> {
                ((PyQueue) a[0]).put(vm, a[1]);
                return PyNone.NONE;
              })
          .method("get_nowait", (vm, self) -> ((PyQueue) self).get(vm))
          .method("put", "self, item", (vm, a) -> QueueWait.put((PyQueue) a[0], a[1]))
          .method("get", (vm, self) -> QueueWait.get((PyQueue) self))
          .method("join", (vm, self) -> new QueueJoin((PyQueue) self))
          .method(
              "task_done",
              (vm, self) -> {
                ((PyQueue) self).taskDone();
                return PyNone.NONE;
              })
          .build();
    }
  }
}
