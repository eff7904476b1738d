package org.coroscope.vm;

import java.util.List;
import org.coroscope.bytecode.CompileOptions;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;

/**
 * Where an exception says that a text is wrong. CPython's tokenizer knows one place only, not a
 * range, and some of the parser's errors have a start without an end, which it writes as 0 or -1.
 *
 * @param offset the column of the first marked character, from 1
 * @param endOffset the column behind the last marked character, from 1
 */
record SyntaxErrorPlace(long offset, long endOffset) {
  private static final List<String> OF_TOKENIZER =
      List.of(
          "unterminated ",
          "unmatched ",
          "closing parenthesis ",
          "leading zeros in decimal",
          "invalid decimal literal",
          "invalid hexadecimal literal",
          "invalid octal literal",
          "invalid binary literal",
          "invalid imaginary literal",
          "invalid digit ",
          "invalid character ",
          "invalid non-printable character ");

  private static final List<String> WITHOUT_END =
      List.of(
          "' was never closed",
          "':' expected after dictionary key",
          "unexpected character after line continuation character");

  static SyntaxErrorPlace of(Diagnostic diagnostic) {
    return new SyntaxErrorPlace(offset(diagnostic), endOffset(diagnostic));
  }

  /** An expression that is evaluated may end where no line does: then there is no column. */
  static SyntaxErrorPlace of(Diagnostic diagnostic, SourceFile file, CompileOptions.Mode mode) {
    String line = diagnostic.excerpt().text();
    boolean atEnd =
        mode == CompileOptions.Mode.EVAL
            && diagnostic.message().equals("invalid syntax")
            && diagnostic.span().startLine() >= file.lineCount()
            && line != null
            && diagnostic.excerpt().caretStart() >= line.codePointCount(0, line.length())
            && !file.text().endsWith("\n");
    return atEnd ? new SyntaxErrorPlace(0, 0) : of(diagnostic);
  }

  /** Whether the tokenizer has refused the text, before the parser saw it. */
  static boolean isFromTokenizer(Diagnostic diagnostic) {
    return OF_TOKENIZER.stream().anyMatch(diagnostic.message()::startsWith);
  }

  private static long offset(Diagnostic diagnostic) {
    String text = diagnostic.excerpt().text();
    if (diagnostic.message().equals("unexpected indent") && text != null) {
      return text.length() - text.stripLeading().length();
    }
    return diagnostic.excerpt().caretStart() + 1L;
  }

  private static long endOffset(Diagnostic diagnostic) {
    String message = diagnostic.message();
    Diagnostic.Excerpt excerpt = diagnostic.excerpt();
    if (WITHOUT_END.stream().anyMatch(message::endsWith)) {
      return 0;
    }
    if (message.equals("unexpected indent") || message.startsWith("unindent does not match")) {
      return -1;
    }
    if (isFromTokenizer(diagnostic) && !message.startsWith("leading zeros")) {
      return excerpt.caretStart() + 1L;
    }
    String text = excerpt.text();
    boolean atEnd = text != null && excerpt.caretStart() >= text.codePointCount(0, text.length());
    // What is missing at the end of a line has no width.
    return 1L + (atEnd ? Math.min(excerpt.caretEnd(), excerpt.caretStart()) : excerpt.caretEnd());
  }
}
