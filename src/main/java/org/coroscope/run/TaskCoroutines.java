package org.coroscope.run;

import org.coroscope.scheduler.Task;
import org.coroscope.vm.object.PyGenerator;

/** Tells which coroutine of the guest program a task drives. */
@FunctionalInterface
interface TaskCoroutines {
  /** Null if it drives none of its own making. */
  PyGenerator of(Task task);
}
