package org.coroscope.library.concurrent;

import java.util.Arrays;
import java.util.function.Supplier;
import org.coroscope.library.Addresses;
import org.coroscope.library.Library;
import org.coroscope.library.PythonSource;
import org.coroscope.library.ThreadTime;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** {@code concurrent.futures} over {@link ThreadPool}. */
public final class FuturesModule {
  private static final int MOST_THREADS = 32;
  private static final int DEFAULT_THREADS = 8;

  /** {@code concurrent.futures.Future}: work that was given to a thread. */
  public static final PyType FUTURE = futureType();

  private static final PyType EXECUTOR = executorType("ThreadPoolExecutor", Types.OBJECT);
  private static final PyType PROCESSES = executorType("ProcessPoolExecutor", EXECUTOR);

  private FuturesModule() {}

  /** The package around it. */
  public static PyModule createPackage(Vm vm, Library library) {
    return ModuleBuilder.named("concurrent").build();
  }

  /** The module. */
  public static PyModule create(Vm vm, Library library) {
    ThreadTime.of(vm, library.scheduler(vm));
    PyModule module =
        ModuleBuilder.named("concurrent.futures")
            .type(FUTURE)
            .type(EXECUTOR)
            .type(PROCESSES)
            .value("TimeoutError", Types.TIMEOUT_ERROR)
            .function("_now", v -> new PyFloat(VirtualClock.toSeconds(ThreadTime.of(v).now())))
            .function("_done_at", (v, f) -> new PyFloat(seconds(((PyWork) f).work.doneAt())))
            .function("_failed", (v, f) -> PyBool.of(((PyWork) f).work.error() != null))
            .function(
                "_pass_until",
                (v, time) -> {
                  passUntil(v, VirtualClock.toNanos(Conversion.toDouble(v, time)));
                  return PyNone.NONE;
                })
            .build();
    PythonSource.fill(vm, module, "concurrent_futures");
    state(vm).map = module.namespace.get(PyStr.intern("_map"));
    return module;
  }

  private static double seconds(long nanos) {
    return VirtualClock.toSeconds(nanos);
  }

  private static void passUntil(Vm vm, long time) {
    ThreadTime clock = ThreadTime.of(vm);
    if (time > clock.now()) {
      clock.pass(time - clock.now(), "waiting for a thread");
    }
  }

  /** What {@code submit} gives. */
  public static final class PyWork extends PyTyped {
    private final ThreadPool.Work work;

    PyWork(ThreadPool.Work work) {
      this.work = work;
    }

    /** The work itself. */
    public ThreadPool.Work work() {
      return work;
    }

    private boolean isDone(Vm vm) {
      return work.doneAt() <= ThreadTime.of(vm).now();
    }

    @Override
    protected PyType builtinType() {
      return FUTURE;
    }
  }

  private static PyType futureType() {
    return TypeBuilder.named("Future", Types.OBJECT)
        .module("concurrent.futures._base")
        .instancesHaveDict()
        .method("result", "self, timeout=None", (vm, a) -> result(vm, (PyWork) a[0], a[1]))
        .method(
            "exception",
            "self, timeout=None",
            (vm, a) -> {
              PyWork shown = (PyWork) a[0];
              waitFor(vm, shown, a[1]);
              return shown.work.error() == null ? PyNone.NONE : shown.work.error().exception();
            })
        .method("done", (vm, self) -> PyBool.of(((PyWork) self).isDone(vm)))
        .method("cancelled", (vm, self) -> PyBool.FALSE)
        .method("cancel", (vm, self) -> PyBool.FALSE)
        .method(
            "running",
            (vm, self) ->
                PyBool.of(
                    !((PyWork) self).isDone(vm)
                        && ((PyWork) self).work.startedAt() <= ThreadTime.of(vm).now()))
        .method(
            "add_done_callback",
            (vm, self, function) -> {
              vm.call(function, self);
              return PyNone.NONE;
            })
        .special(Special.REPR, (vm, self) -> repr(vm, (PyWork) self))
        .build();
  }

  private static void waitFor(Vm vm, PyWork shown, PyObject timeout) {
    if (timeout != PyNone.NONE) {
      long until = ThreadTime.of(vm).now() + VirtualClock.toNanos(Conversion.toDouble(vm, timeout));
      if (shown.work.doneAt() > until) {
        passUntil(vm, until);
        throw Raise.of(Types.TIMEOUT_ERROR);
      }
    }
    passUntil(vm, shown.work.doneAt());
  }

  private static PyObject result(Vm vm, PyWork shown, PyObject timeout) {
    waitFor(vm, shown, timeout);
    if (shown.work.error() != null) {
      throw shown.work.error();
    }
    return shown.work.value();
  }

  private static PyObject repr(Vm vm, PyWork shown) {
    String state = "running";
    if (shown.isDone(vm)) {
      state =
          shown.work.error() == null
              ? "finished returned " + shown.work.value().type().name()
              : "finished raised " + shown.work.error().exception().type().name();
    } else if (shown.work.startedAt() > ThreadTime.of(vm).now()) {
      state = "pending";
    }
    return PyStr.of("<Future at " + Addresses.of(vm, shown) + " state=" + state + ">");
  }

  /** An executor: a pool, until it is shut down. */
  private static final class PyExecutor extends PyTyped {
    private ThreadPool pool;
    private long lastDoneAt;
    private boolean shutDown;

    PyExecutor(PyType type) {
      super(type);
    }

    @Override
    protected PyType builtinType() {
      return EXECUTOR;
    }
  }

  /** What the module keeps for a program. */
  private static final class State {
    /** How many executors were made, for their threads' names. */
    private int executors;

    /** {@code Executor.map}, which is written in Python. */
    private PyObject map;
  }

  private static State state(Vm vm) {
    return vm.service(State.class, State::new);
  }

  private static PyType executorType(String name, PyType base) {
    TypeBuilder builder =
        TypeBuilder.named(name, base).module("concurrent.futures.thread").instancesHaveDict();
    if (base != Types.OBJECT) {
      return builder.layout(base).build();
    }
    return builder
        .rawConstructor((vm, arguments, names) -> new PyExecutor((PyType) arguments[0]))
        .special(
            Special.INIT,
            "self, max_workers=None, thread_name_prefix='', initializer=None, initargs=None",
            FuturesModule::init)
        .rawMethod("submit", FuturesModule::submit)
        .rawMethod("map", (vm, arguments, names) -> vm.call(state(vm).map, arguments, names))
        .method(
            "shutdown",
            "self, wait=True, *, cancel_futures=False",
            (vm, a) -> {
              shutDown(vm, (PyExecutor) a[0], Conversion.isTrue(vm, a[1]));
              return PyNone.NONE;
            })
        .special(Special.ENTER, (vm, self) -> self)
        .special(
            Special.EXIT,
            "self, exc_type, exc_val, exc_tb",
            (vm, a) -> {
              shutDown(vm, (PyExecutor) a[0], true);
              return PyBool.FALSE;
            })
        .build();
  }

  private static PyObject init(Vm vm, PyObject[] a) {
    int threads = DEFAULT_THREADS;
    if (a[1] != PyNone.NONE) {
      threads = Conversion.toInt(vm, a[1]);
      if (threads <= 0) {
        throw Raise.valueError("max_workers must be greater than 0");
      }
    }
    String prefix = Conversion.str(vm, a[2]).value;
    int number = state(vm).executors++;
    String names = prefix.isEmpty() ? "ThreadPoolExecutor-" + number : prefix;
    PyExecutor executor = (PyExecutor) a[0];
    executor.pool = new ThreadPool(ThreadTime.of(vm), names + "_", Math.min(threads, 1024));
    return PyNone.NONE;
  }

  private static PyObject submit(Vm vm, PyObject[] arguments, PyStr[] names) {
    if (arguments.length - names.length < 2) {
      throw Raise.typeError("submit() missing 1 required positional argument: 'fn'");
    }
    PyExecutor executor = (PyExecutor) arguments[0];
    PyObject[] rest = Arrays.copyOfRange(arguments, 2, arguments.length);
    return new PyWork(submit(executor, () -> vm.call(arguments[1], rest, names)));
  }

  private static ThreadPool.Work submit(PyExecutor executor, Supplier<PyObject> function) {
    if (executor.shutDown) {
      throw Raise.runtimeError("cannot schedule new futures after shutdown");
    }
    ThreadPool.Work work = executor.pool.submit(function);
    executor.lastDoneAt = Math.max(executor.lastDoneAt, work.doneAt());
    return work;
  }

  private static void shutDown(Vm vm, PyExecutor executor, boolean wait) {
    executor.shutDown = true;
    if (wait) {
      passUntil(vm, executor.lastDoneAt);
    }
  }

  /** The pool that asyncio uses when it is given none. */
  public static ThreadPool defaultPool(Vm vm) {
    return vm.service(
            DefaultPool.class,
            () -> new DefaultPool(new ThreadPool(ThreadTime.of(vm), "asyncio_", MOST_THREADS)))
        .pool();
  }

  private record DefaultPool(ThreadPool pool) {}

  /**
   * Has a function done by an executor.
   *
   * @param executor what a program calls an executor
   */
  public static ThreadPool.Work submit(Vm vm, PyObject executor, Supplier<PyObject> function) {
    if (executor instanceof PyExecutor known) {
      return submit(known, function);
    }
    throw Raise.typeError("an executor was expected, got %s", Conversion.repr(vm, executor).value);
  }
}
