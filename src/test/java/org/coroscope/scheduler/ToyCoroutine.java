package org.coroscope.scheduler;

import java.util.concurrent.SynchronousQueue;

/**
 * A coroutine whose body is plain Java, so that a test reads as the Python program it stands for.
 *
 * <p>The body has a thread of its own; exactly one of it and the loop's thread runs at a time.
 */
final class ToyCoroutine implements Coroutine {
  /** The program of a coroutine. */
  interface Body {
    Object run(ToyCoroutine self);
  }

  private record Resumption(Object value, RuntimeException error) {}

  private static final Resumption CLOSE = new Resumption(null, null);

  /** Ends the body of a coroutine that is closed or left over. */
  private static final class Closed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Body body;
  private final SynchronousQueue<Resumption> in = new SynchronousQueue<>();
  private final SynchronousQueue<Outcome> back = new SynchronousQueue<>();
  private boolean started;
  private boolean ended;
  private Object value;
  private RuntimeException error;
  private Throwable failure;

  ToyCoroutine(Body body) {
    this.body = body;
  }

  // ---- what the body calls

  /** A bare yield of any value. */
  Object yieldRaw(Object what) {
    value = what;
    put(back, Outcome.YIELDED);
    return received(take(in));
  }

  /** {@code await asyncio.sleep(0)}. */
  void sleep0() {
    yieldRaw(null);
  }

  /** {@code await future}. */
  Object await(Future future) {
    if (!future.done()) {
      future.setBlocking(true);
      yieldRaw(future);
    }
    return future.result();
  }

  // ---- what the task calls

  @Override
  public Outcome send(Object sent) {
    return resume(new Resumption(sent, null));
  }

  @Override
  public Outcome throwIn(RuntimeException thrown) {
    if (!started) {
      started = true;
      ended = true;
      error = thrown;
      return Outcome.RAISED;
    }
    return resume(new Resumption(null, thrown));
  }

  @Override
  public void close() {
    if (started && !ended) {
      resume(CLOSE);
    }
    started = true;
    ended = true;
  }

  @Override
  public Object value() {
    return value;
  }

  @Override
  public RuntimeException error() {
    return error;
  }

  private Outcome resume(Resumption resumption) {
    if (!started) {
      started = true;
      Thread thread = new Thread(this::runBody, "toy coroutine");
      thread.setDaemon(true);
      thread.start();
    } else {
      put(in, resumption);
    }
    Outcome outcome = take(back);
    if (failure != null) {
      throw new AssertionError("a toy coroutine failed", failure);
    }
    return outcome;
  }

  private void runBody() {
    Outcome outcome = Outcome.RETURNED;
    try {
      value = body.run(this);
    } catch (ToyError raised) {
      error = raised;
      outcome = Outcome.RAISED;
    } catch (Closed closed) {
      value = null;
    } catch (Throwable unexpected) {
      failure = unexpected;
    }
    ended = true;
    put(back, outcome);
  }

  private static Object received(Resumption resumption) {
    if (resumption == CLOSE) {
      throw new Closed();
    }
    if (resumption.error() != null) {
      throw resumption.error();
    }
    return resumption.value();
  }

  private static <T> void put(SynchronousQueue<T> queue, T item) {
    try {
      queue.put(item);
    } catch (InterruptedException interrupted) {
      throw new Closed();
    }
  }

  private static <T> T take(SynchronousQueue<T> queue) {
    try {
      return queue.take();
    } catch (InterruptedException interrupted) {
      throw new Closed();
    }
  }
}
