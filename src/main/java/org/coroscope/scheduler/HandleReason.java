package org.coroscope.scheduler;

/** Why a handle is in the ready queue. */
public enum HandleReason {
  /** A new task is to take its first step. */
  TASK_STEP_START,
  /** A task gave way to the others for one turn (a bare yield, {@code sleep(0)}) and goes on. */
  TASK_YIELD,
  /** What a task waited for is done. */
  TASK_WAKEUP,
  /** A task yielded something it must not, and is to be told by an error. */
  TASK_ERROR,
  /** A future is done and has this callback. */
  FUTURE_CALLBACK,
  /** The program asked for it. */
  CALL_SOON,
  /** The program asked for it from another thread. */
  CALL_SOON_THREADSAFE,
  /** Its time has come. */
  TIMER,
  /** Simulated input or output is done. */
  IO;

  /** Whether the handle takes a step of a task. */
  public boolean isTaskStep() {
    return this == TASK_STEP_START
        || this == TASK_YIELD
        || this == TASK_WAKEUP
        || this == TASK_ERROR;
  }
}
