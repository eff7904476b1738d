package org.coroscope.library.asyncio;

import java.util.Arrays;
import org.coroscope.library.collections.PyDeque;
import org.coroscope.scheduler.Callback;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.GuestThread;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** The methods of event loops. */
final class LoopMethods {
  private static final PyObject[] NO_ARGUMENTS = {};
  private static final PyStr CALL = PyStr.intern("__call__");

  /** {@code asyncio.AbstractEventLoop}. */
  static final PyType ABSTRACT =
      TypeBuilder.named("AbstractEventLoop", Types.OBJECT)
          .module("asyncio.events")
          .instancesHaveDict()
          .build();

  /** {@code asyncio.BaseEventLoop}: has all the methods. */
  static final PyType BASE = build();

  /** What {@code new_event_loop} makes. */
  static final PyType TYPE =
      TypeBuilder.named("_UnixSelectorEventLoop", BASE)
          .module("asyncio.unix_events")
          .layout(BASE)
          .instancesHaveDict()
          .build();

  private LoopMethods() {}

  private static PyType build() {
    TypeBuilder builder =
        TypeBuilder.named("BaseEventLoop", ABSTRACT)
            .module("asyncio.base_events")
            .instancesHaveDict();
    running(builder);
    callbacks(builder);
    tasks(builder);
    errors(builder);
    Executors.addTo(builder);
    OutsideMethods.addTo(builder);
    OutsideWorld.addTo(builder);
    return builder.build();
  }

  private static void running(TypeBuilder builder) {
    builder
        .rawConstructor(
            (vm, arguments, names) -> AsyncioState.of(vm).newLoop((PyType) arguments[0]))
        .special(Special.INIT, "self, selector=None", (vm, a) -> PyNone.NONE)
        .special(Special.REPR, (vm, self) -> repr(self))
        .method("run_until_complete", LoopMethods::runUntilComplete)
        .method(
            "run_forever",
            (vm, self) -> {
              Debugging.trackOrigins(vm, (PyLoop) self, true);
              try {
                loop(self).runForever();
              } finally {
                Debugging.trackOrigins(vm, (PyLoop) self, false);
              }
              return PyNone.NONE;
            })
        .method(
            "stop",
            (vm, self) -> {
              loop(self).stop();
              return PyNone.NONE;
            })
        .method(
            "close",
            (vm, self) -> {
              if (!loop(self).isRunning() && !loop(self).isClosed()) {
                ((PyLoop) self).callAtEnd(vm);
                Leftovers.destroyReady(vm, (PyLoop) self);
              }
              ((PyLoop) self).close(vm);
              return PyNone.NONE;
            })
        .getter("_ready", (vm, self) -> ready(loop(self)))
        .getter("_scheduled", (vm, self) -> scheduled(loop(self)))
        .method("is_running", (vm, self) -> PyBool.of(loop(self).isRunning()))
        .method("is_closed", (vm, self) -> PyBool.of(loop(self).isClosed()))
        .method("time", (vm, self) -> new PyFloat(VirtualClock.toSeconds(loop(self).time())))
        .method("get_debug", (vm, self) -> PyBool.of(((PyLoop) self).debug))
        .method(
            "set_debug",
            (vm, self, enabled) -> {
              Debugging.set(vm, (PyLoop) self, Conversion.isTrue(vm, enabled));
              return PyNone.NONE;
            })
        .property(
            "slow_callback_duration",
            (vm, self) -> new PyFloat(((PyLoop) self).slowCallbackSeconds),
            (vm, self, seconds) -> {
              ((PyLoop) self).slowCallbackSeconds = Conversion.toDouble(vm, seconds);
              return PyNone.NONE;
            })
        .method("shutdown_asyncgens", (vm, self) -> new ShutdownCoroutine((PyLoop) self, true))
        .method(
            "shutdown_default_executor", (vm, self) -> new ShutdownCoroutine((PyLoop) self, false));
  }

  private static void callbacks(TypeBuilder builder) {
    builder
        .method("call_soon", "self, callback, *args, context=None", LoopMethods::callSoon)
        .method(
            "call_soon_threadsafe",
            "self, callback, *args, context=None",
            LoopMethods::callSoonThreadsafe)
        .method("call_later", "self, delay, callback, *args, context=None", LoopMethods::callLater)
        .method("call_at", "self, when, callback, *args, context=None", LoopMethods::callAt);
  }

  private static void tasks(TypeBuilder builder) {
    builder
        .method(
            "create_future",
            (vm, self) -> {
              PyFuture made = new PyFuture(new Future(loop(self)));
              made.createdStack = Debugging.stack(vm, (PyLoop) self);
              return made;
            })
        .method(
            "create_task",
            "self, coro, *, name=None, context=None",
            (vm, a) -> {
              PyObject task = Tasks.createHere(vm, (PyLoop) a[0], a[1], a[2], a[3]);
              return Tasks.placed(task, Debugging.here(vm, (PyLoop) a[0], Debugging.TASK_GROUP));
            })
        .method(
            "set_task_factory",
            (vm, self, factory) -> {
              if (factory != PyNone.NONE && !isCallable(factory)) {
                throw Raise.typeError("task factory must be a callable or None");
              }
              ((PyLoop) self).taskFactory = factory;
              return PyNone.NONE;
            })
        .method("get_task_factory", (vm, self) -> ((PyLoop) self).taskFactory);
  }

  private static void errors(TypeBuilder builder) {
    builder
        .method("set_exception_handler", LoopMethods::setExceptionHandler)
        .method("get_exception_handler", (vm, self) -> ((PyLoop) self).exceptionHandler)
        .method(
            "call_exception_handler",
            (vm, self, context) -> {
              ExceptionReports.call(vm, (PyLoop) self, (PyDict) context);
              return PyNone.NONE;
            })
        .method(
            "default_exception_handler",
            (vm, self, context) -> {
              ExceptionReports.print(vm, (PyDict) context);
              return PyNone.NONE;
            });
  }

  static EventLoop loop(PyObject self) {
    return ((PyLoop) self).loop();
  }

  /** The ready queue, for programs that look. */
  private static PyObject ready(EventLoop loop) {
    PyDeque handles = new PyDeque();
    loop.ready().forEach(handle -> handles.append(PyHandle.of(handle)));
    return handles;
  }

  /** The timers, earliest first, for programs that look. */
  private static PyObject scheduled(EventLoop loop) {
    PyList handles = new PyList();
    loop.timers().forEach(handle -> handles.append(PyHandle.of(handle)));
    return handles;
  }

  static PyStr repr(PyObject self) {
    EventLoop loop = loop(self);
    return PyStr.of(
        "<"
            + self.type().name()
            + " running="
            + PyBoolText.of(loop.isRunning())
            + " closed="
            + PyBoolText.of(loop.isClosed())
            + " debug="
            + PyBoolText.of(((PyLoop) self).debug)
            + ">");
  }

  static PyObject runUntilComplete(Vm vm, PyObject self, PyObject awaitable) {
    PyLoop shown = (PyLoop) self;
    EventLoop loop = shown.loop();
    loop.checkClosed();
    if (loop.isRunning()) {
      throw AsyncioErrors.runtimeError("This event loop is already running");
    }
    if (loop.context().runningLoop() != null) {
      throw AsyncioErrors.runtimeError("Cannot run the event loop while another loop is running");
    }
    boolean own = !(awaitable instanceof PyFuture);
    PyFuture future = Tasks.ensureOwnFuture(vm, awaitable, shown);
    long before = vm.generatorCount();
    Debugging.trackOrigins(vm, shown, true);
    Object result;
    try {
      result = loop.runUntil(future.future(), own);
    } finally {
      Debugging.trackOrigins(vm, shown, false);
    }
    Leftovers.reportUnreachable(vm, shown);
    Leftovers.warnOfUnawaited(vm, before);
    return result == null ? PyNone.NONE : (PyObject) result;
  }

  private static PyObject callSoon(Vm vm, PyObject[] a) {
    checkThread((PyLoop) a[0]);
    Callback callback = callback(vm, a[0], a[1], a[2], "call_soon");
    return placed(vm, a[0], new PyHandle(loop(a[0]).callSoon(callback, context(a[3]))));
  }

  private static PyObject callSoonThreadsafe(Vm vm, PyObject[] a) {
    Callback callback = callback(vm, a[0], a[1], a[2], "call_soon_threadsafe");
    return placed(vm, a[0], new PyHandle(loop(a[0]).callSoonThreadsafe(callback, context(a[3]))));
  }

  private static PyObject callLater(Vm vm, PyObject[] a) {
    if (a[1] == PyNone.NONE) {
      throw Raise.typeError("delay must not be None");
    }
    checkThread((PyLoop) a[0]);
    long delay = VirtualClock.toNanos(seconds(vm, a[1]));
    Callback callback = callback(vm, a[0], a[2], a[3], "call_at");
    PyHandle handle = new PyHandle(loop(a[0]).callLater(delay, callback, context(a[4])));
    handle.createdStack = Debugging.stack(vm, (PyLoop) a[0]);
    handle.createdAt = Debugging.CALL_LATER;
    return handle;
  }

  private static PyObject callAt(Vm vm, PyObject[] a) {
    if (a[1] == PyNone.NONE) {
      throw Raise.typeError("when cannot be None");
    }
    long when = VirtualClock.toNanos(Conversion.toDouble(vm, a[1]));
    Callback callback = callback(vm, a[0], a[2], a[3], "call_at");
    return placed(vm, a[0], new PyHandle(loop(a[0]).callAt(when, callback, context(a[4])), a[1]));
  }

  private static PyObject placed(Vm vm, PyObject loop, PyHandle handle) {
    handle.createdStack = Debugging.stack(vm, (PyLoop) loop);
    handle.createdAt = Debugging.here(vm, (PyLoop) loop, Debugging.CREATE_FUTURE);
    return handle;
  }

  /** A delay, refused as the sum of it and the loop's time is. */
  private static double seconds(Vm vm, PyObject delay) {
    if (delay.type().special(Special.FLOAT) == null
        && delay.type().special(Special.INDEX) == null) {
      throw Raise.typeError(
          "unsupported operand type(s) for +: 'float' and '%s'", delay.type().name());
    }
    return Conversion.toDouble(vm, delay);
  }

  private static Callback callback(
      Vm vm, PyObject loop, PyObject callable, PyObject arguments, String method) {
    if (((PyLoop) loop).debug) {
      checkCallback(vm, callable, method);
    }
    PyObject[] items = ((PyTuple) arguments).items;
    return new GuestCallback(
        vm, callable, items.length == 0 ? NO_ARGUMENTS : Arrays.copyOf(items, items.length));
  }

  /** In debug mode, other threads are only let in by {@code call_soon_threadsafe}. */
  private static void checkThread(PyLoop loop) {
    GuestThread of = loop.loop().thread();
    if (loop.debug && of != null && of != loop.loop().context().threads().current()) {
      throw AsyncioErrors.runtimeError(
          "Non-thread-safe operation invoked on an event loop other than the current one");
    }
  }

  /** Only in debug mode; else what cannot be called fails in its turn. */
  static void checkCallback(Vm vm, PyObject callable, String method) {
    if (Coroutines.isCoroutine(vm, callable) || Coroutines.isCoroutineFunction(vm, callable)) {
      throw Raise.typeError("coroutines cannot be used with %s()", method);
    }
    if (!isCallable(callable)) {
      throw Raise.typeError(
          "a callable object was expected by %s(), got %s",
          method, Conversion.repr(vm, callable).value);
    }
  }

  private static boolean isCallable(PyObject object) {
    return object.type().lookup(CALL) != null;
  }

  private static Object context(PyObject context) {
    return context == PyNone.NONE ? null : context;
  }

  private static PyObject setExceptionHandler(Vm vm, PyObject self, PyObject handler) {
    if (handler != PyNone.NONE && !isCallable(handler)) {
      throw Raise.typeError(
          "A callable object or None is expected, got %s", Conversion.repr(vm, handler).value);
    }
    PyLoop shown = (PyLoop) self;
    shown.exceptionHandler = handler;
    shown
        .loop()
        .setExceptionHandler(
            handler == PyNone.NONE
                ? null
                : (loop, report) -> ExceptionReports.callHandler(vm, shown, handler, report));
    return PyNone.NONE;
  }

  /** The attribute of an object, or null. */
  static PyObject attribute(Vm vm, PyObject object, PyStr name) {
    PyObject found = Attributes.getOrNull(vm, object, name);
    vm.pendingAttributeError = null;
    return found;
  }

  /** Python's words for truth. */
  private static final class PyBoolText {
    private PyBoolText() {}

    static String of(boolean value) {
      return value ? "True" : "False";
    }
  }
}
