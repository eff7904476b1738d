package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Arg;
import org.coroscope.syntax.ast.Arguments;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.Node;
import org.coroscope.syntax.ast.Statement;

/** Emits definitions of functions, lambdas and classes, and compiles their bodies. */
final class FunctionCompiler {

  private final CodeGenerator generator;

  FunctionCompiler(CodeGenerator generator) {
    this.generator = generator;
  }

  void function(Statement.FunctionDef node) {
    define(
        node,
        node.name(),
        node.args(),
        node.body(),
        node.decoratorList(),
        node.returns(),
        Unit.Kind.FUNCTION);
  }

  void asyncFunction(Statement.AsyncFunctionDef node) {
    define(
        node,
        node.name(),
        node.args(),
        node.body(),
        node.decoratorList(),
        node.returns(),
        Unit.Kind.ASYNC_FUNCTION);
  }

  private void define(
      Node node,
      String name,
      Arguments args,
      List<Statement> body,
      List<Expression> decorators,
      Expression returns,
      Unit.Kind kind) {
    Unit outer = generator.unit;
    generator.forbidDebug(name, ExpressionContext.STORE);
    decorate(decorators);
    generator.mark(node.span());
    boolean several = outer.beginLines(node.span());
    int flags = defaults(args);
    flags |= annotations(args, returns);

    checkParameters(node);
    enter(kind, node, name, outer.className, decorators);
    parameters(args);
    List<Statement> statements = body;
    String docstring = docstring(body);
    if (docstring != null) {
      generator.unit.docstring = docstring;
      statements = body.subList(1, body.size());
    }
    generator.visit(statements);
    if (!generator.unit.hasLines) {
      // A body that runs nothing: its first line is all there is to see.
      int line = generator.unit.firstLine;
      generator.mark(new SourceSpan(line, 0, line, 0));
    }
    generator.loadNone();
    generator.unit.emit(Opcode.RETURN_VALUE);
    Code code = generator.leave();

    generator.makeFunction(code, flags);
    outer.endLines(several);
    applyDecorators(decorators, node.span());
    generator.store(name);
  }

  void lambda(Expression.Lambda node) {
    Unit outer = generator.unit;
    int flags = defaults(node.args());
    checkParameters(node);
    enter(Unit.Kind.LAMBDA, node, "<lambda>", outer.className, List.of());
    parameters(node.args());
    generator.mark(node.body().span());
    generator.unit.beginLines(node.span());
    generator.visit(node.body());
    generator.unit.emit(Opcode.RETURN_VALUE);
    Code code = generator.leave();
    generator.makeFunction(code, flags);
  }

  void classDefinition(Statement.ClassDef node) {
    Unit outer = generator.unit;
    generator.forbidDebug(node.name(), ExpressionContext.STORE);
    decorate(node.decoratorList());
    generator.mark(node.span());
    outer.emit(Opcode.LOAD_BUILD_CLASS);
    outer.emit(Opcode.PUSH_NULL);

    enter(Unit.Kind.CLASS, node, node.name(), node.name(), node.decoratorList());
    Unit unit = generator.unit;
    generator.mark(unit.span);
    generator.load("__name__");
    generator.store("__module__");
    unit.loadConstant(unit.qualifiedName);
    generator.store("__qualname__");
    body(node.body());
    if (unit.scope.needsClassCell) {
      unit.emitCell(Opcode.LOAD_CLOSURE, "__class__");
      unit.emit(Opcode.COPY, 1);
      generator.store("__classcell__");
    } else {
      generator.loadNone();
    }
    unit.emit(Opcode.RETURN_VALUE);
    Code code = generator.leave();

    generator.makeFunction(code, 0);
    outer.loadConstant(node.name());
    boolean several = outer.beginLines(node.span());
    generator.expressions.call(2, node.bases(), node.keywords());
    outer.endLines(several);
    applyDecorators(node.decoratorList(), node.span());
    generator.store(node.name());
  }

  /** The statements of a module or class: annotations and the docstring become variables. */
  void body(List<Statement> statements) {
    Unit unit = generator.unit;
    if (Annotations.areIn(statements)) {
      unit.emit(Opcode.SETUP_ANNOTATIONS);
    }
    List<Statement> rest = statements;
    // At the prompt a text is a value to show.
    String docstring = generator.showsValues ? null : docstring(statements);
    if (docstring != null) {
      unit.docstring = docstring;
      unit.span = statements.get(0).span();
      if (unit.kind != Unit.Kind.MODULE) {
        // A module's goes unmarked, though settrace reports it: stepping through a lesson had
        // better
        // begin with what the program does than with what it says of itself.
        generator.mark(unit.span);
      }
      unit.loadConstant(docstring);
      generator.store("__doc__");
      rest = statements.subList(1, statements.size());
    }
    generator.visit(rest);
  }

  private static String docstring(List<Statement> body) {
    if (!body.isEmpty()
        && body.get(0) instanceof Statement.ExprStatement first
        && first.value() instanceof Expression.Constant constant
        && constant.value() instanceof String text) {
      return text;
    }
    return null;
  }

  private void enter(
      Unit.Kind kind, Node node, String name, String className, List<Expression> decorators) {
    int line = (decorators.isEmpty() ? node : decorators.get(0)).span().startLine();
    generator.enter(kind, generator.scopes.of(node), name, className, line);
  }

  private void parameters(Arguments args) {
    Unit unit = generator.unit;
    unit.positionalOnlyCount = args.posonlyargs().size();
    unit.positionalCount = unit.positionalOnlyCount + args.args().size();
    unit.keywordOnlyCount = args.kwonlyargs().size();
  }

  private void checkParameters(Node node) {
    for (String name : generator.scopes.of(node).parameters) {
      generator.forbidDebug(name, ExpressionContext.STORE);
    }
  }

  // Decorators.

  private void decorate(List<Expression> decorators) {
    for (Expression decorator : decorators) {
      generator.mark(decorator.span());
      generator.visit(decorator);
    }
  }

  /** Calls the decorators from the last to the first: what is decorated is the receiver. */
  private void applyDecorators(List<Expression> decorators, SourceSpan definition) {
    Unit unit = generator.unit;
    for (int i = decorators.size() - 1; i >= 0; i--) {
      unit.span = decorators.get(i).span();
      generator.mark(unit.span);
      unit.emit(Opcode.CALL, 0);
    }
    unit.span = definition;
    if (!decorators.isEmpty()) {
      generator.mark(definition);
    }
  }

  // Defaults and annotations.

  private int defaults(Arguments args) {
    Unit unit = generator.unit;
    int flags = 0;
    if (!args.defaults().isEmpty()) {
      List<Object> constants = Constants.valuesOf(args.defaults());
      if (constants != null) {
        markFurtherLines(args.defaults());
        unit.loadConstant(new ConstantTuple(constants));
      } else {
        args.defaults().forEach(generator::visit);
        unit.emit(Opcode.BUILD_TUPLE, args.defaults().size());
      }
      flags |= FunctionFlags.DEFAULTS;
    }
    int pairs = 0;
    for (int i = 0; i < args.kwonlyargs().size(); i++) {
      Expression value = args.kwDefaults().get(i);
      if (value != null) {
        unit.loadConstant(unit.mangle(args.kwonlyargs().get(i).arg()));
        generator.visit(value);
        pairs++;
      }
    }
    if (pairs > 0) {
      unit.emit(Opcode.BUILD_MAP, pairs);
      flags |= FunctionFlags.KEYWORD_DEFAULTS;
    }
    return flags;
  }

  /**
   * Constant defaults below the first line of a definition: each line is reached, then the first.
   */
  private void markFurtherLines(List<Expression> defaults) {
    Unit unit = generator.unit;
    if (!unit.hasLines) {
      return;
    }
    SourceSpan definition = unit.span;
    boolean any = false;
    for (Expression value : defaults) {
      if (value.span().startLine() != definition.startLine()) {
        if (!any) {
          unit.lineInstead(value.span());
        } else {
          unit.line(value.span(), false);
        }
        any = true;
      }
    }
    if (any) {
      unit.line(definition, false);
    }
  }

  private int annotations(Arguments args, Expression returns) {
    int count = 0;
    for (Arg arg : args.args()) {
      count += annotation(arg);
    }
    for (Arg arg : args.posonlyargs()) {
      count += annotation(arg);
    }
    count += annotation(args.vararg());
    for (Arg arg : args.kwonlyargs()) {
      count += annotation(arg);
    }
    count += annotation(args.kwarg());
    count += annotation("return", returns);
    if (count == 0) {
      return 0;
    }
    generator.unit.emit(Opcode.BUILD_MAP, count);
    return FunctionFlags.ANNOTATIONS;
  }

  private int annotation(Arg arg) {
    return arg == null ? 0 : annotation(generator.unit.mangle(arg.arg()), arg.annotation());
  }

  private int annotation(String name, Expression annotation) {
    if (annotation == null) {
      return 0;
    }
    generator.unit.loadConstant(name);
    annotation(annotation);
    return 1;
  }

  /**
   * Pushes an annotation: its value, or its text under {@code from __future__ import annotations}.
   */
  void annotation(Expression annotation) {
    if (generator.future.annotationsAreText()) {
      generator.unit.loadConstant(ExpressionText.of(annotation));
    } else if (annotation instanceof Expression.Starred starred) {
      generator.visit(starred.value());
      generator.unit.emit(Opcode.UNPACK_SEQUENCE, 1);
    } else {
      generator.visit(annotation);
    }
  }
}
