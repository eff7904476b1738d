package org.coroscope.lesson;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the comments and the docstring of a Python file, and nothing else: all it has to know for
 * that is where strings begin and end. What is wrong with the Python is for others to say.
 */
final class CommentScanner {

  /**
   * A comment.
   *
   * @param line its line, from 1
   * @param text from its {@code #} on
   * @param alone whether nothing but white space stands before it
   */
  record Comment(int line, String text, boolean alone) {}

  private final String source;
  private final List<Comment> comments = new ArrayList<>();
  private final BitSet codeLines = new BitSet();
  private String docstring = "";
  private int docstringEnd;
  private int pos;
  private int line = 1;
  private boolean codeSeen;

  CommentScanner(String source) {
    this.source = source.replace("\r\n", "\n").replace('\r', '\n');
    scan();
  }

  List<Comment> comments() {
    return comments;
  }

  /** The docstring's value, or empty. */
  String docstring() {
    return docstring;
  }

  /** The last line of the docstring; 0 without one. */
  int docstringEnd() {
    return docstringEnd;
  }

  /** The first line after the given one on which a statement's text stands; 0 if there is none. */
  int nextCodeLine(int after) {
    return Math.max(0, codeLines.nextSetBit(after + 1));
  }

  private void scan() {
    while (pos < source.length()) {
      char c = source.charAt(pos);
      if (c == '\n') {
        line++;
        pos++;
      } else if (c == '#') {
        comment();
      } else if (c == '"' || c == '\'') {
        string();
      } else {
        if (!Character.isWhitespace(c)) {
          codeLines.set(line);
          codeSeen |= !isStringPrefix();
        }
        pos++;
      }
    }
  }

  private boolean isStringPrefix() {
    int i = pos;
    while (i < source.length() && "rRuUbBfF".indexOf(source.charAt(i)) >= 0) {
      i++;
    }
    return i > pos && i < source.length() && "\"'".indexOf(source.charAt(i)) >= 0;
  }

  private void comment() {
    int end = source.indexOf('\n', pos);
    end = end < 0 ? source.length() : end;
    comments.add(
        new Comment(line, source.substring(pos, end).stripTrailing(), !codeLines.get(line)));
    pos = end;
  }

  private void string() {
    codeLines.set(line);
    int start = pos;
    char quote = source.charAt(pos);
    boolean triple = source.startsWith(String.valueOf(quote).repeat(3), pos);
    int width = triple ? 3 : 1;
    pos += width;
    int bodyStart = pos;
    int bodyEnd = source.length();
    while (pos < source.length()) {
      char c = source.charAt(pos);
      if (c == '\\') {
        pos++;
      } else if (c == '\n' && !triple) {
        bodyEnd = pos;
        break;
      } else if (c == quote
          && (!triple || source.startsWith(source.substring(start, start + 3), pos))) {
        bodyEnd = pos;
        pos += width;
        break;
      }
      if (pos < source.length() && source.charAt(pos) == '\n') {
        line++;
        codeLines.set(line);
      }
      pos++;
    }
    pos = Math.min(pos, source.length());
    if (!codeSeen) {
      boolean raw = start > 0 && "rR".indexOf(source.charAt(start - 1)) >= 0;
      String body = source.substring(bodyStart, bodyEnd);
      docstring = raw ? body : unescape(body);
      docstringEnd = line;
      codeSeen = true;
    }
  }

  private static String unescape(String body) {
    if (body.indexOf('\\') < 0) {
      return body;
    }
    StringBuilder text = new StringBuilder(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '\\' || i + 1 == body.length()) {
        text.append(c);
        continue;
      }
      char next = body.charAt(++i);
      switch (next) {
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case '\\', '"', '\'' -> text.append(next);
        case '\n' -> {}
        default -> text.append(c).append(next);
      }
    }
    return text.toString();
  }
}
