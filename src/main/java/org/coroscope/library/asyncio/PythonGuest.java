package org.coroscope.library.asyncio;

import org.coroscope.library.ContextVars;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.Guest;
import org.coroscope.scheduler.GuestErrors;
import org.coroscope.scheduler.GuestValues;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** What Python supplies to the scheduler. */
public final class PythonGuest {
  private PythonGuest() {}

  /** The guest of one machine. */
  public static Guest create(Vm vm) {
    return new Guest(
        new Errors(),
        new Values(vm),
        ContextVars.of(vm),
        (loop, report) -> ExceptionReports.printDefault(vm, loop, report));
  }

  private static final class Errors implements GuestErrors {
    @Override
    public RuntimeException cancelled(Object message) {
      return AsyncioErrors.cancelled((PyObject) message);
    }

    @Override
    public boolean isCancelled(RuntimeException error) {
      return error instanceof PyRaise raise && raise.is(AsyncioErrors.CANCELLED);
    }

    @Override
    public boolean isFatal(RuntimeException error) {
      return error instanceof PyRaise raise
          && (raise.is(Types.KEYBOARD_INTERRUPT) || raise.is(Types.SYSTEM_EXIT));
    }

    @Override
    public boolean isGuest(Throwable error) {
      return error instanceof PyRaise;
    }

    @Override
    public RuntimeException runtimeError(String message) {
      return AsyncioErrors.runtimeError(message);
    }

    @Override
    public RuntimeException invalidState(String message) {
      return AsyncioErrors.invalidState(message);
    }

    @Override
    public Object traceback(RuntimeException error) {
      return error instanceof PyRaise raise ? raise.exception().traceback : null;
    }

    @Override
    public void restoreTraceback(RuntimeException error, Object traceback) {
      if (error instanceof PyRaise raise) {
        raise.exception().traceback = (PyTraceback) traceback;
      }
    }
  }

  private static final class Values implements GuestValues {
    private final Vm vm;

    Values(Vm vm) {
      this.vm = vm;
    }

    @Override
    public Object none() {
      return PyNone.NONE;
    }

    @Override
    public Future asFuture(Object value) {
      if (value instanceof PyFuture future) {
        return future.isBound() ? future.future() : null;
      }
      return ForeignFuture.of(vm, (PyObject) value);
    }

    @Override
    public boolean isGenerator(Object value) {
      return value instanceof PyGenerator generator && generator.type() == Types.GENERATOR;
    }

    @Override
    public String typeName(Future future) {
      return PyFuture.of(future).type().name();
    }

    @Override
    public String repr(Object value) {
      PyObject object = value instanceof Future future ? PyFuture.of(future) : (PyObject) value;
      return Conversion.repr(vm, object).value;
    }
  }
}
