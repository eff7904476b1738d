package org.coroscope.vm;

import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;

/**
 * An activation of code, on the heap: its variables, its value stack, where it is, and who called
 * it. A suspended frame is one that no other frame calls any more.
 */
public final class Frame extends PyObject {

  /** What happens to the result when the frame returns or yields. */
  enum Delivery {
    /** Pushed onto the caller's stack. */
    PUSH,
    /** Thrown away: the new instance is pushed ({@code __init__}). */
    INSTANCE,
    /** The caller stands at FOR_ITER. */
    FOR_ITER,
    /** The caller stands at SEND. */
    SEND,
    /** Given back to the Java code that entered the machine. */
    JAVA
  }

  public final PyCode code;
  public final PyDict globals;

  /** Namespace of a module or class body; null in functions. */
  public final PyDict namespace;

  /** The function that was called, or null for modules and class bodies. */
  public final PyFunction function;

  /** Variables first, then the value stack. */
  final PyObject[] slots;

  /** Index in {@link #slots} of the first free place of the value stack. */
  int stackPointer;

  /** The next instruction; while one runs, the one after it. */
  int pc;

  /** Who called or resumed this; null at the bottom and while suspended. */
  public Frame back;

  Delivery delivery = Delivery.PUSH;

  /** Between entering and leaving; {@link #back} may be null on the stack as well. */
  boolean onStack;

  /** The generator whose body this is, or null. */
  public PyGenerator generator;

  /** For {@link Delivery#INSTANCE}. */
  PyObject instance;

  /** The exception whose handler is running in this frame, or null. */
  PyBaseException handled;

  /** How many frames lie below, itself included. */
  int depth;

  /** What {@link #locals()} has answered; null until a function is asked for the first time. */
  private PyDict locals;

  /** For the instrument's own use: what it calls this frame; -1 at first. */
  public int instrumentNumber = -1;

  Frame(PyCode code, PyFunction function, PyDict globals, PyDict namespace) {
    this.code = code;
    this.function = function;
    this.globals = globals;
    this.namespace = namespace;
    this.slots = new PyObject[code.frameSize];
    this.stackPointer = code.slotCount;
    if (function != null && function.closure.length > 0) {
      PyCell[] closure = function.closure;
      System.arraycopy(closure, 0, slots, code.firstFreeSlot, closure.length);
    }
  }

  /** The line that is running, or where it is suspended, from 1. */
  public int line() {
    if (pc == 0 && generator != null) {
      return code.firstLine();
    }
    return code.code().lineAt(currentPc());
  }

  /** The instruction that is running, or that it is suspended at. */
  public int currentPc() {
    return Math.max(0, pc - 1);
  }

  /** Whether its first instruction has not run yet. */
  public boolean isFresh() {
    return pc == 0;
  }

  /** Whether its caller stands in an await of it or in {@code yield from}. */
  public boolean isAwaited() {
    return delivery == Delivery.SEND;
  }

  /** Whether Java code has called it, as the loop calls coroutines. */
  public boolean entersFromJava() {
    return delivery == Delivery.JAVA;
  }

  /** Whether it is being run, or waits for the end of a call. */
  public boolean isOnStack() {
    return onStack;
  }

  /** The value of a variable by slot, cells looked into; null if it is not bound. */
  public PyObject variable(int slot) {
    PyObject value = slots[slot];
    return value instanceof PyCell cell ? cell.value : value;
  }

  /**
   * What a suspended frame awaits or delegates to ({@code cr_await}, {@code gi_yieldfrom}); null if
   * it is suspended at a plain yield, or is not suspended.
   */
  public PyObject awaited() {
    if (generator == null || generator.state() != PyGenerator.State.SUSPENDED) {
      return null;
    }
    return Interpreter.isAtSend(this) ? slots[stackPointer - 1] : null;
  }

  /** The dict that {@link #locals} has given out for a function, or null. */
  PyDict knownLocals() {
    return locals;
  }

  /**
   * All variables by name, as {@code locals()} gives them: for a function always the same dict,
   * brought up to date. What else a program has put there stays.
   */
  public PyDict locals() {
    if (namespace != null) {
      return namespace;
    }
    if (locals == null) {
      locals = new PyDict();
    }
    for (int i = 0; i < code.slotCount; i++) {
      PyObject value = variable(i);
      PyStr name = PyStr.intern(code.code().slotNames().get(i));
      if (value != null) {
        locals.put(name, value);
      } else {
        locals.remove(name);
      }
    }
    return locals;
  }

  @Override
  public PyType type() {
    return Types.FRAME;
  }
}
