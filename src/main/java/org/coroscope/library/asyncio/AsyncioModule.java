package org.coroscope.library.asyncio;

import org.coroscope.library.LibraryContext;
import org.coroscope.library.ThreadTime;
import org.coroscope.vm.Disposal;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** Makes the module {@code asyncio}. */
public final class AsyncioModule {
  private AsyncioModule() {}

  /** The module for one program. */
  public static PyModule create(Vm vm, LibraryContext context) {
    ThreadTime.of(vm, context.scheduler(vm));
    AsyncioState state = AsyncioState.create(vm, context.scheduler(vm));
    ModuleBuilder module = ModuleBuilder.named("asyncio");
    module.doc("Asynchronous programs: event loop, tasks, futures, locks, queues.");
    loops(module, state);
    tasks(module, state);
    tests(module);
    types(module);
    PyModule asyncio = module.build();
    vm.modules.put("asyncio", asyncio);
    PythonParts.addTo(vm, context, state, asyncio);
    Submodules.addTo(vm, asyncio);
    asyncio.set("__all__", publicNames(asyncio));
    return asyncio;
  }

  /** What {@code from asyncio import *} gives: not the modules inside. */
  private static PyObject publicNames(PyModule asyncio) {
    PyList names = new PyList();
    PyDict all = asyncio.namespace;
    for (int i = all.next(0); i >= 0; i = all.next(i + 1)) {
      PyStr name = (PyStr) all.keyAt(i);
      if (!name.value.startsWith("_") && !(all.valueAt(i) instanceof PyModule)) {
        names.append(name);
      }
    }
    return names;
  }

  private static void loops(ModuleBuilder module, AsyncioState state) {
    module
        .function("run", "main, *, debug=None", (vm, a) -> Runner.runOnce(vm, a[0], a[1]))
        .function("get_running_loop", vm -> state.requireRunning())
        .function(
            "_get_running_loop", vm -> state.running() == null ? PyNone.NONE : state.running())
        .function("get_event_loop", vm -> state.eventLoop())
        .function("new_event_loop", vm -> state.newPolicyLoop())
        .function(
            "set_event_loop",
            (vm, loop) -> {
              state.setPolicyLoop(loop(vm, loop));
              return PyNone.NONE;
            });
  }

  private static PyLoop loop(Vm vm, PyObject loop) {
    if (loop == PyNone.NONE) {
      return null;
    }
    if (loop instanceof PyLoop known) {
      return known;
    }
    throw Raise.typeError(
        "loop must be an instance of AbstractEventLoop or None, not '%s'", loop.type().name());
  }

  private static void tasks(ModuleBuilder module, AsyncioState state) {
    module
        .function("sleep", "delay, result=None", (vm, a) -> new SleepCoroutine(state, a[0], a[1]))
        .function(
            "create_task", "coro, *, name=None, context=None", (vm, a) -> createTask(vm, state, a))
        .function(
            "ensure_future",
            "coro_or_future, *, loop=None",
            (vm, a) ->
                Coroutines.isFuture(vm, a[0]) && !(a[0] instanceof PyFuture)
                    ? a[0]
                    : Tasks.ensureFuture(vm, a[0], loop(vm, a[1])))
        .function(
            "gather",
            "*coros_or_futures, return_exceptions=False",
            (vm, a) -> Tasks.gather(vm, (PyTuple) a[0], Conversion.isTrue(vm, a[1])))
        .function(
            "wait",
            "fs, *, timeout=None, return_when='ALL_COMPLETED'",
            (vm, a) -> new WaitCoroutine(a[0], a[1], a[2]))
        .rawFunction(
            "to_thread", (vm, arguments, names) -> new ThreadCoroutine(state, arguments, names))
        .function("shield", "arg", (vm, a) -> Tasks.shield(vm, a[0]))
        .function(
            "current_task",
            "loop=None",
            (vm, a) -> {
              PyLoop asked = a[0] == PyNone.NONE ? state.requireRunning() : loop(vm, a[0]);
              var task = asked.loop().currentTask();
              return task == null ? PyNone.NONE : PyFuture.of(task);
            })
        .function(
            "all_tasks",
            "loop=None",
            (vm, a) -> {
              PySet tasks = new PySet();
              PyLoop asked = a[0] == PyNone.NONE ? state.requireRunning() : loop(vm, a[0]);
              Tasks.pending(asked).forEach(task -> tasks.add(vm, task));
              return tasks;
            });
  }

  /** A name of its own does not save the number: asyncio names the task afterwards. */
  private static PyObject createTask(Vm vm, AsyncioState state, PyObject[] a) {
    PyLoop loop = state.requireRunning();
    if (a[1] != PyNone.NONE && loop.taskFactory == PyNone.NONE) {
      state.scheduler().nextTaskName();
    }
    return Tasks.placed(Tasks.create(vm, loop, a[0], a[1], a[2]), Debugging.CREATE_TASK);
  }

  private static void tests(ModuleBuilder module) {
    OutsideWorld.addTo(module);
    module
        .function(
            "iscoroutine",
            (vm, x) -> {
              PyObject answer = PyBool.of(Coroutines.isCoroutine(vm, x));
              Disposal.lookedAt(vm, x);
              return answer;
            })
        .function("isfuture", (vm, x) -> PyBool.of(Coroutines.isFuture(vm, x)))
        .function(
            "iscoroutinefunction", (vm, x) -> PyBool.of(Coroutines.isCoroutineFunction(vm, x)));
  }

  private static void types(ModuleBuilder module) {
    module
        .type(FutureMethods.TYPE)
        .type(TaskMethods.TYPE)
        .type(PyHandle.HANDLE)
        .type(PyHandle.TIMER)
        .type(Runner.TYPE)
        .type(PyLock.TYPE)
        .type(PySemaphore.TYPE)
        .type(PySemaphore.BOUNDED)
        .type(PyEvent.TYPE)
        .type(PyQueue.TYPE)
        .type(PyQueue.LIFO)
        .type(PyQueue.PRIORITY)
        .type(LoopMethods.ABSTRACT)
        .type(LoopMethods.BASE)
        .value("SelectorEventLoop", LoopMethods.TYPE)
        .type(AsyncioErrors.CANCELLED)
        .type(AsyncioErrors.INVALID_STATE)
        .type(AsyncioErrors.BROKEN_BARRIER)
        .type(AsyncioErrors.SENDFILE)
        .type(AsyncioErrors.QUEUE_EMPTY)
        .type(AsyncioErrors.QUEUE_FULL)
        .value("TimeoutError", Types.TIMEOUT_ERROR)
        .value("FIRST_COMPLETED", PyStr.intern("FIRST_COMPLETED"))
        .value("FIRST_EXCEPTION", PyStr.intern("FIRST_EXCEPTION"))
        .value("ALL_COMPLETED", PyStr.intern("ALL_COMPLETED"));
  }
}
