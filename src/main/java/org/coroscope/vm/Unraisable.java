package org.coroscope.vm;

import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.op.Conversion;

/**
 * An error that came where nobody can catch it, as from {@code __del__} or from closing a generator
 * that nobody holds.
 *
 * @param object what it came from
 * @param message what happened to it, without the colon; null for "Exception ignored in"
 */
public record Unraisable(PyBaseException exception, PyObject object, String message) {

  /** Hears of such errors. */
  public interface Listener {
    void unraisable(Unraisable error);
  }

  /** What {@code sys.unraisablehook} writes if a program has not replaced it. */
  public String text(Vm vm) {
    return (message == null ? "Exception ignored in" : message)
        + ": "
        + Conversion.repr(vm, object).value
        + "\n"
        + TracebackPrinter.text(vm, exception);
  }
}
