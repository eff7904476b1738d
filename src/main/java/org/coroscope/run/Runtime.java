package org.coroscope.run;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.library.ExceptHook;
import org.coroscope.library.Library;
import org.coroscope.library.asyncio.PyTask;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.syntax.SourceFile;
import org.coroscope.vm.Disposal;
import org.coroscope.vm.LibraryCode;
import org.coroscope.vm.Output;
import org.coroscope.vm.Vm;
import org.coroscope.vm.VmInstrument;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyModule;

/** The machine of one run, with the library and everything else that it needs put together. */
final class Runtime {
  private static final String STANDARD_INPUT = "<stdin>";
  private static final String COMMAND_LINE = "<string>";

  private final SourceFile file;
  private final Output output;
  private final Library library;
  private final Vm vm;

  Runtime(
      SourceFile file,
      RunOptions options,
      Output output,
      VmInstrument vmInstrument,
      LoopInstrument loopInstrument,
      LibraryCode libraryCode) {
    this.file = file;
    this.output = output;
    VirtualClock clock = new VirtualClock(options.virtualNanos());
    this.library = new Library(clock, loopInstrument, options.seed(), options.world(), libraryCode);
    this.vm = new Vm(options.limits(), output, library, vmInstrument);
    if (!STANDARD_INPUT.equals(file.name()) && !COMMAND_LINE.equals(file.name())) {
      // Of a program that is in no file, tracebacks show no lines.
      vm.addSource(file);
    }
    List<String> arguments = new ArrayList<>(options.arguments());
    arguments.add(0, options.program() == null ? programName(file.name()) : options.program());
    vm.setArguments(arguments);
    vm.setInput(options.input().get());
    library.begin(vm);
  }

  /** {@code sys.argv[0]}: what stood on python3's command line. */
  private static String programName(String file) {
    return switch (file) {
      case STANDARD_INPUT -> "-";
      case COMMAND_LINE -> "-c";
      default -> file;
    };
  }

  Vm vm() {
    return vm;
  }

  /** Tells which coroutine a task drives. */
  static TaskCoroutines taskCoroutines() {
    return PyTask::generatorOf;
  }

  /** Ends all threads but the one that calls this, however the program has ended. */
  void endThreads() {
    library.endThreads(vm);
  }

  /** What CPython does when the main module has ended: complaints about what was left undone. */
  void finish() {
    library.finish(vm);
    // A program may have taken itself out of sys.modules.
    PyModule main = vm.modules.get("__main__");
    PyDict names = main == null ? new PyDict() : main.namespace;
    Disposal.endOfProgram(vm, names);
    vm.lifetimes().endOfProgram(names);
  }

  /** Tells of an uncaught exception as CPython does: by {@code sys.excepthook}. */
  void tellUncaught(PyBaseException exception) {
    ExceptHook.tell(vm, exception);
  }

  /** Prints why the program was stopped, whatever it has written before. */
  void printStop(String text) {
    output.write(Output.STDERR, text);
  }
}
