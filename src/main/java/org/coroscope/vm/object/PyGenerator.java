package org.coroscope.vm.object;

import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.CodeFlags;
import org.coroscope.vm.Frame;

/**
 * A generator, coroutine or asynchronous generator: a frame that can be left and entered again.
 *
 * <p>Invariant: {@link #frame} is null exactly in state CLOSED; a frame is on the machine's stack
 * exactly in state RUNNING. Legal transitions: CREATED to RUNNING or CLOSED, RUNNING to SUSPENDED
 * or CLOSED, SUSPENDED to RUNNING or CLOSED.
 */
public final class PyGenerator extends PyObject implements Claimable {
  /** The states that {@code inspect.getgeneratorstate} tells apart. */
  public enum State {
    CREATED,
    RUNNING,
    SUSPENDED,
    CLOSED
  }

  /** Who has the only reference to it, where the machine knows that. */
  public enum Holder {
    /** Anybody may. */
    UNKNOWN,
    /** The loop over the result of the call that made it. */
    LOOP,
    /** A variable that hands it to nobody. */
    VARIABLE,
    /** The text, or the call of print(), type() and the like, that it was made for. */
    ARGUMENT
  }

  /** Set when it is made. */
  public Holder holder = Holder.UNKNOWN;

  private State state = State.CREATED;

  /** Where a coroutine was made, as text, if that was tracked; else null. */
  public String origin;

  /** Null when closed. */
  public Frame frame;

  private boolean claimed;

  /** Whether its end shows, so that the machine looks out for it. */
  public boolean isWatched;

  public final Frame originalFrame;
  private final PyType type;
  public PyStr name;
  public PyStr qualifiedName;

  /** What it returned, once it has; see {@link org.coroscope.vm.Interpreter#resume}. */
  public PyObject returned = PyNone.NONE;

  /** For asynchronous generators: whether anext, asend, athrow or aclose is under way. */
  public boolean asyncOperationRunning;

  /** For asynchronous generators: whether the event loop's hooks have been told. */
  public boolean hooksInitialized;

  /** Number in order of creation, from 1. */
  public final long id;

  /** The list of coroutines that have not begun, while this is in it, with its neighbours there. */
  UnstartedCoroutines unstarted;

  PyGenerator previousUnstarted;
  PyGenerator nextUnstarted;

  public PyGenerator(Frame frame, PyStr name, PyStr qualifiedName, long id) {
    this.frame = frame;
    this.originalFrame = frame;
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.id = id;
    this.type = typeFor(frame.code.code());
    frame.generator = this;
  }

  public State state() {
    return state;
  }

  public void becomeRunning() {
    assert state == State.CREATED || state == State.SUSPENDED : state;
    state = State.RUNNING;
    if (unstarted != null) {
      unstarted.remove(this);
    }
  }

  public void becomeSuspended() {
    assert state == State.RUNNING : state;
    state = State.SUSPENDED;
  }

  public void becomeClosed() {
    assert state != State.CLOSED;
    state = State.CLOSED;
    if (unstarted != null) {
      unstarted.remove(this);
    }
    frame = null;
  }

  @Override
  public boolean isUnclaimed() {
    return unstarted != null && !claimed;
  }

  @Override
  public void claim() {
    claimed = true;
  }

  public boolean isCoroutine() {
    return type == Types.COROUTINE;
  }

  public boolean isAsyncGenerator() {
    return type == Types.ASYNC_GENERATOR;
  }

  /** Whether {@code await} takes it: a coroutine, or a generator marked by types.coroutine. */
  public boolean isAwaitable() {
    return isCoroutine() || originalFrame.code.code().has(CodeFlags.ITERABLE_COROUTINE);
  }

  private static PyType typeFor(Code code) {
    return code.has(CodeFlags.COROUTINE)
        ? Types.COROUTINE
        : code.has(CodeFlags.ASYNC_GENERATOR) ? Types.ASYNC_GENERATOR : Types.GENERATOR;
  }

  @Override
  public PyType type() {
    return type;
  }
}
