package org.coroscope.syntax;

import java.io.IOException;

/** A program's bytes are no text in the encoding they declare, or its text has no such bytes. */
public final class SourceEncodingException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** The declared encoding is not known. */
    UNKNOWN,
    /** A byte order mark says UTF-8, and a comment says something else. */
    MARKED_OTHERWISE,
    /** A line has bytes that mean nothing in the encoding. */
    UNDECODABLE,
    /** A line has a character that the encoding lacks. */
    UNENCODABLE
  }

  private final Reason reason;
  private final String encoding;
  private final int line;
  private final String character;

  SourceEncodingException(Reason reason, String encoding, int line, String character) {
    super(reason + " " + encoding + " in line " + line);
    this.reason = reason;
    this.encoding = encoding;
    this.line = line;
    this.character = character;
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The encoding, by the name that the program has for it; {@code UTF-8} where it has none. */
  public String encoding() {
    return encoding;
  }

  /** Where, from 1. */
  public int line() {
    return line;
  }

  /** The character that cannot be written; empty where that is not the reason. */
  public String character() {
    return character;
  }
}
