package org.coroscope.vm;

/** What a program reads from standard input. */
@FunctionalInterface
public interface Input {
  /** No input at all: {@code input()} raises EOFError. */
  Input NONE = () -> null;

  /** The next line without its line end, or null at the end. */
  String readLine();
}
