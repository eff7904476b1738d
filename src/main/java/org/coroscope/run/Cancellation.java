package org.coroscope.run;

import org.coroscope.vm.Vm;

/** Lets another thread end a program that is running. */
public final class Cancellation {
  private static final String REASON = "stopped by the user";

  private boolean requested;
  private Vm running;

  /** Ends the program at its next call or loop turn, or before it begins. */
  public synchronized void cancel() {
    requested = true;
    if (running != null) {
      running.cancel(REASON);
    }
  }

  public synchronized boolean isRequested() {
    return requested;
  }

  synchronized void attach(Vm vm) {
    running = vm;
    if (requested) {
      vm.cancel(REASON);
    }
  }
}
