package org.coroscope.vm.object;

import org.coroscope.vm.Frame;
import org.coroscope.vm.PyCode;

/** One place that an exception has passed, and the rest inwards. */
public final class PyTraceback extends PyObject {
  /** In place of an instruction: none has run yet. */
  public static final int AT_DEFINITION = -1;

  public final PyCode code;

  /** Which instruction was running, or {@link #AT_DEFINITION}. */
  public final int pc;

  /** The frame, for post-mortem looks at locals and for {@code tb_frame}. */
  public final Frame frame;

  /** Next place inwards, or null. */
  public PyTraceback next;

  public PyTraceback(Frame frame, int pc, PyTraceback next) {
    this.frame = frame;
    this.code = frame.code;
    this.pc = pc;
    this.next = next;
  }

  public int line() {
    return pc == AT_DEFINITION ? code.firstLine() : code.code().lineAt(pc);
  }

  /** The name of the source file. */
  public String file() {
    return code.code().file();
  }

  public String functionName() {
    return code.code().name();
  }

  /** The line where the expression ends, from 1. */
  public int endLine() {
    return pc == AT_DEFINITION ? line() : code.code().spans()[pc].endLine();
  }

  /** The column where the expression begins, from 0. */
  public int startColumn() {
    return pc == AT_DEFINITION ? 0 : code.code().spans()[pc].startColumn();
  }

  /** The column behind the expression, from 0. */
  public int endColumn() {
    return pc == AT_DEFINITION ? 0 : code.code().spans()[pc].endColumn();
  }

  @Override
  public PyType type() {
    return Types.TRACEBACK;
  }
}
