package org.coroscope.vm;

import org.coroscope.bytecode.CodeFlags;
import org.coroscope.bytecode.ExceptionRange;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyTraceback;
import org.coroscope.vm.object.Types;

/** Looks for the handler of an exception, frame by frame. */
final class Unwinder {
  private final Vm vm;

  Unwinder(Vm vm) {
    this.vm = vm;
  }

  /**
   * Finds the handler and prepares its frame to go on there.
   *
   * @throws PyRaise the exception, if no frame down to the one that Java entered handles it
   */
  Frame unwind(Frame frame, PyRaise raise) {
    vm.current = frame;
    PyBaseException exception = raise.exception();
    boolean isNew = exception.traceback == null;
    if (isNew) {
      setContext(exception);
    }
    return unwind(frame, exception, isNew);
  }

  /**
   * As {@link #unwind(Frame, PyRaise)}, for an exception that is thrown into a suspended frame: it
   * follows from what that frame itself is handling, not from what its callers are.
   */
  Frame unwindThrown(Frame frame, PyRaise raise) {
    vm.current = frame;
    PyBaseException exception = raise.exception();
    if (frame.handled != null && frame.handled != exception) {
      Operations.chain(exception, frame.handled);
    }
    return unwind(frame, exception, exception.traceback == null);
  }

  private Frame unwind(Frame frame, PyBaseException raised, boolean isNew) {
    PyBaseException exception = raised;
    if (isNew && vm.instrument != null) {
      vm.instrument.raised(frame, exception);
    }
    boolean addsPlace = !raisesAgain(frame);
    Frame at = frame;
    while (true) {
      int pc = at.currentPc();
      if (addsPlace) {
        exception.traceback = new PyTraceback(at, pc, exception.traceback);
      }
      addsPlace = true;
      ExceptionRange handler = at.code.handlerAt(pc);
      int kept = at.code.slotCount + (handler == null ? 0 : handler.depth());
      Disposal.droppedFromStack(vm, at, kept);
      if (handler != null) {
        at.stackPointer = at.code.slotCount + handler.depth();
        at.slots[at.stackPointer++] = exception;
        at.pc = handler.handler();
        vm.current = at;
        if (vm.instrument != null) {
          vm.instrument.caught(at, exception);
        }
        return at;
      }
      Frame caller = at.back;
      at.back = null;
      at.onStack = false;
      if (vm.instrument != null) {
        vm.instrument.unwound(at, exception);
      }
      vm.current = caller;
      if (at.generator != null) {
        at.generator.becomeClosed();
        exception = replaceStop(at, exception);
      }
      if (at.delivery == Frame.Delivery.JAVA) {
        throw exception.raise();
      }
      at = caller;
    }
  }

  /** An exception raised while another is handled follows from that one. */
  private void setContext(PyBaseException exception) {
    PyBaseException handled = vm.handledException();
    if (handled != null && handled != exception && exception.context == null) {
      Operations.chain(exception, handled);
    }
  }

  private boolean raisesAgain(Frame frame) {
    int instruction = frame.code.instructions[frame.currentPc()];
    return (instruction & 0xFF) == Op.RERAISE
        || (instruction & 0xFF) == Op.END_ASYNC_FOR
        || instruction == Op.RAISE_VARARGS && vm.handledException() != null;
  }

  /** PEP 479: a StopIteration must not leave a generator as if it had returned. */
  private PyBaseException replaceStop(Frame frame, PyBaseException exception) {
    boolean async = frame.code.code().has(CodeFlags.ASYNC_GENERATOR);
    boolean stop = exception.type().isSubtypeOf(Types.STOP_ITERATION);
    boolean stopAsync = async && exception.type().isSubtypeOf(Types.STOP_ASYNC_ITERATION);
    if (!stop && !stopAsync) {
      return exception;
    }
    String kind =
        async
            ? "async generator"
            : frame.code.code().has(CodeFlags.COROUTINE) ? "coroutine" : "generator";
    PyBaseException replacement =
        Raise.runtimeError(kind + " raised " + (stop ? "StopIteration" : "StopAsyncIteration"))
            .exception();
    replacement.cause = exception;
    replacement.context = exception;
    replacement.suppressContext = true;
    // It is raised where the generator was asked, whose own place is in the cause's traceback.
    return replacement;
  }
}
