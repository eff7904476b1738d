package org.coroscope.library.asyncio;

import org.coroscope.library.LibraryLog;
import org.coroscope.scheduler.Handle;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.vm.Frame;
import org.coroscope.vm.Vm;

/** What a loop's debug mode adds: places in reprs, and a warning of what blocks the loop. */
final class Debugging {
  static final String CREATE_TASK = "asyncio/tasks.py:384";
  static final String ENSURE_FUTURE = "asyncio/tasks.py:680";
  static final String RUNNER = "asyncio/runners.py:100";
  static final String TASK_GROUP = "asyncio/taskgroups.py:161";
  static final String GATHER = "asyncio/tasks.py:709";
  static final String CREATE_FUTURE = "asyncio/base_events.py:427";
  static final String CALL_LATER = "asyncio/base_events.py:727";

  /** How many places a stack shows, as asyncio's debug mode has it. */
  private static final int DEEPEST = 10;

  /** How many of asyncio's own places lie between the program and what a task runs. */
  private static final int INSIDE = 6;

  private Debugging() {}

  /**
   * The program's places at this moment, outermost first, as a traceback shows them; null outside
   * of debug mode.
   */
  static String stack(Vm vm, PyLoop loop) {
    return loop.debug ? stack(vm) : null;
  }

  static String stack(Vm vm) {
    StringBuilder text = new StringBuilder();
    int left = DEEPEST;
    for (Frame frame = vm.currentFrame(); frame != null && left > 0; frame = frame.back) {
      if (!frame.code.isLibrary()) {
        String source = vm.sourceLine(frame.code.file(), frame.line());
        text.insert(
            0,
            String.format(
                "  File \"%s\", line %d, in %s\n%s",
                frame.code.file(),
                frame.line(),
                frame.code.name(),
                source == null ? "" : "    " + source.strip() + "\n"));
        left--;
      }
      if (frame.back != null && frame.entersFromJava()) {
        left -= INSIDE;
      }
    }
    return text.toString();
  }

  /** While a loop in debug mode runs, every coroutine notes where it was made. */
  static void trackOrigins(Vm vm, PyLoop loop, boolean runs) {
    vm.setOriginTracker(loop.debug && runs ? () -> stack(vm) : null);
  }

  /** Switches a loop's debug mode. */
  static void set(Vm vm, PyLoop loop, boolean debug) {
    loop.debug = debug;
    loop.loop().setSlowListener(debug ? (handle, nanos) -> ran(vm, loop, handle, nanos) : null);
  }

  private static void ran(Vm vm, PyLoop loop, Handle handle, long nanos) {
    double seconds = VirtualClock.toSeconds(nanos);
    if (seconds >= loop.slowCallbackSeconds) {
      String what =
          handle.task() != null
              ? FutureText.of(vm, PyFuture.of(handle.task()))
              : PyHandle.of(handle).text(vm);
      LibraryLog.warning(
          vm, "asyncio", String.format("Executing %s took %.3f seconds", what, seconds));
    }
  }

  /**
   * Where the program is, for debug mode: its innermost frame, or asyncio's own place. Null outside
   * of debug mode, where nobody asks.
   */
  static String here(Vm vm, PyLoop loop, String inLibrary) {
    if (!loop.debug) {
      return null;
    }
    Frame frame = vm.currentFrame();
    if (frame != null && frame.code.isLibrary()) {
      return inLibrary;
    }
    return frame == null ? inLibrary : frame.code.file() + ":" + frame.line();
  }

  /** What a repr ends with in debug mode; else nothing. */
  static String created(PyLoop loop, String place) {
    return loop.debug ? " created at " + place : "";
  }
}
