package org.coroscope.library;

import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.op.Conversion;

/** A traceback as it is logged. */
public final class TracebackText {
  private TracebackText() {}

  /** The traceback with the exception, ending with a newline. */
  public static String of(Vm vm, PyBaseException exception) {
    StringBuilder text = new StringBuilder();
    if (exception.traceback != null) {
      text.append("Traceback (most recent call last):\n");
    }
    for (PyTraceback place = exception.traceback; place != null; place = place.next) {
      if (!place.code.isLibrary()) {
        String file = place.code.file();
        text.append("  File \"").append(file).append("\", line ").append(place.line());
        text.append(", in ").append(place.code.name()).append('\n');
        String line = vm.sourceLine(file, place.line());
        if (line != null) {
          text.append("    ").append(line.strip()).append('\n');
        }
      }
    }
    String message = Conversion.str(vm, exception).value;
    text.append(exception.type().name());
    return text.append(message.isEmpty() ? "\n" : ": " + message + "\n").toString();
  }
}
