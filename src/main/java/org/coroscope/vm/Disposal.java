package org.coroscope.vm;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coroscope.bytecode.FormatFlags;
import org.coroscope.vm.object.Claimable;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyCell;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyInstance;
import org.coroscope.vm.object.PyIterator;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;

/** Closes generators that nobody holds any more, as CPython does by counting references. */
public final class Disposal {
  private static final int DEEPEST = 50;

  /** The functions that tell {@link #lookedAt} when they are done with an argument. */
  private static final Set<String> LOOKING =
      Set.of("print", "repr", "isinstance", "callable", "iscoroutine");

  private Disposal() {}

  /** A call in a frame has made a generator: says who has it now. */
  static void madeByCall(Vm vm, Frame caller, PyGenerator made) {
    int[] code = caller.code.instructions;
    int next = behindLineMarks(code, caller.pc);
    switch (code[next] & 0xFF) {
      case Op.POP_TOP -> vm.dropped(made);
      case Op.STORE_FAST_OWNED, Op.STORE_NAME_OWNED -> {
        made.holder = PyGenerator.Holder.VARIABLE;
        if (made.isCoroutine()) {
          watchUnclaimed(vm, caller, made, next);
        }
      }
      case Op.GET_ITER -> {
        if (beginsLoop(code, next + 1)) {
          made.holder = PyGenerator.Holder.LOOP;
        }
      }
      default -> {
        if (made.isCoroutine()) {
          if (isOnlyLookedAt(caller, next)) {
            made.holder = PyGenerator.Holder.ARGUMENT;
          } else {
            watchUnclaimed(vm, caller, made, next);
          }
        }
      }
    }
  }

  /** A function written in Java has given an iterator to a frame: a coroutine, it may be. */
  static void madeByNative(Vm vm, Frame caller, PyIterator made) {
    int next = behindLineMarks(caller.code.instructions, caller.pc);
    if ((caller.code.instructions[next] & 0xFF) == Op.POP_TOP) {
      made.dropped(vm);
    } else if (made instanceof Claimable) {
      watchUnclaimed(vm, caller, made, next);
    }
  }

  private static void watchUnclaimed(Vm vm, Frame caller, PyObject made, int next) {
    int opcode = caller.code.instructions[next] & 0xFF;
    if (opcode != Op.GET_AWAITABLE && !caller.code.isLibrary()) {
      vm.lifetimes().watchUnclaimed(made, caller, opcode == Op.CALL);
    }
  }

  /**
   * Whether what has just been put on the stack goes into a text or to a function that only looks.
   * Follows the code as far as it does nothing but load and call the other arguments.
   */
  private static boolean isOnlyLookedAt(Frame caller, int next) {
    int[] code = caller.code.instructions;
    int height = 1;
    for (int at = next; ; at = behindLineMarks(code, at + 1)) {
      int operand = code[at] >>> 8;
      int taken = operand + 2;
      switch (code[at] & 0xFF) {
        case Op.LOAD_CONST, Op.LOAD_FAST, Op.LOAD_NAME, Op.LOAD_GLOBAL, Op.PUSH_NULL -> height++;
        case Op.FAST_FAST, Op.FAST_CONST, Op.GLOBAL_NULL -> {
          height += 2;
          at++;
        }
        case Op.BUILD_TUPLE -> {
          if (height <= operand) {
            return false;
          }
          height -= operand - 1;
        }
        case Op.FORMAT_VALUE -> {
          height -= (operand & FormatFlags.HAS_SPEC) != 0 ? 1 : 0;
          if (height == 1) {
            return true;
          }
        }
        case Op.CALL, Op.CALL_KW -> {
          if ((code[at] & 0xFF) == Op.CALL_KW) {
            taken++;
          }
          if (height <= taken) {
            int callee = caller.stackPointer - 1 + height - taken;
            return callee >= 0 && onlyLooks(caller.slots[callee]);
          }
          height -= taken - 1;
        }
        default -> {
          return false;
        }
      }
    }
  }

  private static boolean onlyLooks(PyObject callee) {
    return callee == Types.TYPE
        || callee == Types.STR
        || callee instanceof PyNative function
            && function.owner == null
            && LOOKING.contains(function.name);
  }

  /** A function has looked at its argument: a coroutine made for that is gone. */
  public static void lookedAt(Vm vm, PyObject value) {
    if (value instanceof PyGenerator made && made.holder == PyGenerator.Holder.ARGUMENT) {
      made.holder = PyGenerator.Holder.UNKNOWN;
      vm.dropped(made);
    }
  }

  /**
   * Whether the running statement throws away what the function written in Java that runs is going
   * to return.
   */
  public static boolean isResultDropped(Vm vm) {
    Frame frame = vm.currentFrame();
    if (frame == null || frame.code.isLibrary()) {
      return false;
    }
    int[] code = frame.code.instructions;
    return (code[behindLineMarks(code, frame.pc)] & 0xFF) == Op.POP_TOP;
  }

  private static boolean beginsLoop(int[] code, int pc) {
    int opcode = code[behindLineMarks(code, pc)] & 0xFF;
    return opcode == Op.FOR_ITER || opcode == Op.FOR_ITER_STORE;
  }

  private static int behindLineMarks(int[] code, int pc) {
    int at = pc;
    while ((code[at] & 0xFF) == Op.LINE) {
      at++;
    }
    return at;
  }

  /** A loop has asked an object for its iterator, and that is a generator. */
  static void madeByIter(PyObject iterable, PyGenerator made, int[] code, int pc) {
    if (beginsLoop(code, pc)
        && iterable.type().special(Special.ITER) instanceof PyFunction function
        && function.code.suspendable) {
      made.holder = PyGenerator.Holder.LOOP;
    }
  }

  /** A loop has dropped its iterator. */
  static void droppedByLoop(Vm vm, PyObject iterator) {
    if (iterator instanceof PyGenerator generator && generator.holder == PyGenerator.Holder.LOOP) {
      dispose(vm, generator);
    }
  }

  /** A {@code del} statement has taken a value from a variable. */
  static void deleted(Vm vm, Frame frame, PyObject value) {
    if (value instanceof PyGenerator) {
      droppedByVariable(vm, value);
    } else {
      vm.deleted(value);
    }
    if (vm.lifetimes != null) {
      vm.lifetimes.afterDelete(frame, value);
    }
  }

  /** A variable that nothing but a sole owner is has lost its value. */
  static void droppedByVariable(Vm vm, PyObject value) {
    if (value instanceof PyGenerator generator && generator.holder == PyGenerator.Holder.VARIABLE) {
      dispose(vm, generator);
    }
  }

  /**
   * A function has returned: its variables go. A coroutine that was not awaited waits for the next
   * call, as it is the caller's line that says so.
   */
  static void droppedByFrame(Vm vm, Frame frame, int[] ownedSlots) {
    for (int slot : ownedSlots) {
      PyObject value = frame.slots[slot];
      if (!(value instanceof Claimable coroutine) || !coroutine.isUnclaimed()) {
        droppedByVariable(vm, value);
      }
    }
  }

  /**
   * An exception has cut the stack of a frame: what lay from a place on is gone. Where its top was
   * is not known, nor needed: what lies above it has been closed already.
   */
  static void droppedFromStack(Vm vm, Frame frame, int from) {
    for (int i = frame.slots.length - 1; i >= from; i--) {
      droppedByLoop(vm, frame.slots[i]);
    }
  }

  /** Closes suspended code that nobody holds; an error in that is printed, not raised. */
  public static void dispose(Vm vm, PyGenerator generator) {
    if (generator.isUnclaimed()) {
      vm.dropped(generator);
      return;
    }
    if (generator.state() != PyGenerator.State.SUSPENDED) {
      return;
    }
    if (generator.isAsyncGenerator()) {
      if (!generator.asyncOperationRunning) {
        vm.asyncGeneratorDropped(generator);
      }
      return;
    }
    try {
      vm.close(generator);
    } catch (PyRaise raise) {
      vm.unraisable(raise.exception(), generator, null);
    }
  }

  /**
   * The program has ended and the main module's variables are forgotten, those with an underscore
   * first: closes what they hold, directly and then further in.
   */
  public static void endOfProgram(Vm vm, PyDict namespace) {
    List<PyGenerator> found = new ArrayList<>();
    for (boolean underscored : new boolean[] {true, false}) {
      for (int i = namespace.next(0); i >= 0; i = namespace.next(i + 1)) {
        if (namespace.valueAt(i) instanceof PyGenerator generator
            && namespace.keyAt(i) instanceof PyStr name
            && name.value.startsWith("_") == underscored) {
          found.add(generator);
        }
      }
    }
    Map<PyObject, Boolean> seen = new IdentityHashMap<>();
    for (int i = namespace.next(0); i >= 0; i = namespace.next(i + 1)) {
      search(namespace.valueAt(i), found, seen, 0);
    }
    for (PyGenerator generator : found) {
      dispose(vm, generator);
    }
  }

  private static void search(
      PyObject value, List<PyGenerator> found, Map<PyObject, Boolean> seen, int depth) {
    if (value == null || depth > DEEPEST || seen.put(value, true) != null) {
      return;
    }
    if (value instanceof PyGenerator generator) {
      found.add(generator);
    } else if (value instanceof PyList list) {
      for (PyObject item : list.toArray()) {
        search(item, found, seen, depth + 1);
      }
    } else if (value instanceof PyTuple tuple) {
      for (PyObject item : tuple.items) {
        search(item, found, seen, depth + 1);
      }
    } else if (value instanceof PySet set) {
      for (PyObject item : set.toArray()) {
        search(item, found, seen, depth + 1);
      }
    } else if (value instanceof PyDict dict) {
      searchDict(dict, found, seen, depth);
    } else if (value instanceof PyInstance && value.attributes() != null) {
      searchDict(value.attributes(), found, seen, depth);
    } else if (value instanceof PyBoundMethod method) {
      search(method.receiver, found, seen, depth + 1);
    } else if (value instanceof PyFunction function) {
      for (PyCell cell : function.closure) {
        search(cell.value, found, seen, depth + 1);
      }
    }
  }

  private static void searchDict(
      PyDict dict, List<PyGenerator> found, Map<PyObject, Boolean> seen, int depth) {
    for (int i = dict.next(0); i >= 0; i = dict.next(i + 1)) {
      search(dict.valueAt(i), found, seen, depth + 1);
    }
  }
}
