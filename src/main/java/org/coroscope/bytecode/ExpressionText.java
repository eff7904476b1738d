package org.coroscope.bytecode;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.syntax.ast.Arg;
import org.coroscope.syntax.ast.Arguments;
import org.coroscope.syntax.ast.BinaryOperator;
import org.coroscope.syntax.ast.BoolOperator;
import org.coroscope.syntax.ast.ComplexConstant;
import org.coroscope.syntax.ast.Comprehension;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionVisitor;
import org.coroscope.syntax.ast.Keyword;
import org.coroscope.syntax.ast.SingletonConstant;
import org.coroscope.syntax.ast.UnaryOperator;

/**
 * Writes an expression back as source, with as few parentheses as it needs: what {@code from
 * __future__ import annotations} keeps of an annotation.
 */
final class ExpressionText implements ExpressionVisitor<Void> {

  // How tightly the operators bind; a part that binds less than its place demands is parenthesized.
  private static final int TUPLE = 0;
  private static final int TEST = 1;
  private static final int OR = 2;
  private static final int AND = 3;
  private static final int NOT = 4;
  private static final int COMPARISON = 5;
  private static final int BIT_OR = 6;
  private static final int BIT_XOR = 7;
  private static final int BIT_AND = 8;
  private static final int SHIFT = 9;
  private static final int SUM = 10;
  private static final int TERM = 11;
  private static final int FACTOR = 12;
  private static final int POWER = 13;
  private static final int AWAIT = 14;
  private static final int ATOM = 15;

  private final StringBuilder out = new StringBuilder();

  /** How tightly the place binds that the visited expression stands in. */
  private int place = TEST;

  private ExpressionText() {}

  /** The text of an expression. */
  static String of(Expression expression) {
    ExpressionText text = new ExpressionText();
    text.write(expression, TEST);
    return text.out.toString();
  }

  private void write(Expression expression, int newPlace) {
    int outer = place;
    place = newPlace;
    expression.accept(this);
    place = outer;
  }

  private void parenthesize(int binding, Runnable content) {
    boolean needed = place > binding;
    out.append(needed ? "(" : "");
    content.run();
    out.append(needed ? ")" : "");
  }

  private void list(List<Expression> items) {
    for (int i = 0; i < items.size(); i++) {
      out.append(i > 0 ? ", " : "");
      write(items.get(i), TEST);
    }
  }

  @Override
  public Void visitBoolOp(Expression.BoolOp node) {
    int binding = node.op() == BoolOperator.AND ? AND : OR;
    parenthesize(
        binding,
        () -> {
          for (int i = 0; i < node.values().size(); i++) {
            out.append(i > 0 ? " " + node.op().symbol() + " " : "");
            write(node.values().get(i), binding + 1);
          }
        });
    return null;
  }

  @Override
  public Void visitNamedExpr(Expression.NamedExpr node) {
    parenthesize(
        TUPLE,
        () -> {
          write(node.target(), ATOM);
          out.append(" := ");
          write(node.value(), ATOM);
        });
    return null;
  }

  @Override
  public Void visitBinOp(Expression.BinOp node) {
    int binding = binding(node.op());
    boolean toTheRight = node.op() == BinaryOperator.POW;
    parenthesize(
        binding,
        () -> {
          write(node.left(), toTheRight ? binding + 1 : binding);
          out.append(' ').append(node.op().symbol()).append(' ');
          write(node.right(), toTheRight ? binding : binding + 1);
        });
    return null;
  }

  private static int binding(BinaryOperator operator) {
    return switch (operator) {
      case BIT_OR -> BIT_OR;
      case BIT_XOR -> BIT_XOR;
      case BIT_AND -> BIT_AND;
      case LSHIFT, RSHIFT -> SHIFT;
      case ADD, SUB -> SUM;
      case MULT, MAT_MULT, DIV, MOD, FLOOR_DIV -> TERM;
      case POW -> POWER;
    };
  }

  @Override
  public Void visitUnaryOp(Expression.UnaryOp node) {
    int binding = node.op() == UnaryOperator.NOT ? NOT : FACTOR;
    parenthesize(
        binding,
        () -> {
          out.append(node.op().symbol()).append(node.op() == UnaryOperator.NOT ? " " : "");
          write(node.operand(), binding);
        });
    return null;
  }

  @Override
  public Void visitLambda(Expression.Lambda node) {
    parenthesize(
        TEST,
        () -> {
          String parameters = parameters(node.args());
          out.append(parameters.isEmpty() ? "lambda" : "lambda ").append(parameters).append(": ");
          write(node.body(), TEST);
        });
    return null;
  }

  private static String parameters(Arguments args) {
    List<String> parts = new ArrayList<>();
    List<Arg> positional = new ArrayList<>(args.posonlyargs());
    positional.addAll(args.args());
    int required = positional.size() - args.defaults().size();
    for (int i = 0; i < positional.size(); i++) {
      String value = i < required ? "" : "=" + of(args.defaults().get(i - required));
      parts.add(positional.get(i).arg() + value);
      if (i + 1 == args.posonlyargs().size()) {
        parts.add("/");
      }
    }
    if (args.vararg() != null) {
      parts.add("*" + args.vararg().arg());
    } else if (!args.kwonlyargs().isEmpty()) {
      parts.add("*");
    }
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      Expression value = args.kwDefaults().get(i);
      parts.add(args.kwonlyargs().get(i).arg() + (value == null ? "" : "=" + of(value)));
    }
    if (args.kwarg() != null) {
      parts.add("**" + args.kwarg().arg());
    }
    return String.join(", ", parts);
  }

  @Override
  public Void visitIfExp(Expression.IfExp node) {
    parenthesize(
        TEST,
        () -> {
          write(node.body(), TEST + 1);
          out.append(" if ");
          write(node.test(), TEST + 1);
          out.append(" else ");
          write(node.orelse(), TEST);
        });
    return null;
  }

  @Override
  public Void visitDict(Expression.Dict node) {
    out.append('{');
    for (int i = 0; i < node.keys().size(); i++) {
      out.append(i > 0 ? ", " : "");
      if (node.keys().get(i) == null) {
        out.append("**");
        write(node.values().get(i), BIT_OR);
      } else {
        write(node.keys().get(i), TEST);
        out.append(": ");
        write(node.values().get(i), TEST);
      }
    }
    out.append('}');
    return null;
  }

  @Override
  public Void visitSetExpr(Expression.SetExpr node) {
    out.append('{');
    list(node.elts());
    out.append('}');
    return null;
  }

  @Override
  public Void visitListComp(Expression.ListComp node) {
    comprehension('[', node.elt(), null, node.generators(), ']');
    return null;
  }

  @Override
  public Void visitSetComp(Expression.SetComp node) {
    comprehension('{', node.elt(), null, node.generators(), '}');
    return null;
  }

  @Override
  public Void visitDictComp(Expression.DictComp node) {
    comprehension('{', node.key(), node.value(), node.generators(), '}');
    return null;
  }

  @Override
  public Void visitGeneratorExp(Expression.GeneratorExp node) {
    comprehension('(', node.elt(), null, node.generators(), ')');
    return null;
  }

  private void comprehension(
      char open, Expression element, Expression value, List<Comprehension> clauses, char close) {
    out.append(open);
    write(element, TEST);
    if (value != null) {
      out.append(": ");
      write(value, TEST);
    }
    for (Comprehension clause : clauses) {
      out.append(clause.isAsync() ? " async for " : " for ");
      write(clause.target(), TUPLE);
      out.append(" in ");
      write(clause.iter(), TEST + 1);
      for (Expression condition : clause.ifs()) {
        out.append(" if ");
        write(condition, TEST + 1);
      }
    }
    out.append(close);
  }

  @Override
  public Void visitAwait(Expression.Await node) {
    parenthesize(
        AWAIT,
        () -> {
          out.append("await ");
          write(node.value(), ATOM);
        });
    return null;
  }

  @Override
  public Void visitYield(Expression.Yield node) {
    out.append("(yield");
    if (node.value() != null) {
      out.append(' ');
      write(node.value(), TUPLE);
    }
    out.append(')');
    return null;
  }

  @Override
  public Void visitYieldFrom(Expression.YieldFrom node) {
    out.append("(yield from ");
    write(node.value(), TEST);
    out.append(')');
    return null;
  }

  @Override
  public Void visitCompare(Expression.Compare node) {
    parenthesize(
        COMPARISON,
        () -> {
          write(node.left(), COMPARISON + 1);
          for (int i = 0; i < node.ops().size(); i++) {
            out.append(' ').append(node.ops().get(i).symbol()).append(' ');
            write(node.comparators().get(i), COMPARISON + 1);
          }
        });
    return null;
  }

  @Override
  public Void visitCall(Expression.Call node) {
    write(node.func(), ATOM);
    if (node.keywords().isEmpty()
        && node.args().size() == 1
        && node.args().get(0) instanceof Expression.GeneratorExp only) {
      only.accept(this);
      return null;
    }
    out.append('(');
    list(node.args());
    boolean first = node.args().isEmpty();
    for (Keyword keyword : node.keywords()) {
      out.append(first ? "" : ", ");
      first = false;
      out.append(keyword.arg() == null ? "**" : keyword.arg() + "=");
      write(keyword.value(), keyword.arg() == null ? BIT_OR : TEST);
    }
    out.append(')');
    return null;
  }

  @Override
  public Void visitFormattedValue(Expression.FormattedValue node) {
    out.append('f').append(ConstantText.quote(field(node)));
    return null;
  }

  @Override
  public Void visitJoinedStr(Expression.JoinedStr node) {
    out.append('f').append(ConstantText.quote(parts(node)));
    return null;
  }

  private static String parts(Expression.JoinedStr node) {
    StringBuilder text = new StringBuilder();
    for (Expression part : node.values()) {
      if (part instanceof Expression.FormattedValue field) {
        text.append(field(field));
      } else if (part instanceof Expression.Constant literal) {
        text.append(literal.value().toString().replace("{", "{{").replace("}", "}}"));
      }
    }
    return text.toString();
  }

  private static String field(Expression.FormattedValue node) {
    ExpressionText inner = new ExpressionText();
    inner.write(node.value(), TEST + 1);
    String value = inner.out.toString();
    return (value.startsWith("{") ? "{ " : "{")
        + value
        + (node.conversion() < 0 ? "" : "!" + (char) node.conversion())
        + (node.formatSpec() instanceof Expression.JoinedStr spec ? ":" + parts(spec) : "")
        + "}";
  }

  @Override
  public Void visitConstant(Expression.Constant node) {
    out.append(node.kind() == null ? "" : node.kind());
    if (node.value() == SingletonConstant.ELLIPSIS) {
      out.append("...");
    } else {
      boolean number = node.value() instanceof Double || node.value() instanceof ComplexConstant;
      String text = ConstantText.of(node.value());
      // Infinity has no literal but one that is too large.
      out.append(number ? text.replace("inf", "1e309") : text);
    }
    return null;
  }

  @Override
  public Void visitAttribute(Expression.Attribute node) {
    write(node.value(), ATOM);
    boolean integer =
        node.value() instanceof Expression.Constant constant
            && constant.value() instanceof Number
            && !(constant.value() instanceof Double);
    out.append(integer ? " ." : ".").append(node.attr());
    return null;
  }

  @Override
  public Void visitSubscript(Expression.Subscript node) {
    write(node.value(), ATOM);
    out.append('[');
    write(node.slice(), TUPLE);
    out.append(']');
    return null;
  }

  @Override
  public Void visitStarred(Expression.Starred node) {
    out.append('*');
    write(node.value(), BIT_OR);
    return null;
  }

  @Override
  public Void visitName(Expression.Name node) {
    out.append(node.id());
    return null;
  }

  @Override
  public Void visitListExpr(Expression.ListExpr node) {
    out.append('[');
    list(node.elts());
    out.append(']');
    return null;
  }

  @Override
  public Void visitTupleExpr(Expression.TupleExpr node) {
    if (node.elts().isEmpty()) {
      out.append("()");
      return null;
    }
    parenthesize(
        TUPLE,
        () -> {
          list(node.elts());
          out.append(node.elts().size() == 1 ? "," : "");
        });
    return null;
  }

  @Override
  public Void visitSlice(Expression.Slice node) {
    if (node.lower() != null) {
      write(node.lower(), TEST);
    }
    out.append(':');
    if (node.upper() != null) {
      write(node.upper(), TEST);
    }
    if (node.step() != null) {
      out.append(':');
      write(node.step(), TEST);
    }
    return null;
  }
}
