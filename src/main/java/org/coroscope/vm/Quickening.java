package org.coroscope.vm;

/**
 * Replaces frequent sequences of instructions by one that does the work of all of them.
 *
 * <p>Only the first instruction of a sequence is replaced; the others stay where they are and are
 * stepped over, so that no place moves: jumps into the middle, the exception table and the source
 * ranges stay right. A replaced instruction keeps the operand of the one it replaces.
 */
final class Quickening {
  private Quickening() {}

  /** A copy with the sequences replaced. */
  static int[] quicken(int[] instructions) {
    int[] result = instructions.clone();
    int i = 0;
    while (i < instructions.length) {
      int fused = fusedAt(instructions, i);
      if (fused < 0) {
        i++;
      } else {
        result[i] = fused & 0xFF | instructions[i] & ~0xFF;
        i += Op.lengthOf(fused);
      }
    }
    return result;
  }

  /** Replaces one opcode by another where its operand is among those of a set; null is empty. */
  static void mark(int[] instructions, int opcode, int replacement, boolean[] operands) {
    if (operands == null) {
      return;
    }
    for (int i = 0; i < instructions.length; i++) {
      if ((instructions[i] & 0xFF) == opcode && operands[instructions[i] >>> 8]) {
        instructions[i] = instructions[i] & ~0xFF | replacement;
      }
    }
  }

  private static int fusedAt(int[] code, int i) {
    int first = op(code, i);
    int second = op(code, i + 1);
    int third = op(code, i + 2);
    switch (first) {
      case Op.LOAD_FAST:
        if (third == Op.COMPARE_OP && isConditionalJump(op(code, i + 3))) {
          if (second == Op.LOAD_CONST) {
            return Op.FAST_CONST_COMPARE_AND_JUMP;
          } else if (second == Op.LOAD_FAST) {
            return Op.FAST_FAST_COMPARE_AND_JUMP;
          }
        }
        if (second == Op.LOAD_CONST && third == Op.BINARY_ADD) {
          return Op.FAST_CONST_ADD;
        } else if (second == Op.LOAD_CONST && third == Op.BINARY_SUBTRACT) {
          return Op.FAST_CONST_SUBTRACT;
        } else if (second == Op.LOAD_CONST && third == Op.INPLACE_OP) {
          return Op.FAST_CONST_INPLACE;
        } else if (second == Op.LOAD_FAST && third == Op.INPLACE_OP) {
          return Op.FAST_FAST_INPLACE;
        } else if (second == Op.RETURN_VALUE) {
          return Op.RETURN_FAST;
        } else if (second == Op.STORE_FAST) {
          return Op.FAST_MOVE;
        } else if (second == Op.LOAD_FAST) {
          return Op.FAST_FAST;
        } else if (second == Op.LOAD_CONST) {
          return Op.FAST_CONST;
        }
        return -1;
      case Op.COMPARE_OP:
        return isConditionalJump(second) ? Op.COMPARE_AND_JUMP : -1;
      case Op.LOAD_GLOBAL:
        return second == Op.PUSH_NULL ? Op.GLOBAL_NULL : -1;
      case Op.FOR_ITER:
        return second == Op.STORE_FAST ? Op.FOR_ITER_STORE : -1;
      default:
        return -1;
    }
  }

  private static boolean isConditionalJump(int opcode) {
    return opcode == Op.POP_JUMP_IF_FALSE || opcode == Op.POP_JUMP_IF_TRUE;
  }

  private static int op(int[] code, int i) {
    return i < code.length ? code[i] & 0xFF : Op.NOP;
  }
}
