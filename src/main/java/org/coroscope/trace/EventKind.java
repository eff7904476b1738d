package org.coroscope.trace;

import static org.coroscope.trace.Slot.frame;
import static org.coroscope.trace.Slot.number;
import static org.coroscope.trace.Slot.task;
import static org.coroscope.trace.Slot.text;
import static org.coroscope.trace.Slot.time;

import java.util.List;

/**
 * The closed vocabulary of what a trace can say. For each kind: when it is recorded, what its task
 * column means, its operands in the order a, b, c, d (a {@code TIME} operand takes c and d), and
 * what the narration makes of it. The sentences themselves are in {@code narration.properties}.
 */
public enum EventKind {
  /** Always step 0: nothing has run yet. "The program starts." */
  PROGRAM_STARTED(Topic.PROGRAM),
  /** The program came to its end by itself. "The program ends." Operand: a remark. */
  PROGRAM_FINISHED(Topic.PROGRAM, text("text")),
  /** An exception left the program. Operand: type and message. "The program ends with …" */
  PROGRAM_FAILED(Topic.PROGRAM, text("text")),
  /** A limit, a deadlock or the user stopped the program. Operand: the message. "Stopped: …" */
  PROGRAM_STOPPED(Topic.PROGRAM, text("text")),

  /** The statement on the event's line is about to run in the event's frame. "Line 12 runs." */
  LINE_REACHED(Topic.CODE),
  /** A function was called: its frame goes on the stack. Operand: the arguments' preview. */
  CALLED(Topic.CODE, text("arguments")),
  /** The event's frame returns; if it was a generator or coroutine, it is closed now. */
  RETURNED(Topic.CODE, text("value")),
  /** An exception leaves the event's frame; a generator or coroutine is closed by that. */
  FRAME_UNWOUND(Topic.CODE, text("exception")),
  /** An exception was raised in the event's frame at the event's line. */
  EXCEPTION_RAISED(Topic.CODE, text("exception")),
  /** A handler in the event's frame takes the exception; frames above it are gone. */
  EXCEPTION_CAUGHT(Topic.CODE, text("exception")),

  /** A generator or coroutine object was made; nothing of its body has run. Frame: its own. */
  GENERATOR_CREATED(Topic.GENERATOR),
  /** {@code next}, {@code send} or the first step of an await: the frame goes on the stack. */
  GENERATOR_RESUMED(Topic.GENERATOR, Slot.of(Slot.Type.MODE, "mode"), text("value")),
  /** An exception is thrown into a suspended generator, which runs on with it. */
  THROWN_IN(Topic.GENERATOR, text("exception")),
  /**
   * The event's frame yields a value. All frames from {@code outermost} (the generator whose {@code
   * next} or {@code send} was called; the frame itself unless {@code yield from} is at work) go off
   * the stack.
   */
  YIELDED(Topic.GENERATOR, frame("outermost"), text("value")),
  /** A generator or coroutine was closed without running to a return. Frame: its own. */
  GENERATOR_CLOSED(Topic.GENERATOR, text("why")),

  /**
   * A task exists from now on. Frame: the frame of its coroutine. Operands: who made it, its name,
   * its kind. "main creates the task worker_1; it will run when the loop comes to it."
   */
  TASK_CREATED(Topic.TASK, task("parent"), text("name"), Slot.of(Slot.Type.TASK_KIND, "kind")),
  /** The task has another name from now on. */
  TASK_RENAMED(Topic.TASK, text("name")),
  /** Control goes to the task: its await chain is on the stack again. */
  TASK_RESUMED(Topic.TASK),
  /**
   * The task gives control back. Operands: the reason, its text such as {@code sleep(1)}, and what
   * it waits for: a task for TASK, GATHER and GROUP, a timer for SLEEP, I/O for IO, else a
   * resource; -1 if nothing.
   */
  TASK_SUSPENDED(Topic.TASK, Slot.of(Slot.Type.REASON, "reason"), text("why"), number("target")),
  /** What the task waited for has come. Operands: whose doing it was (or the loop's), and what. */
  TASK_WOKEN(Topic.TASK, task("waker"), text("why")),
  /** Somebody asked the task to stop. Operands: who, and the message. */
  CANCEL_REQUESTED(Topic.TASK, task("by"), text("message")),
  /** The task ended by cancellation. */
  TASK_CANCELLED(Topic.TASK, text("message")),
  /** The task ended with a result. */
  TASK_FINISHED(Topic.TASK, text("result")),
  /** The task ended with an exception. */
  TASK_FAILED(Topic.TASK, text("exception")),

  /** A handle went to the end of the ready queue. Task: the one that runs when the handle runs. */
  HANDLE_QUEUED(Topic.LOOP, number("handle"), text("what")),
  /** The loop takes a handle from the ready queue and runs it. */
  HANDLE_RUN(Topic.LOOP, number("handle"), text("what")),
  /** A handle was cancelled; it stays queued until the loop comes to it, but will not run. */
  HANDLE_CANCELLED(Topic.LOOP, number("handle"), text("what")),
  /** The loop takes a cancelled handle from the ready queue and drops it. */
  HANDLE_SKIPPED(Topic.LOOP, number("handle"), text("what")),

  /** A timer was set. Task: whose it is. Operands: its number, its label, and when it is due. */
  TIMER_SET(Topic.LOOP, number("timer"), text("label"), time("when")),
  /** A due timer leaves the heap; what it runs is queued by the event that follows. */
  TIMER_FIRED(Topic.LOOP, number("timer")),
  /** A timer was cancelled and will do nothing. */
  TIMER_CANCELLED(Topic.LOOP, number("timer")),

  /** An event loop begins to run. Operand: by which call, such as {@code asyncio.run(main())}. */
  LOOP_STARTED(Topic.LOOP, text("label")),
  /** The event loop stops running; control goes back to the main program. */
  LOOP_ENDED(Topic.LOOP, text("label")),
  /** The event loop is closed: what was queued or set in it is thrown away. */
  LOOP_CLOSED(Topic.LOOP),
  /** One more turn of the loop begins. Operand: its number, from 1. */
  ITERATION_STARTED(Topic.LOOP, number("iteration")),
  /** The loop goes to another part of its turn. Operands: the phase, and how many it will treat. */
  PHASE_ENTERED(Topic.LOOP, Slot.of(Slot.Type.PHASE, "phase"), number("count")),
  /**
   * Nothing was ready, so the clock jumped to the event's time. Operands: the timer it jumped to
   * (or -1), a text, and the time it left.
   */
  CLOCK_ADVANCED(Topic.CLOCK, number("timer"), text("why"), time("from")),
  /**
   * The clock went on to the event's time while somebody (the task, or the main program) was
   * running: the loop could do nothing meanwhile. Operands: unused, what took the time, and when it
   * began.
   */
  CLOCK_BLOCKED(Topic.CLOCK, number("unused"), text("why"), time("from")),

  /**
   * The program wrote text, or read some that was typed. Operands: the stream, the text, the whole
   * output's length after it.
   */
  OUTPUT(Topic.OUTPUT, Slot.of(Slot.Type.STREAM, "stream"), text("text"), number("length")),
  /** A warning that the program did not write itself. */
  WARNING(Topic.OUTPUT, text("text")),

  /** Input or output was asked for. Task: for whom. Operands: its number and label. */
  IO_REQUESTED(Topic.IO, number("io"), text("label")),
  /**
   * Part of it has come. Operands: its number, a text, bytes (or parts) so far, and of how many.
   */
  IO_PROGRESSED(Topic.IO, number("io"), text("text"), number("done"), number("total")),
  /** It is complete or has failed; the text says which. */
  IO_COMPLETED(Topic.IO, number("io"), text("text")),

  /**
   * A connection is wanted, and the host's address is being looked up. Task: for whom, as with all
   * that follow. Operands of each: the connection's number, what it is about, bytes so far, and of
   * how many (0 if that is not known).
   */
  CONNECTION_LOOKUP(Topic.NETWORK, connection()),
  /** The address is known, and the other side is asked for a connection. */
  CONNECTION_OPENING(Topic.NETWORK, connection()),
  /** The connection stands. */
  CONNECTION_OPENED(Topic.NETWORK, connection()),
  /** A request, or plain data, was sent over the connection; "done" says how many bytes. */
  DATA_SENT(Topic.NETWORK, connection()),
  /** The first bytes of the answer are there. */
  FIRST_BYTE(Topic.NETWORK, connection()),
  /** More bytes are there. */
  CHUNK_RECEIVED(Topic.NETWORK, connection()),
  /** The answer is complete; the connection stays open for another request. */
  ANSWER_COMPLETE(Topic.NETWORK, connection()),
  /** The connection is closed. */
  CONNECTION_CLOSED(Topic.NETWORK, connection()),
  /** There is no connection, or no longer; the text says why. */
  CONNECTION_FAILED(Topic.NETWORK, connection()),

  /**
   * A file of the program was made, or has other contents from now on. Operands: its path, its
   * contents (see {@link FileContents}), its size in bytes, and 1 if it is not text.
   */
  FILE_WRITTEN(Topic.FILE, text("path"), text("contents"), number("size"), number("binary")),
  /** A file of the program is no longer there. */
  FILE_REMOVED(Topic.FILE, text("path")),

  /**
   * A lock, queue, semaphore or the like changed. Operands: its number, its label, what happened,
   * such as {@code put 3}, and its state now, such as {@code 2 of 3 items}.
   */
  RESOURCE_CHANGED(
      Topic.RESOURCE, number("resource"), text("label"), text("action"), text("state"));

  /** What an event is about, for filters and export categories. */
  public enum Topic {
    PROGRAM,
    CODE,
    GENERATOR,
    TASK,
    LOOP,
    CLOCK,
    OUTPUT,
    IO,
    NETWORK,
    FILE,
    RESOURCE
  }

  private static Slot[] connection() {
    return new Slot[] {number("connection"), text("what"), number("done"), number("total")};
  }

  private static final EventKind[] VALUES = values();

  private final Topic topic;
  private final List<Slot> slots;

  EventKind(Topic topic, Slot... slots) {
    this.topic = topic;
    this.slots = List.of(slots);
  }

  /** What the event is about. */
  public Topic topic() {
    return topic;
  }

  /** The operands in use, in the order a, b, c, d. */
  public List<Slot> slots() {
    return slots;
  }

  /** Whether the event ends the task it is about. */
  public boolean endsTask() {
    return this == TASK_FINISHED || this == TASK_FAILED || this == TASK_CANCELLED;
  }

  static EventKind of(int ordinal) {
    return VALUES[ordinal];
  }
}
