package org.coroscope.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coroscope.syntax.ScanResult.ScanError;
import org.coroscope.syntax.StatementParser.Failure;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.Module;
import org.coroscope.syntax.ast.Statement;

/**
 * Parses Python 3.11. Whatever the text, there is a tree: statements that cannot be understood are
 * left out of it and reported. Reported are errors of form only; what depends on scopes, such as a
 * {@code return} outside a function, is the compiler's to find.
 */
public final class Parser {

  private Parser() {}

  /**
   * What {@link #parseExpression} answers.
   *
   * @param expression the tree, or null when there is an error
   * @param diagnostics errors and warnings
   */
  public record ExpressionResult(Expression expression, List<Diagnostic> diagnostics) {}

  /** Parses a whole file. Never throws. */
  public static ParseResult parse(SourceFile file) {
    if (file.text().indexOf('\0') >= 0) {
      return nullCharacter(file);
    }
    ScanResult scanned = Tokenizer.scan(file);
    TokenCursor cursor = new TokenCursor(file, scanned.tokens());
    StatementParser parser = new StatementParser(cursor);
    List<Statement> body = parser.file();
    return new ParseResult(
        new Module(body, wholeOf(file)),
        diagnostics(scanned, parser.failures(), cursor),
        scanned.comments());
  }

  /** Parses one expression, as {@code eval} takes it: without statements. Never throws. */
  public static ExpressionResult parseExpression(SourceFile file) {
    String text = file.text();
    if (text.indexOf('\0') >= 0) {
      return new ExpressionResult(null, nullCharacter(file).diagnostics());
    }
    int start = 0;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
      start++;
    }
    SourceFile stripped = start == 0 ? file : new SourceFile(file.name(), text.substring(start));
    ScanResult scanned = Tokenizer.scan(stripped);
    TokenCursor cursor = new TokenCursor(stripped, scanned.tokens());
    Expression expression = null;
    List<Failure> failures = new ArrayList<>();
    try {
      expression = new ExpressionParser(cursor).expressions();
      while (cursor.at(TokenKind.NEWLINE)) {
        cursor.next();
      }
      if (!cursor.at(TokenKind.END)) {
        throw cursor.unexpected();
      }
    } catch (SyntaxFailure failure) {
      expression = null;
      failures.add(new StatementParser(cursor).failureOf(failure));
    }
    List<Diagnostic> diagnostics = diagnostics(scanned, failures, cursor);
    return new ExpressionResult(expression, diagnostics);
  }

  private static ParseResult nullCharacter(SourceFile file) {
    SourceSpan start = new SourceSpan(1, 0, 1, 0);
    Diagnostic found =
        new Diagnostic(
            Diagnostic.Severity.ERROR,
            "SyntaxError",
            "source code cannot contain null bytes",
            file.name(),
            start,
            new Diagnostic.Excerpt(null, -1, 0),
            null);
    return new ParseResult(new Module(List.of(), start), List.of(found), List.of());
  }

  private static SourceSpan wholeOf(SourceFile file) {
    int last = file.lineCount();
    String line = file.line(last);
    return new SourceSpan(1, 0, last, line.codePointCount(0, line.length()));
  }

  // --- which error comes first -------------------------------------------------------------

  /**
   * All diagnostics, errors first and among them first the one that CPython reports. An error of
   * the tokenizer counts even when it stands behind the parser's first; so does a bracket that is
   * never closed, when it was opened on a line before that error.
   */
  private static List<Diagnostic> diagnostics(
      ScanResult scanned, List<Failure> failures, TokenCursor cursor) {
    List<Diagnostic> found = new ArrayList<>();
    Diagnostic first = first(scanned, failures, cursor);
    if (first != null) {
      found.add(first);
    }
    List<Diagnostic> others = new ArrayList<>();
    for (ScanError error : scanned.errors()) {
      others.add(error.diagnostic());
    }
    for (Failure failure : failures) {
      if (failure.diagnostic() != null && !hidden(failure.diagnostic(), others)) {
        others.add(failure.diagnostic());
      }
    }
    others.remove(first);
    others.sort(
        Comparator.comparingInt((Diagnostic d) -> d.span().startLine())
            .thenComparingInt(d -> d.span().startColumn()));
    if (scanned.openBrackets().isEmpty()) {
      found.addAll(others);
    }
    // What is read twice warns twice.
    cursor.warnings().stream().distinct().forEach(found::add);
    return List.copyOf(found);
  }

  /** Whether an error only follows from another one on the same line. */
  private static boolean hidden(Diagnostic error, List<Diagnostic> others) {
    return others.stream().anyMatch(other -> other.span().startLine() == error.span().startLine());
  }

  private static Diagnostic first(ScanResult scanned, List<Failure> failures, TokenCursor cursor) {
    Failure parsed = failures.isEmpty() ? null : failures.get(0);
    if (parsed != null && parsed.last()) {
      return parsed.diagnostic();
    }
    if (!scanned.errors().isEmpty()) {
      ScanError error = scanned.errors().get(0);
      boolean reached = parsed == null || parsed.reached() >= error.tokenIndex();
      if (reached || error.overrides() || parsed.diagnostic() == null) {
        return error.diagnostic();
      }
      return parsed.diagnostic();
    }
    if (parsed == null) {
      return null;
    }
    if (!scanned.openBrackets().isEmpty()) {
      Token open = scanned.openBrackets().get(scanned.openBrackets().size() - 1);
      Token reached = cursor.token(parsed.reached());
      boolean atEnd = reached.kind() == TokenKind.END;
      if (atEnd || reached.span().startLine() > open.span().startLine()) {
        return Diagnostic.error(
            cursor.file(), "SyntaxError", "'" + open.text() + "' was never closed", open.span());
      }
    }
    return parsed.diagnostic();
  }
}
