package org.coroscope.library.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A regular expression as instructions for the {@link Matcher}. Each takes four numbers: what to
 * do, and three operands.
 */
final class Program {
  static final int STRIDE = 4;

  /** The code point a. */
  static final int CHAR = 0;

  /** The code point a, folded; b is whether only ASCII folds. */
  static final int FOLDED = 1;

  /** One of set a. */
  static final int SET = 2;

  /** Goes on at a; if that fails, at b. */
  static final int SPLIT = 3;

  /** Goes on at a. */
  static final int JUMP = 4;

  /** Notes the position in register a. */
  static final int SAVE = 5;

  /** As SAVE, at the end of group b. */
  static final int CLOSE = 6;

  /** The place with ordinal a. */
  static final int AT = 7;

  /** The text of group a again; b: 1 ignores case, 2 that of ASCII only. */
  static final int REFERENCE = 8;

  /** Looks: the body follows up to a; b is how far behind, or -1; c whether it must not match. */
  static final int LOOK = 9;

  /** The body follows up to a, and is not tried again. */
  static final int ATOMIC = 10;

  /** Goes on at b if group a has not matched. */
  static final int IF_GROUP = 11;

  /** Set or character at the next instruction, repeated: a least, b most, c greed. */
  static final int REPEAT_ONE = 12;

  /** Begins to count in loop a. */
  static final int LOOP_BEGIN = 13;

  /** Loop a: the body is at b; the table of loops has the rest. */
  static final int LOOP = 14;

  static final int FAIL = 15;

  /** The end of the whole. */
  static final int MATCH = 16;

  /** The end of the body of LOOK or ATOMIC. */
  static final int SUB_MATCH = 17;

  int[] code = new int[64];
  int length;
  final List<CharClass> sets = new ArrayList<>();

  /** For each loop: least, most, greed. */
  final List<int[]> loops = new ArrayList<>();

  final int groups;

  private Program(int groups) {
    this.groups = groups;
  }

  static Program of(Node node, int groups) {
    Program program = new Program(groups);
    program.emit(node);
    program.add(MATCH, 0, 0, 0);
    return program;
  }

  /** How many registers a match needs: two a group, two a loop, and one for the last group. */
  int registers() {
    return 2 * groups + 2 + 2 * loops.size() + 1;
  }

  int loopRegister(int loop) {
    return 2 * groups + 2 + 2 * loop;
  }

  int lastGroupRegister() {
    return registers() - 1;
  }

  private int add(int op, int a, int b, int c) {
    if (length + STRIDE > code.length) {
      code = Arrays.copyOf(code, code.length * 2);
    }
    int at = length;
    code[at] = op;
    code[at + 1] = a;
    code[at + 2] = b;
    code[at + 3] = c;
    length += STRIDE;
    return at;
  }

  private void emit(Node node) {
    if (node instanceof Node.Literal literal) {
      if (literal.ignoreCase()) {
        add(FOLDED, literal.codePoint(), literal.ascii() ? 1 : 0, 0);
      } else {
        add(CHAR, literal.codePoint(), 0, 0);
      }
    } else if (node instanceof Node.Set set) {
      sets.add(set.set());
      add(SET, sets.size() - 1, 0, 0);
    } else if (node instanceof Node.Sequence sequence) {
      sequence.parts().forEach(this::emit);
    } else if (node instanceof Node.Alternation alternation) {
      emitAlternation(alternation.branches());
    } else if (node instanceof Node.Group group) {
      add(SAVE, 2 * group.number(), 0, 0);
      emit(group.body());
      add(CLOSE, 2 * group.number() + 1, group.number(), 0);
    } else if (node instanceof Node.Repeat repeat) {
      emitRepeat(repeat);
    } else if (node instanceof Node.At at) {
      add(AT, at.place().ordinal(), 0, 0);
    } else if (node instanceof Node.Look look) {
      int behind = look.behind() ? (int) look.body().width().least() : -1;
      int start = add(LOOK, 0, behind, look.negative() ? 1 : 0);
      emit(look.body());
      add(SUB_MATCH, 0, 0, 0);
      code[start + 1] = length;
    } else if (node instanceof Node.Atomic atomic) {
      int start = add(ATOMIC, 0, 0, 0);
      emit(atomic.body());
      add(SUB_MATCH, 0, 0, 0);
      code[start + 1] = length;
    } else if (node instanceof Node.Reference reference) {
      add(REFERENCE, reference.group(), reference.ignoreCase() ? reference.ascii() ? 2 : 1 : 0, 0);
    } else if (node instanceof Node.Conditional conditional) {
      int start = add(IF_GROUP, conditional.group(), 0, 0);
      emit(conditional.yes());
      int jump = add(JUMP, 0, 0, 0);
      code[start + 2] = length;
      emit(conditional.no());
      code[jump + 1] = length;
    } else {
      add(FAIL, 0, 0, 0);
    }
  }

  private void emitAlternation(List<Node> branches) {
    List<Integer> jumps = new ArrayList<>();
    for (int i = 0; i < branches.size() - 1; i++) {
      int split = add(SPLIT, 0, 0, 0);
      code[split + 1] = length;
      emit(branches.get(i));
      jumps.add(add(JUMP, 0, 0, 0));
      code[split + 2] = length;
    }
    emit(branches.get(branches.size() - 1));
    for (int jump : jumps) {
      code[jump + 1] = length;
    }
  }

  private void emitRepeat(Node.Repeat repeat) {
    Node body = repeat.body();
    if (repeat.greed() == Node.Greed.POSSESSIVE) {
      int start = add(ATOMIC, 0, 0, 0);
      emitRepeat(new Node.Repeat(body, repeat.least(), repeat.most(), Node.Greed.GREEDY));
      add(SUB_MATCH, 0, 0, 0);
      code[start + 1] = length;
      return;
    }
    int greed = repeat.greed().ordinal();
    if (body instanceof Node.Literal || body instanceof Node.Set) {
      add(REPEAT_ONE, repeat.least(), repeat.most(), greed);
      emit(body);
      return;
    }
    if (repeat.least() == 0 && repeat.most() == 1 && body.width().least() > 0) {
      int split = add(SPLIT, 0, 0, 0);
      int start = length;
      emit(body);
      code[split + 1] = greed == 0 ? start : length;
      code[split + 2] = greed == 0 ? length : start;
      return;
    }
    int loop = loops.size();
    loops.add(new int[] {repeat.least(), repeat.most(), greed});
    add(LOOP_BEGIN, loop, 0, 0);
    int jump = add(JUMP, 0, 0, 0);
    int start = length;
    emit(body);
    code[jump + 1] = length;
    add(LOOP, loop, start, 0);
  }
}
