package org.coroscope.vm;

import org.coroscope.bytecode.CodeFlags;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyGenerator.State;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Attributes;
import org.coroscope.vm.op.Iteration;

/** How frames are left and entered again: return, yield, await, send, throw, close. */
final class Suspension {
  private static final PyStr SEND = PyStr.intern("send");
  private static final PyStr THROW = PyStr.intern("throw");
  private static final PyStr CLOSE = PyStr.intern("close");

  private final Vm vm;
  private final Interpreter interpreter;
  private final Calls calls;

  Suspension(Vm vm, Interpreter interpreter) {
    this.vm = vm;
    this.interpreter = interpreter;
    this.calls = new Calls(vm);
  }

  // Leaving a frame.

  /**
   * A generator that stands in a try or with has something to do when nobody uses it any more; so
   * has an asynchronous one that another is in use by, as they are closed one after the other.
   */
  private void watchIfItCleansUp(Frame frame, PyObject yielded) {
    PyGenerator generator = frame.generator;
    if (generator.isWatched || generator.isCoroutine()) {
      return;
    }
    boolean cleansUp = frame.code.handlerAt(frame.currentPc()) != null;
    if (!generator.isAsyncGenerator()) {
      if (cleansUp) {
        generator.isWatched = true;
        vm.lifetimes().watch(generator);
      }
    } else if (yielded instanceof AsyncGenerators.Yielded
        && (cleansUp || holdsAsyncGenerator(frame))) {
      generator.isWatched = true;
      vm.lifetimes().watchInLoop(generator);
    }
  }

  private static boolean holdsAsyncGenerator(Frame frame) {
    for (int i = 0; i < frame.stackPointer; i++) {
      if (frame.slots[i] instanceof PyGenerator held && held.isAsyncGenerator()) {
        return true;
      }
    }
    return false;
  }

  /** RETURN_VALUE: answers the frame to go on with, or null to go back to Java. */
  Frame leave(Frame frame, PyObject value) {
    if (frame.code.ownedSlots != null) {
      Disposal.droppedByFrame(vm, frame, frame.code.ownedSlots);
    }
    if (vm.instrument != null) {
      vm.instrument.returned(frame, value);
    }
    Frame caller = frame.back;
    frame.back = null;
    frame.onStack = false;
    PyGenerator generator = frame.generator;
    if (generator != null) {
      generator.becomeClosed();
      generator.returned = value;
    }
    vm.current = caller;
    switch (frame.delivery) {
      case JAVA:
        return null;
      case FOR_ITER:
        caller.stackPointer--;
        jumpFromPrevious(caller);
        return caller;
      case SEND:
        caller.stackPointer--;
        caller.slots[caller.stackPointer - 1] = value;
        jumpFromPrevious(caller);
        return caller;
      default:
        Calls.deliver(caller, frame, value);
        return caller;
    }
  }

  /** YIELD_VALUE: answers the frame to go on with, or null to go back to Java. */
  Frame yield(Frame frame, PyObject value) {
    if (vm.instrument != null) {
      vm.instrument.yielded(frame, AsyncGenerators.handedOut(value));
    }
    Frame caller = frame.back;
    frame.back = null;
    frame.onStack = false;
    frame.generator.becomeSuspended();
    watchIfItCleansUp(frame, value);
    Frame.Delivery delivery = frame.delivery;
    if (delivery == Frame.Delivery.FOR_ITER) {
      int next = caller.code.instructions[caller.pc];
      if ((next & 0xFF) == Op.STORE_FAST) {
        // Most loops put the item into a variable: done here, it saves the way over the stack.
        caller.slots[next >>> 8] = value;
        caller.pc++;
      } else {
        caller.slots[caller.stackPointer++] = value;
      }
      return caller;
    }
    if (delivery == Frame.Delivery.JAVA) {
      vm.current = caller;
      return null;
    }
    caller.slots[caller.stackPointer - 1] = value;
    return caller;
  }

  /** The caller stands behind a FOR_ITER or SEND: makes it jump to that one's target. */
  private static void jumpFromPrevious(Frame caller) {
    caller.pc = caller.code.instructions[caller.pc - 1] >>> 8;
  }

  // Entering one from guest code.

  /** FOR_ITER over a generator: the frame to go on with; null if it must be done another way. */
  Frame enterForIteration(Frame frame, PyObject iterator) {
    if (!(iterator instanceof PyGenerator generator)
        || generator.type() != Types.GENERATOR
        || generator.state() == State.CLOSED
        || generator.state() == State.RUNNING) {
      return null;
    }
    return enter(generator, PyNone.NONE, frame, Frame.Delivery.FOR_ITER);
  }

  private Frame enter(
      PyGenerator generator, PyObject value, Frame caller, Frame.Delivery delivery) {
    Frame frame = generator.frame;
    calls.link(frame, caller, delivery);
    boolean fresh = generator.state() == State.CREATED;
    generator.becomeRunning();
    if (!fresh) {
      if ((frame.code.instructions[frame.pc] & 0xFF) == Op.POP_TOP) {
        // Most yields are statements: nobody wants what is sent.
        frame.pc++;
      } else {
        frame.slots[frame.stackPointer++] = value;
      }
    }
    if (vm.instrument != null) {
      tellEntered(frame, fresh, value);
    }
    return frame;
  }

  private void tellEntered(Frame frame, boolean fresh, PyObject value) {
    if (fresh) {
      vm.instrument.called(frame);
    } else {
      vm.instrument.resumed(frame, value);
    }
  }

  /**
   * SEND: answers another frame to go on with, or the same frame after it has either taken the
   * yielded value or, with the result, jumped.
   */
  Frame send(Frame frame, int target) {
    PyObject[] s = frame.slots;
    int sp = frame.stackPointer;
    PyObject receiver = s[sp - 2];
    PyObject value = s[sp - 1];
    PyObject yielded;
    PyObject result = PyNone.NONE;
    if (receiver instanceof PyGenerator generator && !generator.isAsyncGenerator()) {
      if (generator.state() == State.CREATED || generator.state() == State.SUSPENDED) {
        checkFirstValue(generator, value);
        return enter(generator, value, frame, Frame.Delivery.SEND);
      }
      checkRunnable(generator);
      yielded = null;
    } else if (receiver instanceof PyIterator iterator) {
      try {
        yielded = iterator.send(vm, value);
        result = yielded == null ? iterator.result() : result;
      } catch (PyRaise raise) {
        result = stopValueOrThrow(raise);
        yielded = null;
      }
    } else {
      try {
        yielded =
            value == PyNone.NONE
                ? vm.callSpecial(receiver.type().special(Special.NEXT), receiver)
                : vm.call(Attributes.get(vm, receiver, SEND), value);
      } catch (PyRaise raise) {
        result = stopValueOrThrow(raise);
        yielded = null;
      }
    }
    if (yielded != null) {
      s[sp - 1] = yielded;
    } else {
      s[sp - 2] = result;
      frame.stackPointer = sp - 1;
      frame.pc = target;
    }
    return frame;
  }

  // Entering one from Java.

  /** See {@link Vm#resume}. */
  PyObject resume(PyGenerator generator, PyObject value) {
    if (generator.state() == State.CLOSED || generator.state() == State.RUNNING) {
      checkRunnable(generator);
      generator.returned = PyNone.NONE;
      return null;
    }
    checkFirstValue(generator, value);
    Frame frame = enter(generator, value, vm.current, Frame.Delivery.JAVA);
    return runEntered(generator, frame, null);
  }

  private PyObject runEntered(PyGenerator generator, Frame frame, PyRaise thrown) {
    PyObject value = interpreter.loop(frame, thrown);
    return generator.state() == State.CLOSED ? null : value;
  }

  /** See {@link Vm#throwInto}. */
  PyObject throwInto(PyGenerator generator, PyRaise raise) {
    if (generator.state() == State.RUNNING) {
      checkRunnable(generator);
    }
    if (generator.state() == State.CLOSED) {
      if (generator.isCoroutine()) {
        checkRunnable(generator);
      }
      throw raise;
    }
    Frame frame = generator.frame;
    PyObject awaited = frame.awaited();
    boolean fresh = generator.state() == State.CREATED;
    calls.link(frame, vm.current, Frame.Delivery.JAVA);
    generator.becomeRunning();
    if (vm.instrument != null) {
      vm.instrument.thrownInto(frame, raise.exception());
    }
    if (fresh) {
      throw endUnstarted(generator, frame, raise);
    }
    if (awaited == null) {
      return runEntered(generator, frame, raise);
    }
    Frame outer = vm.current;
    vm.current = frame;
    PyObject yielded;
    PyObject result;
    try {
      yielded = throwIntoAwaited(awaited, raise);
      result = yielded == null ? resultOf(awaited) : null;
    } catch (PyRaise passedOn) {
      vm.current = outer;
      return runEntered(generator, frame, passedOn);
    }
    vm.current = outer;
    if (yielded != null) {
      generator.becomeSuspended();
      frame.back = null;
      frame.onStack = false;
      if (vm.instrument != null) {
        vm.instrument.yielded(frame, yielded);
      }
      return yielded;
    }
    // The sub-iterator has returned: go on behind the SEND with its result.
    frame.slots[frame.stackPointer - 1] = result;
    frame.pc = frame.code.instructions[frame.pc - 2] >>> 8;
    return runEntered(generator, frame, null);
  }

  /** Nothing in a body that has not begun can handle an error; its place is the definition. */
  private PyRaise endUnstarted(PyGenerator generator, Frame frame, PyRaise raise) {
    PyBaseException exception = raise.exception();
    exception.traceback = new PyTraceback(frame, PyTraceback.AT_DEFINITION, exception.traceback);
    frame.back = null;
    frame.onStack = false;
    generator.becomeClosed();
    if (vm.instrument != null) {
      vm.instrument.unwound(frame, exception);
    }
    return raise;
  }

  private PyObject lastResult = PyNone.NONE;

  private PyObject throwIntoAwaited(PyObject awaited, PyRaise raise) {
    if (raise.is(Types.GENERATOR_EXIT)) {
      closeAwaited(awaited);
      throw raise;
    }
    if (awaited instanceof PyGenerator generator && !generator.isAsyncGenerator()) {
      return throwInto(generator, raise);
    }
    if (awaited instanceof PyIterator iterator) {
      return iterator.throwIn(vm, raise);
    }
    PyObject method = Attributes.getOrNull(vm, awaited, THROW);
    if (method == null) {
      throw raise;
    }
    try {
      return raise.thrownAs == null
          ? vm.call(method, raise.exception())
          : vm.call(method, raise.thrownAs);
    } catch (PyRaise stopped) {
      if (!stopped.is(Types.STOP_ITERATION)) {
        throw stopped;
      }
      lastResult = stopValue(stopped);
      return null;
    }
  }

  private PyObject resultOf(PyObject awaited) {
    if (awaited instanceof PyGenerator generator) {
      return generator.returned;
    }
    return awaited instanceof PyIterator iterator ? iterator.result() : lastResult;
  }

  private void closeAwaited(PyObject awaited) {
    if (awaited instanceof PyGenerator generator && !generator.isAsyncGenerator()) {
      close(generator);
    } else if (awaited instanceof PyIterator iterator) {
      iterator.close(vm);
    } else {
      PyObject method = null;
      try {
        method = Attributes.getOrNull(vm, awaited, CLOSE);
      } catch (PyRaise raise) {
        vm.unraisable(raise.exception(), awaited, null);
      }
      if (method != null) {
        vm.call(method);
      }
    }
  }

  /** See {@link Vm#close}. */
  void close(PyGenerator generator) {
    if (generator.state() == State.CLOSED) {
      return;
    }
    if (generator.state() == State.CREATED) {
      generator.becomeClosed();
      if (vm.instrument != null) {
        vm.instrument.generatorClosed(generator);
      }
      return;
    }
    PyObject yielded;
    try {
      yielded = throwInto(generator, Raise.of(Types.GENERATOR_EXIT));
    } catch (PyRaise raise) {
      if (raise.is(Types.GENERATOR_EXIT) || raise.is(Types.STOP_ITERATION)) {
        return;
      }
      throw raise;
    }
    if (yielded != null) {
      throw Raise.runtimeError(kind(generator) + " ignored GeneratorExit");
    }
  }

  /** DROP_ITER: closes a suspended generator whose last reference has gone. */
  void drop(PyObject iterator) {
    if (!(iterator instanceof PyGenerator generator) || generator.state() != State.SUSPENDED) {
      return;
    }
    if (generator.isAsyncGenerator()) {
      vm.asyncGeneratorDropped(generator);
    } else {
      close(generator);
    }
  }

  // What may be awaited.

  /** GET_AWAITABLE (PEP 492). */
  PyObject awaitable(PyObject value, int where) {
    if (value instanceof PyGenerator generator && generator.isAwaitable()) {
      if (generator.isCoroutine()
          && generator.state() == State.SUSPENDED
          && isBeingAwaited(generator)) {
        throw Raise.runtimeError("coroutine is being awaited already");
      }
      return generator;
    }
    PyObject method = value.type().special(Special.AWAIT);
    if (method == null || method == PyNone.NONE) {
      String name = value.type().name();
      if (where == 1 || where == 2) {
        throw Raise.typeError(
            "'async with' received an object from %s that does not implement __await__: %s",
            where == 1 ? "__aenter__" : "__aexit__", name);
      }
      throw Raise.typeError("object %s can't be used in 'await' expression", name);
    }
    PyObject iterator = vm.callSpecial(method, value);
    if (iterator instanceof PyGenerator generator && generator.isCoroutine()) {
      throw Raise.typeError("__await__() returned a coroutine");
    }
    if (!(iterator instanceof PyIterator) && iterator.type().special(Special.NEXT) == null) {
      throw Raise.typeError(
          "__await__() returned non-iterator of type '%s'", iterator.type().name());
    }
    return iterator;
  }

  /** A suspended coroutine that delegates is being driven by whoever suspended it. */
  private static boolean isBeingAwaited(PyGenerator generator) {
    return generator.frame.awaited() != null;
  }

  /** GET_YIELD_FROM_ITER. */
  PyObject yieldFromIterator(Frame frame, PyObject value) {
    if (value instanceof PyGenerator generator && generator.isCoroutine()) {
      if (!frame.code.code().has(CodeFlags.COROUTINE | CodeFlags.ITERABLE_COROUTINE)) {
        throw Raise.typeError(
            "cannot 'yield from' a coroutine object in a non-coroutine generator");
      }
      return generator;
    }
    return value instanceof PyGenerator ? value : Iteration.iterator(vm, value);
  }

  // Checks.

  private static void checkFirstValue(PyGenerator generator, PyObject value) {
    if (generator.state() == State.CREATED && value != PyNone.NONE) {
      throw Raise.typeError("can't send non-None value to a just-started " + kind(generator));
    }
  }

  /** Raises for a running generator, and for a coroutine that has ended. */
  private static void checkRunnable(PyGenerator generator) {
    if (generator.state() == State.RUNNING) {
      throw Raise.valueError(kind(generator) + " already executing");
    }
    if (generator.state() == State.CLOSED && generator.isCoroutine()) {
      throw Raise.runtimeError("cannot reuse already awaited coroutine");
    }
  }

  private static String kind(PyGenerator generator) {
    return generator.isCoroutine()
        ? "coroutine"
        : generator.isAsyncGenerator() ? "async generator" : "generator";
  }

  private static PyObject stopValueOrThrow(PyRaise raise) {
    if (!raise.is(Types.STOP_ITERATION)) {
      throw raise;
    }
    return stopValue(raise);
  }

  /** The value that a StopIteration carries. */
  static PyObject stopValue(PyRaise raise) {
    PyBaseException exception = raise.exception();
    PyObject value = exception.detail("value");
    if (value != null) {
      return value;
    }
    return exception.args.items.length == 0 ? PyNone.NONE : exception.args.items[0];
  }
}
