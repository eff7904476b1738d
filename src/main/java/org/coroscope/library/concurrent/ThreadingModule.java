package org.coroscope.library.concurrent;

import org.coroscope.library.Library;
import org.coroscope.library.PythonSource;
import org.coroscope.library.ThreadTime;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyStr;

/**
 * {@code threading}: who runs (the main thread, or a simulated worker), and locks that are never
 * waited for, as nothing runs at the same time.
 */
public final class ThreadingModule {
  private ThreadingModule() {}

  /** The module. */
  public static PyModule create(Vm vm, Library library) {
    ThreadTime time = ThreadTime.of(vm, library.scheduler(vm));
    PyModule module =
        ModuleBuilder.named("threading")
            .function(
                "_current_name",
                v -> PyStr.of(time.worker() == null ? "MainThread" : time.worker()))
            .build();
    return PythonSource.fill(vm, module, "threading");
  }
}
