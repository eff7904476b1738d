package org.coroscope.scheduler;

import java.util.ArrayList;
import java.util.List;

/** An instrument that writes down all it is told, a line an event. */
final class EventLog implements LoopInstrument {
  final List<String> lines = new ArrayList<>();

  private void log(Object... words) {
    StringBuilder line = new StringBuilder();
    for (Object word : words) {
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }

  private static String by(Task task) {
    return task == null ? "by nobody" : "by " + task.name();
  }

  private static String name(Future future) {
    if (future == null) {
      return "nothing";
    }
    return future instanceof Task task ? task.name() : "future " + future.id();
  }

  @Override
  public void loopStarted(EventLoop loop) {
    log("loop started");
  }

  @Override
  public void loopStopped(EventLoop loop) {
    log("loop stopped");
  }

  @Override
  public void stopRequested(EventLoop loop, Task by) {
    log("stop", by(by));
  }

  @Override
  public void loopClosed(EventLoop loop) {
    log("loop closed");
  }

  @Override
  public void iterationStarted(EventLoop loop, long iteration) {
    log("-- iteration", iteration);
  }

  @Override
  public void phaseStarted(EventLoop loop, LoopPhase phase, int count) {
    log("phase", phase, count);
  }

  @Override
  public void clockAdvanced(
      EventLoop loop, long from, long to, ClockCause cause, Task by, String what) {
    log("clock", from / 1_000_000, "->", to / 1_000_000, cause, by(by));
  }

  @Override
  public void handleQueued(Handle handle, Task by) {
    log("queued", handle.id(), handle.reason(), by(by));
  }

  @Override
  public void handleRunStarted(Handle handle) {
    log("run", handle.id());
  }

  @Override
  public void handleRunEnded(EventLoop loop, long handleId) {
    log("ran", handleId);
  }

  @Override
  public void handleCancelled(Handle handle) {
    log("handle cancelled", handle.id());
  }

  @Override
  public void handleSkipped(Handle handle) {
    log("handle skipped", handle.id());
  }

  @Override
  public void timerSet(TimerHandle timer, Task by) {
    log("timer set", timer.id(), "at", timer.when() / 1_000_000, by(by));
  }

  @Override
  public void timerFired(TimerHandle timer) {
    log("timer fired", timer.id());
  }

  @Override
  public void timerCancelled(TimerHandle timer, Task by) {
    log("timer cancelled", timer.id(), by(by));
  }

  @Override
  public void ioStarted(IoCompletion io, Task by) {
    log("io started", io.id(), io.description(), by(by));
  }

  @Override
  public void ioDone(IoCompletion io) {
    log("io done", io.id());
  }

  @Override
  public void ioCancelled(IoCompletion io, Task by) {
    log("io cancelled", io.id(), by(by));
  }

  @Override
  public void futureCreated(Future future, Task by) {
    log("created", name(future), by(by));
  }

  @Override
  public void futureDone(Future future, Task by) {
    log("done", name(future), future.state(), by(by));
  }

  @Override
  public void taskCreated(Task task, Task parent) {
    log("created", task.name(), by(parent));
  }

  @Override
  public void taskStepStarted(Task task, Handle handle, RuntimeException thrown) {
    String with = thrown == null ? "" : " throwing " + thrown;
    String waker = handle.future() == null ? "" : " after " + name(handle.future());
    log(task.name(), "resumed by", handle.id(), handle.reason() + waker + with);
  }

  @Override
  public void taskSuspended(Task task, WaitReason reason, Future awaited) {
    log(task.name(), "suspended", reason.kind(), "on", name(awaited));
  }

  @Override
  public void taskWoken(Task task, Future awaited, Task by) {
    log(task.name(), "woken by", name(awaited), by(by));
  }

  @Override
  public void taskCancelRequested(Task task, Object message, Task by) {
    log(task.name(), "cancel requested:", message, by(by));
  }

  @Override
  public void taskFinished(Task task) {
    log(task.name(), task.status());
  }

  @Override
  public void exceptionHandlerCalled(EventLoop loop, ExceptionReport report) {
    log("exception handler:", report.message(), report.error());
  }
}
