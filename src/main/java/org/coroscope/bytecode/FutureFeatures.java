package org.coroscope.bytecode;

import java.util.Set;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Alias;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.Module;
import org.coroscope.syntax.ast.Statement;

/**
 * What {@code from __future__ import …} at the start of a module asks for.
 *
 * @param annotationsAreText annotations are kept as text and not evaluated (PEP 563)
 * @param lastLine the line of the last such import, 0 if there is none
 */
record FutureFeatures(boolean annotationsAreText, int lastLine) {

  /** Features that are part of the language by now. */
  private static final Set<String> ALWAYS_ON =
      Set.of(
          "nested_scopes",
          "generators",
          "division",
          "absolute_import",
          "with_statement",
          "print_function",
          "unicode_literals",
          "barry_as_FLUFL",
          "generator_stop");

  static FutureFeatures of(Module module) {
    boolean annotations = false;
    int lastLine = 0;
    boolean first = true;
    for (Statement statement : module.body()) {
      if (isFutureImport(statement)) {
        Statement.ImportFrom node = (Statement.ImportFrom) statement;
        for (Alias alias : node.names()) {
          annotations |= isAnnotations(alias, node);
        }
        lastLine = node.span().startLine();
      } else if (!(first && isText(statement))) {
        break;
      }
      first = false;
    }
    return new FutureFeatures(annotations, lastLine);
  }

  /** Checks an import met anywhere in the program. */
  void checkPlace(Statement.ImportFrom node) {
    if (isFutureImport(node) && node.span().startLine() > lastLine) {
      throw new CompileError(
          "from __future__ imports must occur at the beginning of the file", node.span());
    }
  }

  private static boolean isFutureImport(Statement statement) {
    return statement instanceof Statement.ImportFrom node
        && node.level() == 0
        && "__future__".equals(node.module());
  }

  private static boolean isText(Statement statement) {
    return statement instanceof Statement.ExprStatement node
        && node.value() instanceof Expression.Constant constant
        && constant.value() instanceof String;
  }

  private static boolean isAnnotations(Alias alias, Statement.ImportFrom node) {
    String name = alias.name();
    if (name.equals("annotations")) {
      return true;
    }
    if (name.equals("braces")) {
      throw new CompileError("not a chance", startOf(node));
    }
    if (!ALWAYS_ON.contains(name)) {
      throw new CompileError("future feature " + name + " is not defined", startOf(node));
    }
    return false;
  }

  /** CPython knows no end for these errors. */
  private static SourceSpan startOf(Statement.ImportFrom node) {
    SourceSpan span = node.span();
    return new SourceSpan(
        span.startLine(), span.startColumn(), span.startLine(), span.startColumn());
  }
}
