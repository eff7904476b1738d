package org.coroscope.vm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coroscope.vm.object.Claimable;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyInstance;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyWeakSlot;
import org.coroscope.vm.object.Special;

/**
 * Notices when objects whose end shows are no longer in use: those with {@code __del__}, those with
 * weak references, generators that stand in a {@code try} or {@code with}, and coroutines that wait
 * for being awaited.
 *
 * <p>CPython counts references. The machine does not; while there are such objects at all it looks,
 * before each call, whether the program can still get at them, since nothing but a call could show
 * that they have gone. Objects in rings of references wait for {@code gc.collect()} or the end, as
 * in CPython. Searching costs time, so there is a credit that grows with each call: a program with
 * a large heap is searched less often, and then objects may end a few calls late.
 */
public final class Lifetimes {
  /** Steps of searching that a program may cost at once, and those each call adds. */
  private static final long MOST_CREDIT = 3_000_000;

  private static final long CREDIT_PER_CALL = 40;

  /** How far into containers the end of the program looks for an order. */
  private static final int DEEPEST = 200;

  /** So many entries that have ended are not worth being taken out. */
  private static final int FEWEST_KEPT = 100;

  /** If more coroutines wait, as when many are gathered, it is not worth a search at each call. */
  private static final int FEW_UNCLAIMED = 20;

  /** What is known of an object whose end shows. */
  private static final class Watched {
    final PyObject object;
    final List<PyWeakSlot> slots = new ArrayList<>();
    boolean finalizes;
    boolean ended;

    /** Where a coroutine was made that is to be claimed; null for all else. */
    Frame madeIn;

    int madeAt;

    /** Nobody sees its end before {@link #settle}. */
    boolean patient;

    /** Its end shows only when the event loop goes on. */
    boolean endsInLoop;

    /** Who referred to it when it was last seen. */
    Object holder;

    /** Out of reach, but part of a ring or held by one. */
    boolean inRing;

    Watched(PyObject object) {
      this.object = object;
    }
  }

  private final Vm vm;

  /** By identity, for looking up only. */
  private final Map<PyObject, Watched> watched = new IdentityHashMap<>();

  /** In order of registration; those that have ended are taken out now and then. */
  private List<Watched> inOrder = new ArrayList<>();

  /** How many of the watched are not patient. */
  private int urgent;

  /** How many of the watched end in the event loop. */
  private int endingInLoop;

  /** A coroutine that was made just now and may have to be watched; else null. */
  private PyObject fresh;

  private Frame freshFrame;
  private int freshAt;
  private int freshCalls;

  /** How many of the watched are coroutines that wait for being claimed. */
  private int unclaimed;

  private int looksLeftOut;
  private long credit = MOST_CREDIT;
  private boolean busy;

  Lifetimes(Vm vm) {
    this.vm = vm;
  }

  /** From now on, the end of this object shows: its {@code __del__} runs, or it is closed. */
  public void watch(PyObject object) {
    entry(object).finalizes = true;
  }

  /**
   * Nobody sees the end of this object, such as a file that is open, before {@link #settle} is
   * called: it costs no search at each call.
   */
  public void watchPatiently(PyObject object) {
    Watched entry = entry(object);
    if (!entry.patient && entry.slots.isEmpty()) {
      entry.patient = true;
      urgent--;
    }
  }

  /**
   * The end of this object, an asynchronous generator, gives work to the event loop: it is enough
   * to look for it when a task's step is over.
   */
  void watchInLoop(PyGenerator generator) {
    watchPatiently(generator);
    Watched entry = entry(generator);
    entry.finalizes = true;
    if (!entry.endsInLoop) {
      entry.endsInLoop = true;
      endingInLoop++;
    }
  }

  /** The end of this object does not show any more, such as that of a file that was closed. */
  public void unwatch(PyObject object) {
    Watched entry = watched.get(object);
    if (entry != null) {
      entry.finalizes = false;
      if (entry.slots.isEmpty()) {
        forget(entry);
      }
    }
  }

  /** What patient objects do at their end is about to be seen: ends those that are out of use. */
  public void settle() {
    if (watched.size() > urgent && !busy && isQuiet(vm.current)) {
      endUnused(null, false);
    }
  }

  /**
   * From now on, it shows when nobody can await this coroutine any more. Once it was claimed, that
   * is forgotten.
   *
   * @param frame where it was made just now
   * @param passedOn whether it is an argument of the next call, which hence need not look for it
   */
  void watchUnclaimed(PyObject coroutine, Frame frame, boolean passedOn) {
    keepFresh();
    fresh = coroutine;
    freshFrame = frame;
    freshAt = frame.currentPc();
    freshCalls = passedOn ? 1 : 0;
  }

  /** Registers the coroutine that was made last, unless it was claimed at once, as most are. */
  private void keepFresh() {
    if (fresh != null && ((Claimable) fresh).isUnclaimed()) {
      Watched entry = entry(fresh);
      entry.finalizes = true;
      unclaimed += entry.madeIn == null ? 1 : 0;
      entry.madeIn = freshFrame;
      entry.madeAt = freshAt;
    }
    fresh = null;
    freshFrame = null;
  }

  /** The watched coroutines that nobody has begun or given to a task, oldest first. */
  public List<PyObject> unclaimed() {
    keepFresh();
    List<PyObject> found = new ArrayList<>();
    for (Watched entry : all()) {
      if (isWaiting(entry)) {
        found.add(entry.object);
      }
    }
    return found;
  }

  private static boolean isWaiting(Watched entry) {
    return entry.madeIn != null && ((Claimable) entry.object).isUnclaimed();
  }

  /** Coroutines that were claimed need no watching, unless there are weak references to them. */
  private void forgetClaimed() {
    for (Watched entry : all()) {
      if (entry.madeIn != null && !isWaiting(entry)) {
        entry.madeIn = null;
        unclaimed--;
        unwatch(entry.object);
      }
    }
  }

  /** From now on, a weak reference is to be told of the end of its object. */
  public void watchWeakly(PyWeakSlot slot) {
    Watched entry = entry(slot.target());
    entry.slots.add(slot);
    if (entry.patient) {
      entry.patient = false;
      urgent++;
    }
  }

  private Watched entry(PyObject object) {
    Watched entry = watched.get(object);
    if (entry == null) {
      entry = new Watched(object);
      watched.put(object, entry);
      inOrder.add(entry);
      urgent++;
    }
    entry.inRing = false;
    return entry;
  }

  private void forget(Watched entry) {
    unclaimed -= entry.madeIn == null ? 0 : 1;
    watched.remove(entry.object);
    entry.ended = true;
    urgent -= entry.patient ? 0 : 1;
    endingInLoop -= entry.endsInLoop ? 1 : 0;
    if (inOrder.size() > 2 * watched.size() + FEWEST_KEPT) {
      inOrder = all();
    }
  }

  /** Those that have not ended, in order of registration. */
  private List<Watched> all() {
    List<Watched> all = new ArrayList<>(watched.size());
    for (Watched entry : inOrder) {
      if (!entry.ended) {
        all.add(entry);
      }
    }
    return all;
  }

  /** The weak references to an object, oldest first. */
  public List<PyWeakSlot> slotsOf(PyObject object) {
    Watched entry = watched.get(object);
    return entry == null ? List.of() : List.copyOf(entry.slots);
  }

  /** A frame is about to call something, its arguments on the stack. */
  void beforeCall(Frame frame) {
    look(frame, null);
  }

  /** A {@code del} statement has taken a value from a variable of a frame. */
  void afterDelete(Frame frame, PyObject value) {
    look(frame, value);
  }

  /**
   * A task's coroutine waits or has returned: what it has let go of is given to the event loop
   * before that is told how the step went.
   */
  public void afterStep() {
    if (endingInLoop > 0 && !busy) {
      spend(vm.current, null);
    }
  }

  private void look(Frame frame, PyObject dropped) {
    if (fresh != null) {
      if (freshCalls > 0 && frame == freshFrame) {
        freshCalls--;
      } else {
        keepFresh();
      }
    }
    if (urgent == 0 || busy) {
      return;
    }
    if (unclaimed > FEW_UNCLAIMED && unclaimed == urgent && ++looksLeftOut < unclaimed) {
      return;
    }
    looksLeftOut = 0;
    spend(frame, dropped);
  }

  private void spend(Frame frame, PyObject dropped) {
    credit = Math.min(MOST_CREDIT, credit + CREDIT_PER_CALL);
    // Who deletes such an object is about to look whether it has gone.
    long least = dropped != null && watched.containsKey(dropped) ? -MOST_CREDIT : 0;
    if (credit > least && isQuiet(frame)) {
      endUnused(dropped, false);
    }
  }

  /**
   * Whether all that is in use can be found: Java code that has called the program back may hold
   * objects which nobody else knows. The event loop does not.
   */
  private boolean isQuiet(Frame frame) {
    boolean[] quiet = {isQuietThread(frame)};
    vm.forEachParkedThread(top -> quiet[0] = quiet[0] && isQuietThread(top));
    return quiet[0];
  }

  private boolean isQuietThread(Frame frame) {
    for (Frame at = frame; at != null; at = at.back) {
      credit--;
      boolean calledByJava = at.delivery == Frame.Delivery.JAVA && at.back != null;
      if (calledByJava && !isHeldByItsCaller(at.generator)) {
        return false;
      }
    }
    return true;
  }

  /** What drives a coroutine or an asynchronous generator can be found from who awaits it. */
  private static boolean isHeldByItsCaller(PyGenerator generator) {
    return generator != null && (generator.isCoroutine() || generator.isAsyncGenerator());
  }

  /**
   * {@code gc.collect()}: ends what is out of reach, rings included.
   *
   * @return how many of the watched objects have ended
   */
  public int collect() {
    int before = watched.size();
    if (!busy && isQuiet(vm.current)) {
      all().forEach(entry -> entry.inRing = false);
      endUnused(null, true);
    }
    return before - watched.size();
  }

  /**
   * The program has ended: everything ends. First what the main module's variables are, then what
   * is in their containers, then all else, the oldest first.
   */
  public void endOfProgram(PyDict namespace) {
    Set<Watched> order = new LinkedHashSet<>();
    for (boolean containers : new boolean[] {false, true}) {
      for (int i = namespace.next(0); i >= 0; i = namespace.next(i + 1)) {
        PyObject value = namespace.valueAt(i);
        boolean wanted =
            containers
                ? value instanceof PyList || value instanceof PyTuple || value instanceof PyDict
                : value instanceof PyInstance;
        if (wanted) {
          addWatched(value, order, new IdentityHashMap<>(), DEEPEST);
        }
      }
    }
    order.addAll(all());
    order.forEach(this::endFinally);
    while (!watched.isEmpty()) {
      all().forEach(this::endFinally);
    }
  }

  /** Adds what is watched among a value and what it holds. */
  private void addWatched(Object value, Set<Watched> found, Map<Object, Boolean> seen, int depth) {
    Watched entry = watched.get(value);
    if (entry != null) {
      found.add(entry);
    }
    boolean holds =
        value instanceof PyInstance
            || value instanceof PyDict
            || value instanceof PyList
            || value instanceof PyTuple;
    if (holds && depth > 0 && seen.put(value, true) == null) {
      ObjectGraph.forEach(value, inner -> addWatched(inner, found, seen, depth - 1));
    }
  }

  private void endFinally(Watched entry) {
    if (!entry.ended) {
      forget(entry);
      entry.slots.forEach(PyWeakSlot::clear);
      finish(entry);
    }
  }

  /**
   * Looks for what is out of reach, and ends it.
   *
   * @param dropped the value that has lost a reference just now, if known
   * @param rings whether to end also what stands in rings of references
   */
  private void endUnused(PyObject dropped, boolean rings) {
    forgetClaimed();
    if (watched.isEmpty()) {
      return;
    }
    Search search = new Search();
    search.run();
    credit -= search.seen.size();
    List<Watched> lost = new ArrayList<>();
    for (Watched entry : all()) {
      if (!entry.inRing && !search.seen.containsKey(entry.object)) {
        lost.add(entry);
      }
    }
    if (lost.isEmpty()) {
      return;
    }
    busy = true;
    try {
      Garbage garbage = new Garbage(search.seen, part -> endIfWatched(part, search));
      garbage.add(dropped);
      for (Watched entry : lost) {
        garbage.add(entry.holder);
        garbage.add(entry.object);
      }
      garbage.takeApart();
      for (Watched entry : lost) {
        if (!entry.ended) {
          if (rings) {
            end(entry, search);
          } else {
            entry.inRing = !garbage.hasRevived();
          }
        }
      }
    } finally {
      busy = false;
    }
  }

  private void endIfWatched(PyObject part, Search search) {
    Watched entry = watched.get(part);
    if (entry != null) {
      end(entry, search);
    }
  }

  private void end(Watched entry, Search search) {
    forget(entry);
    finish(entry);
    for (int i = entry.slots.size() - 1; i >= 0; i--) {
      PyWeakSlot slot = entry.slots.get(i);
      slot.clear();
      if (search.seen.containsKey(slot.reference)) {
        callBack(slot);
      }
    }
  }

  private void callBack(PyWeakSlot slot) {
    if (slot.callback != PyNone.NONE) {
      try {
        vm.call(slot.callback, slot.reference);
      } catch (PyRaise raise) {
        vm.unraisable(raise.exception(), slot.callback, null);
      }
    }
  }

  private void finish(Watched entry) {
    if (!entry.finalizes) {
      return;
    }
    if (isWaiting(entry)) {
      tellNeverAwaited(entry);
      return;
    }
    if (entry.object instanceof PyGenerator generator) {
      Disposal.dispose(vm, generator);
      return;
    }
    PyObject method = entry.object.type().special(Special.DEL);
    if (method != null) {
      try {
        vm.callSpecial(method, entry.object);
      } catch (PyRaise raise) {
        vm.unraisable(raise.exception(), method, null);
      }
    }
  }

  /** Tells of a coroutine as if the frame stood where the last reference went. */
  private void tellNeverAwaited(Watched entry) {
    Frame frame = vm.current;
    int pc = frame == null ? 0 : frame.pc;
    if (frame != null) {
      boolean here = frame == entry.madeIn;
      int from = !here ? -1 : entry.madeAt < pc ? entry.madeAt : 0;
      frame.pc = LastRelease.before(frame.code.code(), from, frame.currentPc()) + 1;
    }
    try {
      if (entry.object instanceof PyGenerator generator) {
        vm.dropped(generator);
      } else {
        ((PyIterator) entry.object).dropped(vm);
      }
    } catch (PyRaise raise) {
      vm.unraisable(raise.exception(), entry.object, null);
    } finally {
      if (frame != null) {
        frame.pc = pc;
      }
    }
  }

  /** Finds what the program can get at, and stops when all watched objects have been found. */
  private final class Search {
    final Map<Object, Boolean> seen = new IdentityHashMap<>();
    private final Deque<Object> next = new ArrayDeque<>();
    private Object holder;
    private int missing;

    void run() {
      for (Watched entry : inOrder) {
        missing += entry.inRing || entry.ended ? 0 : 1;
      }
      for (Frame frame = vm.current; frame != null; frame = frame.back) {
        add(frame);
      }
      walk();
      if (missing > 0) {
        vm.forEachRoot(this::add);
        walk();
      }
    }

    private void walk() {
      while (missing > 0 && !next.isEmpty()) {
        holder = next.poll();
        ObjectGraph.forEach(holder, this::add);
      }
    }

    private void add(Object value) {
      if (seen.put(value, true) != null) {
        return;
      }
      next.add(value);
      if (value instanceof PyObject object) {
        Watched entry = watched.get(object);
        if (entry != null) {
          entry.holder = holder;
          missing -= entry.inRing ? 0 : 1;
          entry.inRing = false;
        }
      }
    }
  }
}
