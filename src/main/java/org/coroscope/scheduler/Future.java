package org.coroscope.scheduler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A result that is not there yet, and callbacks for when it is: asyncio's Future. */
public class Future {
  private record Entry(DoneCallback callback, Object context) {}

  private final EventLoop loop;
  private final long id;

  // PENDING -> FINISHED and PENDING -> CANCELLED, once. While PENDING there is neither result nor
  // error; FINISHED has a result or an error, never both; CANCELLED has neither. Callbacks are kept
  // only while PENDING: the transition hands them to the loop.
  private FutureState state = FutureState.PENDING;

  private Object result;
  private RuntimeException exception;
  private Object traceback;
  private Object cancelMessage;

  /** The error a cancelled task ended with: raised once to the first who asks, then forgotten. */
  private RuntimeException cancelledError;

  // Most futures have one callback, so the first needs no list. `more` is null or empty if there
  // is no first one.
  private DoneCallback firstCallback;
  private Object firstContext;
  private List<Entry> more;

  private boolean blocking;
  private boolean unretrieved;
  private WaitReason waitReason = WaitReason.FUTURE;
  private Object guest;

  /** Null for nearly all: the built-in ones hold. */
  private GuestMethods methods;

  /** Makes a pending future of a loop and tells the instrument. */
  public Future(EventLoop loop) {
    this.loop = loop;
    this.id = loop.nextFutureId();
    loop.instrument().futureCreated(this, loop.currentTask());
  }

  /** For tasks, which have numbers of their own. */
  Future(EventLoop loop, long taskId) {
    this.loop = loop;
    this.id = taskId;
    this.waitReason = WaitReason.TASK;
  }

  /** Small sequential number within the loop, from 1; tasks and other futures count apart. */
  public final long id() {
    return id;
  }

  /** The loop that runs the callbacks. */
  public final EventLoop loop() {
    return loop;
  }

  /** Where the future is. */
  public final FutureState state() {
    return state;
  }

  /** Whether there is a result or an error, or the future is cancelled. */
  public final boolean done() {
    return state != FutureState.PENDING;
  }

  /** Whether the future is cancelled. */
  public final boolean cancelled() {
    return state == FutureState.CANCELLED;
  }

  /**
   * The result.
   *
   * @throws RuntimeException what {@link #failure()} gives
   */
  public final Object result() {
    RuntimeException failure = failure();
    if (failure != null) {
      throw failure;
    }
    return result;
  }

  /** Has those who hold the future use a guest's methods. */
  public final void setMethods(GuestMethods guestMethods) {
    methods = guestMethods;
  }

  /** {@link #result()}, by the guest's method if it has one. */
  public final Object askResult() {
    return methods == null ? result() : methods.result();
  }

  /** {@link #exception()}, by the guest's method if it has one. */
  public final RuntimeException askException() {
    return methods == null ? exception() : methods.exception();
  }

  /** {@link #cancel(Object)}, by the guest's method if it has one. */
  public final boolean askToCancel(Object message) {
    return methods == null ? cancel(message) : methods.cancel(message);
  }

  /** {@link #failure()}, as far as the guest's method tells. */
  final RuntimeException askFailure() {
    if (methods == null) {
      return failure();
    }
    methods.result();
    return null;
  }

  /**
   * What is raised in those who ask for the result: null if there is one, the error if it failed, a
   * CancelledError if it is cancelled, an InvalidStateError while it is pending. Asking counts as
   * having seen the error.
   */
  public RuntimeException failure() {
    if (state == FutureState.CANCELLED) {
      return makeCancelledError();
    }
    if (state == FutureState.PENDING) {
      return loop.errors().invalidState("Result is not set.");
    }
    setRetrieved();
    if (exception != null) {
      loop.errors().restoreTraceback(exception, traceback);
      traceback = null;
    }
    return exception;
  }

  /**
   * The error, or null if there is a result. Asking counts as having seen it.
   *
   * @throws RuntimeException CancelledError if cancelled, InvalidStateError while pending
   */
  public final RuntimeException exception() {
    if (state == FutureState.CANCELLED) {
      throw makeCancelledError();
    }
    if (state == FutureState.PENDING) {
      throw loop.errors().invalidState("Exception is not set.");
    }
    setRetrieved();
    return exception;
  }

  /** The result, or null if there is none; for those who only watch. */
  public final Object peekResult() {
    return result;
  }

  /** The error, or null if there is none; for those who only watch. */
  public final RuntimeException peekException() {
    return exception;
  }

  /** The message of the cancel request, or null. */
  public final Object cancelMessage() {
    return cancelMessage;
  }

  final void setCancelMessage(Object message) {
    cancelMessage = message;
  }

  final void setCancelledError(RuntimeException error) {
    cancelledError = error;
  }

  /**
   * The CancelledError to raise for this future: the very error its task ended with the first time,
   * from then on a new one with the message of the cancel request.
   */
  public final RuntimeException makeCancelledError() {
    if (cancelledError != null) {
      RuntimeException error = cancelledError;
      cancelledError = null;
      return error;
    }
    return loop.errors().cancelled(cancelMessage);
  }

  /**
   * Has a callback run, by the loop, once the future is done; soon, if it is done already.
   *
   * @param context the context it runs in; null for a copy of the current one
   */
  public final void addDoneCallback(DoneCallback callback, Object context) {
    if (methods == null) {
      register(callback, context);
    } else {
      methods.addDoneCallback(callback, context);
    }
  }

  /** What {@link #addDoneCallback(DoneCallback, Object)} does if the guest has no other method. */
  public final void register(DoneCallback callback, Object context) {
    if (done()) {
      queue(callback, context);
      return;
    }
    Object kept =
        context == null && !(callback instanceof TaskStepHandle)
            ? loop.contexts().copyCurrent()
            : context;
    if (firstCallback == null) {
      firstCallback = callback;
      firstContext = kept;
      return;
    }
    if (more == null) {
      more = new ArrayList<>(2);
    }
    more.add(new Entry(callback, kept));
  }

  /** As {@link #addDoneCallback(DoneCallback, Object)}, with a copy of the current context. */
  public final void addDoneCallback(DoneCallback callback) {
    addDoneCallback(callback, null);
  }

  /**
   * Removes every callback that equals the given one.
   *
   * @return how many that were
   */
  public int removeDoneCallback(DoneCallback callback) {
    int removed = 0;
    if (more != null) {
      // What compares equal is the guest's business: it may change the list meanwhile.
      for (Entry entry : List.copyOf(more)) {
        if (entry.callback().equals(callback) && more != null && more.remove(entry)) {
          removed++;
        }
      }
    }
    if (firstCallback != null && firstCallback.equals(callback)) {
      removed++;
      boolean promote = more != null && !more.isEmpty();
      Entry next = promote ? more.remove(0) : null;
      firstCallback = promote ? next.callback() : null;
      firstContext = promote ? next.context() : null;
    }
    return removed;
  }

  /** The callbacks that wait for completion, in order; a task's wake-up is among them. */
  public final List<DoneCallback> callbacks() {
    if (firstCallback == null) {
      return List.of();
    }
    List<DoneCallback> all = new ArrayList<>();
    all.add(firstCallback);
    if (more != null) {
      more.forEach(entry -> all.add(entry.callback()));
    }
    return Collections.unmodifiableList(all);
  }

  /** The tasks that are suspended on this future, in the order in which they will be woken. */
  public final List<Task> waitingTasks() {
    return callbacks().stream()
        .filter(TaskStepHandle.class::isInstance)
        .map(callback -> ((TaskStepHandle) callback).task())
        .toList();
  }

  /**
   * Cancels the future and queues its callbacks.
   *
   * @param message the message of the CancelledError, or null
   * @return false if it was done already; nothing happens then
   */
  public boolean cancel(Object message) {
    setRetrieved();
    if (done()) {
      return false;
    }
    cancelMessage = message;
    complete(FutureState.CANCELLED);
    return true;
  }

  /**
   * Completes the future with a result.
   *
   * @throws RuntimeException InvalidStateError if it is done
   */
  public void setResult(Object value) {
    finish(value);
  }

  /** {@link #setResult}, but nothing happens if the future is cancelled: what ends a sleep. */
  public final void setResultUnlessCancelled(Object value) {
    if (!cancelled()) {
      setResult(value);
    }
  }

  /**
   * Completes the future with an error.
   *
   * @throws RuntimeException InvalidStateError if it is done
   */
  public void setException(RuntimeException error) {
    fail(error);
  }

  final void finish(Object value) {
    checkPending();
    result = value;
    complete(FutureState.FINISHED);
  }

  final void fail(RuntimeException error) {
    checkPending();
    exception = error;
    traceback = loop.errors().traceback(error);
    unretrieved = true;
    loop.addUnretrieved(this);
    complete(FutureState.FINISHED);
  }

  private void checkPending() {
    if (done()) {
      throw loop.errors().invalidState("invalid state");
    }
  }

  private void complete(FutureState end) {
    assert state == FutureState.PENDING && end != FutureState.PENDING;
    assert end == FutureState.FINISHED
        ? result == null || exception == null
        : result == null && exception == null;
    state = end;
    reportDone();
    DoneCallback first = firstCallback;
    if (first == null) {
      return;
    }
    Object context = firstContext;
    List<Entry> others = more;
    firstCallback = null;
    firstContext = null;
    more = null;
    queue(first, context);
    if (others != null) {
      for (Entry entry : others) {
        queue(entry.callback(), entry.context());
      }
    }
  }

  void reportDone() {
    loop.instrument().futureDone(this, loop.currentTask());
  }

  private void queue(DoneCallback callback, Object context) {
    if (callback instanceof TaskStepHandle step) {
      step.wake(this);
    } else {
      loop.checkClosed();
      loop.enqueue(new FutureCallbackHandle(loop, this, callback, context));
    }
  }

  /**
   * Whether the future is about to be awaited properly: set by its await just before it yields
   * itself, cleared by the task that receives it. Without it, it was yielded by mistake.
   */
  public final boolean blocking() {
    return blocking;
  }

  /** Sets {@link #blocking()}. */
  public final void setBlocking(boolean blocking) {
    this.blocking = blocking;
  }

  /** Whether there is an error that nobody has asked for: "exception was never retrieved". */
  public final boolean exceptionUnretrieved() {
    return unretrieved;
  }

  /** Counts the error as seen. */
  public final void setRetrieved() {
    if (unretrieved) {
      unretrieved = false;
      loop.removeUnretrieved(this);
    }
  }

  /** What those who await this future wait for. */
  public final WaitReason waitReason() {
    return waitReason;
  }

  /** Says what those who await this future wait for. */
  public final void setWaitReason(WaitReason reason) {
    waitReason = reason;
  }

  /**
   * The futures that this one waits for in its turn: for a gather, its children that are not done.
   * Tells a deadlock's message, and an await chain, where to go on.
   */
  public List<Future> dependencies() {
    return List.of();
  }

  /** What the guest language keeps with this future: usually the object its programs see. */
  public final Object guest() {
    return guest;
  }

  /** Sets what the guest language keeps with this future. */
  public final void setGuest(Object guest) {
    this.guest = guest;
  }
}
