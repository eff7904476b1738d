package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.library.LibraryLog;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.GuestThread;
import org.coroscope.scheduler.LoopInstrument;
import org.coroscope.scheduler.SchedulerContext;
import org.coroscope.vm.AsyncGenerators;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyWeakSlot;

/** What asyncio keeps for one program: its loops and its policy. */
public final class AsyncioState {
  /**
   * What the documentation of {@code asyncio.get_event_loop} says of a call without a loop: 3.11
   * makes one and is silent about it.
   */
  private static final String LOOP_OUT_OF_NOTHING =
      "There is no event loop yet, so asyncio makes one. Python 3.12 warns that this is deprecated;"
          + " from 3.14 on it is a RuntimeError.";

  private final Vm vm;
  private final SchedulerContext scheduler;
  private final boolean observed;
  private final List<PyLoop> loops = new ArrayList<>();

  /** The futures whose repr is being made, so that a circle ends. */
  final List<PyFuture> showing = new ArrayList<>();

  /** The loop that {@code set_event_loop} set in each thread. */
  private final Map<GuestThread, PyLoop> current = new HashMap<>();

  /** Whether {@code set_event_loop} was called in the main thread. */
  private boolean setCalled;

  /** The policy that a program has set; None for the default one. */
  PyObject policy = PyNone.NONE;

  private final Map<String, Integer> resourcesByKind = new HashMap<>();
  private long resources;

  private AsyncioState(Vm vm, SchedulerContext scheduler) {
    this.vm = vm;
    this.scheduler = scheduler;
    this.observed = scheduler.instrument() != LoopInstrument.NONE;
  }

  static AsyncioState create(Vm vm, SchedulerContext scheduler) {
    AsyncioState state = vm.service(AsyncioState.class, () -> new AsyncioState(vm, scheduler));
    vm.setDeleteListener(object -> Leftovers.deleted(vm, object));
    vm.setAsyncGeneratorListener(state::asyncGeneratorBegun);
    vm.setAsyncGeneratorFinalizer(state::asyncGeneratorDropped);
    return state;
  }

  /** A loop keeps the asynchronous generators that begin on it, to close them at its end. */
  private void asyncGeneratorBegun(PyGenerator generator) {
    PyLoop loop = running();
    if (loop != null) {
      loop.asyncGenerators.add(new PyWeakSlot(generator, PyNone.NONE, PyNone.NONE));
    }
  }

  /** The loop closes in a task of its own what a loop over it has left early. */
  private void asyncGeneratorDropped(PyGenerator generator) {
    PyLoop loop = running();
    if (loop == null) {
      return;
    }
    loop.asyncGenerators.removeIf(slot -> slot.target() == generator);
    vm.lifetimes().unwatch(generator);
    loop.loop()
        .callSoon(
            () ->
                Tasks.create(
                    vm,
                    loop,
                    AsyncGenerators.step(
                        generator, AsyncGenerators.Operation.ACLOSE, PyNone.NONE, null),
                    PyNone.NONE,
                    null),
            null);
  }

  /** The state of a program that has imported asyncio. */
  public static AsyncioState of(Vm vm) {
    return vm.service(
        AsyncioState.class,
        () -> {
          throw new IllegalStateException("asyncio is not imported");
        });
  }

  /** What all loops share. */
  public SchedulerContext scheduler() {
    return scheduler;
  }

  /** Whether anybody wants to know why tasks wait, so that it is worth a text. */
  boolean observed() {
    return observed;
  }

  /** A number for a lock, queue or the like. */
  long nextResource() {
    return ++resources;
  }

  /** The label of one more lock, queue or the like, as {@code "queue 2"}. */
  String nextLabel(String kind) {
    return kind + " " + resourcesByKind.merge(kind, 1, Integer::sum);
  }

  /** All loops that were made, in that order. */
  public List<PyLoop> loops() {
    return loops;
  }

  /** A new loop. */
  PyLoop newLoop() {
    return newLoop(LoopMethods.TYPE);
  }

  /** A new instance of a loop's class. */
  PyLoop newLoop(PyType type) {
    PyLoop loop =
        type == LoopMethods.TYPE
            ? new PyLoop(scheduler.newLoop())
            : new PyLoop(type, scheduler.newLoop());
    loops.add(loop);
    LibraryLog.debug(vm, "asyncio", "Using selector: EpollSelector");
    return loop;
  }

  /** The loop that is running, or null. */
  PyLoop running() {
    EventLoop loop = scheduler.runningLoop();
    return loop == null ? null : PyLoop.of(loop);
  }

  /** The loop that is running; raises RuntimeError if there is none. */
  PyLoop requireRunning() {
    EventLoop loop = scheduler.runningLoop();
    if (loop == null) {
      throw AsyncioErrors.runtimeError("no running event loop");
    }
    return PyLoop.of(loop);
  }

  /** {@code get_event_loop}: the running loop, else the one that was set, else a new one. */
  PyLoop eventLoop() {
    PyLoop loop = running();
    if (loop != null) {
      return loop;
    }
    if (policy != PyNone.NONE && vm.callMethod(policy, "get_event_loop") instanceof PyLoop own) {
      return own;
    }
    return policyLoop();
  }

  /** What the default policy's {@code get_event_loop} gives. */
  PyLoop policyLoop() {
    GuestThread thread = scheduler.threads().current();
    if (current.get(thread) == null && !setCalled && thread.isMain()) {
      scheduler.instrument().outdatedUse(LOOP_OUT_OF_NOTHING);
      setLoop(newLoop());
    }
    if (current.get(thread) == null) {
      throw AsyncioErrors.runtimeError(
          "There is no current event loop in thread '" + thread.name() + "'.");
    }
    return current.get(thread);
  }

  /** What the policy's {@code new_event_loop} gives. */
  PyLoop newPolicyLoop() {
    if (policy != PyNone.NONE && vm.callMethod(policy, "new_event_loop") instanceof PyLoop own) {
      return own;
    }
    return newLoop();
  }

  /** The policy's {@code set_event_loop}; null for None. */
  void setPolicyLoop(PyLoop loop) {
    if (policy == PyNone.NONE) {
      setLoop(loop);
    } else {
      vm.callMethod(policy, "set_event_loop", loop == null ? PyNone.NONE : loop);
    }
  }

  /** Whether the program's end leaves a loop as it is: the current one, unless it is closed. */
  boolean isKept(PyLoop loop) {
    return loop == current.get(scheduler.threads().main()) && !loop.loop().isClosed();
  }

  /** The default policy's {@code set_event_loop}; null for None. */
  void setLoop(PyLoop loop) {
    GuestThread thread = scheduler.threads().current();
    setCalled |= thread.isMain();
    current.put(thread, loop);
  }
}
