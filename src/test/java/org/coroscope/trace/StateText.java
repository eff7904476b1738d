package org.coroscope.trace;

/** A state written out whole, for comparing two of them. */
final class StateText {

  private StateText() {}

  static String of(LoopState s) {
    return String.join(
        "\n",
        s.step() + " " + s.time() + " " + s.phase() + " " + s.iteration() + " " + s.loopLabel(),
        s.currentTask() + " " + s.isBlocked() + " " + s.isEnded() + " " + s.taskBase(),
        s.tasks().toString(),
        s.ready().toString() + s.readyCount(),
        s.timers().toString(),
        s.pendingIo().toString(),
        s.resources().toString(),
        s.callStack().toString(),
        s.generators().toString(),
        s.outputLength() + " " + s.lastOutputStep());
  }
}
