package org.coroscope.scheduler;

/**
 * A callback given to the loop, with what is needed to say why it runs.
 *
 * <p>Whoever only watches reads {@link #id()} and {@link #reason()} when it is told of the handle:
 * a task uses one handle for all its steps, under a new id each time.
 */
public class Handle {
  final EventLoop loop;
  final Object context;

  // NEW -> QUEUED -> RUNNING -> DONE, and NEW -> SCHEDULED -> QUEUED for those that wait for a
  // time.
  // SCHEDULED and QUEUED -> DONE for cancelled ones. A task's handle starts again at QUEUED, also
  // from RUNNING: then the run that is about to end belongs to the id before.
  HandleState state = HandleState.NEW;

  long id;
  HandleReason reason;
  private Callback callback;
  private boolean cancelled;
  private Object guest;

  Handle(EventLoop loop, HandleReason reason, Callback callback, Object context, long id) {
    this.loop = loop;
    this.reason = reason;
    this.callback = callback;
    this.context = context == null ? loop.contexts().copyCurrent() : context;
    this.id = id;
  }

  /** Small sequential number within the loop, from 1. */
  public final long id() {
    return id;
  }

  /** The loop that runs it. */
  public final EventLoop loop() {
    return loop;
  }

  /** Why it is, or will be, in the ready queue. */
  public final HandleReason reason() {
    return reason;
  }

  /** Where it is. */
  public final HandleState state() {
    return state;
  }

  /** The context its callback runs in. */
  public final Object context() {
    return context;
  }

  /** The task whose step this is, or null. */
  public Task task() {
    return null;
  }

  /** The future whose completion queued this, or null. */
  public Future future() {
    return null;
  }

  /** The callback, or null when cancelled and for the handles of tasks and futures. */
  public final Callback callback() {
    return callback;
  }

  /** How messages and traces name what it runs. */
  public String describe() {
    return callback == null ? "cancelled callback" : callback.describe();
  }

  /** What it is for, in words for people. */
  public String purpose() {
    return callback == null ? describe() : callback.purpose();
  }

  /** Whether {@link #cancel} was called, even if that was too late. */
  public final boolean cancelled() {
    return cancelled;
  }

  /** Makes the loop skip the callback; does nothing if it has run. */
  public void cancel() {
    if (cancelled) {
      return;
    }
    cancelled = true;
    if (state == HandleState.QUEUED) {
      loop.instrument().handleCancelled(this);
    }
    callback = null;
  }

  /** What the guest language keeps with this handle: usually the object its programs see. */
  public final Object guest() {
    return guest;
  }

  /** Sets what the guest language keeps with this handle. */
  public final void setGuest(Object guest) {
    this.guest = guest;
  }

  /** Runs the callback in its context; its errors go to the loop's exception handler. */
  final void run() {
    GuestContexts contexts = loop.contexts();
    RuntimeException failure;
    try {
      Object previous = contexts.enter(context);
      try {
        invoke();
      } finally {
        contexts.exit(previous);
      }
      return;
    } catch (RuntimeException error) {
      GuestErrors errors = loop.errors();
      if (!errors.isGuest(error) || errors.isFatal(error)) {
        throw error;
      }
      failure = error;
    }
    loop.callExceptionHandler(ExceptionReport.inCallback(this, failure));
  }

  void invoke() {
    callback.run();
  }
}
