package org.coroscope.vm;

import org.coroscope.syntax.Parser;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Expression;

/** The two lines below a place in a traceback: the source, and what in it went wrong (PEP 657). */
final class CaretLine {
  private final SourceLines sources;

  CaretLine(SourceLines sources) {
    this.sources = sources;
  }

  void append(StringBuilder out, String file, SourceSpan span) {
    String line = sources.line(file, span.startLine());
    if (line == null || line.isBlank()) {
      return;
    }
    String shown = line.strip();
    out.append("    ").append(shown).append('\n');
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
    out.append("    ").append(" ".repeat(start - stripped));
    if (anchor == null) {
      out.append("^".repeat(end - start));
    } else {
      out.append("~".repeat(anchor[0]));
      out.append("^".repeat(anchor[1] - anchor[0]));
      out.append("~".repeat(Math.max(0, end - start - anchor[1])));
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
      return new int[] {
        subscript.value().span().endColumn() - 1, subscript.slice().span().endColumn()
      };
    }
    return null;
  }

  private static boolean isOperator(int c) {
    return "+-*/%@&|^<>".indexOf(c) >= 0;
  }
}
