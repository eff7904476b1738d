package org.coroscope.bytecode;

import org.coroscope.syntax.SourceSpan;

/** An instruction under construction. */
final class Instruction {
  /** Null for the mark where the code covered by {@link #begins} starts. */
  Opcode opcode;

  int operand;

  /** Where a jump goes, else null. */
  Label target;

  final SourceSpan span;

  /** The innermost handler for errors here, or null. */
  final Handler handler;

  /** For a mark: the handler that begins to be in force. */
  final Handler begins;

  /** For a line mark: it counts even when the line was reached already, as when a loop turns. */
  final boolean forced;

  private Instruction(
      Opcode opcode,
      int operand,
      Label target,
      SourceSpan span,
      Handler handler,
      Handler begins,
      boolean forced) {
    this.opcode = opcode;
    this.operand = operand;
    this.target = target;
    this.span = span;
    this.handler = handler;
    this.begins = begins;
    this.forced = forced;
  }

  static Instruction plain(Opcode opcode, int operand, SourceSpan span, Handler handler) {
    return new Instruction(opcode, operand, null, span, handler, null, false);
  }

  static Instruction jump(Opcode opcode, Label target, SourceSpan span, Handler handler) {
    return new Instruction(opcode, 0, target, span, handler, null, false);
  }

  static Instruction line(SourceSpan span, Handler handler, boolean forced) {
    return new Instruction(Opcode.LINE, span.startLine(), null, span, handler, null, forced);
  }

  static Instruction begin(Handler begins, SourceSpan span) {
    return new Instruction(null, 0, null, span, begins.outer, begins, false);
  }

  boolean isMark() {
    return opcode == null;
  }
}
