package org.coroscope.scheduler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The threads of a guest program, which take turns.
 *
 * <p>One runs at a time, until it has to wait: for a lock, for time to pass, or in an event loop
 * that has nothing to do. Then the thread goes on that has been ready the longest; when none is,
 * the clock moves to the first time that a thread waits for. Nothing else switches, but that a
 * thread that computes for long is interrupted if others are ready ({@link #tick}). So a program
 * with threads does the same each time, and what CPython does as long as nobody computes for longer
 * than its switch interval.
 *
 * <p>Each thread has a Java thread for its stack, because guest code can wait inside of Java code
 * (a sort's key, a loop's callback). They hand a baton on, so that never two of them run.
 */
public final class GuestThreads {
  /** A time that never comes. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final long STACK_BYTES = 64L << 20;
  private static final int MOST = 1000;
  private static final int TICKS_OF_A_TURN = 32;
  private static final int POLLS_OF_A_TURN = 50;

  private final VirtualClock clock;
  private final LoopInstrument instrument;
  private final GuestThread main = new GuestThread(0, "MainThread", null);
  private final ArrayDeque<GuestThread> ready = new ArrayDeque<>();
  private final TreeSet<GuestThread> timed =
      new TreeSet<>(
          Comparator.<GuestThread>comparingLong(thread -> thread.until)
              .thenComparingLong(thread -> thread.sequence));
  private final List<GuestThread> alive = new ArrayList<>();
  private final List<ThreadState> states = new ArrayList<>();
  private GuestThread current = main;
  private int started;
  private long sequence;
  private int ticks;
  private int polls;
  private Throwable failure;
  private boolean ending;

  GuestThreads(VirtualClock clock, LoopInstrument instrument) {
    this.clock = clock;
    this.instrument = instrument;
    main.state = GuestThread.State.RUNNING;
  }

  /** Adds something of which each thread has its own; before the first thread is started. */
  public void addState(ThreadState state) {
    states.add(state);
  }

  /** The thread that runs. */
  public GuestThread current() {
    return current;
  }

  /** The thread that the program began with. */
  public GuestThread main() {
    return main;
  }

  /** How many threads were started so far. */
  public int started() {
    return started;
  }

  /** The time, in nanoseconds of the program's clock. */
  public long now() {
    return clock.now();
  }

  /** The threads beside the main one that have not ended, in order of starting. */
  public List<GuestThread> alive() {
    return List.copyOf(alive);
  }

  /** Whether there is no thread but the main one. */
  public boolean isAlone() {
    return alive.isEmpty();
  }

  /**
   * Starts a thread. It is ready now and runs when its turn comes.
   *
   * @param body what it does; must let out no error of the guest's
   * @throws ThreadLimitException if there are too many
   */
  public GuestThread start(String name, Runnable body) {
    if (alive.size() >= MOST) {
      throw new ThreadLimitException(MOST);
    }
    GuestThread thread = new GuestThread(++started, name, current);
    thread.carrier = new Thread(null, () -> carry(thread, body), "coroscope-guest", STACK_BYTES);
    thread.carrier.setDaemon(true);
    alive.add(thread);
    ready.add(thread);
    instrument.threadStarted(thread, current);
    return thread;
  }

  /** Lets the thread that runs wait until so much time has passed, at least a turn. */
  public void sleep(long nanos, WaitReason reason) {
    park(clock.after(nanos), reason);
  }

  /**
   * Lets the thread that runs wait to be woken, or for a time.
   *
   * @param until nanoseconds of the clock, or {@link #NEVER}
   * @return whether it was woken
   * @throws DeadlockException if no thread can ever go on
   */
  public boolean park(long until, WaitReason reason) {
    GuestThread me = current;
    me.state = GuestThread.State.WAITING;
    me.woken = false;
    me.reason = reason;
    me.until = until;
    if (until != NEVER) {
      me.sequence = ++sequence;
      timed.add(me);
    }
    leave(me, reason);
    me.reason = null;
    return me.woken;
  }

  /** Makes a waiting thread ready; nothing happens if it does not wait. */
  public void unpark(GuestThread thread) {
    if (thread.state == GuestThread.State.WAITING) {
      timed.remove(thread);
      thread.woken = true;
      thread.state = GuestThread.State.READY;
      ready.add(thread);
      instrument.threadWoken(thread, current);
    }
  }

  /** Lets the others that are ready have their turns first. */
  public void yieldTurn() {
    if (!ready.isEmpty()) {
      GuestThread me = current;
      me.state = GuestThread.State.READY;
      ready.add(me);
      leave(me, WaitReason.YIELD);
    }
  }

  /** To be called now and then by code that computes: ends its turn if it has lasted long. */
  public void tick() {
    if (!ready.isEmpty() && ++ticks >= TICKS_OF_A_TURN) {
      yieldTurn();
    }
  }

  /** To be called by a loop that looks for news and has something to do: as {@link #tick}. */
  void polled() {
    if (++polls >= POLLS_OF_A_TURN) {
      yieldTurn();
    }
  }

  /** Ends all threads but the main one, which calls this when the program is over. */
  public void endAll() {
    ending = true;
    for (GuestThread thread : alive()) {
      if (thread.carrier.getState() != Thread.State.NEW) {
        thread.baton.release();
        joinCarrier(thread);
      }
    }
    alive.clear();
    ready.clear();
    timed.clear();
  }

  private static void joinCarrier(GuestThread thread) {
    boolean interrupted = false;
    while (thread.carrier.isAlive()) {
      try {
        thread.carrier.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void carry(GuestThread me, Runnable body) {
    try {
      enter(me);
      body.run();
    } catch (ThreadEnd end) {
      return;
    } catch (Throwable error) {
      // A limit, a deadlock, or a mistake of Coroscope's: it ends the program, on its main thread.
      if (ending) {
        return;
      }
      failure = error;
      ready.remove(main);
      ready.addFirst(main);
      timed.remove(main);
    }
    me.state = GuestThread.State.ENDED;
    alive.remove(me);
    if (failure == null) {
      instrument.threadEnded(me);
    }
    GuestThread next;
    try {
      next = next();
    } catch (RuntimeException deadlock) {
      failure = deadlock;
      next = main;
    }
    handOver(next);
  }

  private void leave(GuestThread me, WaitReason reason) {
    polls = 0;
    if (ready.isEmpty() && !timed.isEmpty() && timed.first() == me) {
      // Nobody else can go on before: no need to tell anybody but of the time.
      timed.remove(me);
      advance(me.until);
      me.state = GuestThread.State.RUNNING;
      return;
    }
    instrument.threadLeft(me, reason);
    GuestThread next = next();
    if (next != me) {
      me.kept = new Object[states.size()];
      for (int i = 0; i < me.kept.length; i++) {
        me.kept[i] = states.get(i).save();
      }
      handOver(next);
      me.baton.acquireUninterruptibly();
    }
    enter(me);
  }

  private void handOver(GuestThread next) {
    if (next.carrier != null && next.carrier.getState() == Thread.State.NEW) {
      next.carrier.start();
    } else {
      next.baton.release();
    }
  }

  private void enter(GuestThread me) {
    if (ending) {
      throw new ThreadEnd();
    }
    current = me;
    me.state = GuestThread.State.RUNNING;
    ticks = 0;
    if (failure != null) {
      // What the machine keeps stays that of the thread which has failed: it is to be shown.
      Throwable error = failure;
      failure = null;
      if (error instanceof Error fatal) {
        throw fatal;
      }
      throw (RuntimeException) error;
    }
    for (int i = 0; i < states.size(); i++) {
      states.get(i).restore(me.kept == null ? null : me.kept[i]);
    }
    me.kept = null;
    instrument.threadEntered(me);
  }

  private GuestThread next() {
    if (ready.isEmpty()) {
      if (timed.isEmpty()) {
        throw DeadlockException.ofThreads(waiting());
      }
      GuestThread first = timed.pollFirst();
      advance(first.until);
      first.state = GuestThread.State.READY;
      ready.add(first);
    }
    return ready.poll();
  }

  private void advance(long until) {
    long from = clock.now();
    if (until > from) {
      clock.advanceTo(until);
      instrument.threadsWaited(from, until);
    }
  }

  private List<GuestThread> waiting() {
    List<GuestThread> all = new ArrayList<>();
    if (main.state == GuestThread.State.WAITING) {
      all.add(main);
    }
    alive.stream().filter(thread -> thread.state == GuestThread.State.WAITING).forEach(all::add);
    return all;
  }
}
