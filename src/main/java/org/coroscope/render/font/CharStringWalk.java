package org.coroscope.render.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Walks through the instructions of Type 2 outlines, to see which routines they call. */
final class CharStringWalk {

  private static final int RETURN = 11;

  private final List<byte[]> globals;
  private final List<byte[]> locals;
  private final BitSet globalUsed = new BitSet();
  private final BitSet localUsed = new BitSet();

  private int hints;
  private final List<Integer> stack = new ArrayList<>();

  CharStringWalk(List<byte[]> globals, List<byte[]> locals) {
    this.globals = globals;
    this.locals = locals;
  }

  /** Walks through a glyph's outline and all that it calls. */
  void walk(byte[] outline) {
    hints = 0;
    stack.clear();
    run(outline);
  }

  List<byte[]> usedGlobals() {
    return used(globals, globalUsed);
  }

  List<byte[]> usedLocals() {
    return used(locals, localUsed);
  }

  private static List<byte[]> used(List<byte[]> routines, BitSet used) {
    List<byte[]> kept = new ArrayList<>();
    for (int i = 0; i < routines.size(); i++) {
      kept.add(used.get(i) ? routines.get(i) : new byte[] {RETURN});
    }
    return kept;
  }

  /** Numbers of routines are shifted, so that most fit into one byte. */
  private static int bias(int count) {
    return count < 1240 ? 107 : count < 33900 ? 1131 : 32768;
  }

  /** Says whether the outline goes on after it. */
  private boolean run(byte[] code) {
    int at = 0;
    while (at < code.length) {
      int b = code[at++] & 0xff;
      switch (b) {
        case 28 -> {
          stack.add((int) (short) (code[at] << 8 | code[at + 1] & 0xff));
          at += 2;
        }
        case 255 -> {
          stack.add(0);
          at += 4;
        }
        case 10 -> {
          if (!call(locals, localUsed)) {
            return false;
          }
        }
        case 29 -> {
          if (!call(globals, globalUsed)) {
            return false;
          }
        }
        case RETURN -> {
          return true;
        }
        case 14 -> {
          return false;
        }
        // Stems, of which each takes two numbers; a mask has a bit for each.
        case 1, 3, 18, 23 -> stems();
        case 19, 20 -> {
          stems();
          at += (hints + 7) / 8;
        }
        case 12 -> {
          at++;
          stack.clear();
        }
        default -> {
          if (b < 32) {
            stack.clear();
          } else if (b < 247) {
            stack.add(b - 139);
          } else {
            int low = code[at++] & 0xff;
            stack.add(b < 251 ? (b - 247) * 256 + low + 108 : -(b - 251) * 256 - low - 108);
          }
        }
      }
    }
    return true;
  }

  private void stems() {
    hints += stack.size() / 2;
    stack.clear();
  }

  private boolean call(List<byte[]> routines, BitSet used) {
    int number = stack.remove(stack.size() - 1) + bias(routines.size());
    used.set(number);
    return run(routines.get(number));
  }
}
