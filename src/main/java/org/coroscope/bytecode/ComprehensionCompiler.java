package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Comprehension;
import org.coroscope.syntax.ast.Expression;

/**
 * Compiles comprehensions and generator expressions: each is a function of its own, called at once
 * with the outermost iterator as its parameter {@code .0}.
 */
final class ComprehensionCompiler {

  private final CodeGenerator generator;

  ComprehensionCompiler(CodeGenerator generator) {
    this.generator = generator;
  }

  void list(Expression.ListComp node) {
    compile(node, "<listcomp>", node.generators(), Opcode.BUILD_LIST, node.elt(), null);
  }

  void set(Expression.SetComp node) {
    compile(node, "<setcomp>", node.generators(), Opcode.BUILD_SET, node.elt(), null);
  }

  void dict(Expression.DictComp node) {
    compile(node, "<dictcomp>", node.generators(), Opcode.BUILD_MAP, node.key(), node.value());
  }

  void generator(Expression.GeneratorExp node) {
    compile(node, "<genexpr>", node.generators(), null, node.elt(), null);
  }

  /** Compiles one; {@code build} makes the container, and is null for a generator expression. */
  private void compile(
      Expression node,
      String name,
      List<Comprehension> clauses,
      Opcode build,
      Expression element,
      Expression value) {
    Unit outer = generator.unit;
    Scope scope = generator.scopes.of(node);
    boolean awaitIsAllowed =
        outer.kind == Unit.Kind.ASYNC_FUNCTION || outer.kind == Unit.Kind.COMPREHENSION;
    boolean asynchronous = scope.coroutine;
    if (asynchronous && build != null && !awaitIsAllowed) {
      throw generator.error("asynchronous comprehension outside of an asynchronous function");
    }
    Comprehension first = clauses.get(0);
    generator.enter(Unit.Kind.COMPREHENSION, scope, name, outer.className, node.span().startLine());
    Unit unit = generator.unit;
    unit.positionalCount = 1;
    unit.span = node.span();
    generator.mark(node.span());
    if (build != null) {
      unit.emit(build, 0);
    }
    clause(clauses, 0, 0, build, element, value, node.span());
    if (build == null) {
      generator.loadNone();
    }
    unit.emit(Opcode.RETURN_VALUE);
    Code code = generator.leave();

    generator.makeFunction(code, 0);
    generator.expressions.visitIterable(first.iter());
    outer.emit(first.isAsync() ? Opcode.GET_AITER : Opcode.GET_ITER);
    // The iterator takes the receiver's place: an argument more than the call counts.
    outer.emit(Opcode.CALL, 0);
    if (asynchronous && build != null) {
      generator.await(0);
    }
  }

  /**
   * Emits the loop of one clause and what is inside it.
   *
   * @param depth how many iterators of outer clauses lie on the stack above the container
   */
  private void clause(
      List<Comprehension> clauses,
      int index,
      int depth,
      Opcode build,
      Expression element,
      Expression value,
      SourceSpan whole) {
    Unit unit = generator.unit;
    Comprehension clause = clauses.get(index);
    if (index == 0) {
      unit.emitLocal(Opcode.LOAD_FAST, ".0");
    } else {
      generator.expressions.visitIterable(clause.iter());
      unit.emit(clause.isAsync() ? Opcode.GET_AITER : Opcode.GET_ITER);
    }
    Label start = new Label();
    Label next = new Label();
    Label end = new Label();
    unit.place(start);
    Handler exhausted = null;
    if (clause.isAsync()) {
      exhausted = unit.beginHandler(0);
      unit.emit(Opcode.GET_ANEXT);
      generator.sendLoop();
      unit.endHandler(exhausted);
    } else {
      unit.jump(Opcode.FOR_ITER, end);
    }
    generator.expressions.store(clause.target());
    for (Expression condition : clause.ifs()) {
      generator.expressions.jumpIf(condition, next, false);
    }
    if (index + 1 < clauses.size()) {
      clause(clauses, index + 1, depth + 1, build, element, value, whole);
    } else {
      element(build, depth + 2, element, value);
    }
    unit.place(next);
    generator.markAgain(whole);
    unit.jump(Opcode.JUMP_BACKWARD, start);
    if (exhausted != null) {
      unit.place(exhausted.label);
      unit.emit(Opcode.END_ASYNC_FOR);
    } else {
      unit.place(end);
    }
  }

  private void element(Opcode build, int position, Expression element, Expression value) {
    Unit unit = generator.unit;
    generator.visit(element);
    if (build == null) {
      generator.expressions.emitYield();
      unit.emit(Opcode.POP_TOP);
      return;
    }
    switch (build) {
      case BUILD_LIST -> unit.emit(Opcode.LIST_APPEND, position);
      case BUILD_SET -> unit.emit(Opcode.SET_ADD, position);
      default -> {
        generator.visit(value);
        unit.emit(Opcode.MAP_ADD, position);
      }
    }
  }
}
