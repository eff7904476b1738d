package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.library.Addresses;
import org.coroscope.library.LibraryContext;
import org.coroscope.library.PythonSource;
import org.coroscope.library.Warnings;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Task;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** The parts of asyncio that are written in Python, and the functions that only they use. */
final class PythonParts {

  private static final List<String> PARTS =
      List.of(
          "exceptions",
          "tasks",
          "locks",
          "timeouts",
          "taskgroups",
          "coroutines",
          "events",
          "futures",
          "protocols",
          "selector_events",
          "streams",
          "unix_events");

  private PythonParts() {}

  /** Adds all of them to the module. */
  static void addTo(Vm vm, LibraryContext context, AsyncioState state, PyModule asyncio) {
    PyModule helpers = helpers(state);
    for (String part : PARTS) {
      String name = "asyncio." + part;
      PyModule module = new PyModule(name);
      copy(helpers.namespace, module);
      copy(asyncio.namespace, module);
      module.set("__name__", PyStr.of(name));
      PythonSource.fill(vm, context, module, "asyncio/" + part);
      publish(module, asyncio);
      asyncio.set(part, module);
    }
  }

  private static void copy(PyDict from, PyModule to) {
    for (int i = from.next(0); i >= 0; i = from.next(i + 1)) {
      to.namespace.put((PyStr) from.keyAt(i), from.valueAt(i));
    }
  }

  /** What a part has defined becomes part of the whole; helpers stay behind. */
  private static void publish(PyModule part, PyModule asyncio) {
    PyStr moduleName = PyStr.of(part.name());
    PyDict names = part.namespace;
    for (int i = names.next(0); i >= 0; i = names.next(i + 1)) {
      PyStr name = (PyStr) names.keyAt(i);
      PyObject value = names.valueAt(i);
      boolean own =
          value instanceof PyFunction function && moduleName.equals(function.module)
              || value instanceof PyType type
                  && moduleName.equals(type.lookup(PyStr.intern("__module__")));
      if (own && !name.value.startsWith("_")) {
        asyncio.namespace.put(name, value);
      }
    }
  }

  private static PyModule helpers(AsyncioState state) {
    return ModuleBuilder.named("asyncio.helpers")
        .function("_waiter", (vm, kind, text) -> waiter(state, kind, text))
        .function(
            "_waits_for",
            "waiter, *futures",
            (vm, a) -> {
              Waiter waiter = (Waiter) ((PyFuture) a[0]).future();
              for (PyObject future : ((PyTuple) a[1]).items) {
                waiter.others.add(((PyFuture) future).future());
              }
              return PyNone.NONE;
            })
        .function("_wake_later", PythonParts::wakeLater)
        .function("_wake_when_done", PythonParts::wakeWhenDone)
        .function(
            "_stop_waking",
            (vm, future, waking) -> {
              ((PyFuture) future).future().removeDoneCallback(((Waking) waking).callback);
              return PyNone.NONE;
            })
        .function("_add_chained", PythonParts::addChained)
        .function("_name_of", (vm, awaitable) -> PyStr.of(nameOf(vm, awaitable)))
        .function("_label", (vm, kind) -> PyStr.of(state.nextLabel(((PyStr) kind).value)))
        .function("_described", (vm, self) -> PyStr.of(Addresses.described(vm, self)))
        .function("_bind", (vm, self, loop) -> bind(vm, state, self, loop))
        .function(
            "_deprecated",
            (vm, text) -> {
              Warnings.warn(vm, Types.DEPRECATION_WARNING, ((PyStr) text).value, 1);
              return PyNone.NONE;
            })
        .function(
            "_is_generator_function",
            (vm, f) -> PyBool.of(f instanceof PyFunction function && function.code.isGenerator()))
        .function(
            "_mark_coroutine",
            (vm, f) -> {
              PyFunction function = (PyFunction) f;
              function.code = function.code.asIterableCoroutine(vm);
              return function;
            })
        .function(
            "_skip_task_name",
            vm -> {
              state.scheduler().nextTaskName();
              return PyNone.NONE;
            })
        .function("_signal_handlers", (vm, loop) -> ((PyLoop) loop).signalHandlers)
        .function(
            "_cancel_main_task",
            vm -> PyBool.of(state.running() != null && state.running().cancelMainTask()))
        .function("_policy_loop", vm -> state.policyLoop())
        .function(
            "_set_policy_loop",
            (vm, loop) -> {
              state.setLoop(loop == PyNone.NONE ? null : (PyLoop) loop);
              return PyNone.NONE;
            })
        .function("_get_policy", vm -> state.policy)
        .function(
            "_set_policy",
            (vm, policy) -> {
              state.policy = policy;
              return PyNone.NONE;
            })
        .build();
  }

  /** A future that code written in Python waits on. */
  private static final class Waiter extends Future {
    private final List<Future> others = new ArrayList<>();

    Waiter(PyLoop loop) {
      super(loop.loop());
    }

    @Override
    public List<Future> dependencies() {
      return others.stream().filter(future -> !future.done()).toList();
    }
  }

  private static PyObject waiter(AsyncioState state, PyObject kind, PyObject text) {
    Waiter waiter = new Waiter(state.requireRunning());
    waiter.setWaitReason(
        new WaitReason(WaitKind.valueOf(((PyStr) kind).value), ((PyStr) text).value));
    return new PyFuture(waiter);
  }

  private static PyObject wakeLater(Vm vm, PyObject loop, PyObject delay, PyObject waiter) {
    long nanos = VirtualClock.toNanos(Conversion.toDouble(vm, delay));
    Release release = new Release(((PyFuture) waiter).future());
    return new PyHandle(((PyLoop) loop).loop().callLater(nanos, release, null));
  }

  /** Keeps a callback where Python code can hold it. */
  private static final class Waking extends PyObject {
    private final LabelledCallback callback;

    Waking(LabelledCallback callback) {
      this.callback = callback;
    }

    @Override
    public PyType type() {
      return Types.OBJECT;
    }
  }

  private static PyObject wakeWhenDone(Vm vm, PyObject future, PyObject waiter) {
    Release release = new Release(((PyFuture) waiter).future());
    LabelledCallback callback =
        LabelledCallback.of(
            "_release_waiter(<Future pendi...ask_wakeup()]>)",
            "asyncio/tasks.py:431",
            "note for wait_for",
            done -> release.run());
    ((PyFuture) future).future().addDoneCallback(callback);
    return new Waking(callback);
  }

  /** Adds a function as a callback that reprs show as the one of asyncio's that it stands for. */
  private static PyObject addChained(Vm vm, PyObject future, PyObject function, PyObject label) {
    String[] parts = ((PyStr) label).value.split(" at ");
    ((PyFuture) future)
        .future()
        .addDoneCallback(
            LabelledCallback.of(
                parts[0],
                parts[1],
                "hand-over between threads",
                done -> vm.call(function, PyFuture.of(done))));
    return PyNone.NONE;
  }

  private static String nameOf(Vm vm, PyObject awaitable) {
    if (awaitable instanceof PyTask task) {
      return ((Task) task.future()).name();
    }
    if (awaitable instanceof PyFuture) {
      return "future";
    }
    String shown = FutureText.coroutine(vm, awaitable);
    return shown.substring(0, shown.indexOf(')') + 1);
  }

  private static PyObject bind(Vm vm, AsyncioState state, PyObject self, PyObject bound) {
    PyLoop loop = state.requireRunning();
    if (bound != PyNone.NONE && bound != loop) {
      throw AsyncioErrors.runtimeError(
          Conversion.repr(vm, self).value + " is bound to a different event loop");
    }
    return loop;
  }
}
