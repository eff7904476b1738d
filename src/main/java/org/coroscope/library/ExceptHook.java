package org.coroscope.library;

import org.coroscope.vm.TracebackPrinter;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Types;

/** {@code sys.excepthook}: hears of the exception that ends the program. */
public final class ExceptHook {
  private static final PyStr NAME = PyStr.intern("excepthook");

  private ExceptHook() {}

  /**
   * Hands an uncaught exception to the hook that the program has put there, or writes its
   * traceback.
   *
   * @throws PyRaise SystemExit, if the hook ends the program so
   */
  public static void tell(Vm vm, PyBaseException exception) {
    PyModule sys = vm.modules.get("sys");
    PyObject hook = sys == null ? null : sys.namespace.get(NAME);
    if (sys != null && hook == null) {
      vm.writeError("sys.excepthook is missing\n");
    }
    if (hook == null || hook instanceof PyNative) {
      vm.writeError(TracebackPrinter.text(vm, exception));
      return;
    }
    PyObject traceback = exception.traceback == null ? PyNone.NONE : exception.traceback;
    try {
      vm.call(hook, new PyObject[] {exception.type(), exception, traceback});
    } catch (PyRaise raise) {
      if (raise.is(Types.SYSTEM_EXIT)) {
        throw raise;
      }
      vm.writeError("Error in sys.excepthook:\n" + TracebackPrinter.text(vm, raise.exception()));
      vm.writeError("\nOriginal exception was:\n" + TracebackPrinter.text(vm, exception));
    }
  }
}
