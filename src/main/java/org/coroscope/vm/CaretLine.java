package org.coroscope.vm;

import org.coroscope.syntax.Parser;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Expression;

/** The two lines below a place in a traceback: the source, and what in it went wrong (PEP 657). */
final class CaretLine {
  private final SourceLines sources;
  private final boolean keepsTrailingSpace;

  /**
   * Shows lines of some sources.
   *
   * @param keepsTrailingSpace as the interpreter does, and the module {@code traceback} does not
   */
  CaretLine(SourceLines sources, boolean keepsTrailingSpace) {
    this.sources = sources;
    this.keepsTrailingSpace = keepsTrailingSpace;
  }

  void append(StringBuilder out, String file, SourceSpan span) {
    String line = sources.line(file, span.startLine());
    if (line == null || line.isBlank()) {
      return;
    }
    String shown = line.strip();
    out.append("    ").append(keepsTrailingSpace ? line.stripLeading() : shown).append('\n');
    int[] points = line.codePoints().toArray();
    int stripped = 0;
    while (stripped < points.length && Character.isWhitespace(points[stripped])) {
      stripped++;
    }
    int shownLength = shown.codePointCount(0, shown.length());
    boolean oneLine = span.endLine() == span.startLine();
    int start = span.startColumn();
    int end = oneLine ? span.endColumn() : stripped + shownLength;
    if (end <= start || start < stripped || end > points.length) {
      return;
    }
    int[] anchor = oneLine ? anchor(new String(points, start, end - start)) : null;
    if (end - start >= shownLength && anchor == null) {
      return;
    }
    int indent = width(points, stripped, start);
    if (!keepsTrailingSpace) {
      // The module takes all the space off before it counts, also what stood behind the code.
      indent = Math.max(0, indent - (points.length - stripped - shownLength));
    }
    out.append("    ").append(" ".repeat(indent));
    if (anchor == null) {
      out.append("^".repeat(width(points, start, end)));
    } else {
      int from = start + anchor[0];
      int to = start + anchor[1];
      out.append("~".repeat(width(points, start, from)));
      out.append("^".repeat(width(points, from, to)));
      out.append("~".repeat(width(points, Math.min(to, end), end)));
    }
    out.append('\n');
  }

  /** Where in an expression the operator or the brackets are that did it; null if in neither. */
  private static int[] anchor(String segment) {
    Expression expression =
        Parser.parseExpression(new SourceFile("", "(" + segment + ")")).expression();
    if (expression instanceof Expression.BinOp operation) {
      int[] points = segment.codePoints().toArray();
      int at = operation.left().span().endColumn() - 1;
      int limit = operation.right().span().startColumn() - 1;
      while (at < limit && !isOperator(points[at])) {
        at++;
      }
      boolean two = at + 1 < limit && isOperator(points[at + 1]);
      return new int[] {at, at + (two ? 2 : 1)};
    }
    if (expression instanceof Expression.Subscript subscript) {
      int[] points = segment.codePoints().toArray();
      int from = subscript.value().span().endColumn() - 1;
      while (from < points.length && points[from] != '[') {
        from++;
      }
      int to = subscript.slice().span().endColumn();
      while (to < points.length && points[to] != ']') {
        to++;
      }
      return new int[] {from, Math.min(to + 1, points.length)};
    }
    return null;
  }

  /** How many columns a stretch of text takes up on a terminal. */
  private static int width(int[] points, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += isWide(points[i]) ? 2 : 1;
    }
    return width;
  }

  /** The scripts and symbols that Unicode's East Asian Width calls wide, in their main blocks. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0x303E
        || c >= 0x3041 && c <= 0x4DBF
        || c >= 0x4E00 && c <= 0xA4CF
        || c >= 0xA960 && c <= 0xA97C
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6B
        || c >= 0xFF01 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x1F300 && c <= 0x1F64F
        || c >= 0x1F900 && c <= 0x1F9FF
        || c >= 0x20000 && c <= 0x3FFFD;
  }

  private static boolean isOperator(int c) {
    return "+-*/%@&|^<>".indexOf(c) >= 0;
  }
}
