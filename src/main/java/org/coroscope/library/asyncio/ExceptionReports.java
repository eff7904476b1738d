package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.coroscope.library.LibraryLog;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.ExceptionReport;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Handle;
import org.coroscope.scheduler.Task;
import org.coroscope.vm.LibraryPlace;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.op.Conversion;

/** Errors that no program code catches: the "context" dictionaries, and what is printed. */
final class ExceptionReports {
  private static final PyStr MESSAGE = PyStr.intern("message");
  private static final PyStr EXCEPTION = PyStr.intern("exception");
  private static final PyStr HANDLE = PyStr.intern("handle");
  private static final PyStr FUTURE = PyStr.intern("future");
  private static final PyStr TASK = PyStr.intern("task");
  private static final PyStr SOURCE = PyStr.intern("source_traceback");
  private static final PyStr CONTEXT = PyStr.intern("context");

  private ExceptionReports() {}

  /** A report as programs see it. */
  static PyDict context(Vm vm, ExceptionReport report) {
    PyDict context = new PyDict();
    context.put(MESSAGE, PyStr.of(report.message()));
    if (report.error() instanceof PyRaise raise) {
      context.put(EXCEPTION, raise.exception());
      if (report.handle() != null) {
        LibraryPlace.mark(vm, raise.exception(), "asyncio/events.py");
      }
    }
    if (report.handle() != null) {
      context.put(HANDLE, PyHandle.of(report.handle()));
    }
    if (report.future() != null) {
      context.put(FUTURE, PyFuture.of(report.future()));
    }
    if (report.task() != null) {
      context.put(TASK, PyFuture.of(report.task()));
    }
    String stack =
        report.future() != null
            ? PyFuture.of(report.future()).createdStack
            : report.task() != null
                ? PyFuture.of(report.task()).createdStack
                : report.handle() != null ? PyHandle.of(report.handle()).createdStack : null;
    if (stack != null) {
      context.put(SOURCE, PyStr.of(stack));
    }
    if (report.original() != null) {
      context.put(CONTEXT, context(vm, report.original()));
    }
    return context;
  }

  /** Calls the program's own handler; an error in it follows from the one that is reported. */
  static void callHandler(Vm vm, PyLoop shown, PyObject handler, ExceptionReport report) {
    try {
      vm.call(handler, shown, context(vm, report));
    } catch (PyRaise failure) {
      PyBaseException error = failure.exception();
      if (error.context == null
          && report.error() instanceof PyRaise original
          && original != failure) {
        error.context = original.exception();
      }
      throw failure;
    }
  }

  /** {@code call_exception_handler} with a program's own dictionary. */
  static void call(Vm vm, PyLoop shown, PyDict context) {
    EventLoop loop = shown.loop();
    loop.context().instrument().exceptionHandlerCalled(loop, report(context));
    if (shown.exceptionHandler == PyNone.NONE) {
      print(vm, context);
      return;
    }
    try {
      vm.call(shown.exceptionHandler, shown, context);
    } catch (PyRaise failure) {
      if (loop.context().guest().errors().isFatal(failure)) {
        throw failure;
      }
      PyDict outer = new PyDict();
      outer.put(MESSAGE, PyStr.of("Unhandled error in exception handler"));
      outer.put(EXCEPTION, failure.exception());
      outer.put(CONTEXT, context);
      print(vm, outer);
    }
  }

  private static ExceptionReport report(PyDict context) {
    RuntimeException error =
        context.get(EXCEPTION) instanceof PyBaseException exception ? exception.raise() : null;
    Future future = context.get(FUTURE) instanceof PyFuture shown ? shown.future() : null;
    Task task = context.get(TASK) instanceof PyTask shown ? shown.task() : null;
    Handle handle = null;
    String message = context.get(MESSAGE) instanceof PyStr text ? text.value : "";
    return new ExceptionReport(message, error, handle, future, task, null);
  }

  /** What happens to a report when the program has set no handler. */
  static void printDefault(Vm vm, EventLoop loop, ExceptionReport report) {
    print(vm, context(vm, report));
  }

  /** {@code default_exception_handler}: logs the report as an error. */
  static void print(Vm vm, PyDict context) {
    PyObject given = context.get(MESSAGE);
    boolean empty = given == null || !Conversion.isTrue(vm, given);
    StringBuilder text =
        new StringBuilder(
            empty ? "Unhandled exception in event loop" : Conversion.str(vm, given).value);
    List<String> keys = new ArrayList<>();
    for (PyObject key : context.keyArray()) {
      if (key instanceof PyStr name && name != MESSAGE) {
        keys.add(name.value);
      }
    }
    Collections.sort(keys);
    for (String key : keys) {
      if (!key.equals(MESSAGE.value) && !key.equals(EXCEPTION.value)) {
        PyObject value = context.get(PyStr.intern(key));
        text.append('\n').append(key).append(": ");
        text.append(
            key.equals(SOURCE.value) && value instanceof PyStr stack
                ? "Object created at (most recent call last):\n" + stack.value.stripTrailing()
                : Conversion.repr(vm, value).value);
      }
    }
    PyBaseException error =
        context.get(EXCEPTION) instanceof PyBaseException exception ? exception : null;
    LibraryLog.error(vm, "asyncio", text.toString(), error);
  }
}
