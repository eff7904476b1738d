package org.coroscope.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A toy guest and one program's world: a loop, and the lines the program prints. */
final class Toy {
  static class Errors implements GuestErrors {
    @Override
    public RuntimeException cancelled(Object message) {
      return new ToyError("CancelledError", message);
    }

    @Override
    public boolean isCancelled(RuntimeException error) {
      return error instanceof ToyError toy && toy.is("CancelledError");
    }

    @Override
    public boolean isFatal(RuntimeException error) {
      return error instanceof ToyError toy && toy.is("SystemExit");
    }

    @Override
    public boolean isGuest(Throwable error) {
      return error instanceof ToyError;
    }

    @Override
    public RuntimeException runtimeError(String message) {
      return new ToyError("RuntimeError", message);
    }

    @Override
    public RuntimeException invalidState(String message) {
      return new ToyError("InvalidStateError", message);
    }
  }

  private static final class Values implements GuestValues {
    @Override
    public Object none() {
      return null;
    }

    @Override
    public String typeName(Future future) {
      return future instanceof Task ? "Task" : "Future";
    }

    @Override
    public boolean isGenerator(Object value) {
      return "generator".equals(value);
    }

    @Override
    public String repr(Object value) {
      if (value instanceof Number) {
        return value.toString();
      }
      return value instanceof Task task ? "<Task " + task.name() + ">" : "<" + value + ">";
    }
  }

  final List<String> lines = new ArrayList<>();
  final SchedulerContext context;
  final EventLoop loop;

  Toy() {
    this(LoopInstrument.NONE);
  }

  Toy(LoopInstrument instrument) {
    this(instrument, new VirtualClock());
  }

  Toy(LoopInstrument instrument, VirtualClock clock) {
    Guest guest = new Guest(new Errors(), new Values(), GuestContexts.NONE, this::report);
    this.context = new SchedulerContext(clock, guest, instrument);
    this.loop = context.newLoop();
  }

  /** A guest with everything plain, for programs that print nothing. */
  static Guest guest() {
    return new Guest(new Errors(), new Values(), GuestContexts.NONE, (loop, report) -> {});
  }

  static long ms(long millis) {
    return millis * 1_000_000;
  }

  /** Prints words as Python does. */
  void out(Object... words) {
    lines.add(Stream.of(words).map(Toy::str).collect(Collectors.joining(" ")));
  }

  /** A callback that prints. */
  Callback print(Object... words) {
    return () -> out(words);
  }

  void report(EventLoop reporting, ExceptionReport report) {
    out("handler:", report.message().split(" in callback")[0], report.error());
  }

  void attempt(Supplier<Object> action) {
    try {
      out("gave", action.get());
    } catch (ToyError error) {
      out("raised", error);
    }
  }

  void attempt(Runnable action) {
    attempt(
        () -> {
          action.run();
          return null;
        });
  }

  ToyCoroutine coroutine(ToyCoroutine.Body body) {
    return new ToyCoroutine(body);
  }

  Task task(ToyCoroutine.Body body) {
    return loop.createTask(coroutine(body), null);
  }

  Object run(ToyCoroutine.Body main) {
    return loop.runUntil(coroutine(main));
  }

  /** {@code await asyncio.sleep(…)} for more than nothing. */
  void sleep(ToyCoroutine self, long nanos) {
    Future future = loop.createFuture();
    future.setWaitReason(new WaitReason(WaitKind.SLEEP, VirtualClock.format(nanos)));
    TimerHandle timer = loop.callLater(nanos, () -> future.setResultUnlessCancelled(null), null);
    try {
      self.await(future);
    } finally {
      timer.cancel();
    }
  }

  private static String str(Object word) {
    if (word == null) {
      return "None";
    }
    if (word instanceof Boolean flag) {
      return flag ? "True" : "False";
    }
    return word.toString();
  }
}
