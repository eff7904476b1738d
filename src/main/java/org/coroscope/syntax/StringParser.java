package org.coroscope.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ast.Expression;

/** Parses one or more adjacent string tokens, f-strings among them, to one expression. */
final class StringParser {

  private final TokenCursor cursor;

  StringParser(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /** The strings at the cursor; there is at least one. */
  Expression parse() {
    int start = cursor.pos();
    boolean anyBytes = false;
    boolean anyText = false;
    boolean anyFormat = false;
    do {
      StringToken string = StringToken.of(cursor.next());
      anyBytes |= string.bytes();
      anyText |= !string.bytes();
      anyFormat |= string.format();
    } while (cursor.at(TokenKind.STRING));
    int end = cursor.pos();
    if (anyBytes && anyText) {
      throw cursor.failAtReach("cannot mix bytes and nonbytes literals");
    }
    SourceSpan span = cursor.spanFrom(start);
    if (anyBytes) {
      return new Expression.Constant(bytes(start, end), null, span);
    }
    String kind = cursor.token(start).text().charAt(0) == 'u' ? "u" : null;
    if (!anyFormat) {
      return new Expression.Constant(text(start, end), kind, span);
    }
    FormatParts parts = new FormatParts(span, kind);
    for (int i = start; i < end; i++) {
      StringToken string = StringToken.of(cursor.token(i));
      if (string.format()) {
        new FormatStringParser(cursor, string, span, kind).parseInto(parts);
      } else {
        parts.append(decode(string));
      }
    }
    return new Expression.JoinedStr(parts.finish(), span);
  }

  private String text(int start, int end) {
    if (end == start + 1) {
      return decode(StringToken.of(cursor.token(start)));
    }
    StringBuilder all = new StringBuilder();
    for (int i = start; i < end; i++) {
      all.append(decode(StringToken.of(cursor.token(i))));
    }
    return all.toString();
  }

  private String decode(StringToken string) {
    String body = EscapeDecoder.normalizeBreaks(string.body());
    return string.raw() ? body : decodeText(cursor, string.token(), body);
  }

  /** Decodes escapes; CPython reports a bad one at the token after the strings. */
  static String decodeText(TokenCursor cursor, Token token, String body) {
    try {
      return EscapeDecoder.text(body, escape -> warnOfEscape(cursor, token, escape));
    } catch (EscapeDecoder.BadEscape bad) {
      throw cursor.failAtReach(bad.getMessage());
    }
  }

  private static void warnOfEscape(TokenCursor cursor, Token token, String escape) {
    SourceFile file = cursor.file();
    cursor
        .warnings()
        .add(
            new Diagnostic(
                Diagnostic.Severity.WARNING,
                "DeprecationWarning",
                "invalid escape sequence '" + escape + "'",
                file.name(),
                token.span(),
                Diagnostic.excerptOf(file, token.span()),
                "Write the backslash twice, or make it a raw string: r'…'."));
  }

  private byte[] bytes(int start, int end) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = start; i < end; i++) {
      StringToken string = StringToken.of(cursor.token(i));
      String body = EscapeDecoder.normalizeBreaks(string.body());
      for (int at = 0; at < body.length(); at++) {
        if (body.charAt(at) >= 128) {
          throw cursor.fail(
              "bytes can only contain ASCII literal characters", string.token().span());
        }
      }
      byte[] value;
      if (string.raw()) {
        value = body.getBytes(StandardCharsets.US_ASCII);
      } else {
        try {
          value = EscapeDecoder.bytes(body, escape -> warnOfEscape(cursor, string.token(), escape));
        } catch (EscapeDecoder.BadEscape bad) {
          throw cursor.failAtReach(bad.getMessage());
        }
      }
      all.write(value, 0, value.length);
    }
    return all.toByteArray();
  }

  /** The parts of an f-string, with neighbouring literals joined. */
  static final class FormatParts {
    private final List<Expression> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private final SourceSpan span;
    private final String kind;

    FormatParts(SourceSpan span, String kind) {
      this.span = span;
      this.kind = kind;
    }

    void append(String text) {
      literal.append(text);
    }

    void add(Expression value) {
      flush();
      parts.add(value);
    }

    List<Expression> finish() {
      flush();
      return List.copyOf(parts);
    }

    private void flush() {
      if (literal.length() > 0) {
        parts.add(new Expression.Constant(literal.toString(), kind, span));
        literal.setLength(0);
      }
    }
  }
}
