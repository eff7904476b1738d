package org.coroscope.vm;

/** Where a program's standard output and standard error go. */
public interface Output {
  /** Number of standard output. */
  int STDOUT = 1;

  /** Number of standard error. */
  int STDERR = 2;

  /** Writes text as the program wrote it. */
  void write(int stream, String text);

  /** The program wants what it has written so far to be seen now. */
  default void flush(int stream) {}
}
