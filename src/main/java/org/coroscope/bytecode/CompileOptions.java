package org.coroscope.bytecode;

/**
 * How to compile.
 *
 * @param mode what kind of program the source is
 * @param lineMarks whether to emit {@link Opcode#LINE} wherever a line is reached
 */
public record CompileOptions(Mode mode, boolean lineMarks) {

  /** The kinds of programs, as the third parameter of Python's {@code compile}. */
  public enum Mode {
    /** Statements; the code returns None. */
    EXEC,
    /** One expression (as an expression statement); the code returns its value. */
    EVAL,
    /** Statements, of which those that are expressions show their values, as at the prompt. */
    SINGLE
  }

  /** A program that is only to be run. */
  public static CompileOptions exec() {
    return new CompileOptions(Mode.EXEC, false);
  }

  /** A program whose lines are to be recorded. */
  public static CompileOptions recorded() {
    return new CompileOptions(Mode.EXEC, true);
  }

  /** What is typed at the prompt. */
  public static CompileOptions single() {
    return new CompileOptions(Mode.SINGLE, false);
  }

  /** An expression to be evaluated. */
  public static CompileOptions eval() {
    return new CompileOptions(Mode.EVAL, false);
  }
}
