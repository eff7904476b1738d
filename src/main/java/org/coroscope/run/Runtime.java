package org.coroscope.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.coroscope.library.Library;
import org.coroscope.library.asyncio.PyTask;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.syntax.SourceFile;
import org.coroscope.vm.Disposal;
import org.coroscope.vm.Output;
import org.coroscope.vm.TracebackPrinter;
import org.coroscope.vm.Vm;
import org.coroscope.vm.VmInstrument;
import org.coroscope.vm.object.PyBaseException;

/** The machine of one run, with the library and everything else that it needs put together. */
final class Runtime {
  private final SourceFile file;
  private final Output output;
  private final Library library;
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
    this.library = new Library(clock, loopInstrument, options.seed(), options.world());
    this.vm = new Vm(options.limits(), output, library, vmInstrument);
    vm.addSource(file);
    List<String> arguments = new ArrayList<>(options.arguments());
    arguments.add(0, file.name());
    vm.setArguments(arguments);
    Iterator<String> lines = options.input().lines().iterator();
    vm.setInput(() -> lines.hasNext() ? lines.next() : null);
    library.begin(vm);
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
    Disposal.endOfProgram(vm, vm.modules.get("__main__").namespace);
  }

  /** Prints an uncaught exception as CPython does. */
  void printTraceback(PyBaseException exception) {
    vm.write(Output.STDERR, new TracebackPrinter(vm, vm::sourceLine).format(exception));
  }

  /** Prints why the program was stopped, whatever it has written before. */
  void printStop(String text) {
    output.write(Output.STDERR, text);
  }
}
