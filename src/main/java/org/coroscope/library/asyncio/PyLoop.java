package org.coroscope.library.asyncio;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.PyTyped;

/** What a program sees of an {@link EventLoop}. */
public final class PyLoop extends PyTyped {
  private final EventLoop loop;

  PyObject taskFactory = PyNone.NONE;
  PyObject exceptionHandler = PyNone.NONE;
  boolean debug;
  double slowCallbackSeconds = 0.1;
  PyObject defaultExecutor = PyNone.NONE;
  boolean executorShutDown;
  boolean asyncGeneratorsShutDown;

  /** The asynchronous generators that were begun on this loop, in that order. */
  final List<PyGenerator> asyncGenerators = new ArrayList<>();

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
    asyncGenerators.removeIf(generator -> generator.state() == PyGenerator.State.CLOSED);
    return List.copyOf(asyncGenerators);
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
