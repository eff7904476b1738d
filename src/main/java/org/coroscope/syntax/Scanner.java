package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ScanResult.ScanError;

/**
 * The tokenizer's work on one text, or on the expression inside an f-string. It goes on after an
 * error: a bad character or an unfinished string becomes an {@link TokenKind#ERROR} token.
 */
final class Scanner {

  private static final int MAX_BRACKETS = 200;
  private static final int MAX_INDENTS = 100;
  private static final int TAB_SIZE = 8;

  private final SourceFile file;
  private final String text;
  private final int end;

  /** Whether line breaks are white space throughout, as inside an f-string's braces. */
  private final boolean bracketed;

  private final List<Token> tokens = new ArrayList<>();
  private final List<Token> all = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<ScanError> errors = new ArrayList<>();
  private final List<Token> brackets = new ArrayList<>();

  /** Columns of the open blocks, with tabs to the next multiple of 8 and, beside, tabs as one. */
  private final int[] indents = new int[MAX_INDENTS + 1];

  private final int[] altIndents = new int[MAX_INDENTS + 1];
  private int indentDepth;

  /** Characters of the longest prefix that a string can have. */
  private static final int LONGEST_PREFIX = 2;

  private int pos;

  /** Where the characters of the last name ended that held an invalid one. */
  private int knownNameEnd;

  private int line;
  private int lineStart;
  private boolean lineHasTokens;

  Scanner(SourceFile file, int start, int end, boolean bracketed) {
    this.file = file;
    this.text = file.text();
    this.end = end;
    this.bracketed = bracketed;
    this.pos = start;
    this.line = file.lineOf(start);
    this.lineStart = file.lineStart(line);
  }

  ScanResult scan() {
    if (!bracketed) {
      if (pos < end && text.charAt(pos) == '\uFEFF') {
        pos++;
        lineStart = pos;
      }
      startLine();
    }
    while (pos < end) {
      scanOne();
    }
    finish();
    return new ScanResult(
        List.copyOf(tokens),
        List.copyOf(all),
        List.copyOf(comments),
        List.copyOf(errors),
        List.copyOf(brackets));
  }

  private void finish() {
    if (!bracketed) {
      if (lineHasTokens && brackets.isEmpty()) {
        add(TokenKind.NEWLINE, "", pos, pos, spanOf(line, column(pos), column(pos) + 1));
        nextLine();
      }
      if (brackets.isEmpty()) {
        for (; indentDepth > 0; indentDepth--) {
          add(TokenKind.DEDENT, "", pos, pos, spanOf(line, 0, 0));
        }
      }
    }
    int column = column(pos);
    add(TokenKind.END, "", pos, pos, spanOf(line, column, column));
  }

  private void nextLine() {
    line++;
    lineStart = pos;
    lineHasTokens = false;
  }

  // --- lines and indentation ---------------------------------------------------------------

  /** Reads the white space a line starts with; blank lines and comment lines do not count. */
  private void startLine() {
    while (pos < end) {
      int column = 0;
      int altColumn = 0;
      int continuedColumn = -1;
      for (; pos < end; pos++) {
        char c = text.charAt(pos);
        if (c == ' ') {
          column++;
          altColumn++;
        } else if (c == '\t') {
          column = (column / TAB_SIZE + 1) * TAB_SIZE;
          altColumn++;
        } else if (c == '\f') {
          column = 0;
          altColumn = 0;
        } else if (c == '\\' && isLineBreak(pos + 1)) {
          // Of an indentation split over lines, that of the first line counts.
          continuedColumn = continuedColumn < 0 ? column : continuedColumn;
          skipLineBreak(pos + 1);
          pos--;
        } else {
          break;
        }
      }
      if (pos >= end) {
        return;
      }
      char c = text.charAt(pos);
      if (c == '#') {
        scanComment();
      } else if (c == '\\') {
        return;
      } else if (c != '\n' && c != '\r') {
        if (continuedColumn >= 0) {
          column = continuedColumn;
          altColumn = continuedColumn;
        }
        indentTo(column, altColumn);
        return;
      }
      if (pos < end) {
        skipLineBreak(pos);
      }
    }
  }

  private boolean isLineBreak(int at) {
    return at < end && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }

  /** Moves past the line break at {@code at}. */
  private void skipLineBreak(int at) {
    pos = lineBreakEnd(at);
    nextLine();
  }

  private int lineBreakEnd(int at) {
    return text.charAt(at) == '\r' && at + 1 < end && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
  }

  private void indentTo(int column, int altColumn) {
    int current = indents[indentDepth];
    if (column == current) {
      if (altColumn != altIndents[indentDepth]) {
        inconsistentTabs();
      }
    } else if (column > current) {
      if (indentDepth + 1 >= MAX_INDENTS) {
        lineError("IndentationError", "too many levels of indentation", true);
        return;
      }
      if (altColumn <= altIndents[indentDepth]) {
        inconsistentTabs();
      }
      indentDepth++;
      indents[indentDepth] = column;
      altIndents[indentDepth] = altColumn;
      String white = text.substring(lineStart, pos);
      add(TokenKind.INDENT, white, lineStart, pos, spanOf(line, 0, column(pos)));
    } else {
      int depth = indentDepth;
      while (column < indents[indentDepth]) {
        indentDepth--;
      }
      if (column != indents[indentDepth]) {
        String message = "unindent does not match any outer indentation level";
        int lineEnd = file.line(line).codePointCount(0, file.line(line).length());
        SourceSpan span = spanOf(line, lineEnd, lineEnd);
        errors.add(
            new ScanError(
                Diagnostic.error(file, "IndentationError", message, span),
                tokens.size(),
                false,
                0));
        add(TokenKind.ERROR, "", pos, pos, spanOf(line, column(pos), column(pos)));
      } else if (altColumn != altIndents[indentDepth]) {
        inconsistentTabs();
      }
      for (; depth > indentDepth; depth--) {
        add(TokenKind.DEDENT, "", pos, pos, spanOf(line, column(pos), column(pos)));
      }
    }
  }

  private void inconsistentTabs() {
    lineError("TabError", "inconsistent use of tabs and spaces in indentation", false);
  }

  /** An error about the white space at the start of the line; CPython draws no caret for it. */
  private void lineError(String kind, String message, boolean atStart) {
    SourceSpan span = spanOf(line, 0, column(pos));
    Diagnostic plain = Diagnostic.error(file, kind, message, span);
    Diagnostic shown =
        new Diagnostic(
            plain.severity(),
            kind,
            message,
            plain.fileName(),
            span,
            new Diagnostic.Excerpt(plain.excerpt().text(), atStart ? 0 : -1, 0),
            null);
    errors.add(new ScanError(shown, tokens.size(), false, 0));
    add(TokenKind.ERROR, "", pos, pos, span);
  }

  // --- one token ---------------------------------------------------------------------------

  private void scanOne() {
    char c = text.charAt(pos);
    if (c == ' ' || c == '\t' || c == '\f') {
      pos++;
    } else if (c == '\n' || c == '\r') {
      scanLineBreak();
    } else if (c == '#') {
      scanComment();
    } else if (c == '\\') {
      scanContinuation();
    } else if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
      scanNumber();
    } else if (c == '"' || c == '\'') {
      scanString(pos);
    } else if (isNameStart(c)) {
      scanName();
    } else {
      scanOperator(c);
    }
  }

  private char peek(int ahead) {
    return pos + ahead < end ? text.charAt(pos + ahead) : '\0';
  }

  private void scanLineBreak() {
    if (bracketed || !brackets.isEmpty()) {
      skipLineBreak(pos);
      return;
    }
    int column = column(pos);
    int after = lineBreakEnd(pos);
    SourceSpan span = spanOf(line, column, column + 1);
    Token last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (last != null && last.kind() == TokenKind.COMMENT && last.end() == pos) {
      // CPython lets the token start at the comment, which shows where it reports an error.
      span = last.span();
    }
    add(TokenKind.NEWLINE, "\n", pos, after, span);
    skipLineBreak(pos);
    startLine();
  }

  private void scanComment() {
    int start = pos;
    while (pos < end && text.charAt(pos) != '\n' && text.charAt(pos) != '\r') {
      pos++;
    }
    String comment = text.substring(start, pos);
    int column = column(start);
    boolean alone = text.substring(lineStart, start).isBlank();
    comments.add(new Comment(line, column, comment, alone));
    SourceSpan span = spanOf(line, column, column(pos));
    all.add(new Token(TokenKind.COMMENT, comment, start, pos, span, brackets.size()));
  }

  private void scanContinuation() {
    int start = pos;
    if (pos + 1 >= end) {
      pos++;
      SourceSpan span = spanOf(line, column(pos), column(pos) + 1);
      softError("unexpected EOF while parsing", span);
      addError(start);
    } else if (isLineBreak(pos + 1)) {
      boolean hadTokens = lineHasTokens;
      skipLineBreak(pos + 1);
      lineHasTokens = hadTokens;
      if (pos >= end) {
        SourceSpan span =
            spanOf(line - 1, column(start, line - 1) + 1, column(start, line - 1) + 2);
        softError("unexpected EOF while parsing", span);
        addError(pos);
      }
    } else {
      pos++;
      SourceSpan span = spanOf(line, column(pos), column(pos) + 1);
      softError("unexpected character after line continuation character", span);
      addError(start);
    }
  }

  // --- names -------------------------------------------------------------------------------

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 128;
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void scanName() {
    int start = pos;
    boolean ascii = true;
    if (knownNameEnd - start > LONGEST_PREFIX) {
      // Behind a character that is none of a name the same run goes on: its end is known.
      ascii = false;
      pos = knownNameEnd - 1;
    }
    while (pos < end && isNamePart(text.charAt(pos))) {
      ascii &= text.charAt(pos) < 128;
      pos++;
      if (pos < end && (text.charAt(pos) == '"' || text.charAt(pos) == '\'')) {
        if (isStringPrefix(text, start, pos)) {
          scanString(start);
          return;
        }
      }
    }
    if (!ascii) {
      int bad = Names.firstInvalid(text, start, pos);
      if (bad >= 0) {
        knownNameEnd = pos;
        invalidCharacter(start, bad);
        return;
      }
    }
    String word = text.substring(start, pos);
    add(Keywords.isReserved(word) ? TokenKind.KEYWORD : TokenKind.NAME, word, start);
  }

  private void invalidCharacter(int start, int bad) {
    int codePoint = text.codePointAt(bad);
    int after = Math.min(end, bad + Character.charCount(codePoint));
    pos = after;
    hardError(Names.invalidCharacterMessage(codePoint), after);
    addError(start);
  }

  private static boolean isStringPrefix(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST_PREFIX) {
      return false;
    }
    char a = Character.toLowerCase(text.charAt(start));
    if (length == 1) {
      return a == 'b' || a == 'r' || a == 'u' || a == 'f';
    }
    char b = Character.toLowerCase(text.charAt(start + 1));
    return (a == 'r' && (b == 'b' || b == 'f')) || (b == 'r' && (a == 'b' || a == 'f'));
  }

  // --- strings -----------------------------------------------------------------------------

  /** Scans a string whose prefix starts at {@code start}; the position is at its quote. */
  private void scanString(int start) {
    int startLine = line;
    int startLineStart = lineStart;
    char quote = text.charAt(pos);
    boolean triple = peek(1) == quote && peek(2) == quote;
    pos += triple ? 3 : 1;
    while (pos < end) {
      char c = text.charAt(pos);
      if (c == quote && (!triple || (peek(1) == quote && peek(2) == quote))) {
        pos += triple ? 3 : 1;
        int startColumn = file.codePoints(startLineStart, start);
        SourceSpan span = new SourceSpan(startLine, startColumn, line, column(pos));
        lineHasTokens = true;
        add(TokenKind.STRING, text.substring(start, pos), start, pos, span);
        return;
      }
      if (c == '\n' || c == '\r') {
        if (!triple) {
          break;
        }
        skipLineBreak(pos);
      } else if (c == '\\' && pos + 1 < end) {
        if (isLineBreak(pos + 1)) {
          skipLineBreak(pos + 1);
        } else {
          pos += 2;
        }
      } else {
        pos++;
      }
    }
    int lastLine = triple && pos > start && isBreakBefore(pos) ? line - 1 : line;
    String message =
        (triple ? "unterminated triple-quoted string literal" : "unterminated string literal")
            + " (detected at line "
            + Math.max(startLine, lastLine)
            + ")";
    int startColumn = file.codePoints(startLineStart, start);
    SourceSpan place = new SourceSpan(startLine, startColumn, startLine, startColumn + 1);
    errors.add(
        new ScanError(
            Diagnostic.error(file, "SyntaxError", message, place),
            tokens.size(),
            true,
            brackets.size()));
    lineHasTokens = true;
    SourceSpan span = new SourceSpan(startLine, startColumn, line, column(pos));
    add(TokenKind.ERROR, text.substring(start, pos), start, pos, span);
  }

  private boolean isBreakBefore(int at) {
    return text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
  }

  // --- numbers -----------------------------------------------------------------------------

  private void scanNumber() {
    int start = pos;
    boolean good;
    if (text.charAt(pos) == '0') {
      char x = Character.toLowerCase(peek(1));
      if (x == 'x') {
        good = scanRadix(16, "hexadecimal");
      } else if (x == 'o') {
        good = scanRadix(8, "octal");
      } else if (x == 'b') {
        good = scanRadix(2, "binary");
      } else {
        good = scanFromZero();
      }
    } else if (text.charAt(pos) == '.') {
      good = scanFraction();
    } else {
      good = scanDigits() && scanAfterDigits();
    }
    if (good) {
      add(TokenKind.NUMBER, text.substring(start, pos), start);
    } else {
      while (pos < end && isNamePart(text.charAt(pos))) {
        pos++;
      }
      addError(start);
    }
  }

  private boolean scanRadix(int radix, String name) {
    pos += 2;
    do {
      if (peek(0) == '_') {
        pos++;
      }
      if (Character.digit(peek(0), radix) < 0 || peek(0) >= 128) {
        return wrongDigit(radix, name);
      }
      while (peek(0) < 128 && Character.digit(peek(0), radix) >= 0) {
        pos++;
      }
    } while (peek(0) == '_');
    if (radix != 16 && isDigit(peek(0))) {
      return wrongDigit(radix, name);
    }
    return endOfNumber(name);
  }

  private boolean wrongDigit(int radix, String name) {
    if (radix != 16 && isDigit(peek(0))) {
      return hardError("invalid digit '" + peek(0) + "' in " + name + " literal", pos + 1);
    }
    return hardError("invalid " + name + " literal", pos);
  }

  private boolean scanFromZero() {
    int start = pos;
    while (true) {
      if (peek(0) == '_') {
        pos++;
        if (!isDigit(peek(0))) {
          return hardError("invalid decimal literal", pos);
        }
      }
      if (peek(0) != '0') {
        break;
      }
      pos++;
    }
    int zerosEnd = pos;
    boolean nonzero = isDigit(peek(0));
    if (nonzero && !scanDigits()) {
      return false;
    }
    char c = Character.toLowerCase(peek(0));
    if (nonzero && c != '.' && c != 'e' && c != 'j') {
      SourceSpan span = spanOf(line, column(start), column(zerosEnd));
      String message =
          "leading zeros in decimal integer literals are not permitted; "
              + "use an 0o prefix for octal integers";
      errors.add(
          new ScanError(
              Diagnostic.error(file, "SyntaxError", message, span),
              tokens.size(),
              true,
              brackets.size()));
      return false;
    }
    return scanAfterDigits();
  }

  /** Digits with single underscores between them. */
  private boolean scanDigits() {
    while (true) {
      while (isDigit(peek(0))) {
        pos++;
      }
      if (peek(0) != '_') {
        return true;
      }
      pos++;
      if (!isDigit(peek(0))) {
        return hardError("invalid decimal literal", pos);
      }
    }
  }

  private boolean scanAfterDigits() {
    return peek(0) == '.' ? scanFraction() : scanExponent();
  }

  private boolean scanFraction() {
    pos++;
    return (!isDigit(peek(0)) || scanDigits()) && scanExponent();
  }

  private boolean scanExponent() {
    char c = peek(0);
    if (c == 'e' || c == 'E') {
      boolean signed = peek(1) == '+' || peek(1) == '-';
      if (signed && !isDigit(peek(2))) {
        return hardError("invalid decimal literal", pos + 2);
      }
      if (!signed && !isDigit(peek(1))) {
        return endOfNumber("decimal");
      }
      pos += signed ? 2 : 1;
      if (!scanDigits()) {
        return false;
      }
      c = peek(0);
    }
    if (c == 'j' || c == 'J') {
      pos++;
      return endOfNumber("imaginary");
    }
    return endOfNumber("decimal");
  }

  /** A number may touch one of a few keywords, as in {@code 1if x else 2}, but no other name. */
  private boolean endOfNumber(String name) {
    char c = peek(0);
    boolean keyword =
        switch (c) {
          case 'a' -> isWord("and");
          case 'e' -> isWord("else");
          case 'f' -> isWord("for");
          case 'i' -> peek(1) == 'f' || peek(1) == 'n' || peek(1) == 's';
          case 'o' -> isWord("or");
          case 'n' -> isWord("not");
          default -> false;
        };
    if (!keyword && c < 128 && isNamePart(c)) {
      return hardError("invalid " + name + " literal", pos);
    }
    return true;
  }

  private boolean isWord(String word) {
    return text.startsWith(word, pos) && !isNamePart(peek(word.length()));
  }

  // --- operators ---------------------------------------------------------------------------

  private void scanOperator(char c) {
    int start = pos;
    String operator = Operators.longest(text, pos, end);
    if (operator == null) {
      int codePoint = text.codePointAt(pos);
      pos += Character.charCount(codePoint);
      if (codePoint == '$' || codePoint == '?' || codePoint == '!' || codePoint == '`') {
        // CPython hands these to the parser, which has no use for them.
        add(TokenKind.OPERATOR, text.substring(start, pos), start);
      } else {
        hardError(Names.invalidCharacterMessage(codePoint), pos);
        addError(start);
      }
      return;
    }
    pos += operator.length();
    if (operator.length() == 1) {
      if (c == '(' || c == '[' || c == '{') {
        open(operator, start);
        return;
      }
      if (c == ')' || c == ']' || c == '}') {
        close(c);
      }
    }
    add(TokenKind.OPERATOR, operator, start);
  }

  private void open(String bracket, int start) {
    if (brackets.size() >= MAX_BRACKETS) {
      hardError("too many nested parentheses", pos);
      addError(start);
      return;
    }
    int column = column(start);
    SourceSpan span = spanOf(line, column, column + 1);
    brackets.add(new Token(TokenKind.OPERATOR, bracket, start, pos, span, brackets.size() + 1));
    add(TokenKind.OPERATOR, bracket, start);
  }

  private void close(char c) {
    if (brackets.isEmpty()) {
      hardError("unmatched '" + c + "'", pos);
      return;
    }
    Token opening = brackets.remove(brackets.size() - 1);
    char o = opening.text().charAt(0);
    boolean matches = (o == '(' && c == ')') || (o == '[' && c == ']') || (o == '{' && c == '}');
    if (!matches) {
      String message =
          "closing parenthesis '" + c + "' does not match opening parenthesis '" + o + "'";
      int openingLine = opening.span().startLine();
      hardError(openingLine == line ? message : message + " on line " + openingLine, pos);
    }
  }

  // --- helpers -----------------------------------------------------------------------------

  private int column(int offset) {
    return file.codePoints(lineStart, offset);
  }

  private int column(int offset, int ofLine) {
    return file.codePoints(file.lineStart(ofLine), offset);
  }

  private static SourceSpan spanOf(int line, int from, int to) {
    return new SourceSpan(line, from, line, to);
  }

  private void add(TokenKind kind, String tokenText, int start) {
    lineHasTokens = true;
    add(kind, tokenText, start, pos, spanOf(line, column(start), column(pos)));
  }

  private void addError(int start) {
    add(TokenKind.ERROR, text.substring(start, Math.max(start, pos)), start);
  }

  private void add(TokenKind kind, String tokenText, int start, int stop, SourceSpan span) {
    int level = brackets.size() + (bracketed ? 1 : 0);
    Token token = new Token(kind, tokenText, start, stop, span, level);
    tokens.add(token);
    all.add(token);
  }

  /** Records an error at the last character before {@code after}; answers false. */
  private boolean hardError(String message, int after) {
    int column = Math.max(0, column(after) - 1);
    errors.add(
        new ScanError(
            Diagnostic.error(file, "SyntaxError", message, spanOf(line, column, column + 1)),
            tokens.size(),
            true,
            brackets.size()));
    return false;
  }

  private void softError(String message, SourceSpan span) {
    errors.add(
        new ScanError(
            Diagnostic.error(file, "SyntaxError", message, span),
            tokens.size(),
            false,
            brackets.size()));
  }
}
