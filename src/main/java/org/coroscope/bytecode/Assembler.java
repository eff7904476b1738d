package org.coroscope.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.coroscope.syntax.SourceSpan;

/**
 * Turns instructions under construction into code: threads jumps, drops what cannot be reached,
 * computes the stack's depth, numbers jump targets and lays out the exception table.
 */
final class Assembler {

  /** What {@link #assemble} makes. */
  record Result(
      int[] instructions, SourceSpan[] spans, List<ExceptionRange> exceptionTable, int stackSize) {}

  private static final int NOT_SEEN = -2;
  private static final int SEVERAL = -1;

  private final String codeName;
  private final List<Instruction> code;
  private final int[] depths;
  private final boolean[] dropped;
  private int stackSize;

  private Assembler(String codeName, List<Instruction> code) {
    this.codeName = codeName;
    this.code = code;
    this.depths = new int[code.size()];
    this.dropped = new boolean[code.size()];
  }

  /**
   * Assembles the instructions of one code.
   *
   * @throws IllegalStateException if the stack's depth depends on the path taken: a bug in whatever
   *     emitted the instructions
   */
  static Result assemble(String codeName, List<Instruction> code) {
    Assembler assembler = new Assembler(codeName, code);
    assembler.threadJumps();
    assembler.walkDepths();
    assembler.dropRepeatedLines();
    assembler.dropUseless();
    return assembler.layOut();
  }

  private void threadJumps() {
    for (Instruction instruction : code) {
      if (instruction.target == null || instruction.opcode == Opcode.JUMP_BACKWARD) {
        continue;
      }
      // Each step follows one jump; a cycle of jumps is an endless loop of the program, so bound
      // it.
      for (int steps = 0; steps < 16 && threadOnce(instruction); steps++) {}
    }
  }

  private boolean threadOnce(Instruction jump) {
    Instruction next = instructionAt(jump.target.position);
    if (next == null || next.target == null || next.target == jump.target) {
      return false;
    }
    switch (jump.opcode) {
      case JUMP -> {
        if (next.opcode == Opcode.JUMP_BACKWARD) {
          jump.opcode = Opcode.JUMP_BACKWARD;
          jump.target = next.target;
          return false;
        }
        return follow(jump, next);
      }
      case POP_JUMP_IF_FALSE, POP_JUMP_IF_TRUE, POP_JUMP_IF_NONE, POP_JUMP_IF_NOT_NONE -> {
        return follow(jump, next);
      }
      case JUMP_IF_FALSE_OR_POP -> {
        return threadOr(jump, next, Opcode.POP_JUMP_IF_FALSE, Opcode.POP_JUMP_IF_TRUE);
      }
      case JUMP_IF_TRUE_OR_POP -> {
        return threadOr(jump, next, Opcode.POP_JUMP_IF_TRUE, Opcode.POP_JUMP_IF_FALSE);
      }
      default -> {
        return false;
      }
    }
  }

  private static boolean follow(Instruction jump, Instruction next) {
    if (next.opcode != Opcode.JUMP) {
      return false;
    }
    jump.target = next.target;
    return true;
  }

  /** A value kept for another test of the same value: the outcome is known. */
  private boolean threadOr(Instruction jump, Instruction next, Opcode same, Opcode opposite) {
    if (next.opcode == jump.opcode || next.opcode == Opcode.JUMP) {
      jump.target = next.target;
      return true;
    }
    if (next.opcode == same) {
      jump.opcode = same;
      jump.target = next.target;
      return true;
    }
    boolean otherKind =
        next.opcode == Opcode.JUMP_IF_FALSE_OR_POP || next.opcode == Opcode.JUMP_IF_TRUE_OR_POP;
    if (next.opcode == opposite || otherKind) {
      jump.opcode = same;
      Label after = new Label();
      after.position = code.indexOf(next) + 1;
      jump.target = after;
      return true;
    }
    return false;
  }

  /** The instruction that runs when control comes to a position; null at the start of a try. */
  private Instruction instructionAt(int position) {
    int at = position;
    while (at < code.size() && code.get(at).opcode == Opcode.NOP) {
      at++;
    }
    return at < code.size() && !code.get(at).isMark() ? code.get(at) : null;
  }

  private record Visit(int at, int depth) {}

  private void walkDepths() {
    Arrays.fill(depths, -1);
    Deque<Visit> pending = new ArrayDeque<>();
    pending.push(new Visit(0, 0));
    while (!pending.isEmpty()) {
      Visit visit = pending.pop();
      walkFrom(visit.at(), visit.depth(), pending);
    }
    for (int i = 0; i < dropped.length; i++) {
      dropped[i] = depths[i] < 0;
    }
  }

  private void walkFrom(int start, int startDepth, Deque<Visit> pending) {
    int depth = startDepth;
    for (int at = start; ; at++) {
      if (at >= code.size()) {
        throw bug(at, "control runs off the end");
      }
      if (depth < 0) {
        throw bug(at, "the stack is popped below its bottom");
      }
      if (depths[at] >= 0) {
        if (depths[at] != depth) {
          throw bug(at, "the stack is " + depths[at] + " or " + depth + " deep");
        }
        return;
      }
      depths[at] = depth;
      stackSize = Math.max(stackSize, depth);
      Instruction instruction = code.get(at);
      if (instruction.isMark()) {
        Handler handler = instruction.begins;
        handler.depth = depth + handler.depthChange;
        pending.push(new Visit(handler.label.position, handler.depth + 1));
        continue;
      }
      if (instruction.target != null) {
        int jumped = depth + instruction.opcode.jumpEffect(instruction.operand);
        pending.push(new Visit(instruction.target.position, jumped));
      }
      if (instruction.opcode.endsBlock()) {
        return;
      }
      depth += instruction.opcode.effect(instruction.operand);
    }
  }

  private IllegalStateException bug(int at, String what) {
    String where = at < code.size() ? " (" + code.get(at).opcode + ")" : "";
    return new IllegalStateException(
        "Compiler bug in " + codeName + " at instruction " + at + where + ": " + what);
  }

  /** Drops line marks for a line that is the current one on every way there. */
  private void dropRepeatedLines() {
    int[] lines = new int[code.size()];
    Arrays.fill(lines, NOT_SEEN);
    Deque<Visit> pending = new ArrayDeque<>();
    pending.push(new Visit(0, SEVERAL));
    boolean anyMark = false;
    for (Instruction instruction : code) {
      anyMark |= instruction.opcode == Opcode.LINE;
    }
    if (!anyMark) {
      return;
    }
    while (!pending.isEmpty()) {
      Visit visit = pending.pop();
      int at = visit.at();
      int line = visit.depth();
      if (lines[at] == line || lines[at] == SEVERAL) {
        continue;
      }
      lines[at] = lines[at] == NOT_SEEN ? line : SEVERAL;
      int after = lines[at];
      Instruction instruction = code.get(at);
      if (instruction.isMark()) {
        pending.push(new Visit(instruction.begins.label.position, SEVERAL));
      } else {
        if (instruction.opcode == Opcode.LINE) {
          after = instruction.operand;
        }
        if (instruction.target != null) {
          pending.push(new Visit(instruction.target.position, after));
        }
        if (instruction.opcode.endsBlock()) {
          continue;
        }
      }
      pending.push(new Visit(at + 1, after));
    }
    for (int i = 0; i < lines.length; i++) {
      Instruction instruction = code.get(i);
      if (instruction.opcode == Opcode.LINE
          && !instruction.forced
          && instruction.operand == lines[i]) {
        dropped[i] = true;
      }
    }
  }

  private void dropUseless() {
    for (int i = 0; i < dropped.length; i++) {
      Instruction instruction = code.get(i);
      if (instruction.isMark() || instruction.opcode == Opcode.NOP) {
        dropped[i] = true;
      }
    }
    // Backwards, so that a jump over dropped jumps is seen to be useless in the same pass.
    int next = dropped.length;
    for (int i = dropped.length - 1; i >= 0; i--) {
      if (dropped[i]) {
        continue;
      }
      Instruction instruction = code.get(i);
      if (instruction.opcode == Opcode.JUMP && firstKept(instruction.target.position) == next) {
        dropped[i] = true;
      } else {
        next = i;
      }
    }
  }

  private int firstKept(int position) {
    int at = position;
    while (at < dropped.length && dropped[at]) {
      at++;
    }
    return at;
  }

  private Result layOut() {
    int[] addresses = new int[code.size() + 1];
    int count = 0;
    for (int i = 0; i < dropped.length; i++) {
      addresses[i] = count;
      if (!dropped[i]) {
        count++;
      }
    }
    addresses[dropped.length] = count;

    int[] instructions = new int[count];
    SourceSpan[] spans = new SourceSpan[count];
    List<ExceptionRange> table = new ArrayList<>();
    Handler inForce = null;
    int rangeStart = 0;
    int pc = 0;
    for (int i = 0; i < dropped.length; i++) {
      if (dropped[i]) {
        continue;
      }
      Instruction instruction = code.get(i);
      int operand =
          instruction.target == null ? instruction.operand : addresses[instruction.target.position];
      instructions[pc] = instruction.opcode.encode(operand);
      spans[pc] = instruction.span;
      if (instruction.handler != inForce) {
        addRange(table, inForce, rangeStart, pc, addresses);
        inForce = instruction.handler;
        rangeStart = pc;
      }
      pc++;
    }
    addRange(table, inForce, rangeStart, pc, addresses);
    return new Result(instructions, spans, List.copyOf(table), stackSize);
  }

  private static void addRange(
      List<ExceptionRange> table, Handler handler, int start, int end, int[] addresses) {
    if (handler != null && end > start) {
      int entry = addresses[handler.label.position];
      table.add(new ExceptionRange(start, end, entry, handler.depth));
    }
  }
}
