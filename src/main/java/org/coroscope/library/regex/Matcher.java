package org.coroscope.library.regex;

import java.util.Arrays;

/**
 * Runs a {@link Program} on a text by backtracking.
 *
 * <p>The stack holds, in the order in which things happened, what to try next if what follows
 * fails, and the old values of registers that were changed; going back undoes the changes on the
 * way.
 */
final class Matcher {
  private static final int ENTRY = 4;

  /** Go on at instruction a with position b; if a is negative, into the loop at -a - 1. */
  private static final int CHOICE = 0;

  /** Register a was b before. */
  private static final int UNDO = 1;

  /** A greedy repetition whose follower is at a: b is the position tried last, c the least one. */
  private static final int SHRINK = 2;

  /** A lazy repetition at a: b is the position, c how many more it may take. */
  private static final int GROW = 3;

  private static final int TICK = 1 << 14;

  private final Program program;
  private final int[] code;
  private final Subject text;
  private final int end;
  private final Regex.Watch watch;
  private final int[] registers;
  private int[] stack = new int[ENTRY * 64];
  private int top;
  private int steps;

  /** Whether the match must reach the end. */
  private boolean whole;

  /** A position at which the match must not end; -1 if there is none. */
  private int forbiddenEnd = -1;

  /** Where the last successful run ended. */
  private int position;

  Matcher(Program program, Subject text, int end, Regex.Watch watch) {
    this.program = program;
    this.code = program.code;
    this.text = text;
    this.end = end;
    this.watch = watch;
    this.registers = new int[program.registers()];
  }

  /**
   * Tries to match at one place.
   *
   * @param mustAdvance whether an empty match does not count
   * @return the registers of the groups, two a group, then the last group; null if it fails
   */
  int[] matchAt(int start, boolean wholeText, boolean mustAdvance) {
    Arrays.fill(registers, -1);
    top = 0;
    whole = wholeText;
    forbiddenEnd = mustAdvance ? start : -1;
    if (!run(0, start)) {
      return null;
    }
    registers[0] = start;
    registers[1] = position;
    int[] result = Arrays.copyOf(registers, 2 * program.groups + 3);
    result[2 * program.groups + 2] = registers[program.lastGroupRegister()];
    return result;
  }

  private void push(int kind, int a, int b, int c) {
    if (top + ENTRY > stack.length) {
      watch.grown(stack.length * 2L);
      stack = Arrays.copyOf(stack, stack.length * 2);
    }
    stack[top] = kind;
    stack[top + 1] = a;
    stack[top + 2] = b;
    stack[top + 3] = c;
    top += ENTRY;
  }

  private void set(int register, int value) {
    push(UNDO, register, registers[register], 0);
    registers[register] = value;
  }

  private boolean one(int pc, int at) {
    int c = text.at(at);
    return switch (code[pc]) {
      case Program.CHAR -> c == code[pc + 1];
      case Program.FOLDED -> CharClass.fold(c, code[pc + 2] != 0) == code[pc + 1];
      default -> program.sets.get(code[pc + 1]).has(c);
    };
  }

  /** Runs from an instruction on; answers whether it comes to the end of the whole or the part. */
  private boolean run(int from, int start) {
    int base = top;
    int pc = from;
    int at = start;
    while (true) {
      boolean failed = false;
      switch (code[pc]) {
        case Program.CHAR, Program.FOLDED, Program.SET -> {
          failed = at >= end || !one(pc, at);
          at++;
          pc += Program.STRIDE;
        }
        case Program.SPLIT -> {
          push(CHOICE, code[pc + 2], at, 0);
          pc = code[pc + 1];
        }
        case Program.JUMP -> pc = code[pc + 1];
        case Program.SAVE -> {
          set(code[pc + 1], at);
          pc += Program.STRIDE;
        }
        case Program.CLOSE -> {
          set(code[pc + 1], at);
          set(program.lastGroupRegister(), code[pc + 2]);
          pc += Program.STRIDE;
        }
        case Program.AT -> {
          failed = !isAt(code[pc + 1], at);
          pc += Program.STRIDE;
        }
        case Program.REFERENCE -> {
          int length = repeated(code[pc + 1], code[pc + 2], at);
          failed = length < 0;
          at += length;
          pc += Program.STRIDE;
        }
        case Program.LOOK -> {
          failed = !look(pc, at);
          pc = code[pc + 1];
        }
        case Program.ATOMIC -> {
          int before = top;
          failed = !run(pc + Program.STRIDE, at);
          if (!failed) {
            dropChoices(before);
            at = position;
            pc = code[pc + 1];
          }
        }
        case Program.IF_GROUP ->
            pc = registers[2 * code[pc + 1] + 1] < 0 ? code[pc + 2] : pc + Program.STRIDE;
        case Program.REPEAT_ONE -> {
          int taken = repeatOne(pc, at);
          failed = taken < 0;
          at = taken;
          pc += 2 * Program.STRIDE;
        }
        case Program.LOOP_BEGIN -> {
          int register = program.loopRegister(code[pc + 1]);
          set(register, 0);
          set(register + 1, -1);
          pc += Program.STRIDE;
        }
        case Program.LOOP -> pc = loop(pc, at);
        case Program.MATCH -> {
          failed = whole && at != end || at == forbiddenEnd;
          if (!failed) {
            position = at;
            return true;
          }
        }
        case Program.SUB_MATCH -> {
          position = at;
          return true;
        }
        default -> failed = true;
      }
      if (failed) {
        pc = back(base);
        if (pc < 0) {
          return false;
        }
        at = position;
      }
    }
  }

  /** Goes back to the last choice above a base; answers the instruction, or -1 if there is none. */
  private int back(int base) {
    if (++steps % TICK == 0) {
      watch.tick();
    }
    while (top > base) {
      top -= ENTRY;
      int a = stack[top + 1];
      int b = stack[top + 2];
      switch (stack[top]) {
        case UNDO -> registers[a] = b;
        case CHOICE -> {
          position = b;
          return a >= 0 ? a : anotherTurn(-a - 1, b);
        }
        case SHRINK -> {
          int at = shrunk(a, b - 1, stack[top + 3]);
          if (at >= stack[top + 3]) {
            stack[top + 2] = at;
            top += at > stack[top + 3] ? ENTRY : 0;
            position = at;
            return a;
          }
        }
        default -> {
          if (stack[top + 3] > 0 && b < end && one(a + Program.STRIDE, b)) {
            stack[top + 2] = b + 1;
            stack[top + 3]--;
            top += ENTRY;
            position = b + 1;
            return a + 2 * Program.STRIDE;
          }
        }
      }
    }
    return -1;
  }

  /** Where a repetition may end at most so that a literal after it has a chance. */
  private int shrunk(int follower, int from, int least) {
    int at = from;
    if (code[follower] == Program.CHAR) {
      int c = code[follower + 1];
      while (at >= least && (at >= end || text.at(at) != c)) {
        at--;
      }
    }
    return at;
  }

  /** Takes a repetition of single characters; answers where it goes on, or -1 if it fails. */
  private int repeatOne(int pc, int start) {
    int least = code[pc + 1];
    int most = code[pc + 2];
    boolean greedy = code[pc + 3] == Node.Greed.GREEDY.ordinal();
    int wanted = greedy ? most : least;
    int limit = wanted < end - start ? start + wanted : end;
    int at = start;
    int body = pc + Program.STRIDE;
    if (code[body] == Program.SET) {
      CharClass set = program.sets.get(code[body + 1]);
      while (at < limit && set.has(text.at(at))) {
        at++;
      }
    } else {
      while (at < limit && one(body, at)) {
        at++;
      }
    }
    if (at - start < least) {
      return -1;
    }
    if (greedy) {
      if (at - start > least) {
        push(SHRINK, body + Program.STRIDE, at, start + least);
      }
    } else if (most > least) {
      push(GROW, pc, at, most == Node.MANY ? Node.MANY : most - least);
    }
    return at;
  }

  /** Decides at the end of a loop's body (or before the first turn) where to go on. */
  private int loop(int pc, int at) {
    int[] loop = program.loops.get(code[pc + 1]);
    int register = program.loopRegister(code[pc + 1]);
    int count = registers[register];
    int exit = pc + Program.STRIDE;
    if (count < loop[0]) {
      set(register, count + 1);
      return code[pc + 2];
    }
    // An optional turn that took nothing is not followed by another.
    if (count >= loop[1] || registers[register + 1] == at) {
      return exit;
    }
    if (loop[2] == Node.Greed.GREEDY.ordinal()) {
      push(CHOICE, exit, at, 0);
      set(register, count + 1);
      set(register + 1, at);
      return code[pc + 2];
    }
    // A lazy loop leaves first; the way back into its body is told by a negative instruction.
    push(CHOICE, -pc - 1, at, 0);
    return exit;
  }

  private int anotherTurn(int pc, int at) {
    int register = program.loopRegister(code[pc + 1]);
    set(register, registers[register] + 1);
    set(register + 1, at);
    return code[pc + 2];
  }

  private boolean look(int pc, int at) {
    int before = top;
    int behind = code[pc + 2];
    boolean negative = code[pc + 3] != 0;
    int start = behind < 0 ? at : at - behind;
    boolean found = start >= 0 && run(pc + Program.STRIDE, start);
    if (!found) {
      return negative;
    }
    if (negative) {
      undo(before);
      return false;
    }
    dropChoices(before);
    return true;
  }

  private void undo(int base) {
    while (top > base) {
      top -= ENTRY;
      if (stack[top] == UNDO) {
        registers[stack[top + 1]] = stack[top + 2];
      }
    }
  }

  /** Forgets the choices above a base, but not how to undo what was set since. */
  private void dropChoices(int base) {
    int kept = base;
    for (int i = base; i < top; i += ENTRY) {
      if (stack[i] == UNDO) {
        System.arraycopy(stack, i, stack, kept, ENTRY);
        kept += ENTRY;
      }
    }
    top = kept;
  }

  /** How long the text of a group is if it stands here again; -1 if it does not. */
  private int repeated(int group, int mode, int at) {
    int from = registers[2 * group];
    int to = registers[2 * group + 1];
    if (from < 0 || to < from || to - from > end - at) {
      return -1;
    }
    for (int i = 0; i < to - from; i++) {
      int a = text.at(from + i);
      int b = text.at(at + i);
      if (a != b && (mode == 0 || CharClass.fold(a, mode == 2) != CharClass.fold(b, mode == 2))) {
        return -1;
      }
    }
    return to - from;
  }

  private boolean isAt(int place, int at) {
    return switch (Places.of(place)) {
      case START_OF_TEXT -> at == 0;
      case START_OF_LINE -> at == 0 || text.at(at - 1) == '\n';
      case END_OF_TEXT -> at == end;
      case END_OR_LAST_NEWLINE -> at == end || at == end - 1 && text.at(at) == '\n';
      case END_OF_LINE -> at == end || text.at(at) == '\n';
      case WORD_BOUNDARY -> isWord(at - 1, false) != isWord(at, false);
      case NO_WORD_BOUNDARY -> text.length() > 0 && isWord(at - 1, false) == isWord(at, false);
      case ASCII_WORD_BOUNDARY -> isWord(at - 1, true) != isWord(at, true);
      case NO_ASCII_WORD_BOUNDARY -> text.length() > 0 && isWord(at - 1, true) == isWord(at, true);
    };
  }

  private boolean isWord(int at, boolean ascii) {
    if (at < 0 || at >= end) {
      return false;
    }
    int c = text.at(at);
    return ascii ? CharClass.isAsciiWord(c) : CharClass.isWord(c);
  }

  /** The places by ordinal. */
  private static final class Places {
    private static final Node.Place[] ALL = Node.Place.values();

    private static Node.Place of(int ordinal) {
      return ALL[ordinal];
    }
  }
}
