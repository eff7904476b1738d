package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.scheduler.DoneCallback;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Handle;
import org.coroscope.scheduler.Task;
import org.coroscope.vm.PyCode;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Conversion;

/** The reprs of futures and tasks. */
final class FutureText {
  private static final PyStr QUALNAME = PyStr.intern("__qualname__");

  private FutureText() {}

  /** The repr of a future or task. */
  static String of(Vm vm, PyFuture shown) {
    if (!shown.isBound()) {
      return "<" + shown.type().name() + " pending>";
    }
    List<PyFuture> showing = AsyncioState.of(vm).showing;
    if (showing.contains(shown)) {
      return "...";
    }
    showing.add(shown);
    try {
      List<String> parts = parts(vm, shown.future());
      if (shown instanceof PyTask task) {
        addTask(vm, task, parts);
      }
      PyLoop loop = PyLoop.of(shown.future().loop());
      String place = shown.createdAt == null ? Debugging.CREATE_FUTURE : shown.createdAt;
      return "<"
          + shown.type().name()
          + " "
          + String.join(" ", parts)
          + Debugging.created(loop, place)
          + ">";
    } finally {
      showing.remove(showing.size() - 1);
    }
  }

  private static List<String> parts(Vm vm, Future future) {
    List<String> parts = new ArrayList<>();
    parts.add(future.state().name().toLowerCase(java.util.Locale.ROOT));
    if (future.peekException() instanceof PyRaise error) {
      parts.add("exception=" + Conversion.repr(vm, error.exception()).value);
    } else if (future.peekResult() instanceof PyObject result) {
      parts.add("result=" + ShortRepr.of(vm, result));
    }
    List<DoneCallback> callbacks = future.callbacks();
    if (!callbacks.isEmpty()) {
      parts.add("cb=[" + callbacks(callbacks) + "]");
    }
    return parts;
  }

  private static String callbacks(List<DoneCallback> all) {
    String first = label(all.get(0));
    if (all.size() == 1) {
      return first;
    }
    String last = label(all.get(all.size() - 1));
    return all.size() == 2
        ? first + ", " + last
        : first + ", <" + (all.size() - 2) + " more>, " + last;
  }

  private static String label(DoneCallback callback) {
    if (callback instanceof LabelledCallback labelled) {
      return labelled.label();
    }
    return callback instanceof Handle wakeup
        ? PyFuture.of(wakeup.task()).type().name() + ".task_wakeup()"
        : "_run_until_complete_cb() at asyncio/base_events.py:180";
  }

  private static void addTask(Vm vm, PyTask shown, List<String> parts) {
    Task task = shown.task();
    if (!task.done() && task.cancelling() > 0) {
      parts.set(0, "cancelling");
    }
    parts.add(1, "name=" + Conversion.repr(vm, PyStr.of(task.name())).value);
    if (task.waiter() != null) {
      parts.add(2, "wait_for=" + waiter(vm, task.waiter()));
    }
    parts.add(2, "coro=<" + coroutine(vm, shown.coroutine) + ">");
  }

  private static String waiter(Vm vm, Future waiter) {
    return waiter instanceof ForeignFuture foreign
        ? Conversion.repr(vm, foreign.object()).value
        : of(vm, PyFuture.of(waiter));
  }

  /** A coroutine as a task's repr shows it, without the brackets. */
  static String coroutine(Vm vm, PyObject coroutine) {
    if (coroutine instanceof PyGenerator generator) {
      PyCode code = generator.originalFrame.code;
      String name = generator.qualifiedName.value + "()";
      return generator.state() == PyGenerator.State.CLOSED
          ? name + " done, defined at " + code.file() + ":" + code.firstLine()
          : name + " running at " + code.file() + ":" + generator.frame.line();
    }
    if (coroutine instanceof NativeCoroutine inside) {
      String name = inside.qualifiedName() + "()";
      return inside.state() == PyGenerator.State.CLOSED
          ? name + " done, defined at " + inside.place()
          : name + " running at " + inside.place();
    }
    PyObject name = Attributes.getOrNull(vm, coroutine, QUALNAME);
    vm.pendingAttributeError = null;
    return name == null
        ? "<" + coroutine.type().name() + " without __name__>()"
        : Conversion.str(vm, name).value + "()";
  }
}
