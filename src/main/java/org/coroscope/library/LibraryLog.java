package org.coroscope.library;

import org.coroscope.vm.TracebackPrinter;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.op.Attributes;

/** What the library itself has to log. */
public final class LibraryLog {
  private static final PyStr[] EXC_INFO = {PyStr.intern("exc_info")};

  private LibraryLog() {}

  /**
   * Logs an error: through the program's {@code logging} if it has imported that, else plainly on
   * standard error, as logging itself does when nobody has configured it.
   *
   * @param error null for none
   */
  public static void error(Vm vm, String logger, String message, PyBaseException error) {
    log(vm, logger, "error", message, error);
  }

  /** Logs a warning, as {@link #error}. */
  public static void warning(Vm vm, String logger, String message) {
    log(vm, logger, "warning", message, null);
  }

  /** Logs what only matters to those who ask for it; nobody does without {@code logging}. */
  public static void debug(Vm vm, String logger, String message) {
    if (vm.modules.get("logging") != null) {
      log(vm, logger, "debug", message, null);
    }
  }

  private static void log(
      Vm vm, String logger, String level, String message, PyBaseException error) {
    PyModule logging = vm.modules.get("logging");
    if (logging != null) {
      PyObject target = vm.callMethod(logging, "getLogger", PyStr.of(logger));
      PyObject method = Attributes.get(vm, target, PyStr.intern(level));
      PyObject info = error == null ? PyNone.NONE : error;
      vm.call(method, new PyObject[] {PyStr.of(message), info}, EXC_INFO);
      return;
    }
    String places = error == null ? "" : TracebackPrinter.text(vm, error);
    vm.writeError(message + "\n" + places);
  }
}
