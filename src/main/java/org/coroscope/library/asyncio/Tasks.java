package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Task;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Disposal;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** Making tasks and futures of coroutines, and joining them. */
final class Tasks {
  private static final PyStr[] CONTEXT = {PyStr.intern("context")};
  private static final PyStr[] NO_NAMES = {};
  private static final PyStr CREATE_TASK = PyStr.intern("create_task");

  private Tasks() {}

  /** The loop given as an argument, or the current one for None. */
  static PyLoop loopOrCurrent(Vm vm, PyObject loop) {
    if (loop == null || loop == PyNone.NONE) {
      return AsyncioState.of(vm).eventLoop();
    }
    if (loop instanceof PyLoop known) {
      return known;
    }
    throw Raise.typeError("an event loop was expected, got %s", Conversion.repr(vm, loop).value);
  }

  /** Whether a program's own class of loops has a {@code create_task} of its own. */
  static boolean makesTasksItself(PyLoop loop) {
    return loop.type() != LoopMethods.TYPE
        && !(loop.type().lookup(CREATE_TASK) instanceof PyNative);
  }

  /** A task made by the loop's {@code create_task}, which may be the program's own. */
  static PyObject create(Vm vm, PyLoop loop, PyObject coroutine, PyObject name, PyObject context) {
    if (!makesTasksItself(loop)) {
      return createHere(vm, loop, coroutine, name, context);
    }
    boolean given = context != null && context != PyNone.NONE;
    PyObject method = Attributes.get(vm, loop, CREATE_TASK);
    PyObject task =
        given
            ? vm.call(method, new PyObject[] {coroutine, context}, CONTEXT)
            : vm.call(method, coroutine);
    if (name != null && name != PyNone.NONE && task instanceof PyTask made) {
      made.task().setName(Conversion.str(vm, name).value);
    }
    return task;
  }

  /**
   * What {@code loop.create_task} does.
   *
   * @param name null or None for the next of Task-1, Task-2, …
   * @param context null or None for a copy of the current one
   */
  static PyObject createHere(
      Vm vm, PyLoop loop, PyObject coroutine, PyObject name, PyObject context) {
    loop.loop().checkClosed();
    boolean named = name != null && name != PyNone.NONE;
    boolean given = context != null && context != PyNone.NONE;
    if (loop.taskFactory != PyNone.NONE) {
      PyObject task =
          given
              ? vm.call(loop.taskFactory, new PyObject[] {loop, coroutine, context}, CONTEXT)
              : vm.call(loop.taskFactory, new PyObject[] {loop, coroutine}, NO_NAMES);
      if (named && task instanceof PyTask made) {
        made.task().setName(Conversion.str(vm, name).value);
      }
      return task;
    }
    if (!Coroutines.isCoroutine(vm, coroutine)) {
      throw Raise.typeError(
          "a coroutine was expected, got %s", Conversion.repr(vm, coroutine).value);
    }
    String text = named ? Conversion.str(vm, name).value : null;
    Task task =
        new Task(loop.loop(), new GuestCoroutine(vm, coroutine), text, given ? context : null);
    PyTask shown = new PyTask(task, coroutine);
    shown.createdStack = Debugging.stack(vm, loop);
    if (Disposal.isResultDropped(vm)) {
      task.setDiscarded();
    }
    task.start();
    return shown;
  }

  /**
   * {@code ensure_future}.
   *
   * @param loop null for the current one
   */
  static PyFuture ensureFuture(Vm vm, PyObject object, PyLoop loop) {
    if (object instanceof PyFuture future) {
      if (loop != null && future.future().loop() != loop.loop()) {
        throw Raise.valueError(
            "The future belongs to a different loop than the one specified as the loop argument");
      }
      return future;
    }
    PyObject coroutine = object;
    if (!Coroutines.isCoroutine(vm, object)) {
      if (!Coroutines.isAwaitable(object)) {
        throw Raise.typeError("An asyncio.Future, a coroutine or an awaitable is required");
      }
      coroutine = new AwaitCoroutine(object);
    }
    PyLoop target = loop == null ? AsyncioState.of(vm).eventLoop() : loop;
    return (PyFuture) placed(create(vm, target, coroutine, null, null), Debugging.ENSURE_FUTURE);
  }

  /** As {@link #ensureFuture}, for those that asyncio answers for itself. */
  static PyFuture ensureOwnFuture(Vm vm, PyObject object, PyLoop loop) {
    PyFuture future = ensureFuture(vm, object, loop);
    if (future != object && future instanceof PyTask task) {
      task.reportWhenDestroyed = false;
    }
    return future;
  }

  /** Notes where a task was made. */
  static PyObject placed(PyObject task, String place) {
    if (task instanceof PyTask made) {
      made.createdAt = place;
    }
    return task;
  }

  /** {@code gather}. */
  static PyObject gather(Vm vm, PyTuple awaitables, boolean returnExceptions) {
    AsyncioState state = AsyncioState.of(vm);
    if (awaitables.items.length == 0) {
      Future outer = new Future(state.eventLoop().loop());
      PyFuture shown = new PyFuture(outer);
      outer.setResult(new PyList());
      return shown;
    }
    PyDict seen = new PyDict();
    List<Future> children = new ArrayList<>(awaitables.items.length);
    GatherFuture[] outer = new GatherFuture[1];
    LabelledCallback callback =
        LabelledCallback.of(
            "gather.<locals>._done_callback",
            "asyncio/tasks.py:764",
            "note for gather",
            child -> outer[0].childDone(child));
    PyLoop loop = null;
    for (PyObject awaitable : awaitables.items) {
      PyObject known = seen.get(vm, awaitable);
      if (known == null) {
        PyFuture future = ensureOwnFuture(vm, awaitable, loop);
        loop = loop == null ? PyLoop.of(future.future().loop()) : loop;
        seen.put(vm, awaitable, future);
        future.future().addDoneCallback(callback);
        known = future;
      }
      children.add(((PyFuture) known).future());
    }
    outer[0] =
        new GatherFuture(loop.loop(), children, seen.size(), returnExceptions, state.observed());
    return PyFuture.of(outer[0]);
  }

  /** {@code shield}. */
  static PyObject shield(Vm vm, PyObject argument) {
    PyFuture shielded = ensureFuture(vm, argument, null);
    Future inner = shielded.future();
    if (inner.done()) {
      return shielded;
    }
    Future outer = new ShieldFuture(inner);
    LabelledCallback innerDone =
        LabelledCallback.of(
            "shield.<locals>._inner_done_callback",
            "asyncio/tasks.py:891",
            "hand-over by shield",
            done -> copyOutcome(done, outer));
    inner.addDoneCallback(innerDone);
    outer.addDoneCallback(
        LabelledCallback.of(
            "shield.<locals>._outer_done_callback",
            "asyncio/tasks.py:908",
            "clean-up by shield",
            done -> {
              if (!inner.done()) {
                inner.removeDoneCallback(innerDone);
              }
            }));
    return new PyFuture(outer);
  }

  private static final class ShieldFuture extends Future {
    private final Future inner;

    ShieldFuture(Future inner) {
      super(inner.loop());
      this.inner = inner;
      String text = inner instanceof Task task ? "shield(" + task.name() + ")" : "shield";
      setWaitReason(new WaitReason(WaitKind.SHIELD, text));
    }

    @Override
    public List<Future> dependencies() {
      return inner.done() ? List.of() : List.of(inner);
    }
  }

  private static void copyOutcome(Future inner, Future outer) {
    if (outer.cancelled()) {
      if (!inner.cancelled()) {
        inner.setRetrieved();
      }
      return;
    }
    if (inner.cancelled()) {
      outer.cancel(null);
      return;
    }
    RuntimeException error = inner.askException();
    if (error != null) {
      outer.setException(error);
    } else {
      outer.setResult(inner.askResult());
    }
  }

  /** The pending tasks of a loop as the program sees them, in order of creation. */
  static List<PyTask> pending(PyLoop loop) {
    List<PyTask> tasks = new ArrayList<>();
    for (Task task : loop.loop().allTasks()) {
      tasks.add((PyTask) PyFuture.of(task));
    }
    return tasks;
  }

  /** The error of a future as an object; None for none. */
  static PyObject error(Future future) {
    RuntimeException error = future.exception();
    return error == null ? PyNone.NONE : ((PyRaise) error).exception();
  }

  static PyBool done(Future future) {
    return PyBool.of(future.done());
  }
}
