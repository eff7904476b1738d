package org.coroscope.scheduler;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Runs callbacks, in the order and by the rules of asyncio's loop.
 *
 * <p>Callbacks run in one place, {@link #runOnce()}. Made by {@link SchedulerContext#newLoop()}.
 */
public final class EventLoop {
  private static final WaitReason WAITS =
      new WaitReason(WaitKind.OTHER, "something to do in its event loop");

  /** The nanoseconds from which on a wait is so long that people would go away. */
  public static final long LONG_WAIT = 600_000_000_000L;

  private final SchedulerContext context;
  private final int id;
  private final VirtualClock clock;
  private final LoopInstrument instrument;
  private final Guest guest;
  private final Object none;

  private final ArrayDeque<Handle> ready = new ArrayDeque<>();
  private final TimerQueue<TimerHandle> timers = new TimerQueue<>();
  private final TimerQueue<IoCompletion> io = new TimerQueue<>();
  private final TaskList tasks = new TaskList();
  private final Set<Future> unretrieved = new LinkedHashSet<>();
  private final DoneCallback stopWhenDone =
      new DoneCallback() {
        @Override
        public void done(Future future) {
          stopWhenDone(future);
        }

        @Override
        public String describe(Future future) {
          return future instanceof Task task ? "stop after " + task.name() : "stop";
        }
      };

  /** The thread that runs the loop; null while nobody does. */
  private GuestThread thread;

  /** The thread that runs the loop, while it has nothing to run and other threads may. */
  private GuestThread idle;

  private boolean running;
  private boolean stopping;
  private boolean closed;
  private long iteration;
  private Task currentTask;
  private Handle currentHandle;
  private long currentHandleId;
  private ExceptionHandler exceptionHandler;
  private SlowListener slowListener;
  private Predicate<Boolean> lastResort;

  /** A task that has failed in the handle that is running, and that nobody has kept; or null. */
  private Task unheard;

  private long handleIds;
  private long futureIds;
  private long taskIds;
  private Object guestObject;

  EventLoop(SchedulerContext context, int id) {
    this.context = context;
    this.id = id;
    this.clock = context.clock();
    this.instrument = context.instrument();
    this.guest = context.guest();
    this.none = guest.values().none();
  }

  // ---- giving work to the loop

  /** As {@link #callSoon(Callback, Object)}, with a copy of the current context. */
  public Handle callSoon(Callback callback) {
    return callSoon(callback, null);
  }

  /**
   * Queues a callback behind all that is ready.
   *
   * @param callbackContext the context it runs in; null for a copy of the current one
   */
  public Handle callSoon(Callback callback, Object callbackContext) {
    return callSoon(HandleReason.CALL_SOON, callback, callbackContext);
  }

  /** {@link #callSoon(Callback, Object)} on behalf of another guest thread. */
  public Handle callSoonThreadsafe(Callback callback, Object callbackContext) {
    Handle handle = callSoon(HandleReason.CALL_SOON_THREADSAFE, callback, callbackContext);
    if (idle != null) {
      GuestThread waiting = idle;
      idle = null;
      context.threads().unpark(waiting);
    }
    return handle;
  }

  private Handle callSoon(HandleReason reason, Callback callback, Object callbackContext) {
    checkClosed();
    Handle handle = new Handle(this, reason, callback, callbackContext, nextHandleId());
    enqueue(handle);
    return handle;
  }

  /**
   * Runs a callback after a delay.
   *
   * @param delay nanoseconds; zero or less means at the next turn, by way of the timers
   */
  public TimerHandle callLater(long delay, Callback callback, Object callbackContext) {
    return callAt(clock.after(delay), callback, callbackContext);
  }

  /**
   * Runs a callback at a time.
   *
   * @param when nanoseconds of the clock; the past means at the next turn
   */
  public TimerHandle callAt(long when, Callback callback, Object callbackContext) {
    checkClosed();
    TimerHandle timer = new TimerHandle(this, HandleReason.TIMER, when, callback, callbackContext);
    timers.add(timer);
    instrument.timerSet(timer, currentTask);
    return timer;
  }

  /**
   * Begins simulated input or output that is done at a time and then runs a callback. What is done
   * at the same time as a timer comes before it, as with asyncio's selector.
   *
   * @param when nanoseconds of the clock
   * @param description what is done, for people
   */
  public IoCompletion completeIoAt(
      long when, Callback callback, String description, Object callbackContext) {
    checkClosed();
    IoCompletion completion = new IoCompletion(this, when, callback, description, callbackContext);
    io.add(completion);
    instrument.ioStarted(completion, currentTask);
    return completion;
  }

  /**
   * As {@link #completeIoAt}, for somebody who tells the instrument what it is about in his own
   * words.
   */
  public IoCompletion deliverAt(long when, Callback callback, String description) {
    checkClosed();
    IoCompletion completion = new IoCompletion(this, when, callback, description);
    io.add(completion);
    return completion;
  }

  /**
   * Sets who is asked when nothing can ever happen again, before that is an error, and when nothing
   * would happen for at least {@link #LONG_WAIT}; null for nobody. It is told whether it is the
   * former, and answers whether it has queued something.
   */
  public void setLastResort(Predicate<Boolean> resort) {
    lastResort = resort;
  }

  /** A new pending future. */
  public Future createFuture() {
    return new Future(this);
  }

  /** As {@link #createTask(Coroutine, String, Object)}, with a copy of the current context. */
  public Task createTask(Coroutine coroutine, String name) {
    return createTask(coroutine, name, null);
  }

  /**
   * A new task, its first step queued.
   *
   * @param name null for the next of Task-1, Task-2, …
   * @param taskContext the context its steps run in; null for a copy of the current one
   */
  public Task createTask(Coroutine coroutine, String name, Object taskContext) {
    checkClosed();
    return new Task(this, coroutine, name, taskContext).start();
  }

  // ---- running

  /**
   * Runs until {@link #stop()}; what is ready then still runs to the end of the turn.
   *
   * @throws DeadlockException if nothing can ever happen again
   * @throws VirtualTimeLimitException if waiting leads beyond the clock's limit
   * @throws RuntimeException the guest's errors that leave the loop at once, and its RuntimeError
   *     if this loop or another is running, or this one is closed
   */
  public void runForever() {
    checkClosed();
    checkNotRunning();
    try {
      running = true;
      thread = context.threads().current();
      context.setRunningLoop(this);
      instrument.loopStarted(this);
      do {
        runOnce();
      } while (!stopping);
    } finally {
      stopping = false;
      running = false;
      thread = null;
      context.setRunningLoop(null);
      instrument.loopStopped(this);
    }
  }

  /**
   * Runs until a future is done and gives its result, or raises its error.
   *
   * @throws RuntimeException as {@link #runForever()}; the guest's RuntimeError if the loop was
   *     stopped before the future was done
   */
  public Object runUntil(Future future) {
    return runUntil(future, false);
  }

  /** As {@link #runUntil(Future)}, with a new task for a coroutine. */
  public Object runUntil(Coroutine coroutine) {
    checkClosed();
    checkNotRunning();
    return runUntil(createTask(coroutine, null), true);
  }

  /**
   * As {@link #runUntil(Future)}.
   *
   * @param own whether the future was made for this call only, so that nobody else can ask for its
   *     error
   */
  public Object runUntil(Future future, boolean own) {
    checkClosed();
    checkNotRunning();
    future.addDoneCallback(stopWhenDone);
    boolean completed = false;
    try {
      runForever();
      completed = true;
    } finally {
      if (!completed && own) {
        future.setRetrieved();
      }
      future.removeDoneCallback(stopWhenDone);
    }
    if (!future.done()) {
      throw errors().runtimeError("Event loop stopped before Future completed.");
    }
    return future.result();
  }

  private void stopWhenDone(Future future) {
    if (!future.cancelled()) {
      RuntimeException error = future.exception();
      if (error != null && errors().isFatal(error)) {
        // It has left the loop already; stopping now would stop the next run.
        return;
      }
    }
    future.loop().stop();
  }

  /** Ends the run after this turn. Without a run, the next one ends after its first turn. */
  public void stop() {
    stopping = true;
    instrument.stopRequested(this, currentTask);
  }

  /** One turn of the loop; the only place where callbacks run. */
  public void runOnce() {
    iteration++;
    instrument.iterationStarted(this, iteration);
    timers.dropCancelled();
    io.dropCancelled();
    if (ready.isEmpty() && !stopping) {
      waitForTime();
    } else {
      context.threads().polled();
    }
    queueDone();
    queueDue();
    int count = ready.size();
    instrument.phaseStarted(this, LoopPhase.SNAPSHOT, count);
    instrument.phaseStarted(this, LoopPhase.RUN_READY, count);
    for (int i = 0; i < count; i++) {
      runHandle(ready.poll());
    }
  }

  private void waitForTime() {
    if (!context.threads().isAlone()) {
      waitAmongThreads();
      return;
    }
    if (timers.isEmpty() && io.isEmpty()) {
      if (lastResort == null || !lastResort.test(true)) {
        throw DeadlockException.of(tasks.toList());
      }
      return;
    }
    long next = Math.min(timers.firstWhen(), io.firstWhen());
    long from = clock.now();
    if (next - from >= LONG_WAIT && lastResort != null && lastResort.test(false)) {
      return;
    }
    if (next > from) {
      instrument.phaseStarted(this, LoopPhase.IDLE, 0);
      clock.advanceTo(next);
      instrument.clockAdvanced(this, from, next, ClockCause.IDLE, null, "");
    }
  }

  private void waitAmongThreads() {
    boolean nothing = timers.isEmpty() && io.isEmpty();
    long next = nothing ? GuestThreads.NEVER : Math.min(timers.firstWhen(), io.firstWhen());
    if (next <= clock.now()) {
      context.threads().polled();
      return;
    }
    instrument.phaseStarted(this, LoopPhase.IDLE, 0);
    idle = context.threads().current();
    idle.waitsIn(this);
    try {
      context.threads().park(next, WAITS);
    } finally {
      context.threads().current().waitsIn(null);
      idle = null;
    }
  }

  private void queueDone() {
    List<IoCompletion> due = io.takeDue(clock.now());
    if (due.isEmpty()) {
      return;
    }
    instrument.phaseStarted(this, LoopPhase.IO_DONE, due.size());
    for (IoCompletion completion : due) {
      if (!completion.isSilent()) {
        instrument.ioDone(completion);
      }
      enqueue(completion);
    }
  }

  private void queueDue() {
    List<TimerHandle> due = timers.takeDue(clock.now());
    if (due.isEmpty()) {
      return;
    }
    instrument.phaseStarted(this, LoopPhase.TIMERS_DUE, due.size());
    for (TimerHandle timer : due) {
      instrument.timerFired(timer);
      enqueue(timer);
    }
  }

  private void runHandle(Handle handle) {
    if (handle.cancelled()) {
      handle.state = HandleState.DONE;
      instrument.handleSkipped(handle);
      return;
    }
    long handleId = handle.id;
    handle.state = HandleState.RUNNING;
    currentHandle = handle;
    currentHandleId = handleId;
    long started = clock.now();
    instrument.handleRunStarted(handle);
    try {
      handle.run();
    } finally {
      if (handle.state == HandleState.RUNNING) {
        handle.state = HandleState.DONE;
      }
      currentHandle = null;
      currentHandleId = 0;
      instrument.handleRunEnded(this, handleId);
    }
    if (slowListener != null) {
      slowListener.ran(handle, clock.now() - started);
    }
    if (unheard != null) {
      Task failed = unheard;
      unheard = null;
      reportUnheard(failed);
    }
  }

  void reportAfterHandle(Task failed) {
    unheard = failed;
  }

  /** Tells the exception handler of an error that nobody can ask for any more. */
  public void reportUnheard(Future failed) {
    if (!failed.exceptionUnretrieved()) {
      return;
    }
    failed.setRetrieved();
    String kind = guest.values().typeName(failed);
    callExceptionHandler(
        new ExceptionReport(
            kind + " exception was never retrieved",
            failed.peekException(),
            null,
            failed,
            null,
            null));
  }

  /**
   * Throws away all that is queued or scheduled, and takes no more.
   *
   * @throws RuntimeException the guest's RuntimeError if the loop is running
   */
  public void close() {
    if (running) {
      throw errors().runtimeError("Cannot close a running event loop");
    }
    if (closed) {
      return;
    }
    closed = true;
    ready.clear();
    timers.clear();
    io.clear();
    instrument.loopClosed(this);
  }

  /** The thread in which a run is going on, or null. */
  public GuestThread thread() {
    return thread;
  }

  /** Whether a run is going on. */
  public boolean isRunning() {
    return running;
  }

  /** Whether {@link #close()} was called. */
  public boolean isClosed() {
    return closed;
  }

  private void checkNotRunning() {
    if (running) {
      throw errors().runtimeError("This event loop is already running");
    }
    if (context.runningLoop() != null) {
      throw errors().runtimeError("Cannot run the event loop while another loop is running");
    }
  }

  /**
   * Refuses if the loop is closed.
   *
   * @throws RuntimeException the guest's RuntimeError
   */
  public void checkClosed() {
    if (closed) {
      throw errors().runtimeError("Event loop is closed");
    }
  }

  // ---- errors

  /** Sets who is told of errors that no program code can catch; null for the guest's default. */
  public void setExceptionHandler(ExceptionHandler handler) {
    exceptionHandler = handler;
  }

  /** What {@link #setExceptionHandler} set. */
  public ExceptionHandler exceptionHandler() {
    return exceptionHandler;
  }

  /**
   * Has an error handled by the exception handler. If that fails in its turn, the default one is
   * told of both; if that fails too, nothing is left to try and the loop goes on.
   */
  public void callExceptionHandler(ExceptionReport report) {
    instrument.exceptionHandlerCalled(this, report);
    if (exceptionHandler != null) {
      RuntimeException failure = handle(exceptionHandler, report);
      if (failure != null) {
        handle(guest.defaultHandler(), ExceptionReport.inHandler(report, failure));
      }
    } else {
      handle(guest.defaultHandler(), report);
    }
  }

  private RuntimeException handle(ExceptionHandler handler, ExceptionReport report) {
    try {
      handler.handle(this, report);
      return null;
    } catch (RuntimeException error) {
      if (!errors().isGuest(error) || errors().isFatal(error)) {
        throw error;
      }
      return error;
    }
  }

  /** Is told how long each callback took. */
  @FunctionalInterface
  public interface SlowListener {
    /** A callback has run for so many nanoseconds, all of which blocked the loop. */
    void ran(Handle handle, long nanos);
  }

  /** Sets who is told how long callbacks take; null for nobody. */
  public void setSlowListener(SlowListener listener) {
    slowListener = listener;
  }

  // ---- tasks

  /** The task whose step is running, or null. */
  public Task currentTask() {
    return currentTask;
  }

  /** The tasks that are not done, in order of creation. */
  public List<Task> allTasks() {
    return tasks.toList();
  }

  /** The futures and tasks with an error that nobody has asked for, in order of failing. */
  public List<Future> unretrievedFailures() {
    return List.copyOf(unretrieved);
  }

  void register(Task task) {
    tasks.add(task);
  }

  void unregister(Task task) {
    tasks.remove(task);
  }

  void addUnretrieved(Future future) {
    unretrieved.add(future);
  }

  void removeUnretrieved(Future future) {
    unretrieved.remove(future);
  }

  /**
   * Makes a task the current one.
   *
   * @throws RuntimeException the guest's RuntimeError if another is
   */
  public void enterTask(Task task) {
    if (currentTask != null) {
      GuestValues values = guest.values();
      throw errors()
          .runtimeError(
              "Cannot enter into task "
                  + values.repr(task)
                  + " while another task "
                  + values.repr(currentTask)
                  + " is being executed.");
    }
    currentTask = task;
  }

  /**
   * Ends what {@link #enterTask} began.
   *
   * @throws RuntimeException the guest's RuntimeError if it is not the current task
   */
  public void leaveTask(Task task) {
    if (currentTask != task) {
      GuestValues values = guest.values();
      String current = currentTask == null ? values.repr(none) : values.repr(currentTask);
      throw errors()
          .runtimeError(
              "Leaving task "
                  + values.repr(task)
                  + " does not match the current task "
                  + current
                  + ".");
    }
    currentTask = null;
  }

  // ---- looking at the loop

  /** Number of this loop within the program, from 1. */
  public int id() {
    return id;
  }

  /** Which turn it is; 0 before the first. */
  public long iteration() {
    return iteration;
  }

  /** The loop's time in nanoseconds. */
  public long time() {
    return clock.now();
  }

  /** The handle whose callback is running, or null. */
  public Handle currentHandle() {
    return currentHandle;
  }

  /** The id under which the callback that is running was queued; 0 if none is running. */
  public long currentHandleId() {
    return currentHandleId;
  }

  /** The ready queue, first to run first. */
  public List<Handle> ready() {
    return List.copyOf(ready);
  }

  /** The timers that wait for their time, earliest first. */
  public List<TimerHandle> timers() {
    return timers.inOrder();
  }

  /** The input and output under way, earliest to be done first. */
  public List<IoCompletion> pendingIo() {
    return io.inOrder();
  }

  /** The timer or completion that is next, or null if nothing waits for its time. */
  public TimerHandle nextScheduled() {
    timers.dropCancelled();
    io.dropCancelled();
    return io.isEmpty() || timers.firstWhen() < io.firstWhen() ? timers.first() : io.first();
  }

  /** Whether the time of something that is scheduled has come. */
  public boolean hasDue() {
    TimerHandle next = nextScheduled();
    return next != null && next.when() <= clock.now();
  }

  /** What this loop shares with others. */
  public SchedulerContext context() {
    return context;
  }

  /** As {@link SchedulerContext#block}, which names this loop if it is running. */
  public void block(long nanos, String what) {
    context.block(nanos, what);
  }

  /** What the guest language keeps with this loop: usually the object its programs see. */
  public Object guestObject() {
    return guestObject;
  }

  /** Sets what the guest language keeps with this loop. */
  public void setGuestObject(Object object) {
    guestObject = object;
  }

  // ---- for the rest of the package

  LoopInstrument instrument() {
    return instrument;
  }

  Guest guest() {
    return guest;
  }

  GuestErrors errors() {
    return guest.errors();
  }

  GuestContexts contexts() {
    return guest.contexts();
  }

  Object none() {
    return none;
  }

  long nextHandleId() {
    return ++handleIds;
  }

  long nextFutureId() {
    return ++futureIds;
  }

  long nextTaskId() {
    return ++taskIds;
  }

  void enqueue(Handle handle) {
    handle.state = HandleState.QUEUED;
    ready.add(handle);
    instrument.handleQueued(handle, currentTask);
  }

  void timerCancelled(TimerHandle timer) {
    if (timer instanceof IoCompletion completion) {
      io.noteCancelled();
      if (!completion.isSilent()) {
        instrument.ioCancelled(completion, currentTask);
      }
    } else {
      timers.noteCancelled();
      instrument.timerCancelled(timer, currentTask);
    }
  }
}
