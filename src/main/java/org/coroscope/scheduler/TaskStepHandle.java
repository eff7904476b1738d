package org.coroscope.scheduler;

/**
 * Takes the steps of one task. There is one for each task, because at most one step of a task is
 * ever queued; as a future's callback it is what wakes the task up.
 */
final class TaskStepHandle extends Handle implements DoneCallback {
  private final Task task;
  private Future wokenBy;
  private RuntimeException error;

  TaskStepHandle(Task task, EventLoop loop, Object context) {
    super(loop, HandleReason.TASK_STEP_START, null, context, 0);
    this.task = task;
  }

  @Override
  public Task task() {
    return task;
  }

  @Override
  public Future future() {
    return wokenBy;
  }

  @Override
  public String describe() {
    return "step of " + task.name();
  }

  @Override
  public String purpose() {
    // Whose step it is says the task itself: a text of its own for each would cost too much.
    return switch (reason()) {
      case TASK_STEP_START -> "first step";
      case TASK_YIELD -> "next turn";
      case TASK_ERROR -> "error";
      default -> "wake-up";
    };
  }

  @Override
  public String describe(Future future) {
    return "wake-up of " + task.name();
  }

  void queue(HandleReason why) {
    assert state != HandleState.QUEUED : "a second step of " + task.name();
    loop.checkClosed();
    id = loop.nextHandleId();
    reason = why;
    loop.enqueue(this);
  }

  void queueError(RuntimeException toThrow) {
    error = toThrow;
    queue(HandleReason.TASK_ERROR);
  }

  void wake(Future future) {
    loop.checkClosed();
    loop.instrument().taskWoken(task, future, loop.currentTask());
    wokenBy = future;
    queue(HandleReason.TASK_WAKEUP);
  }

  /** Only for futures that run their callbacks by themselves. */
  @Override
  public void done(Future future) {
    wokenBy = future;
    invoke();
  }

  @Override
  void invoke() {
    RuntimeException toThrow = error;
    error = null;
    if (wokenBy != null) {
      toThrow = failureOf(wokenBy);
    }
    task.step(toThrow);
  }

  private RuntimeException failureOf(Future future) {
    try {
      return future.askFailure();
    } catch (RuntimeException raised) {
      if (loop.errors().isGuest(raised)) {
        return raised;
      }
      throw raised;
    }
  }

  /** Lets go of the future that was awaited, which may hold much. */
  void forgetWaker() {
    wokenBy = null;
  }
}
