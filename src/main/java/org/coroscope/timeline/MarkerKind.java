package org.coroscope.timeline;

/** What a marker stands for, in the order of importance. */
public enum MarkerKind {
  FAILED("failed"),
  EXCEPTION("exception"),
  CANCELLED("cancelled"),
  CANCEL("cancel requested"),
  WARNING("warning"),
  FINISHED("finished"),
  /** Something goes out over a connection. */
  SENT("request sent"),
  /** Something comes in over a connection. */
  RECEIVED("data received"),
  OUTPUT("output");

  private static final MarkerKind[] VALUES = values();

  private final String word;

  MarkerKind(String word) {
    this.word = word;
  }

  /** The English word for it. */
  public String word() {
    return word;
  }

  static MarkerKind of(int ordinal) {
    return VALUES[ordinal];
  }
}
