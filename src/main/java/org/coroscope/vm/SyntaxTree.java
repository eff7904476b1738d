package org.coroscope.vm;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.ParseResult;
import org.coroscope.syntax.Parser;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.BinaryOperator;
import org.coroscope.syntax.ast.BoolOperator;
import org.coroscope.syntax.ast.CompareOperator;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.Node;
import org.coroscope.syntax.ast.Pattern;
import org.coroscope.syntax.ast.UnaryOperator;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;

/**
 * A syntax tree as plain guest values, of which the module {@code ast} makes its nodes: a node is
 * (kind, fields, place), by the names that CPython's grammar has. The tree's records have the
 * grammar's names already, so that their components can be taken as they come.
 */
public final class SyntaxTree {
  /** Where the name of a record is not that of the node. */
  private static final Map<String, String> KINDS =
      Map.of(
          "SetExpr", "Set",
          "ListExpr", "List",
          "TupleExpr", "Tuple",
          "ExprStatement", "Expr",
          "Arguments", "arguments",
          "Arg", "arg",
          "Keyword", "keyword",
          "Comprehension", "comprehension",
          "WithItem", "withitem",
          "MatchCase", "match_case");

  private final GuestConstants constants;
  private final SourceFile file;

  private SyntaxTree(Vm vm, SourceFile file) {
    this.constants = new GuestConstants(vm, false);
    this.file = file;
  }

  /**
   * Reads a text; answers None if the parser refuses it.
   *
   * @param isExpression whether it is one expression or a program
   */
  public static PyObject of(Vm vm, String text, boolean isExpression) {
    SourceFile file = new SourceFile("<unknown>", text);
    SyntaxTree tree = new SyntaxTree(vm, file);
    if (isExpression) {
      Parser.ExpressionResult read = Parser.parseExpression(file);
      boolean isWrong =
          read.diagnostics().stream().anyMatch(d -> d.severity() == Diagnostic.Severity.ERROR);
      return isWrong ? PyNone.NONE : tree.value(read.expression());
    }
    ParseResult read = Parser.parse(file);
    return read.hasErrors() ? PyNone.NONE : tree.value(read.module());
  }

  private PyObject value(Object part) {
    if (part == null) {
      return PyNone.NONE;
    }
    if (part instanceof Node node) {
      return node(node);
    }
    if (part instanceof List<?> list) {
      PyList items = new PyList();
      list.forEach(item -> items.append(value(item)));
      return items;
    }
    if (part instanceof String text) {
      return PyStr.of(text);
    }
    if (part instanceof Integer number) {
      return PyInt.of(number);
    }
    if (part instanceof Boolean flag) {
      return PyInt.of(flag ? 1 : 0);
    }
    return new PyTuple(PyStr.of(constantName(part)), new PyDict(), PyTuple.EMPTY);
  }

  private PyObject node(Node node) {
    String name = node.getClass().getSimpleName();
    PyDict fields = new PyDict();
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      if (component.getType() == SourceSpan.class) {
        continue;
      }
      Object part = read(component, node);
      boolean isConstant =
          (node instanceof Expression.Constant || node instanceof Pattern.MatchSingleton)
              && component.getName().equals("value");
      fields.put(
          PyStr.of(fieldName(component.getName())), isConstant ? constants.of(part) : value(part));
    }
    return new PyTuple(
        PyStr.of(name.equals("Alias") ? "alias" : KINDS.getOrDefault(name, name)),
        fields,
        place(node.span()));
  }

  private static Object read(RecordComponent component, Node node) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("records of the syntax tree are public", e);
    }
  }

  /** {@code kwDefaults} becomes {@code kw_defaults}. */
  private static String fieldName(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** The operators and contexts by their names in CPython's grammar. */
  private static String constantName(Object constant) {
    if (constant instanceof BinaryOperator operator) {
      return operator.astName();
    }
    if (constant instanceof UnaryOperator operator) {
      return operator.astName();
    }
    if (constant instanceof BoolOperator operator) {
      return operator.astName();
    }
    if (constant instanceof CompareOperator operator) {
      return operator.astName();
    }
    if (constant == ExpressionContext.DELETE) {
      return "Del";
    }
    String name = constant.toString();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Lines from 1; columns in bytes of UTF-8, as CPython counts. */
  private PyTuple place(SourceSpan span) {
    if (span == null) {
      return PyTuple.EMPTY;
    }
    return new PyTuple(
        PyInt.of(span.startLine()),
        PyInt.of(bytes(span.startLine(), span.startColumn())),
        PyInt.of(span.endLine()),
        PyInt.of(bytes(span.endLine(), span.endColumn())));
  }

  private int bytes(int line, int column) {
    String text = file.line(line);
    int end = text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
    return text.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
  }
}
