package org.coroscope.scheduler;

import java.util.List;

/** A coroutine driven by the loop, and the future of its result: asyncio's Task. */
public class Task extends Future {
  private final Coroutine coroutine;
  private final TaskStepHandle stepHandle;
  private final Task parent;
  private String name;

  // While a task is not done it is in one of three states:
  // - suspended: waiter is set and pending, no step is queued; the step handle is among the
  //   waiter's callbacks;
  // - ready: one step is queued; waiter is null, or is done and has queued it;
  // - running: waiter is null, no step is queued, the loop's current task is this one.
  // suspended -> ready when the waiter is done, ready -> running when the loop runs the step,
  // running -> suspended or ready by a yield, running -> done by a return or an error.
  private Future waiter;

  /** A CancelledError is to be raised at the next step, because there was no waiter to cancel. */
  private boolean mustCancel;

  private int cancelRequests;
  private boolean started;

  /** Nobody has kept the task, so that nobody can ask how it ended. */
  private boolean discarded;

  /** Neighbours in the loop's list of tasks that are not done. */
  Task previousTask;

  Task nextTask;

  /**
   * Makes a task that does nothing yet; {@link #start} has to follow.
   *
   * @param name null for the next of Task-1, Task-2, …
   * @param context the context all its steps run in; null for a copy of the current one
   */
  public Task(EventLoop loop, Coroutine coroutine, String name, Object context) {
    super(loop, loop.nextTaskId());
    this.coroutine = coroutine;
    this.name = name == null ? loop.context().nextTaskName() : name;
    this.parent = loop.currentTask();
    this.stepHandle = new TaskStepHandle(this, loop, context);
  }

  /**
   * Makes the task known to the loop and queues its first step.
   *
   * @return this
   */
  public final Task start() {
    assert stepHandle.state == HandleState.NEW : "started twice";
    loop().checkClosed();
    loop().instrument().taskCreated(this, parent);
    stepHandle.queue(HandleReason.TASK_STEP_START);
    loop().register(this);
    return this;
  }

  /** Says that nobody has kept the task: if it fails, that is reported at once. */
  public final void setDiscarded() {
    discarded = true;
  }

  /** Says that the task was thrown away while its next step was queued: it never ends. */
  public final void abandon() {
    loop().unregister(this);
  }

  /** The coroutine it drives. */
  public final Coroutine coroutine() {
    return coroutine;
  }

  /** The task's name. */
  public final String name() {
    return name;
  }

  /** Renames the task. */
  public final void setName(String name) {
    boolean other = !name.equals(this.name);
    this.name = name;
    if (other) {
      loop().instrument().taskRenamed(this);
    }
  }

  /** The task that made this one, or null. */
  public final Task parent() {
    return parent;
  }

  /** The context all its steps run in. */
  public final Object context() {
    return stepHandle.context();
  }

  /** The future it waits for, or null; may be done while the wake-up is still queued. */
  public final Future waiter() {
    return waiter;
  }

  /** Whether a CancelledError will be raised at the next step. */
  public final boolean mustCancel() {
    return mustCancel;
  }

  /** What the task is doing. */
  public final TaskStatus status() {
    if (cancelled()) {
      return TaskStatus.CANCELLED;
    }
    if (done()) {
      return peekException() == null ? TaskStatus.FINISHED : TaskStatus.FAILED;
    }
    if (stepHandle.state == HandleState.QUEUED) {
      return started ? TaskStatus.READY : TaskStatus.CREATED;
    }
    if (waiter != null) {
      return TaskStatus.SUSPENDED;
    }
    return started ? TaskStatus.RUNNING : TaskStatus.CREATED;
  }

  /**
   * Asks the task to cancel itself: what it waits for is cancelled, or else a CancelledError is
   * raised at its next step. The coroutine may clean up first, and may refuse.
   *
   * @param message the message of the CancelledError, or null
   * @return false if the task is done
   */
  @Override
  public boolean cancel(Object message) {
    setRetrieved();
    if (done()) {
      return false;
    }
    loop().instrument().taskCancelRequested(this, message, loop().currentTask());
    cancelRequests++;
    // The waiter stays: if it is a task that refuses, it may have to be cancelled again.
    if (waiter != null && waiter.askToCancel(message)) {
      return true;
    }
    mustCancel = true;
    setCancelMessage(message);
    return true;
  }

  /** How many requests to cancel have not been taken back. */
  public final int cancelling() {
    return cancelRequests;
  }

  /**
   * Takes one request to cancel back, in the count only.
   *
   * @return how many are left
   */
  public final int uncancel() {
    if (cancelRequests > 0) {
      cancelRequests--;
    }
    return cancelRequests;
  }

  /** Refused: a task's result comes from its coroutine. */
  @Override
  public final void setResult(Object value) {
    throw loop().errors().runtimeError("Task does not support set_result operation");
  }

  /** Refused: a task's error comes from its coroutine. */
  @Override
  public final void setException(RuntimeException error) {
    throw loop().errors().runtimeError("Task does not support set_exception operation");
  }

  @Override
  final void reportDone() {
    loop().unregister(this);
    loop().instrument().taskFinished(this);
  }

  /**
   * What the task waits for: the future it is suspended on, or, where that stands for others,
   * those.
   */
  @Override
  public final List<Future> dependencies() {
    if (waiter == null || waiter.done()) {
      return List.of();
    }
    List<Future> inner = waiter instanceof Task ? List.of() : waiter.dependencies();
    return inner.isEmpty() ? List.of(waiter) : inner;
  }

  /** Resumes the coroutine until it yields or ends. */
  final void step(RuntimeException toThrow) {
    EventLoop loop = loop();
    if (done()) {
      String message = "__step(): already done: " + repr(this);
      throw loop.errors().invalidState(message);
    }
    RuntimeException error = toThrow;
    if (mustCancel) {
      if (error == null || !loop.errors().isCancelled(error)) {
        error = makeCancelledError();
      }
      mustCancel = false;
    }
    waiter = null;
    loop.enterTask(this);
    try {
      started = true;
      loop.instrument().taskStepStarted(this, stepHandle, error);
      stepHandle.forgetWaker();
      Outcome outcome = error == null ? coroutine.send(loop.none()) : coroutine.throwIn(error);
      switch (outcome) {
        case YIELDED -> yielded(coroutine.value());
        case RETURNED -> returned(coroutine.value());
        case RAISED -> raised(coroutine.error());
      }
    } finally {
      loop.leaveTask(this);
    }
  }

  private void returned(Object value) {
    if (mustCancel) {
      // Cancelled by itself, or by what it called, with no step left to raise the error in.
      mustCancel = false;
      super.cancel(cancelMessage());
    } else {
      finish(value);
    }
  }

  private void raised(RuntimeException error) {
    GuestErrors errors = loop().errors();
    if (errors.isCancelled(error)) {
      setCancelledError(error);
      super.cancel(null);
      return;
    }
    boolean watched = !callbacks().isEmpty();
    fail(error);
    if (errors.isFatal(error)) {
      throw error;
    }
    if (discarded && !watched) {
      loop().reportAfterHandle(this);
    }
  }

  private void yielded(Object value) {
    EventLoop loop = loop();
    if (value == loop.none()) {
      loop.instrument().taskSuspended(this, WaitReason.YIELD, null);
      stepHandle.queue(HandleReason.TASK_YIELD);
      return;
    }
    Future future = loop.guest().values().asFuture(value);
    if (future == null) {
      rejected(
          loop.guest().values().isGenerator(value)
              ? "yield was used instead of yield from for generator in task "
                  + repr(this)
                  + " with "
                  + repr(value)
              : "Task got bad yield: " + repr(value));
    } else if (future.loop() != loop) {
      rejected(
          "Task " + repr(this) + " got Future " + repr(value) + " attached to a different loop");
    } else if (!future.blocking()) {
      rejected(
          "yield was used instead of yield from in task " + repr(this) + " with " + repr(value));
    } else if (future == this) {
      rejected("Task cannot await on itself: " + repr(this));
    } else {
      waitFor(future);
    }
  }

  private void waitFor(Future future) {
    future.setBlocking(false);
    loop().instrument().taskSuspended(this, future.waitReason(), future);
    future.addDoneCallback(stepHandle, stepHandle.context());
    waiter = future;
    // Cancelled while it was running: what it waits for now is the first thing to cancel.
    if (mustCancel && waiter.askToCancel(cancelMessage())) {
      mustCancel = false;
    }
  }

  private void rejected(String message) {
    loop().instrument().taskSuspended(this, WaitReason.BAD_YIELD, null);
    stepHandle.queueError(loop().errors().runtimeError(message));
  }

  private String repr(Object value) {
    return loop().guest().values().repr(value);
  }
}
