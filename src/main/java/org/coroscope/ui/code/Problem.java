package org.coroscope.ui.code;

import java.util.OptionalInt;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.SourceSpan;

/**
 * Something that is wrong with a stretch of the text.
 *
 * @param line the line it is told at, from 1
 * @param span where it is; null for the whole of the line
 * @param error whether it is an error, not only a warning
 * @param message what is wrong
 * @param step the step from which on it is told; empty if that is always
 */
record Problem(int line, SourceSpan span, boolean error, String message, OptionalInt step) {

  /** A stretch of the text, from one offset up to another. */
  record Range(int start, int end) {}

  /** What the parser or compiler found. */
  static Problem of(Diagnostic found) {
    boolean error = found.severity() == Diagnostic.Severity.ERROR;
    return new Problem(
        found.span().startLine(), found.span(), error, found.message(), OptionalInt.empty());
  }

  /** An exception that ended the program at a line. */
  static Problem raised(int line, String message, int step) {
    return new Problem(line, null, true, message, OptionalInt.of(step));
  }

  /** Something that happened at a line and is no error. */
  static Problem warning(int line, String message, int step) {
    return new Problem(line, null, false, message, OptionalInt.of(step));
  }

  /** Whether it is told at a step of the recording. */
  boolean isToldAt(int now) {
    return step.isEmpty() || step.getAsInt() <= now;
  }

  /** What is to be underlined; it has at least one character, if the text has any there. */
  Range range(String text) {
    SourceFile file = new SourceFile("", text);
    int start;
    int end;
    if (span == null) {
      start = Math.min(text.length(), file.offset(line, 0));
      int lineEnd = text.indexOf('\n', start);
      end = lineEnd < 0 ? text.length() : lineEnd;
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
    } else {
      start = Math.min(text.length(), file.offset(span.startLine(), span.startColumn()));
      end = Math.max(start, file.offset(span.endLine(), span.endColumn()));
    }
    if (end == start) {
      // Nothing is there to be underlined: take the character before, or after.
      start = start > 0 && text.charAt(start - 1) != '\n' ? start - 1 : start;
      end = Math.max(end, start + 1);
    }
    return new Range(start, Math.min(text.length(), end));
  }
}
