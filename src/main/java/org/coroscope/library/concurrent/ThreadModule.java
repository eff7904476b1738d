package org.coroscope.library.concurrent;

import java.util.Arrays;
import org.coroscope.library.LibraryContext;
import org.coroscope.scheduler.GuestThread;
import org.coroscope.scheduler.GuestThreads;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Types;

/** {@code _thread}: threads and locks, on {@link GuestThreads}. */
public final class ThreadModule {
  private static final long FIRST_IDENT = 140_000_000_000_000L;
  private static final long IDENT_STEP = 0x1000;
  private static final double TIMEOUT_MAX = 9_223_372_036.0;

  private ThreadModule() {}

  /** The module. */
  public static PyModule create(Vm vm, LibraryContext context) {
    GuestThreads threads = context.scheduler(vm).threads();
    return ModuleBuilder.named("_thread")
        .function("allocate_lock", v -> new PyThreadLock(threads, false))
        .function("RLock", v -> new PyThreadLock(threads, true))
        .function(
            "start_new_thread",
            "function, args, kwargs=?, name=?, /",
            (v, a) -> start(v, threads, a))
        .function("get_ident", v -> PyInt.of(ident(threads.current())))
        .function("get_native_id", v -> PyInt.of(1000L + threads.current().id()))
        .function("_is_main", v -> PyBool.of(threads.current().isMain()))
        .function(
            "_yield",
            v -> {
              threads.yieldTurn();
              return PyNone.NONE;
            })
        .function("stack_size", "size=0, /", (v, a) -> PyInt.ZERO)
        .value("LockType", PyThreadLock.LOCK)
        .value("TIMEOUT_MAX", new PyFloat(TIMEOUT_MAX))
        .value("error", Types.RUNTIME_ERROR)
        .build();
  }

  /** What {@code get_ident} gives in a thread. */
  static long ident(GuestThread thread) {
    return FIRST_IDENT + IDENT_STEP * thread.id();
  }

  private static PyObject start(Vm vm, GuestThreads threads, PyObject[] a) {
    PyObject[] positional = ((PyTuple) a[1]).items;
    PyDict named = a[2] instanceof PyDict given ? given : new PyDict();
    PyStr[] names = new PyStr[named.size()];
    PyObject[] arguments = Arrays.copyOf(positional, positional.length + names.length);
    int n = 0;
    for (PyObject key : named.keyArray()) {
      PyStr name = (PyStr) key;
      arguments[positional.length + n] = named.get(name);
      names[n++] = name;
    }
    String shown = a[3] instanceof PyStr text ? text.value : "thread " + (threads.started() + 1);
    GuestThread thread = threads.start(shown, () -> run(vm, a[0], arguments, names));
    return PyInt.of(ident(thread));
  }

  /** A thread without {@code threading} around it says itself what it has failed of. */
  private static void run(Vm vm, PyObject function, PyObject[] arguments, PyStr[] names) {
    try {
      vm.call(function, arguments, names);
    } catch (PyRaise raise) {
      if (!raise.is(Types.SYSTEM_EXIT)) {
        vm.unraisable(raise.exception(), function, "Exception ignored in thread started by");
      }
    }
  }
}
