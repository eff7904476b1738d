package org.coroscope.library;

import org.coroscope.vm.Raise;
import org.coroscope.vm.Unraisable;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;

/** {@code sys.unraisablehook}: hears of the errors that nobody can catch. */
final class UnraisableHook {
  private static final PyStr NAME = PyStr.intern("unraisablehook");
  private static final PyType ARGUMENTS =
      StructSequence.type(
          "UnraisableHookArgs", "exc_type", "exc_value", "exc_traceback", "err_msg", "object");

  private UnraisableHook() {}

  /** Hands an error to the hook that the program has put there, or writes it. */
  static void tell(Vm vm, Unraisable error) {
    PyModule sys = vm.modules.get("sys");
    PyObject hook = sys == null ? null : sys.namespace.get(NAME);
    if (hook == null || hook instanceof PyNative) {
      vm.writeError(error.text(vm));
      return;
    }
    PyBaseException exception = error.exception();
    PyObject message = error.message() == null ? PyNone.NONE : PyStr.of(error.message());
    PyObject traceback = exception.traceback == null ? PyNone.NONE : exception.traceback;
    PyObject[] told = {exception.type(), exception, traceback, message, error.object()};
    try {
      vm.call(hook, new PyTuple(ARGUMENTS, told));
    } catch (PyRaise raise) {
      String where = "Exception ignored in sys.unraisablehook";
      vm.writeError(new Unraisable(raise.exception(), hook, where).text(vm));
    }
  }

  /** What the hook that is there from the start writes. */
  static String text(Vm vm, PyObject told) {
    if (!(told instanceof PyTuple arguments && arguments.type() == ARGUMENTS)) {
      throw Raise.typeError("sys.unraisablehook argument type must be UnraisableHookArgs");
    }
    PyObject[] items = arguments.items;
    String message = items[3] instanceof PyStr text ? text.value : null;
    return new Unraisable((PyBaseException) items[1], items[4], message).text(vm);
  }
}
