package org.coroscope.trace;

/**
 * What replaying keeps of one task. Everything else is read from the events it points to. A cell is
 * changed only by the replay that owns it; once it is part of a snapshot it has no owner any more
 * and is copied before a change.
 */
final class TaskCell {

  static final int[] NO_CHAIN = {};

  Object owner;
  final int createdStep;
  int name;
  byte status;
  int waitStep = -1;
  int cancelStep = -1;
  int sinceStep;

  /** Detached frames, outermost first: frame number and line in turn. */
  int[] chain = NO_CHAIN;

  TaskCell(Object owner, int createdStep) {
    this.owner = owner;
    this.createdStep = createdStep;
    this.sinceStep = createdStep;
  }

  TaskCell copy(Object newOwner) {
    TaskCell copy = new TaskCell(newOwner, createdStep);
    copy.name = name;
    copy.status = status;
    copy.cancelStep = cancelStep;
    copy.waitStep = waitStep;
    copy.sinceStep = sinceStep;
    copy.chain = chain;
    return copy;
  }

  TaskStatus status() {
    return TaskStatus.of(status);
  }
}
