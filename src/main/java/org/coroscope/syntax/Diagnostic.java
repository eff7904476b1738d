package org.coroscope.syntax;

/**
 * Something found wrong in a source text.
 *
 * @param severity how bad it is
 * @param kind the name of CPython's exception or warning, such as {@code SyntaxError}
 * @param message what is wrong, in CPython's words where it has some
 * @param fileName the name of the source
 * @param span where
 * @param excerpt the line of source that CPython shows with it
 * @param hint what to do about it, or null
 */
public record Diagnostic(
    Severity severity,
    String kind,
    String message,
    String fileName,
    SourceSpan span,
    Excerpt excerpt,
    String hint) {

  /** How bad a diagnostic is. */
  public enum Severity {
    /** The program cannot run. */
    ERROR,
    /** The program runs, but probably means something else. */
    WARNING
  }

  /**
   * A line of source with the range to be marked.
   *
   * @param text the line, without its line break; for the expression inside an f-string that
   *     expression in parentheses, as CPython shows it; null when there is no source to show
   * @param caretStart column of the first mark, in code points
   * @param caretEnd column after the last mark; one mark is drawn when it is not after the start
   */
  public record Excerpt(String text, int caretStart, int caretEnd) {}

  /** An error of CPython's {@code SyntaxError} family, shown with its own line of the source. */
  public static Diagnostic error(SourceFile file, String kind, String message, SourceSpan span) {
    return new Diagnostic(
        Severity.ERROR, kind, message, file.name(), span, excerptOf(file, span), null);
  }

  /** A warning: the program runs all the same. */
  public static Diagnostic warning(SourceFile file, String kind, String message, SourceSpan span) {
    return new Diagnostic(
        Severity.WARNING, kind, message, file.name(), span, excerptOf(file, span), null);
  }

  /** The same with a hint. */
  public Diagnostic withHint(String newHint) {
    return new Diagnostic(severity, kind, message, fileName, span, excerpt, newHint);
  }

  /** The line a span starts in, marked from its start to its end or to the end of the line. */
  static Excerpt excerptOf(SourceFile file, SourceSpan span) {
    String line = file.line(span.startLine());
    int end = span.endColumn();
    if (span.endLine() > span.startLine()) {
      end = line.codePointCount(0, line.length());
    }
    return new Excerpt(line, span.startColumn(), end);
  }

  /**
   * The text that {@code python3} prints for this: file and line, the source line with carets, kind
   * and message. Every line ends with a line break.
   */
  public String format() {
    StringBuilder out = new StringBuilder();
    out.append("  File \"").append(fileName).append("\", line ").append(span.startLine());
    out.append('\n');
    if (excerpt.text() != null) {
      appendExcerpt(out);
    }
    return out.append(kind).append(": ").append(message).append('\n').toString();
  }

  private void appendExcerpt(StringBuilder out) {
    String line = excerpt.text();
    int stripped = 0;
    while (stripped < line.length() && " \t\f".indexOf(line.charAt(stripped)) >= 0) {
      stripped++;
    }
    String shown = line.substring(stripped);
    out.append("    ").append(shown).append('\n');
    int length = shown.codePointCount(0, shown.length());
    int start = Math.min(excerpt.caretStart() - stripped, length);
    if (start < 0) {
      return;
    }
    // An IndentationError or TabError gets one caret, whatever it spans.
    boolean ranged = kind.equals("SyntaxError");
    int carets = ranged ? Math.max(1, excerpt.caretEnd() - excerpt.caretStart()) : 1;
    out.append("    ").append(" ".repeat(start)).append("^".repeat(carets)).append('\n');
  }
}
