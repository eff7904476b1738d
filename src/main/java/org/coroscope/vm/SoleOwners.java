package org.coroscope.vm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.CodeFlags;
import org.coroscope.bytecode.Opcode;

/**
 * Finds the variables that may be the only holder of a generator: those that only take the results
 * of calls, and whose value is only used where nobody can keep it ({@code next(x)}, {@code
 * x.send(1)}, {@code for v in x}).
 *
 * <p>CPython closes a generator when the last reference to it goes, which shows: its {@code
 * finally} blocks run. The machine has no reference counts; with these variables, and with loops
 * over the result of a call, it still knows when the last reference goes.
 */
final class SoleOwners {
  /** Methods of generators that do not hand out the generator itself. */
  private static final Set<String> METHODS =
      Set.of("send", "throw", "close", "__next__", "asend", "athrow", "aclose");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "gi_running",
          "gi_suspended",
          "gi_code",
          "__name__",
          "__qualname__",
          "cr_running",
          "cr_suspended",
          "cr_code",
          "cr_await",
          "gi_yieldfrom");

  /** Functions that do not keep their argument; all are built in or of the module inspect. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "next",
          "list",
          "tuple",
          "set",
          "sum",
          "min",
          "max",
          "any",
          "all",
          "sorted",
          "print",
          "type",
          "repr",
          "str",
          "id",
          "hasattr",
          "isinstance",
          "callable",
          "join",
          "getgeneratorstate",
          "getgeneratorlocals",
          "getcoroutinestate",
          "getcoroutinelocals");

  /** Names with which a program may get at variables behind our back. */
  private static final Set<String> BACK_DOORS =
      Set.of("locals", "globals", "vars", "eval", "exec", "_getframe", "currentframe", "stack");

  private final Code code;
  private final int[] instructions;
  private final Set<Integer> targets = new HashSet<>();

  private SoleOwners(Code code) {
    this.code = code;
    int[] all = code.instructions();
    int[] place = new int[all.length + 1];
    int count = 0;
    // Line marks lie between any two instructions, and only in code that is recorded.
    for (int i = 0; i < all.length; i++) {
      place[i] = count;
      count += Opcode.of(all[i]) == Opcode.LINE ? 0 : 1;
    }
    this.instructions = new int[count];
    for (int i = 0; i < all.length; i++) {
      if (Opcode.of(all[i]) != Opcode.LINE) {
        instructions[place[i]] = all[i];
        if (Opcode.of(all[i]).operand() == Opcode.Operand.TARGET) {
          targets.add(place[Opcode.operandOf(all[i])]);
        }
      }
    }
    code.exceptionTable().forEach(range -> targets.add(place[range.handler()]));
  }

  /** The slots of a function that qualify; null if none do. */
  static boolean[] slots(Code code) {
    if (!code.has(CodeFlags.OPTIMIZED) || !disjoint(code.names(), BACK_DOORS)) {
      return null;
    }
    SoleOwners owners = new SoleOwners(code);
    boolean[] owned = new boolean[code.localCount()];
    boolean[] known = new boolean[code.localCount()];
    for (int i = code.parameterCount(); i < owned.length; i++) {
      owned[i] = true;
    }
    for (int at = 0; at < owners.instructions.length; at++) {
      int operand = Opcode.operandOf(owners.instructions[at]);
      switch (owners.opcode(at)) {
        case STORE_FAST -> {
          known[operand] |= owners.isResultOfCall(at);
          owned[operand] &= owners.storesOnlyReference(at);
        }
        case LOAD_FAST -> owned[operand] &= owners.isHarmless(at);
        case MAKE_CELL, LOAD_CLOSURE -> {
          if (operand < owned.length) {
            owned[operand] = false;
          }
        }
        default -> {}
      }
    }
    return both(owned, known);
  }

  private static boolean[] both(boolean[] owned, boolean[] known) {
    boolean any = false;
    for (int i = 0; i < owned.length; i++) {
      owned[i] &= known[i];
      any |= owned[i];
    }
    return any ? owned : null;
  }

  /** The names of a module's variables that qualify, by index in its names; null if none do. */
  static boolean[] names(Code module) {
    if (!module.name().equals("<module>")) {
      return null;
    }
    boolean[] owned = new boolean[module.names().size()];
    boolean[] known = new boolean[owned.length];
    java.util.Arrays.fill(owned, true);
    SoleOwners owners = new SoleOwners(module);
    for (int at = 0; at < owners.instructions.length; at++) {
      int operand = Opcode.operandOf(owners.instructions[at]);
      switch (owners.opcode(at)) {
        case STORE_NAME -> {
          known[operand] |= owners.isResultOfCall(at);
          owned[operand] &= owners.storesOnlyReference(at);
        }
        case LOAD_NAME -> owned[operand] &= owners.isHarmless(at);
        default -> {}
      }
    }
    Set<String> touched = new HashSet<>();
    if (!disjoint(module.names(), BACK_DOORS) || !collect(module, touched)) {
      return null;
    }
    for (int i = 0; i < owned.length; i++) {
      owned[i] &= !touched.contains(module.names().get(i));
    }
    return both(owned, known);
  }

  /** Adds the globals that inner code does more with than look; false if it has a back door. */
  private static boolean collect(Code outer, Set<String> touched) {
    for (Object constant : outer.constants()) {
      if (constant instanceof Code inner) {
        if (!disjoint(inner.names(), BACK_DOORS) || !collect(inner, touched)) {
          return false;
        }
        SoleOwners owners = new SoleOwners(inner);
        for (int at = 0; at < owners.instructions.length; at++) {
          Opcode opcode = owners.opcode(at);
          boolean isName =
              opcode.operand() == Opcode.Operand.NAME
                  && opcode != Opcode.LOAD_METHOD
                  && opcode != Opcode.LOAD_ATTR
                  && opcode != Opcode.STORE_ATTR
                  && opcode != Opcode.DELETE_ATTR;
          if (isName && !(opcode == Opcode.LOAD_GLOBAL && owners.isHarmless(at))) {
            touched.add(inner.names().get(Opcode.operandOf(owners.instructions[at])));
          }
        }
      }
    }
    return true;
  }

  private static boolean disjoint(List<String> names, Set<String> others) {
    return names.stream().noneMatch(others::contains);
  }

  private Opcode opcode(int at) {
    return at >= 0 && at < instructions.length ? Opcode.of(instructions[at]) : Opcode.NOP;
  }

  private boolean isResultOfCall(int store) {
    return switch (opcode(store - 1)) {
      case CALL, CALL_KW, CALL_EX -> !targets.contains(store);
      default -> false;
    };
  }

  private boolean storesOnlyReference(int store) {
    return isResultOfCall(store)
        || opcode(store - 1) == Opcode.LOAD_CONST && !targets.contains(store);
  }

  /** Whether nobody can keep the value that an instruction loads. */
  private boolean isHarmless(int load) {
    return switch (opcode(load + 1)) {
      case LOAD_METHOD -> METHODS.contains(nameAt(load + 1));
      case LOAD_ATTR -> ATTRIBUTES.contains(nameAt(load + 1));
      case GET_ITER -> opcode(load + 2) == Opcode.FOR_ITER;
      case GET_YIELD_FROM_ITER,
          POP_TOP,
          FORMAT_VALUE,
          POP_JUMP_IF_FALSE,
          POP_JUMP_IF_TRUE,
          POP_JUMP_IF_NONE,
          POP_JUMP_IF_NOT_NONE ->
          true;
      case CALL -> Opcode.operandOf(instructions[load + 1]) == 1 && calledHarmlessly(load);
      case LOAD_CONST ->
          opcode(load + 2) == Opcode.IS_OP
              || opcode(load + 2) == Opcode.CALL
                  && Opcode.operandOf(instructions[load + 2]) == 2
                  && calledHarmlessly(load);
      default -> false;
    };
  }

  /** Whether what is loaded becomes the first argument of a function that does not keep it. */
  private boolean calledHarmlessly(int load) {
    int before = load - 1;
    if (opcode(before) == Opcode.PUSH_NULL) {
      before--;
      Opcode opcode = opcode(before);
      return (opcode == Opcode.LOAD_GLOBAL || opcode == Opcode.LOAD_NAME)
          && FUNCTIONS.contains(nameAt(before));
    }
    return opcode(before) == Opcode.LOAD_METHOD && FUNCTIONS.contains(nameAt(before));
  }

  private String nameAt(int at) {
    return code.names().get(Opcode.operandOf(instructions[at]));
  }

  /** The slots that qualify, as a list. */
  static int[] indexes(boolean[] owned) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < owned.length; i++) {
      if (owned[i]) {
        found.add(i);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }
}
