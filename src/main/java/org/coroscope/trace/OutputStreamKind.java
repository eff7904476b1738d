package org.coroscope.trace;

/** Which of the two output streams text went to. */
public enum OutputStreamKind {
  STDOUT,
  STDERR;

  static OutputStreamKind of(int ordinal) {
    return ordinal == 0 ? STDOUT : STDERR;
  }
}
