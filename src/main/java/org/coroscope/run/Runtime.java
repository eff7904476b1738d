package org.coroscope.run;

import org.coroscope.library.Library;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.syntax.SourceFile;
import org.coroscope.vm.Output;
import org.coroscope.vm.Vm;
import org.coroscope.vm.VmInstrument;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyTraceback;

/** The machine of one run, with the library and everything else that it needs put together. */
final class Runtime {
  private final SourceFile file;
  private final Output output;
  private final Vm vm;

  Runtime(
      SourceFile file,
      RunOptions options,
      Output output,
      VmInstrument vmInstrument,
      LoopInstrument loopInstrument) {
    this.file = file;
    this.output = output;
    VirtualClock clock = new VirtualClock(options.virtualNanos());
    Library library = new Library(clock, loopInstrument, options.seed());
    this.vm = new Vm(options.limits(), output, library, vmInstrument);
  }

  Vm vm() {
    return vm;
  }

  static TaskCoroutines taskCoroutines() {
    return task -> null;
  }

  /** What CPython does when the main module has ended: complaints about what was left undone. */
  void finish() {}

  /** Prints an uncaught exception as CPython does. */
  void printTraceback(PyBaseException exception) {
    StringBuilder text = new StringBuilder("Traceback (most recent call last):\n");
    for (PyTraceback place = exception.traceback; place != null; place = place.next) {
      if (!place.code.isLibrary()) {
        text.append("  File \"").append(place.code.code().file());
        text.append("\", line ").append(place.line());
        text.append(", in ").append(place.code.code().name()).append('\n');
        text.append("    ").append(file.line(place.line()).strip()).append('\n');
      }
    }
    vm.write(Output.STDERR, text + Previews.exception(exception) + "\n");
  }

  /** Prints why the program was stopped, whatever it has written before. */
  void printStop(String text) {
    output.write(Output.STDERR, text);
  }
}
