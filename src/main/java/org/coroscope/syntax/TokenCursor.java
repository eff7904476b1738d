package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A position in a list of tokens, which remembers the furthest token looked at: that is the one a
 * general error is reported at.
 */
final class TokenCursor {

  /**
   * How deep constructs may nest beyond brackets. Chosen so that parser and compiler, which recurse
   * over the tree, stay well within a thread's default stack.
   */
  static final int MAX_DEPTH = 800;

  private final SourceFile file;
  private final List<Token> tokens;
  private final List<Diagnostic> warnings = new ArrayList<>();
  private int pos;
  private int furthest;

  /** The furthest token looked at by anything, attempts that left no trace included. */
  private int fetched;

  private int indentDepth;
  private int depth;

  /** While set, a rule that only words an error better is not to be tried. */
  private boolean quiet;

  TokenCursor(SourceFile file, List<Token> tokens) {
    this.file = file;
    this.tokens = tokens;
  }

  SourceFile file() {
    return file;
  }

  List<Diagnostic> warnings() {
    return warnings;
  }

  // --- looking -----------------------------------------------------------------------------

  Token peek() {
    if (pos > furthest) {
      furthest = pos;
    }
    return tokens.get(pos);
  }

  /** A token further on; looking at it counts as reaching it. */
  Token peek(int ahead) {
    int index = Math.min(pos + ahead, tokens.size() - 1);
    if (index > furthest) {
      furthest = index;
    }
    return tokens.get(index);
  }

  /** A token further on, without counting as reaching it. */
  Token glance(int ahead) {
    return tokens.get(Math.min(pos + ahead, tokens.size() - 1));
  }

  boolean at(String symbol) {
    return peek().is(symbol);
  }

  boolean at(TokenKind kind) {
    return peek().kind() == kind;
  }

  /** Whether a comprehension's {@code for} or {@code async for} is next. */
  boolean atFor() {
    return at("for") || (at("async") && peek(1).is("for"));
  }

  Token token(int index) {
    return tokens.get(index);
  }

  Token previous() {
    return tokens.get(pos - 1);
  }

  int pos() {
    return pos;
  }

  int furthest() {
    return furthest;
  }

  int fetched() {
    return Math.max(furthest, fetched);
  }

  int indentDepth() {
    return indentDepth;
  }

  int size() {
    return tokens.size();
  }

  // --- moving ------------------------------------------------------------------------------

  Token next() {
    Token token = peek();
    if (token.kind() == TokenKind.INDENT) {
      indentDepth++;
    } else if (token.kind() == TokenKind.DEDENT) {
      indentDepth--;
    }
    if (token.kind() != TokenKind.END) {
      pos++;
    }
    return token;
  }

  boolean accept(String symbol) {
    if (at(symbol)) {
      pos++;
      return true;
    }
    return false;
  }

  Token expect(String symbol) {
    if (at(symbol)) {
      return next();
    }
    throw unexpected();
  }

  Token expect(TokenKind kind) {
    if (at(kind)) {
      return next();
    }
    throw unexpected();
  }

  /** Expects a symbol whose absence is reported as such. */
  Token expectForced(String symbol) {
    if (at(symbol)) {
      return next();
    }
    throw fail("expected '" + symbol + "'", peek().span());
  }

  /** Expects a name and answers it in normal form. */
  String expectName() {
    return Names.normalize(expect(TokenKind.NAME).text());
  }

  /** Goes back, within one logical line. */
  void reset(int mark) {
    pos = mark;
  }

  /** Forgets what was looked at beyond the current token. */
  void forgetReach() {
    furthest = pos;
    fetched = pos;
  }

  void restoreReach(int reach) {
    fetched = fetched();
    furthest = reach;
  }

  boolean isQuiet() {
    return quiet;
  }

  /**
   * Notes that a construct nests one deeper.
   *
   * @param weight how much of the stack it takes, relative to a unary operator
   * @throws SyntaxFailure when the source nests too deeply
   */
  void enter(int weight) {
    depth += weight;
    if (depth > MAX_DEPTH) {
      throw tooDeep(peek().span());
    }
  }

  void leave(int weight) {
    depth -= weight;
  }

  int depth() {
    return depth;
  }

  void setDepth(int depth) {
    this.depth = depth;
  }

  /**
   * Tries a rule without its better-worded errors: what it answers, or null when it does not fit.
   * Where it does not fit, and in what was looked at, nothing is changed.
   */
  <T> T attempt(Supplier<T> rule) {
    int mark = pos;
    int reach = furthest;
    int oldDepth = depth;
    boolean oldQuiet = quiet;
    quiet = true;
    try {
      return rule.get();
    } catch (SyntaxFailure doesNotFit) {
      pos = mark;
      return null;
    } finally {
      quiet = oldQuiet;
      restoreReach(reach);
      depth = oldDepth;
    }
  }

  // --- places and failures -----------------------------------------------------------------

  /** From a token to the last one taken that is more than layout. */
  SourceSpan spanFrom(int mark) {
    int last = pos - 1;
    while (last > mark && isLayout(tokens.get(last).kind())) {
      last--;
    }
    return tokens.get(mark).span().to(tokens.get(Math.max(mark, last)).span());
  }

  private static boolean isLayout(TokenKind kind) {
    return kind == TokenKind.NEWLINE
        || kind == TokenKind.INDENT
        || kind == TokenKind.DEDENT
        || kind == TokenKind.END;
  }

  SyntaxFailure unexpected() {
    return new SyntaxFailure(null);
  }

  SyntaxFailure fail(String message, SourceSpan span) {
    return new SyntaxFailure(Diagnostic.error(file, "SyntaxError", message, span));
  }

  /** A failure at the furthest token. */
  SyntaxFailure failAtReach(String message) {
    return fail(message, placeOf(tokens.get(furthest)));
  }

  SyntaxFailure tooDeep(SourceSpan span) {
    return new SyntaxFailure(
        Diagnostic.error(
                file, "RecursionError", "maximum recursion depth exceeded during compilation", span)
            .withHint("This expression nests too deeply: split it with names for its parts."));
  }

  /**
   * The place of a token; that of the end, and of a dedent there, is after the last line's text.
   */
  SourceSpan placeOf(Token token) {
    boolean atEnd =
        token.kind() == TokenKind.END
            || (token.kind() == TokenKind.DEDENT && token.end() >= file.text().length());
    if (!atEnd) {
      return token.span();
    }
    int line = file.lineCount();
    String text = file.line(line);
    int column = text.codePointCount(0, text.length());
    return new SourceSpan(line, column, line, column + 1);
  }
}
