package org.coroscope.run;

import org.coroscope.scheduler.LoopPhase;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.trace.WaitReason;

/** The scheduler's words in the vocabulary of traces. */
final class TraceNames {
  private TraceNames() {}

  static WaitReason reason(WaitKind kind) {
    return switch (kind) {
      case YIELD -> WaitReason.TURN;
      case SLEEP -> WaitReason.SLEEP;
      case TASK -> WaitReason.TASK;
      case FUTURE -> WaitReason.FUTURE;
      case GATHER -> WaitReason.GATHER;
      case WAIT -> WaitReason.WAIT;
      case SHIELD -> WaitReason.SHIELD;
      case QUEUE -> WaitReason.QUEUE;
      case LOCK -> WaitReason.LOCK;
      case SEMAPHORE -> WaitReason.SEMAPHORE;
      case EVENT -> WaitReason.EVENT;
      case CONDITION -> WaitReason.CONDITION;
      case BARRIER -> WaitReason.BARRIER;
      case EXECUTOR -> WaitReason.EXECUTOR;
      case IO -> WaitReason.IO;
      case OTHER -> WaitReason.OTHER;
    };
  }

  static org.coroscope.trace.LoopPhase phase(LoopPhase phase) {
    return switch (phase) {
      case IDLE -> org.coroscope.trace.LoopPhase.WAIT;
      case IO_DONE -> org.coroscope.trace.LoopPhase.IO;
      case TIMERS_DUE -> org.coroscope.trace.LoopPhase.TIMERS;
      case SNAPSHOT, RUN_READY -> org.coroscope.trace.LoopPhase.RUN;
    };
  }
}
