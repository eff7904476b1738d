package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.StringParser.FormatParts;
import org.coroscope.syntax.ast.Expression;

/**
 * Parses one f-string token. As in Python 3.11, the expressions in it are found by their braces
 * first, and then parsed as if they stood in parentheses.
 */
final class FormatStringParser {

  private static final int MAX_BRACKETS = 200;

  private final TokenCursor cursor;
  private final StringToken string;
  private final SourceSpan whole;
  private final String kind;
  private final String text;
  private final int end;
  private int pos;

  /**
   * Prepares for a token.
   *
   * @param whole the span of all adjacent strings; parts of an f-string have no other
   * @param kind {@code "u"} when the first of the adjacent strings has that prefix, else null
   */
  FormatStringParser(TokenCursor cursor, StringToken string, SourceSpan whole, String kind) {
    this.cursor = cursor;
    this.string = string;
    this.whole = whole;
    this.kind = kind;
    this.text = cursor.file().text();
    this.pos = string.bodyStart();
    this.end = string.bodyEnd();
  }

  void parseInto(FormatParts parts) {
    parse(parts, 0);
  }

  /** Parses up to the end or, in a format specification, up to its closing brace. */
  private void parse(FormatParts parts, int nesting) {
    while (pos < end) {
      if (literal(parts, nesting)) {
        continue;
      }
      if (pos >= end || text.charAt(pos) == '}') {
        break;
      }
      field(parts, nesting);
    }
    if (nesting == 0 && pos < end) {
      throw cursor.failAtReach("f-string: unexpected end of string");
    }
    if (nesting > 0 && (pos >= end || text.charAt(pos) != '}')) {
      throw cursor.failAtReach("f-string: expecting '}'");
    }
  }

  /** Takes literal text; answers whether it ended with a doubled brace, so more may follow. */
  private boolean literal(FormatParts parts, int nesting) {
    int start = pos;
    while (pos < end) {
      char c = text.charAt(pos++);
      boolean escaped = false;
      if (c == '\\' && !string.raw() && pos < end) {
        c = text.charAt(pos++);
        escaped = true;
        if (c == 'N') {
          if (pos < end && text.charAt(pos) == '{') {
            while (pos < end && text.charAt(pos) != '}') {
              pos++;
            }
            pos = Math.min(end, pos + 1);
          }
          continue;
        }
      }
      if (c != '{' && c != '}') {
        continue;
      }
      if (nesting == 0) {
        if (pos < end && text.charAt(pos) == c) {
          decode(parts, start, pos);
          pos++;
          return true;
        }
        if (c == '}') {
          throw cursor.failAtReach("f-string: single '}' is not allowed");
        }
      }
      pos--;
      if (escaped) {
        // A backslash before a brace stands for itself.
        decode(parts, start, pos - 1);
        parts.append("\\");
        return false;
      }
      break;
    }
    decode(parts, start, pos);
    return false;
  }

  private void decode(FormatParts parts, int from, int to) {
    if (from < to) {
      String body = EscapeDecoder.normalizeBreaks(text.substring(from, to));
      parts.append(string.raw() ? body : StringParser.decodeText(cursor, string.token(), body));
    }
  }

  /** A replacement field, at its opening brace. */
  private void field(FormatParts parts, int nesting) {
    if (nesting >= 2) {
      throw cursor.failAtReach("f-string: expressions nested too deeply");
    }
    int start = ++pos;
    findExpressionEnd();
    Expression value = expression(start, pos);
    String source = null;
    if (text.charAt(pos) == '=') {
      pos++;
      while (pos < end && " \t\n\r\f\u000b".indexOf(text.charAt(pos)) >= 0) {
        pos++;
      }
      expectMore();
      source = EscapeDecoder.normalizeBreaks(text.substring(start, pos));
    }
    int conversion = -1;
    if (text.charAt(pos) == '!') {
      pos++;
      expectMore();
      conversion = text.charAt(pos++);
      if (conversion != 's' && conversion != 'r' && conversion != 'a') {
        throw cursor.failAtReach(
            "f-string: invalid conversion character: expected 's', 'r', or 'a'");
      }
    }
    expectMore();
    Expression specification = null;
    if (text.charAt(pos) == ':') {
      pos++;
      expectMore();
      FormatParts inner = new FormatParts(whole, kind);
      parse(inner, nesting + 1);
      specification = new Expression.JoinedStr(inner.finish(), whole);
    }
    if (pos >= end || text.charAt(pos) != '}') {
      throw cursor.failAtReach("f-string: expecting '}'");
    }
    pos++;
    if (source != null) {
      parts.append(source);
      if (specification == null && conversion == -1) {
        conversion = 'r';
      }
    }
    parts.add(new Expression.FormattedValue(value, conversion, specification, whole));
  }

  private void expectMore() {
    if (pos >= end) {
      throw cursor.failAtReach("f-string: expecting '}'");
    }
  }

  /** Moves to the character that ends the expression: one of {@code ! : = }} outside brackets. */
  private void findExpressionEnd() {
    StringBuilder open = new StringBuilder();
    char quote = 0;
    boolean triple = false;
    for (; pos < end; pos++) {
      char c = text.charAt(pos);
      if (c == '\\') {
        throw cursor.failAtReach("f-string expression part cannot include a backslash");
      }
      if (quote != 0) {
        if (c == quote && (!triple || (at(pos + 1) == quote && at(pos + 2) == quote))) {
          pos += triple ? 2 : 0;
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
        triple = at(pos + 1) == c && at(pos + 2) == c;
        pos += triple ? 2 : 0;
      } else if (c == '(' || c == '[' || c == '{') {
        if (open.length() >= MAX_BRACKETS) {
          throw cursor.failAtReach("f-string: too many nested parenthesis");
        }
        open.append(c);
      } else if (c == '#') {
        throw cursor.failAtReach("f-string expression part cannot include '#'");
      } else if (open.length() == 0 && "!:}=<>".indexOf(c) >= 0) {
        if (at(pos + 1) == '=' && "!=<>".indexOf(c) >= 0) {
          pos++;
        } else if (c != '<' && c != '>') {
          break;
        }
      } else if (c == ')' || c == ']' || c == '}') {
        close(open, c);
      }
    }
    if (quote != 0) {
      throw cursor.failAtReach("f-string: unterminated string");
    }
    if (open.length() > 0) {
      throw cursor.failAtReach("f-string: unmatched '" + open.charAt(open.length() - 1) + "'");
    }
    expectMore();
  }

  private char at(int offset) {
    return offset < end ? text.charAt(offset) : '\0';
  }

  private void close(StringBuilder open, char c) {
    if (open.length() == 0) {
      throw cursor.failAtReach("f-string: unmatched '" + c + "'");
    }
    char o = open.charAt(open.length() - 1);
    open.setLength(open.length() - 1);
    boolean matches = (o == '(' && c == ')') || (o == '[' && c == ']') || (o == '{' && c == '}');
    if (!matches) {
      throw cursor.failAtReach(
          "f-string: closing parenthesis '"
              + c
              + "' does not match opening parenthesis '"
              + o
              + "'");
    }
  }

  // --- the expression ----------------------------------------------------------------------

  private Expression expression(int from, int to) {
    if (text.substring(from, to).isBlank()) {
      char after = text.charAt(to);
      throw cursor.failAtReach(
          after == '}'
              ? "f-string: empty expression not allowed"
              : "f-string: expression required before '" + after + "'");
    }
    SourceFile file = cursor.file();
    ScanResult scanned = new Scanner(file, from, to, true).scan();
    List<Token> tokens = new ArrayList<>(scanned.tokens().size() + 2);
    tokens.add(bracket("(", from - 1, 1));
    tokens.addAll(scanned.tokens().subList(0, scanned.tokens().size() - 1));
    Token close = bracket(")", to, 0);
    tokens.add(close);
    tokens.add(new Token(TokenKind.END, "", to + 1, to + 1, close.span(), 0));
    TokenCursor inner = new TokenCursor(file, tokens);
    inner.setDepth(cursor.depth());
    try {
      Expression value = new ExpressionParser(inner).fieldExpression();
      if (!scanned.errors().isEmpty()) {
        throw new SyntaxFailure(null);
      }
      cursor.warnings().addAll(inner.warnings());
      return value;
    } catch (SyntaxFailure failure) {
      throw failure.isInField()
          ? failure
          : new SyntaxFailure(inField(failure, scanned, inner, from, to), true);
    }
  }

  /** One of the parentheses that CPython puts around the expression, in place of the braces. */
  private Token bracket(String symbol, int offset, int level) {
    SourceFile file = cursor.file();
    int line = file.lineOf(offset);
    int column = file.codePoints(file.lineStart(line), offset);
    SourceSpan span = new SourceSpan(line, column, line, column + 1);
    return new Token(TokenKind.OPERATOR, symbol, offset, offset + 1, span, level);
  }

  private Diagnostic inField(
      SyntaxFailure failure, ScanResult scanned, TokenCursor inner, int from, int to) {
    Diagnostic found;
    String message;
    if (!scanned.errors().isEmpty()) {
      found = scanned.errors().get(0).diagnostic();
      message = found.message();
    } else {
      found = failure.diagnostic();
      if (found == null) {
        Token reached = inner.token(inner.furthest());
        found = Diagnostic.error(cursor.file(), "SyntaxError", "invalid syntax", reached.span());
      } else if (found.kind().equals("RecursionError") || found.excerpt().text() == null) {
        return found;
      }
      message = "f-string: " + found.message();
    }
    return new Diagnostic(
        found.severity(),
        found.kind(),
        message,
        found.fileName(),
        found.span(),
        excerpt(found, from, to),
        found.hint());
  }

  /** CPython shows the expression in parentheses instead of the line it stands in. */
  private Diagnostic.Excerpt excerpt(Diagnostic found, int from, int to) {
    SourceFile file = cursor.file();
    String shown = "(" + EscapeDecoder.normalizeBreaks(text.substring(from, to)) + ")";
    String[] lines = shown.split("\n", -1);
    int firstLine = file.lineOf(from);
    SourceSpan span = found.span();
    int index = Math.max(0, Math.min(span.startLine() - firstLine, lines.length - 1));
    int shift = index == 0 ? 1 - file.codePoints(file.lineStart(firstLine), from) : 0;
    String line = lines[index];
    int endColumn =
        span.endLine() > span.startLine()
            ? line.codePointCount(0, line.length())
            : span.endColumn() + shift;
    return new Diagnostic.Excerpt(line, span.startColumn() + shift, endColumn);
  }
}
