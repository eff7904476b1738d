package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.library.LibraryLog;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;
import org.coroscope.vm.object.PyWeakSlot;
import org.coroscope.vm.object.Types;

/** What a program sees of an {@link EventLoop}. */
public final class PyLoop extends PyTyped {
  private static final String INTERRUPTED_BECAUSE = "interrupted because";

  private final EventLoop loop;

  PyObject taskFactory = PyNone.NONE;
  PyObject exceptionHandler = PyNone.NONE;
  boolean debug;
  double slowCallbackSeconds = 0.1;
  PyObject defaultExecutor = PyNone.NONE;
  boolean executorShutDown;
  boolean asyncGeneratorsShutDown;

  /** The asynchronous generators that were begun on this loop, in that order. */
  final List<PyWeakSlot> asyncGenerators = new ArrayList<>();

  /** What is to be called at which signal. */
  final PyDict signalHandlers = new PyDict();

  /** The task that {@code asyncio.run} drives, which Ctrl+C cancels first; null for none. */
  PyTask mainTask;

  /** Whether Ctrl+C has cancelled it. */
  boolean interrupted;

  private final List<PyObject> atEnd = new ArrayList<>();
  private String interruptedBecause = "";

  PyLoop(EventLoop loop) {
    this.loop = loop;
    loop.setGuestObject(this);
  }

  PyLoop(PyType subtype, EventLoop loop) {
    super(subtype);
    this.loop = loop;
    loop.setGuestObject(this);
  }

  /** The asynchronous generators that are neither exhausted nor closed. */
  List<PyGenerator> openAsyncGenerators() {
    List<PyGenerator> open = new ArrayList<>();
    for (PyWeakSlot slot : asyncGenerators) {
      PyGenerator generator = (PyGenerator) slot.target();
      if (generator.state() != PyGenerator.State.CLOSED) {
        open.add(generator);
      }
    }
    return open;
  }

  /**
   * Has something called once, when the loop is closed or else at the end of the program; what was
   * given last comes first, as it may lean on what was given before.
   */
  public void atEnd(PyObject callback) {
    atEnd.add(0, callback);
  }

  /** Closes the loop; in debug mode the log tells of it. */
  void close(Vm vm) {
    if (debug && !loop.isRunning() && !loop.isClosed()) {
      LibraryLog.debug(vm, "asyncio", "Close " + LoopMethods.repr(this).value);
    }
    loop.close();
  }

  void callAtEnd(Vm vm) {
    List<PyObject> due = List.copyOf(atEnd);
    atEnd.clear();
    due.forEach(callback -> vm.call(callback));
  }

  /**
   * Stops what runs as Ctrl+C does: {@code asyncio.run} cancels its task, any other run of the loop
   * ends with a KeyboardInterrupt.
   *
   * @param why what the error says
   */
  public void interrupt(String why) {
    interruptedBecause = why;
    if (cancelMainTask()) {
      return;
    }
    loop.callSoon(
        () -> {
          throw keyboardInterrupt();
        },
        null);
  }

  /** The first Ctrl+C cancels the task that {@code asyncio.run} drives; false for any other. */
  boolean cancelMainTask() {
    if (mainTask == null || interrupted) {
      return false;
    }
    interrupted = true;
    mainTask.future().askToCancel(null);
    return true;
  }

  PyRaise keyboardInterrupt() {
    PyRaise raise = Raise.of(Types.KEYBOARD_INTERRUPT);
    if (!interruptedBecause.isEmpty()) {
      raise.exception().with(INTERRUPTED_BECAUSE, PyStr.of(interruptedBecause));
    }
    return raise;
  }

  /** Why a KeyboardInterrupt was raised that nobody's keyboard has caused; null for another one. */
  public static String interruptedBecause(PyBaseException exception) {
    return exception.detail(INTERRUPTED_BECAUSE) instanceof PyStr text ? text.value : null;
  }

  /** The loop behind it. */
  public EventLoop loop() {
    return loop;
  }

  /** What a program sees of a loop. */
  static PyLoop of(EventLoop loop) {
    Object guest = loop.guestObject();
    return guest == null ? new PyLoop(loop) : (PyLoop) guest;
  }

  @Override
  protected PyType builtinType() {
    return LoopMethods.TYPE;
  }
}
