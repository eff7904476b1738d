package org.coroscope.run;

import org.coroscope.scheduler.LoopPhase;
import org.coroscope.scheduler.NetworkStage;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.trace.EventKind;
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
      case GROUP -> WaitReason.GROUP;
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

  static EventKind network(NetworkStage stage) {
    return switch (stage) {
      case LOOKUP -> EventKind.CONNECTION_LOOKUP;
      case OPENING -> EventKind.CONNECTION_OPENING;
      case OPEN -> EventKind.CONNECTION_OPENED;
      case SENT -> EventKind.DATA_SENT;
      case FIRST_BYTE -> EventKind.FIRST_BYTE;
      case CHUNK -> EventKind.CHUNK_RECEIVED;
      case COMPLETE -> EventKind.ANSWER_COMPLETE;
      case CLOSED -> EventKind.CONNECTION_CLOSED;
      case FAILED -> EventKind.CONNECTION_FAILED;
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
