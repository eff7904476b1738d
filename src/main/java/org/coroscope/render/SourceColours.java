package org.coroscope.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coroscope.render.CodeListing.Kind;
import org.coroscope.render.CodeListing.Line;
import org.coroscope.render.CodeListing.Piece;

/**
 * Cuts Python source into pieces to be coloured. It goes by the look of the text alone and takes
 * any text, right or wrong: what is shown need not compile.
 */
final class SourceColours {

  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private final String source;
  private final List<Line> lines = new ArrayList<>();
  private List<Piece> pieces = new ArrayList<>();
  private int at;

  SourceColours(String source) {
    this.source = source.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "        ");
  }

  List<Line> lines() {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '\n') {
        at++;
        endLine();
      } else if (c == '#') {
        int end = source.indexOf('\n', at);
        take(end < 0 ? source.length() : end, Kind.COMMENT);
      } else if (c == '"' || c == '\'') {
        string(at);
      } else if (Character.isDigit(c)) {
        take(endOf(at, true), Kind.NUMBER);
      } else if (Character.isJavaIdentifierStart(c) && c != '$') {
        word();
      } else {
        plain();
      }
    }
    endLine();
    return lines;
  }

  private void endLine() {
    lines.add(new Line(lines.size() + 1, pieces));
    pieces = new ArrayList<>();
  }

  private void take(int end, Kind kind) {
    if (end <= at) {
      return;
    }
    String text = source.substring(at, end);
    int last = pieces.size() - 1;
    if (last >= 0 && pieces.get(last).kind() == kind) {
      pieces.set(last, new Piece(pieces.get(last).text() + text, kind));
    } else {
      pieces.add(new Piece(text, kind));
    }
    at = end;
  }

  private int endOf(int from, boolean number) {
    int end = from;
    while (end < source.length()
        && (Character.isJavaIdentifierPart(source.charAt(end))
            || number && source.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private void word() {
    int end = endOf(at, false);
    String word = source.substring(at, end);
    boolean prefix = word.length() <= 2 && word.chars().allMatch(c -> "rRbBfFuU".indexOf(c) >= 0);
    if (prefix && end < source.length() && "\"'".indexOf(source.charAt(end)) >= 0) {
      string(end);
      return;
    }
    take(end, KEYWORDS.contains(word) ? Kind.KEYWORD : Kind.PLAIN);
  }

  private void plain() {
    int end = at;
    while (end < source.length()) {
      char c = source.charAt(end);
      if (c == '\n' || c == '#' || c == '"' || c == '\'' || Character.isJavaIdentifierPart(c)) {
        break;
      }
      end++;
    }
    take(Math.max(end, at + 1), Kind.PLAIN);
  }

  /** A string from its prefix to its closing quotes; the place of the opening ones is given. */
  private void string(int open) {
    char quote = source.charAt(open);
    String three = String.valueOf(quote).repeat(3);
    boolean tripled = source.startsWith(three, open);
    int end = open + (tripled ? 3 : 1);
    while (end < source.length()) {
      char c = source.charAt(end);
      if (c == '\\' && end + 1 < source.length()) {
        end += 2;
      } else if (tripled && source.startsWith(three, end)) {
        end += 3;
        break;
      } else if (!tripled && c == quote) {
        end++;
        break;
      } else if (!tripled && c == '\n') {
        break;
      } else {
        end++;
      }
    }
    while (true) {
      int newline = source.indexOf('\n', at);
      if (newline < 0 || newline >= end) {
        break;
      }
      // An empty line within a string is still a part of it.
      if (newline == at) {
        pieces.add(new Piece("", Kind.STRING));
      }
      take(newline, Kind.STRING);
      at = newline + 1;
      endLine();
    }
    take(Math.min(end, source.length()), Kind.STRING);
  }
}
