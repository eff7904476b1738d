package org.coroscope.run;

import org.coroscope.bytecode.Code;
import org.coroscope.library.asyncio.PyLoop;
import org.coroscope.scheduler.DeadlockException;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.scheduler.ThreadLimitException;
import org.coroscope.scheduler.VirtualTimeLimitException;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.vm.Frame;
import org.coroscope.vm.LibraryCode;
import org.coroscope.vm.LimitExceeded;
import org.coroscope.vm.Output;
import org.coroscope.vm.PyCode;
import org.coroscope.vm.Vm;
import org.coroscope.vm.VmInstrument;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** One run of one program: a machine of its own, from the first line to the exit status. */
final class GuestProgram {
  private final SourceFile file;
  private final Code code;
  private final Vm vm;
  private final Runtime runtime;

  GuestProgram(
      SourceFile file,
      Code code,
      RunOptions options,
      Output output,
      VmInstrument vmInstrument,
      LoopInstrument loopInstrument,
      LibraryCode libraryCode,
      Cancellation cancellation) {
    this.file = file;
    this.code = code;
    this.runtime = new Runtime(file, options, output, vmInstrument, loopInstrument, libraryCode);
    this.vm = runtime.vm();
    cancellation.attach(vm);
  }

  Runtime runtime() {
    return runtime;
  }

  /** Runs it on the calling thread. */
  Ending execute() {
    try {
      Ending ending = runMain();
      runtime.finish();
      return ending;
    } catch (LimitExceeded limit) {
      ProgramOutcome.Kind kind =
          limit.isCancellation() ? ProgramOutcome.Kind.STOPPED : ProgramOutcome.Kind.LIMIT;
      return stop(kind, "LimitExceeded", limit.getMessage());
    } catch (VirtualTimeLimitException limit) {
      return stop(ProgramOutcome.Kind.LIMIT, "LimitExceeded", limit.getMessage());
    } catch (ThreadLimitException limit) {
      return stop(ProgramOutcome.Kind.LIMIT, "LimitExceeded", limit.getMessage());
    } catch (DeadlockException deadlock) {
      return stop(ProgramOutcome.Kind.DEADLOCK, "Deadlock", deadlock.getMessage());
    } catch (OutOfMemoryError memory) {
      return stop(
          ProgramOutcome.Kind.LIMIT,
          "LimitExceeded",
          "memory limit: the program needs more memory");
    } finally {
      runtime.endThreads();
    }
  }

  private Ending runMain() {
    PyModule main = new PyModule("__main__");
    main.set("__file__", PyStr.of(file.name()));
    main.set("__builtins__", vm.modules.get("builtins"));
    main.set("__annotations__", new PyDict());
    main.set("__spec__", PyNone.NONE);
    main.set("__loader__", PyNone.NONE);
    main.set("__package__", PyNone.NONE);
    vm.modules.put("__main__", main);
    try {
      vm.runCode(new PyCode(vm, code, false), main.namespace, main.namespace);
      return Ending.finished(0);
    } catch (PyRaise raise) {
      return uncaught(raise.exception());
    }
  }

  private Ending uncaught(PyBaseException exception) {
    if (exception.type().isSubtypeOf(Types.SYSTEM_EXIT)) {
      return exit(exception);
    }
    String because = PyLoop.interruptedBecause(exception);
    if (because != null) {
      return Ending.finishedBecause(because);
    }
    try {
      runtime.tellUncaught(exception);
    } catch (PyRaise fromHook) {
      return exit(fromHook.exception());
    }
    return Ending.of(ProgramOutcome.Kind.EXCEPTION, Previews.exception(exception));
  }

  /** SystemExit: a number is the status, None means 0, anything else is printed. */
  private Ending exit(PyBaseException exception) {
    PyObject[] args = exception.args.items;
    PyObject status = args.length == 0 ? PyNone.NONE : args.length == 1 ? args[0] : exception.args;
    if (status == PyNone.NONE) {
      return Ending.finished(0);
    }
    if (status instanceof PyInt number) {
      return Ending.finished(number.isSmall() ? (int) number.value & 0xFF : 255);
    }
    vm.writeError(Conversion.str(vm, status).value + "\n");
    return Ending.finished(1);
  }

  /** The program is ended from outside: says where it was, and why. */
  private Ending stop(ProgramOutcome.Kind kind, String name, String message) {
    StringBuilder places = new StringBuilder();
    for (Frame frame = vm.currentFrame(); frame != null; frame = frame.back) {
      if (!frame.code.isLibrary()) {
        places.insert(
            0,
            "  File \""
                + frame.code.code().file()
                + "\", line "
                + frame.line()
                + ", in "
                + frame.code.code().name()
                + "\n    "
                + file.line(frame.line()).strip()
                + "\n");
      }
    }
    runtime.printStop(
        (places.length() == 0 ? "" : "Traceback (most recent call last):\n")
            + shortened(places.toString())
            + name
            + ": "
            + message
            + "\n");
    return Ending.of(kind, message);
  }

  /** A runaway recursion has a thousand places; the first and last few tell it all. */
  private static String shortened(String places) {
    String[] lines = places.split("(?<=\n)");
    if (lines.length <= 40) {
      return places;
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append(lines[i]);
    }
    text.append("  … ").append((lines.length - 40) / 2).append(" more\n");
    for (int i = lines.length - 20; i < lines.length; i++) {
      text.append(lines[i]);
    }
    return text.toString();
  }
}
