package org.coroscope.lesson;

/** What a lesson has to say at a line: a note or a question. */
public sealed interface Remark permits Note, Question {

  /** When it is said. */
  Occasion occasion();

  /** What it says, in Markdown. */
  String text();

  /** The line of the comment it is written in, from 1. */
  int writtenAt();
}
