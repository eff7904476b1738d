package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.syntax.ast.ExceptHandler;
import org.coroscope.syntax.ast.MatchCase;
import org.coroscope.syntax.ast.Statement;

/** Tells whether a module or class needs an {@code __annotations__} of its own. */
final class Annotations {

  private Annotations() {}

  /** Whether a variable is annotated in these statements, not counting functions and classes. */
  static boolean areIn(List<Statement> statements) {
    return statements.stream().anyMatch(Annotations::isIn);
  }

  private static boolean isIn(Statement statement) {
    if (statement instanceof Statement.AnnAssign) {
      return true;
    }
    if (statement instanceof Statement.For node) {
      return areIn(node.body()) || areIn(node.orelse());
    }
    if (statement instanceof Statement.AsyncFor node) {
      return areIn(node.body()) || areIn(node.orelse());
    }
    if (statement instanceof Statement.While node) {
      return areIn(node.body()) || areIn(node.orelse());
    }
    if (statement instanceof Statement.If node) {
      return areIn(node.body()) || areIn(node.orelse());
    }
    if (statement instanceof Statement.With node) {
      return areIn(node.body());
    }
    if (statement instanceof Statement.AsyncWith node) {
      return areIn(node.body());
    }
    if (statement instanceof Statement.Match node) {
      return node.cases().stream().map(MatchCase::body).anyMatch(Annotations::areIn);
    }
    if (statement instanceof Statement.Try node) {
      return areIn(node.body())
          || inHandlers(node.handlers())
          || areIn(node.orelse())
          || areIn(node.finalbody());
    }
    if (statement instanceof Statement.TryStar node) {
      return areIn(node.body())
          || inHandlers(node.handlers())
          || areIn(node.orelse())
          || areIn(node.finalbody());
    }
    return false;
  }

  private static boolean inHandlers(List<ExceptHandler> handlers) {
    return handlers.stream().map(ExceptHandler::body).anyMatch(Annotations::areIn);
  }
}
