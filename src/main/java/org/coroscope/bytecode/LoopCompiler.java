package org.coroscope.bytecode;

import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.Statement;

/** Emits the loops. */
final class LoopCompiler {

  private final CodeGenerator generator;

  LoopCompiler(CodeGenerator generator) {
    this.generator = generator;
  }

  void forLoop(Statement.For node) {
    Unit unit = generator.unit;
    Label start = new Label();
    Label exhausted = new Label();
    Label end = new Label();
    generator.expressions.visitIterable(node.iter());
    SourceSpan header = unit.span;
    unit.emit(Opcode.GET_ITER);
    FrameBlock block = push(forLoopOver(node.iter()), start, end, header);
    unit.place(start);
    unit.jump(Opcode.FOR_ITER, exhausted);
    generator.expressions.store(node.target());
    generator.visit(node.body());
    turn(block);
    unit.place(exhausted);
    unit.blocks.pop();
    generator.visit(node.orelse());
    unit.place(end);
  }

  void asyncForLoop(Statement.AsyncFor node) {
    Unit unit = generator.unit;
    requireAsync("async for");
    Label start = new Label();
    Label end = new Label();
    generator.visit(node.iter());
    SourceSpan header = unit.span;
    unit.emit(Opcode.GET_AITER);
    FrameBlock block = push(forLoopOver(node.iter()), start, end, header);
    unit.place(start);
    Handler exhausted = unit.beginHandler(0);
    unit.emit(Opcode.GET_ANEXT);
    generator.sendLoop();
    unit.endHandler(exhausted);
    generator.expressions.store(node.target());
    generator.visit(node.body());
    turn(block);
    unit.blocks.pop();
    unit.place(exhausted.label);
    unit.span = node.iter().span();
    unit.emit(Opcode.END_ASYNC_FOR);
    generator.visit(node.orelse());
    unit.place(end);
  }

  private static FrameBlock.Kind forLoopOver(Expression iterable) {
    boolean temporary =
        iterable instanceof Expression.Call || iterable instanceof Expression.GeneratorExp;
    return temporary ? FrameBlock.Kind.FOR_LOOP_OVER_TEMPORARY : FrameBlock.Kind.FOR_LOOP;
  }

  void whileLoop(Statement.While node) {
    Unit unit = generator.unit;
    SourceSpan header = unit.span;
    Label start = new Label();
    Label failed = new Label();
    Label end = new Label();
    unit.place(start);
    generator.markAgain(header);
    FrameBlock block = push(FrameBlock.Kind.WHILE_LOOP, start, end, header);
    generator.expressions.jumpIf(node.test(), failed, false);
    generator.visit(node.body());
    turn(block);
    unit.blocks.pop();
    unit.place(failed);
    generator.visit(node.orelse());
    unit.place(end);
  }

  /** Emits the jump back to a loop's head. */
  void turn(FrameBlock loop) {
    Unit unit = generator.unit;
    unit.span = loop.span();
    if (loop.isForLoop()) {
      generator.markAgain(loop.span());
    }
    unit.jump(Opcode.JUMP_BACKWARD, loop.start());
  }

  void requireAsync(String what) {
    if (generator.unit.kind != Unit.Kind.ASYNC_FUNCTION) {
      throw generator.error("'" + what + "' outside async function");
    }
  }

  private FrameBlock push(FrameBlock.Kind kind, Label start, Label exit, SourceSpan span) {
    Unit unit = generator.unit;
    FrameBlock block = new FrameBlock(kind, start, exit, unit.handler, null, null, span);
    unit.enter(block);
    return block;
  }
}
