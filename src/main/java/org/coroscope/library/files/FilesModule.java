package org.coroscope.library.files;

import java.nio.charset.StandardCharsets;
import org.coroscope.library.LibraryContext;
import org.coroscope.library.ThreadTime;
import org.coroscope.library.TimeModule;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.scheduler.SchedulerContext;
import org.coroscope.scheduler.Task;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.op.Conversion;
import org.coroscope.world.DeclaredFile;

/**
 * {@code _files}: the declared files, the time, whom to tell what is written, and which files are
 * open. A file that the program has dropped is written before anybody looks for it.
 */
public final class FilesModule {
  private FilesModule() {}

  /** The module for one program. */
  public static PyModule create(Vm vm, LibraryContext context) {
    SchedulerContext scheduler = context.scheduler(vm);
    ThreadTime time = ThreadTime.of(vm, scheduler);
    LoopInstrument instrument = scheduler.instrument();
    long[] numbers = {100};
    long[] chance = {context.seed()};
    return ModuleBuilder.named("_files")
        .function(
            "now", v -> new PyFloat(TimeModule.EPOCH_SECONDS + VirtualClock.toSeconds(time.now())))
        .function("number", v -> PyInt.of(++numbers[0]))
        .function("declared", v -> declared(context))
        .function(
            "written",
            (v, path, data) -> {
              byte[] bytes = ((PyBytes) data).value;
              instrument.fileWritten(((PyStr) path).value, bytes, running(scheduler));
              return PyNone.NONE;
            })
        .function(
            "removed",
            (v, path) -> {
              instrument.fileRemoved(((PyStr) path).value, running(scheduler));
              return PyNone.NONE;
            })
        .function(
            "file_opened",
            (v, file) -> {
              v.lifetimes().watchPatiently(file);
              return PyNone.NONE;
            })
        .function(
            "file_closed",
            (v, file) -> {
              v.lifetimes().unwatch(file);
              return PyNone.NONE;
            })
        .function(
            "settle",
            v -> {
              v.lifetimes().settle();
              return PyNone.NONE;
            })
        .function(
            "random_bytes",
            (v, size) -> {
              byte[] made = new byte[Conversion.toInt(v, size)];
              for (int i = 0; i < made.length; i++) {
                chance[0] = chance[0] * 6364136223846793005L + 1442695040888963407L;
                made[i] = (byte) (chance[0] >>> 40);
              }
              return new PyBytes(made);
            })
        .build();
  }

  private static Task running(SchedulerContext scheduler) {
    EventLoop loop = scheduler.runningLoop();
    return loop == null ? null : loop.currentTask();
  }

  private static PyObject declared(LibraryContext context) {
    PyList files = new PyList();
    for (DeclaredFile file : context.world().files()) {
      PyBytes data = new PyBytes(file.text().getBytes(StandardCharsets.UTF_8));
      files.append(new PyTuple(PyStr.of(file.path()), data));
    }
    return files;
  }
}
