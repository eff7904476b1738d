package org.coroscope.vm;

import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyGenerator.State;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/** Asynchronous iteration (PEP 492, PEP 525). */
public final class AsyncGenerators {

  /** What an asynchronous generator's own {@code yield} hands out, told from an await's value. */
  static final class Yielded extends PyObject {
    final PyObject value;

    Yielded(PyObject value) {
      this.value = value;
    }

    @Override
    public PyType type() {
      return Types.OBJECT;
    }
  }

  /** Which operation of an asynchronous generator an awaitable carries out. */
  public enum Operation {
    ANEXT("anext"),
    ASEND("asend"),
    ATHROW("athrow"),
    ACLOSE("aclose");

    private final String pythonName;

    Operation(String pythonName) {
      this.pythonName = pythonName + "()";
    }
  }

  private AsyncGenerators() {}

  /** The value as the program knows it, whichever kind of generator yields it. */
  static PyObject handedOut(PyObject yielded) {
    return yielded instanceof Yielded own ? own.value : yielded;
  }

  /** GET_AITER. */
  static PyObject aiter(Vm vm, PyObject iterable) {
    PyObject method = iterable.type().special(Special.AITER);
    if (method == null) {
      throw Raise.typeError(
          "'async for' requires an object with __aiter__ method, got %s", iterable.type().name());
    }
    PyObject iterator = vm.callSpecial(method, iterable);
    if (iterator.type().special(Special.ANEXT) == null) {
      throw Raise.typeError(
          "'async for' received an object from __aiter__ that does not implement __anext__: %s",
          iterator.type().name());
    }
    return iterator;
  }

  /** GET_ANEXT. */
  static PyObject anext(Vm vm, Suspension suspension, PyObject iterator) {
    if (iterator instanceof PyGenerator generator && generator.isAsyncGenerator()) {
      return new Step(generator, Operation.ANEXT, PyNone.NONE, null);
    }
    PyObject method = iterator.type().special(Special.ANEXT);
    if (method == null) {
      throw Raise.typeError(
          "'async for' requires an iterator with __anext__ method, got %s", iterator.type().name());
    }
    PyObject awaitable = vm.callSpecial(method, iterator);
    try {
      return suspension.awaitable(awaitable, 0);
    } catch (PyRaise raise) {
      PyRaise better =
          Raise.typeError(
              "'async for' received an invalid object from __anext__: %s", awaitable.type().name());
      better.exception().cause = raise.exception();
      better.exception().suppressContext = true;
      throw better;
    }
  }

  /**
   * The awaitable of {@code anext}, {@code asend}, {@code athrow} or {@code aclose}.
   *
   * @param value what asend sends; None otherwise
   * @param thrown what athrow throws; null otherwise
   */
  public static PyIterator step(
      PyGenerator generator, Operation operation, PyObject value, PyRaise thrown) {
    return new Step(generator, operation, value, thrown);
  }

  /** One operation under way: drives the generator until its next own yield. */
  private static final class Step extends PyIterator {
    private final PyGenerator generator;
    private final Operation operation;
    private final PyObject sent;
    private final PyRaise thrown;
    private State state = State.CREATED;
    private PyObject result = PyNone.NONE;

    Step(PyGenerator generator, Operation operation, PyObject sent, PyRaise thrown) {
      this.generator = generator;
      this.operation = operation;
      this.sent = sent;
      this.thrown = thrown;
    }

    @Override
    public PyObject next(Vm vm) {
      return send(vm, PyNone.NONE);
    }

    @Override
    public PyObject result() {
      return result;
    }

    @Override
    public PyObject send(Vm vm, PyObject value) {
      if (state == State.CLOSED) {
        throw Raise.runtimeError(
            "cannot reuse already awaited "
                + (operation == Operation.ANEXT || operation == Operation.ASEND
                    ? "__anext__()/asend()"
                    : "aclose()/athrow()"));
      }
      if (state == State.CREATED) {
        return begin(vm, value);
      }
      return advance(vm, () -> vm.resume(generator, value));
    }

    @Override
    public PyObject throwIn(Vm vm, PyRaise raise) {
      if (state == State.CLOSED) {
        throw Raise.runtimeError("cannot reuse already awaited " + operation.pythonName);
      }
      // In CPython 3.11 that is no beginning: what is sent next has still the operation begin.
      return advance(vm, () -> vm.throwInto(generator, raise));
    }

    @Override
    public void close(Vm vm) {
      state = State.CLOSED;
    }

    private void claim() {
      if (generator.asyncOperationRunning) {
        state = State.CLOSED;
        throw Raise.runtimeError(
            operation.pythonName + ": asynchronous generator is already running");
      }
      generator.asyncOperationRunning = true;
      state = State.SUSPENDED;
    }

    private PyObject begin(Vm vm, PyObject value) {
      if (!generator.hooksInitialized) {
        generator.hooksInitialized = true;
        vm.asyncGeneratorBegun(generator);
      }
      claim();
      if (generator.state() == State.CLOSED) {
        finish();
        // Nothing is left to throw into: CPython 3.11 then answers None.
        boolean ends = operation == Operation.ACLOSE || operation == Operation.ATHROW;
        return ends ? null : raiseStop();
      }
      switch (operation) {
        case ACLOSE:
          if (generator.state() == State.CREATED) {
            finish();
            vm.close(generator);
            return null;
          }
          return advance(vm, () -> vm.throwInto(generator, Raise.of(Types.GENERATOR_EXIT)));
        case ATHROW:
          return advance(vm, () -> vm.throwInto(generator, thrown));
        default:
          return advance(vm, () -> vm.resume(generator, value == PyNone.NONE ? sent : value));
      }
    }

    private interface Move {
      PyObject make();
    }

    /**
     * Lets the generator go on; answers what an await inside it yields, or null at its own yield.
     */
    private PyObject advance(Vm vm, Move move) {
      PyObject yielded;
      try {
        yielded = move.make();
      } catch (PyRaise raise) {
        finish();
        if (operation == Operation.ACLOSE
            && (raise.is(Types.STOP_ASYNC_ITERATION) || raise.is(Types.GENERATOR_EXIT))) {
          return null;
        }
        throw raise;
      }
      if (yielded instanceof Yielded own) {
        finish();
        if (operation == Operation.ACLOSE) {
          throw Raise.runtimeError("async generator ignored GeneratorExit");
        }
        result = own.value;
        return null;
      }
      if (yielded == null) {
        finish();
        return operation == Operation.ACLOSE ? null : raiseStop();
      }
      return yielded;
    }

    private void finish() {
      state = State.CLOSED;
      generator.asyncOperationRunning = false;
    }

    private static PyObject raiseStop() {
      throw Raise.of(Types.STOP_ASYNC_ITERATION);
    }

    @Override
    public PyType type() {
      return operation == Operation.ANEXT || operation == Operation.ASEND
          ? Types.ASYNC_GENERATOR_ASEND
          : Types.ASYNC_GENERATOR_ATHROW;
    }
  }
}
