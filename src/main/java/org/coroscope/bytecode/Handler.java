package org.coroscope.bytecode;

/** An exception handler of code under construction. */
final class Handler {
  /** Where it starts. */
  final Label label = new Label();

  /** The handler in force around the code that this one covers, or null. */
  final Handler outer;

  /** What to add to the stack depth at the start of the covered code to get the handler's. */
  final int depthChange;

  /** The depth to which the stack is cut; -1 until the flow was walked. */
  int depth = -1;

  Handler(Handler outer, int depthChange) {
    this.outer = outer;
    this.depthChange = depthChange;
  }
}
