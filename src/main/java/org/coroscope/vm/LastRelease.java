package org.coroscope.vm;

import java.util.EnumSet;
import java.util.Set;
import org.coroscope.bytecode.Code;
import org.coroscope.bytecode.Opcode;

/**
 * Where a frame has most likely let go of an object: at the last instruction that takes a value
 * from the stack for good, or from a variable; or where an exception has cut the stack.
 */
final class LastRelease {
  private static final Set<Opcode> RELEASING =
      EnumSet.of(
          Opcode.POP_TOP,
          Opcode.STORE_FAST,
          Opcode.STORE_NAME,
          Opcode.STORE_GLOBAL,
          Opcode.STORE_DEREF,
          Opcode.STORE_ATTR,
          Opcode.STORE_SUBSCR,
          Opcode.DELETE_FAST,
          Opcode.DELETE_NAME,
          Opcode.DELETE_GLOBAL,
          Opcode.DELETE_DEREF,
          Opcode.DELETE_ATTR,
          Opcode.DELETE_SUBSCR,
          Opcode.POP_JUMP_IF_FALSE,
          Opcode.POP_JUMP_IF_TRUE,
          Opcode.DROP_ITER);

  /** These may have let go of what was made while they ran. */
  private static final Set<Opcode> CALLS = EnumSet.of(Opcode.CALL, Opcode.CALL_KW, Opcode.CALL_EX);

  /** What an {@code except} clause begins with. */
  private static final Set<Opcode> CLAUSE_BEGIN =
      EnumSet.of(
          Opcode.LINE,
          Opcode.LOAD_GLOBAL,
          Opcode.LOAD_NAME,
          Opcode.LOAD_FAST,
          Opcode.LOAD_ATTR,
          Opcode.BUILD_TUPLE,
          Opcode.CHECK_EXC_MATCH,
          Opcode.POP_JUMP_IF_FALSE,
          Opcode.POP_TOP,
          Opcode.STORE_FAST,
          Opcode.STORE_NAME);

  private LastRelease() {}

  /**
   * The place of that instruction.
   *
   * @param from where the object was made, or -1 if that was in another frame
   * @param now the instruction that runs; the answer if there is no other
   */
  static int before(Code code, int from, int now) {
    int[] instructions = code.instructions();
    for (int at = now; at > from; at--) {
      Opcode opcode = Opcode.of(instructions[at]);
      if (from < 0 && at < now && CALLS.contains(opcode)) {
        return at;
      }
      if (opcode == Opcode.JUMP_BACKWARD) {
        return Opcode.operandOf(instructions[at]);
      }
      if (RELEASING.contains(opcode)) {
        return from >= 0 && beginsClause(instructions, from, at) ? from : at;
      }
    }
    return now;
  }

  /** Whether an instruction belongs to the head of an {@code except} clause. */
  private static boolean beginsClause(int[] instructions, int from, int place) {
    for (int at = place; at > from; at--) {
      Opcode opcode = Opcode.of(instructions[at]);
      if (opcode == Opcode.PUSH_EXC_INFO) {
        return true;
      }
      if (!CLAUSE_BEGIN.contains(opcode)) {
        return false;
      }
    }
    return false;
  }
}
