package org.coroscope.library.asyncio;

import java.util.List;
import org.coroscope.library.ContextVars;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.ExceptionReport;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Task;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** {@code asyncio.Runner}: a loop from its making to its closing. */
final class Runner extends PyTyped {
  static final PyType TYPE =
      TypeBuilder.named("Runner", Types.OBJECT)
          .module("asyncio.runners")
          .instancesHaveDict()
          .rawConstructor((vm, arguments, names) -> new Runner((PyType) arguments[0]))
          .special(
              Special.INIT,
              "self, *, debug=None, loop_factory=None",
              (vm, a) -> {
                ((Runner) a[0]).debug = a[1];
                ((Runner) a[0]).loopFactory = a[2];
                return PyNone.NONE;
              })
          .special(
              Special.ENTER,
              (vm, self) -> {
                ((Runner) self).open(vm);
                return self;
              })
          .special(
              Special.EXIT,
              "self, exc_type, exc_val, exc_tb",
              (vm, a) -> {
                ((Runner) a[0]).close(vm);
                return PyNone.NONE;
              })
          .method(
              "close",
              (vm, self) -> {
                ((Runner) self).close(vm);
                return PyNone.NONE;
              })
          .method(
              "get_loop",
              (vm, self) -> {
                ((Runner) self).open(vm);
                return ((Runner) self).loop;
              })
          .method(
              "run", "self, coro, *, context=None", (vm, a) -> ((Runner) a[0]).run(vm, a[1], a[2]))
          .build();

  private PyObject debug = PyNone.NONE;
  private PyObject loopFactory = PyNone.NONE;
  private Object context;
  private boolean closed;
  private boolean setLoop;

  /** Null while there is none. */
  private PyLoop loop;

  private Runner(PyType type) {
    super(type);
  }

  private Runner() {}

  @Override
  protected PyType builtinType() {
    return TYPE;
  }

  /** {@code asyncio.run}. */
  static PyObject runOnce(Vm vm, PyObject main, PyObject debug) {
    if (AsyncioState.of(vm).running() != null) {
      throw AsyncioErrors.runtimeError("asyncio.run() cannot be called from a running event loop");
    }
    Runner runner = new Runner();
    runner.debug = debug;
    runner.open(vm);
    PyObject result;
    try {
      result = runner.run(vm, main, PyNone.NONE);
    } catch (PyRaise error) {
      // Only for errors of the program: one that was stopped from outside does not go on.
      runner.close(vm);
      throw error;
    }
    runner.close(vm);
    return result;
  }

  private void open(Vm vm) {
    if (closed) {
      throw AsyncioErrors.runtimeError("Runner is closed");
    }
    if (loop != null) {
      return;
    }
    AsyncioState state = AsyncioState.of(vm);
    if (loopFactory == PyNone.NONE) {
      loop = state.newPolicyLoop();
      if (!setLoop) {
        state.setPolicyLoop(loop);
        setLoop = true;
      }
    } else if (vm.call(loopFactory) instanceof PyLoop made) {
      loop = made;
    } else {
      throw Raise.typeError("loop_factory must give an event loop");
    }
    if (debug != PyNone.NONE) {
      Debugging.set(vm, loop, Conversion.isTrue(vm, debug));
    }
    context = ContextVars.of(vm).copyCurrent();
  }

  private PyObject run(Vm vm, PyObject coroutine, PyObject taskContext) {
    if (!Coroutines.isCoroutine(vm, coroutine)) {
      throw Raise.valueError(
          "a coroutine was expected, got %s", Conversion.repr(vm, coroutine).value);
    }
    if (AsyncioState.of(vm).running() != null) {
      throw AsyncioErrors.runtimeError("Runner.run() cannot be called from a running event loop");
    }
    open(vm);
    PyObject chosen = taskContext == PyNone.NONE ? (PyObject) context : taskContext;
    PyObject task = Tasks.create(vm, loop, coroutine, PyNone.NONE, chosen);
    Tasks.placed(task, Debugging.RUNNER);
    loop.mainTask = task instanceof PyTask made ? made : null;
    loop.interrupted = false;
    try {
      return LoopMethods.runUntilComplete(vm, loop, task);
    } catch (PyRaise error) {
      if (error.is(AsyncioErrors.CANCELLED)
          && loop.interrupted
          && loop.mainTask.task().uncancel() == 0) {
        PyRaise interrupt = loop.keyboardInterrupt();
        interrupt.exception().context = error.exception();
        throw interrupt;
      }
      throw error;
    } finally {
      loop.mainTask = null;
    }
  }

  private void close(Vm vm) {
    if (loop == null) {
      return;
    }
    PyLoop closing = loop;
    try {
      cancelAll(vm, closing);
      shutDown(vm, closing, true);
      shutDown(vm, closing, false);
    } catch (PyRaise error) {
      end(vm, closing);
      throw error;
    }
    end(vm, closing);
  }

  private void end(Vm vm, PyLoop closing) {
    if (setLoop) {
      AsyncioState.of(vm).setPolicyLoop(null);
    }
    closing.callAtEnd(vm);
    Leftovers.reportUnreachable(vm, closing);
    closing.close(vm);
    loop = null;
    closed = true;
  }

  private static void cancelAll(Vm vm, PyLoop shown) {
    EventLoop loop = shown.loop();
    List<PyTask> pending = Tasks.pending(shown);
    if (pending.isEmpty()) {
      return;
    }
    for (PyTask task : pending) {
      task.future().askToCancel(null);
    }
    PyTuple all = new PyTuple(pending.toArray(new PyObject[0]));
    PyFuture end = (PyFuture) Tasks.gather(vm, all, true);
    loop.runUntil(end.future());
    for (PyTask task : pending) {
      Future future = task.future();
      if (!future.cancelled() && future.exception() != null) {
        String message = "unhandled exception during asyncio.run() shutdown";
        loop.callExceptionHandler(
            new ExceptionReport(message, future.exception(), null, null, (Task) future, null));
      }
    }
  }

  /**
   * Runs one of the loop's last coroutines. If nothing could come of it, only its task's name is
   * used up: the loop's last turns would be empty and only confuse who watches.
   */
  private static void shutDown(Vm vm, PyLoop shown, boolean generators) {
    EventLoop loop = shown.loop();
    boolean idle = loop.ready().isEmpty() && !loop.hasDue() && !Tasks.makesTasksItself(shown);
    boolean nothing =
        generators ? ShutdownCoroutine.nothingToDo(shown) : shown.defaultExecutor == PyNone.NONE;
    if (idle && nothing) {
      loop.context().nextTaskName();
    } else {
      LoopMethods.runUntilComplete(vm, shown, new ShutdownCoroutine(shown, generators));
    }
  }
}
