package org.coroscope.library.asyncio;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;

/** The modules inside asyncio that programs name directly, such as {@code asyncio.exceptions}. */
final class Submodules {
  private static final String[][] NAMES = {
    {
      "exceptions",
      "CancelledError InvalidStateError TimeoutError BrokenBarrierError IncompleteReadError"
          + " LimitOverrunError SendfileNotAvailableError"
    },
    {
      "events",
      "AbstractEventLoop Handle TimerHandle get_event_loop new_event_loop set_event_loop"
          + " get_running_loop _get_running_loop"
    },
    {"base_events", "BaseEventLoop"},
    {"futures", "Future isfuture"},
    {
      "tasks",
      "Task create_task current_task all_tasks ensure_future gather shield sleep wait"
          + " FIRST_COMPLETED FIRST_EXCEPTION ALL_COMPLETED"
    },
    {"queues", "Queue PriorityQueue LifoQueue QueueEmpty QueueFull"},
    {"locks", "Lock Event Semaphore BoundedSemaphore"},
    {"runners", "Runner run"},
    {"coroutines", "iscoroutine iscoroutinefunction"},
    {"threads", "to_thread"},
  };

  private Submodules() {}

  static void addTo(Vm vm, PyModule asyncio) {
    for (String[] entry : NAMES) {
      String full = "asyncio." + entry[0];
      PyModule module = vm.modules.computeIfAbsent(full, PyModule::new);
      for (String name : entry[1].split(" ")) {
        PyObject value = asyncio.namespace.get(PyStr.intern(name));
        module.set(name, value);
      }
      asyncio.set(entry[0], module);
    }
  }
}
