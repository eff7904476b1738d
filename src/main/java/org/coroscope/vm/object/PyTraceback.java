package org.coroscope.vm.object;

import org.coroscope.vm.Frame;
import org.coroscope.vm.PyCode;

/** One place that an exception has passed, and the rest inwards. */
public final class PyTraceback extends PyObject {
  public final PyCode code;

  /** Which instruction was running. */
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
    return code.code().lineAt(pc);
  }

  @Override
  public PyType type() {
    return Types.TRACEBACK;
  }
}
