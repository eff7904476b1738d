package org.coroscope.scheduler;

import java.util.concurrent.Semaphore;

/**
 * A thread of the guest program. Each has a Java thread of its own for its stack, but only the one
 * that holds the baton runs; see {@link GuestThreads}.
 */
public final class GuestThread {

  // READY <-> RUNNING, RUNNING -> WAITING -> READY, RUNNING -> ENDED. Exactly one is RUNNING.
  enum State {
    READY,
    RUNNING,
    WAITING,
    ENDED
  }

  private final int id;
  private final GuestThread parent;
  private String name;
  final Semaphore baton = new Semaphore(0);
  Thread carrier;
  State state = State.READY;

  /** When it goes on by itself while it waits; {@link GuestThreads#NEVER} for not at all. */
  long until;

  /** Orders those that wait for the same time. */
  long sequence;

  /** Whether somebody has woken it since it began to wait. */
  boolean woken;

  /** What it waits for; null while it does not. */
  WaitReason reason;

  /** The loop in which it waits for something to do, or null. */
  EventLoop loop;

  /** What the machine keeps for it while others run. */
  Object[] kept;

  GuestThread(int id, String name, GuestThread parent) {
    this.id = id;
    this.name = name;
    this.parent = parent;
  }

  void waitsIn(EventLoop idleLoop) {
    loop = idleLoop;
  }

  /** Small number in order of starting; 0 for the main thread. */
  public int id() {
    return id;
  }

  /** Its name. */
  public String name() {
    return name;
  }

  /** Gives it another name. */
  public void setName(String name) {
    this.name = name;
  }

  /** Who started it; null for the main thread. */
  public GuestThread parent() {
    return parent;
  }

  /** What it waits for; null while it does not wait. */
  public WaitReason reason() {
    return reason;
  }

  /** Whether it is the thread that the program began with. */
  public boolean isMain() {
    return id == 0;
  }

  /** Whether it has come to its end. */
  public boolean hasEnded() {
    return state == State.ENDED;
  }
}
