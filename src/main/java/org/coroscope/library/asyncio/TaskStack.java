package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.coroscope.vm.Frame;
import org.coroscope.vm.TracebackPrinter;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.op.Conversion;

/** Where a task is: {@code Task.get_stack} and {@code Task.print_stack}. */
final class TaskStack {
  private record Place(PyObject frame, String file, int line, String function) {}

  private TaskStack() {}

  /** The frames of {@code get_stack}. */
  static PyObject[] frames(Vm vm, PyTask task, PyObject limit) {
    return places(vm, task, limit).stream().map(Place::frame).toArray(PyObject[]::new);
  }

  /** What {@code print_stack} prints. */
  static String text(Vm vm, PyTask task, PyObject limit) {
    List<Place> places = places(vm, task, limit);
    PyBaseException failure = failure(task);
    StringBuilder text = new StringBuilder();
    String repr = FutureText.of(vm, task);
    if (places.isEmpty()) {
      text.append("No stack for ").append(repr).append('\n');
    } else {
      text.append(failure == null ? "Stack for " : "Traceback for ");
      text.append(repr).append(" (most recent call last):\n");
    }
    for (Place place : places) {
      text.append("  File \"").append(place.file()).append("\", line ").append(place.line());
      text.append(", in ").append(place.function()).append('\n');
      String source = vm.sourceLine(place.file(), place.line());
      if (source != null) {
        text.append("    ").append(source.strip()).append('\n');
      }
    }
    if (failure != null) {
      text.append(new TracebackPrinter(vm, vm::sourceLine).formatOnly(failure));
    }
    return text.toString();
  }

  /**
   * Of a task that has failed the places its error has passed, of a running one all callers, of a
   * suspended one its own coroutine only.
   */
  private static List<Place> places(Vm vm, PyTask task, PyObject limit) {
    List<Place> all = new ArrayList<>();
    PyBaseException failure = failure(task);
    if (failure != null) {
      for (PyTraceback at = failure.traceback; at != null; at = at.next) {
        if (!at.code.isLibrary()) {
          all.add(new Place(at.frame, at.file(), at.line(), at.functionName()));
        }
      }
    } else if (task.coroutine instanceof PyGenerator generator && generator.frame != null) {
      Frame first = generator.frame;
      for (Frame frame = first; frame != null; frame = frame.back) {
        if (!frame.code.isLibrary()) {
          all.add(new Place(frame, frame.code.file(), frame.line(), frame.code.name()));
        }
        if (!first.isOnStack()) {
          break;
        }
      }
      Collections.reverse(all);
    }
    if (limit == PyNone.NONE) {
      return all;
    }
    int most = Math.min(all.size(), Math.max(0, Conversion.toInt(vm, limit)));
    // The newest places of a stack, the oldest of a traceback.
    return failure == null ? all.subList(all.size() - most, all.size()) : all.subList(0, most);
  }

  private static PyBaseException failure(PyTask task) {
    return task.task().peekException() instanceof PyRaise raise ? raise.exception() : null;
  }
}
