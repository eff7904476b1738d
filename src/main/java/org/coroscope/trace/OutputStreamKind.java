package org.coroscope.trace;

/** Which stream a text that stands in the output belongs to. */
public enum OutputStreamKind {
  STDOUT,
  STDERR,

  /** What the program read: it stands where a terminal would show what was typed. */
  TYPED;

  static OutputStreamKind of(int ordinal) {
    return values()[ordinal];
  }
}
