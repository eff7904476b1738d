package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Statement;
import org.coroscope.syntax.ast.WithItem;

/** Emits {@code with} and {@code async with}. */
final class WithCompiler {

  /** Operands of {@link Opcode#GET_AWAITABLE}. */
  private static final int ENTERING = 1;

  private static final int LEAVING = 2;

  private final CodeGenerator generator;

  WithCompiler(CodeGenerator generator) {
    this.generator = generator;
  }

  void with(Statement.With node) {
    item(node.items(), 0, node.body(), node.span(), false);
  }

  void asyncWith(Statement.AsyncWith node) {
    generator.loops.requireAsync("async with");
    item(node.items(), 0, node.body(), node.span(), true);
  }

  /** Emits the item at {@code index} and, inside it, the following ones and the body. */
  private void item(
      List<WithItem> items,
      int index,
      List<Statement> body,
      SourceSpan statement,
      boolean asynchronous) {
    Unit unit = generator.unit;
    WithItem item = items.get(index);
    Label exit = new Label();
    SourceSpan end = item.contextExpr().span();
    boolean several =
        unit.beginLines(new SourceSpan(statement.startLine(), 0, end.endLine(), end.endColumn()));
    generator.visit(item.contextExpr());
    if (asynchronous) {
      unit.emit(Opcode.BEFORE_ASYNC_WITH);
      generator.await(ENTERING);
    } else {
      unit.emit(Opcode.BEFORE_WITH);
    }
    unit.endLines(several);

    // The entered value is still on top; a handler starts without it.
    Handler failed = unit.beginHandler(-1);
    FrameBlock.Kind kind = asynchronous ? FrameBlock.Kind.ASYNC_WITH : FrameBlock.Kind.WITH;
    unit.enter(new FrameBlock(kind, null, null, failed.outer, null, null, statement));
    if (item.optionalVars() != null) {
      generator.expressions.store(item.optionalVars());
    } else {
      unit.emit(Opcode.POP_TOP);
    }
    unit.span = statement;
    if (index + 1 < items.size()) {
      item(items, index + 1, body, statement, asynchronous);
    } else {
      generator.visit(body);
    }
    unit.blocks.pop();
    unit.endHandler(failed);

    unit.span = statement;
    callExit(asynchronous);
    unit.jump(Opcode.JUMP, exit);

    unit.place(failed.label);
    unit.span = statement;
    Handler cleanup = unit.beginHandler(0);
    unit.emit(Opcode.PUSH_EXC_INFO);
    generator.mark(statement);
    unit.emit(Opcode.WITH_EXCEPT_START);
    if (asynchronous) {
      generator.await(LEAVING);
    }
    Label suppressed = new Label();
    unit.jump(Opcode.POP_JUMP_IF_TRUE, suppressed);
    unit.emit(Opcode.RERAISE);
    unit.place(suppressed);
    unit.emit(Opcode.POP_TOP);
    unit.endHandler(cleanup);
    unit.emit(Opcode.POP_EXCEPT);
    unit.emit(Opcode.POP_TOP);
    unit.jump(Opcode.JUMP, exit);
    generator.restoreAndReraise(cleanup);
    unit.place(exit);
  }

  /** Calls the exit on top of the stack for a body that ended without an error. */
  void callExit(boolean asynchronous) {
    Unit unit = generator.unit;
    generator.mark(unit.span);
    unit.emit(Opcode.PUSH_NULL);
    generator.loadNone();
    generator.loadNone();
    generator.loadNone();
    unit.emit(Opcode.CALL, 3);
    if (asynchronous) {
      generator.await(LEAVING);
    }
    unit.emit(Opcode.POP_TOP);
  }
}
