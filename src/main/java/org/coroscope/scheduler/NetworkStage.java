package org.coroscope.scheduler;

/** What happens on a simulated connection. */
public enum NetworkStage {
  /** The address of the host is being looked up. */
  LOOKUP,
  /** The address is known, and the other side is being asked for a connection. */
  OPENING,
  /** The connection stands. */
  OPEN,
  /** A request, or plain data, was sent. */
  SENT,
  /** The first bytes of an answer are there. */
  FIRST_BYTE,
  /** More bytes are there. */
  CHUNK,
  /** The answer is complete; the connection stays open. */
  COMPLETE,
  /** The connection is closed. */
  CLOSED,
  /** There is no connection, or no longer. */
  FAILED
}
