package org.coroscope.library;

import org.coroscope.scheduler.GuestThreads;
import org.coroscope.scheduler.ThreadState;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyModule;

/** What the machine and the library keep for each thread of a program. */
final class MachineThreads {
  private MachineThreads() {}

  static void connect(Vm vm, GuestThreads threads) {
    threads.addState(
        new ThreadState() {
          @Override
          public Object save() {
            return vm.saveThread();
          }

          @Override
          public void restore(Object saved) {
            vm.restoreThread(saved);
          }
        });
    ContextVars contexts = ContextVars.of(vm);
    threads.addState(
        new ThreadState() {
          @Override
          public Object save() {
            return contexts.current();
          }

          @Override
          public void restore(Object saved) {
            contexts.switchTo((ContextVars.PyContext) saved);
          }
        });
    vm.setTicker(threads::tick);
  }

  /** The main thread has come to its end: waits for the others, but for the daemons. */
  static void waitForAll(Vm vm) {
    PyModule threading = vm.modules.get("threading");
    if (threading != null) {
      vm.callMethod(threading, "_shutdown");
    }
  }
}
