package org.coroscope.scheduler;

/**
 * Is told all that happens in the scheduler, and why. Every method does nothing unless overridden.
 *
 * <p>The objects handed over are the living ones: read what is needed during the call and keep
 * copies. An instrument must not change anything and must not call back into the loop. An exception
 * it throws ends the run (that is how a limit is enforced). Whatever has a {@code by} is told which
 * task was running when it happened, null for none; {@link EventLoop#currentHandleId()} names the
 * handle.
 */
public interface LoopInstrument {
  /** Watches nothing. */
  LoopInstrument NONE = new LoopInstrument() {};

  // ---- the loop

  /** {@link EventLoop#runForever} begins. */
  default void loopStarted(EventLoop loop) {}

  /** {@link EventLoop#runForever} has ended, by {@link EventLoop#stop} or by an exception. */
  default void loopStopped(EventLoop loop) {}

  /** {@link EventLoop#stop} was called: this turn is the last. */
  default void stopRequested(EventLoop loop, Task by) {}

  /** The loop was closed; all that was queued or scheduled is thrown away. */
  default void loopClosed(EventLoop loop) {}

  /**
   * A turn of the loop begins.
   *
   * @param iteration which, from 1
   */
  default void iterationStarted(EventLoop loop, long iteration) {}

  /**
   * A phase begins. {@link LoopPhase#SNAPSHOT} and {@link LoopPhase#RUN_READY} are told in each
   * turn, the others only if there is something to do in them.
   *
   * @param count how many completions, timers or handles are treated in it; 0 for {@link
   *     LoopPhase#IDLE}
   */
  default void phaseStarted(EventLoop loop, LoopPhase phase, int count) {}

  /**
   * The clock has moved. With {@link ClockCause#IDLE}, {@link EventLoop#nextScheduled()} is what it
   * moved to.
   *
   * @param loop the running loop; null with {@link ClockCause#PLAIN}
   * @param by the task that blocked the loop, or null
   * @param what what took the time, as {@code time.sleep}; empty with {@link ClockCause#IDLE}
   */
  default void clockAdvanced(
      EventLoop loop, long from, long to, ClockCause cause, Task by, String what) {}

  // ---- handles, timers, input and output

  /** A handle goes to the ready queue; {@link Handle#reason()} says why. */
  default void handleQueued(Handle handle, Task by) {}

  /** A handle's callback begins. */
  default void handleRunStarted(Handle handle) {}

  /**
   * A handle's callback has ended.
   *
   * @param handleId the id that was given when it began; the handle may have a new one by now
   */
  default void handleRunEnded(EventLoop loop, long handleId) {}

  /** A handle in the ready queue was cancelled: it will be skipped. */
  default void handleCancelled(Handle handle) {}

  /** The loop came to a cancelled handle in the ready queue and drops it. */
  default void handleSkipped(Handle handle) {}

  /** A timer was set. */
  default void timerSet(TimerHandle timer, Task by) {}

  /** A timer's time has come; it goes to the ready queue. */
  default void timerFired(TimerHandle timer) {}

  /** A timer that was waiting for its time was cancelled. */
  default void timerCancelled(TimerHandle timer, Task by) {}

  /** Input or output was begun, and will be done at {@link IoCompletion#when()}. */
  default void ioStarted(IoCompletion io, Task by) {}

  /** Input or output is done; its callback goes to the ready queue. */
  default void ioDone(IoCompletion io) {}

  /** Input or output was given up. */
  default void ioCancelled(IoCompletion io, Task by) {}

  // ---- futures

  /** A future that is not a task was made; it may still lack all but its id. */
  default void futureCreated(Future future, Task by) {}

  /** A future that is not a task is done; its callbacks are queued after this. */
  default void futureDone(Future future, Task by) {}

  // ---- tasks

  /**
   * A task was made; its first step is queued after this.
   *
   * @param parent the task that made it, or null
   */
  default void taskCreated(Task task, Task parent) {}

  /**
   * A task takes a step.
   *
   * @param handle what runs it: its reason, and the future it was woken by
   * @param thrown what is raised in the coroutine, or null if it is simply resumed
   */
  default void taskStepStarted(Task task, Handle handle, RuntimeException thrown) {}

  /**
   * A task's step ends in a suspension.
   *
   * @param awaited what it waits for; null for a bare yield and after a bad one
   */
  default void taskSuspended(Task task, WaitReason reason, Future awaited) {}

  /** What a task waited for is done; its next step is queued after this. */
  default void taskWoken(Task task, Future awaited, Task by) {}

  /**
   * Somebody asks a task to cancel itself. Told before it takes effect.
   *
   * @param message what came with the request, or null
   */
  default void taskCancelRequested(Task task, Object message, Task by) {}

  /** A task is finished, failed or cancelled; its callbacks are queued after this. */
  default void taskFinished(Task task) {}

  // ---- threads

  /** A thread was started; it runs when its turn comes. */
  default void threadStarted(GuestThread thread, GuestThread by) {}

  /** The thread that runs is about to wait, or to let others have their turn. */
  default void threadLeft(GuestThread thread, WaitReason reason) {}

  /** A thread begins, or goes on. */
  default void threadEntered(GuestThread thread) {}

  /** What a thread waited for has come; it is ready. */
  default void threadWoken(GuestThread thread, GuestThread by) {}

  /** A thread has come to its end. */
  default void threadEnded(GuestThread thread) {}

  /** All threads waited, and the clock moved to the time at which the first of them goes on. */
  default void threadsWaited(long from, long to) {}

  // ---- the guest's own objects

  /**
   * A lock, queue or the like has changed.
   *
   * @param resource its number within the program, as {@link WaitReason#target()} names it
   * @param label its name for people, as {@code "queue 1"}
   * @param action what was done, as {@code "put 'a'"}
   * @param state how it is now, as {@code "1 of 3 items"}
   */
  default void resourceChanged(long resource, String label, String action, String state, Task by) {}

  /**
   * Something happens on a simulated connection.
   *
   * @param connection its number within the program, from 1
   * @param text what it is about, for people: the host, the request, the answer
   * @param done bytes so far, or bytes sent
   * @param total of how many; 0 if that is not known
   */
  default void networkChanged(
      NetworkStage stage, long connection, String text, long done, long total, Task by) {}

  /**
   * A task of the library's own is better known by what it does than by its name.
   *
   * @param what what it does, as {@code GET /hello}
   */
  default void taskDescribed(Task task, String what) {}

  /** The program gave the task another name, which it has already. */
  default void taskRenamed(Task task) {}

  /**
   * A file of the program was made or has other contents from now on.
   *
   * @param path its whole path
   * @param contents its bytes; not to be changed
   */
  default void fileWritten(String path, byte[] contents, Task by) {}

  /** A file of the program is no longer there. */
  default void fileRemoved(String path, Task by) {}

  /**
   * The program relies on what later versions of Python warn of or refuse, while the one that is
   * the model says nothing.
   *
   * @param text what it is and since when, in whole, short sentences
   */
  default void outdatedUse(String text) {}

  // ---- errors

  /** The exception handler is about to be called. */
  default void exceptionHandlerCalled(EventLoop loop, ExceptionReport report) {}
}
