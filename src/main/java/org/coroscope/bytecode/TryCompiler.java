package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.ExceptHandler;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.Statement;

/**
 * Emits {@code try} in its forms, and the way out of open blocks for {@code return}, {@code break}
 * and {@code continue}. A {@code finally} body is emitted once for every way out.
 */
final class TryCompiler {

  private final CodeGenerator generator;

  TryCompiler(CodeGenerator generator) {
    this.generator = generator;
  }

  void tryStatement(Statement.Try node) {
    Runnable inner =
        node.handlers().isEmpty()
            ? () -> {
              generator.visit(node.body());
              generator.visit(node.orelse());
            }
            : () -> tryExcept(node.body(), node.handlers(), node.orelse());
    if (node.finalbody().isEmpty()) {
      inner.run();
    } else {
      tryFinally(inner, node.finalbody());
    }
  }

  void tryStar(Statement.TryStar node) {
    Runnable inner = () -> tryExceptStar(node.body(), node.handlers(), node.orelse());
    if (node.finalbody().isEmpty()) {
      inner.run();
    } else {
      tryFinally(inner, node.finalbody());
    }
  }

  private void push(FrameBlock.Kind kind, Handler outside, List<Statement> body, String name) {
    Unit unit = generator.unit;
    unit.enter(new FrameBlock(kind, null, null, outside, body, name, unit.span));
  }

  private void tryFinally(Runnable inner, List<Statement> finalbody) {
    Unit unit = generator.unit;
    Label exit = new Label();
    Handler failed = unit.beginHandler(0);
    push(FrameBlock.Kind.FINALLY_TRY, failed.outer, finalbody, null);
    inner.run();
    unit.blocks.pop();
    unit.endHandler(failed);
    generator.visit(finalbody);
    unit.jump(Opcode.JUMP, exit);

    unit.place(failed.label);
    Handler cleanup = unit.beginHandler(0);
    unit.emit(Opcode.PUSH_EXC_INFO);
    push(FrameBlock.Kind.FINALLY_END, cleanup.outer, null, null);
    generator.visit(finalbody);
    unit.blocks.pop();
    unit.emit(Opcode.RERAISE);
    unit.endHandler(cleanup);
    generator.restoreAndReraise(cleanup);
    unit.place(exit);
  }

  private void tryExcept(
      List<Statement> body, List<ExceptHandler> handlers, List<Statement> orelse) {
    Unit unit = generator.unit;
    Label end = new Label();
    Handler failed = tryBody(body, orelse, end);

    unit.place(failed.label);
    Handler cleanup = unit.beginHandler(0);
    unit.emit(Opcode.PUSH_EXC_INFO);
    for (int i = 0; i < handlers.size(); i++) {
      ExceptHandler handler = handlers.get(i);
      unit.span = handler.span();
      if (handler.type() == null && i < handlers.size() - 1) {
        throw generator.error("default 'except:' must be last");
      }
      generator.mark(handler.span());
      Label next = new Label();
      if (handler.type() != null) {
        generator.visit(handler.type());
        unit.emit(Opcode.CHECK_EXC_MATCH);
        unit.jump(Opcode.POP_JUMP_IF_FALSE, next);
      }
      exceptBody(handler, cleanup, end);
      unit.place(next);
    }
    unit.emit(Opcode.RERAISE);
    unit.endHandler(cleanup);
    generator.restoreAndReraise(cleanup);
    unit.place(end);
  }

  /** The body of a try with {@code except} clauses, and what follows if nothing fails. */
  private Handler tryBody(List<Statement> body, List<Statement> orelse, Label end) {
    Unit unit = generator.unit;
    Handler failed = unit.beginHandler(0);
    push(FrameBlock.Kind.TRY_EXCEPT, failed.outer, null, null);
    generator.visit(body);
    unit.blocks.pop();
    unit.endHandler(failed);
    generator.visit(orelse);
    unit.jump(Opcode.JUMP, end);
    return failed;
  }

  /** The body of an {@code except} clause; on the stack are the previous exception and this one. */
  private void exceptBody(ExceptHandler handler, Handler cleanup, Label end) {
    Unit unit = generator.unit;
    Handler unbind = null;
    if (handler.name() == null) {
      unit.emit(Opcode.POP_TOP);
    } else {
      generator.store(handler.name());
      unbind = unit.beginHandler(0);
    }
    push(FrameBlock.Kind.HANDLER_CLEANUP, cleanup.outer, null, handler.name());
    generator.visit(handler.body());
    unit.blocks.pop();
    unit.handler = cleanup.outer;
    unit.emit(Opcode.POP_EXCEPT);
    if (unbind != null) {
      unbind(handler.name());
    }
    unit.jump(Opcode.JUMP, end);
    unit.handler = cleanup;
    if (unbind != null) {
      unit.place(unbind.label);
      unbind(handler.name());
      unit.emit(Opcode.RERAISE);
    }
  }

  /**
   * {@code except E as name} forgets the name at its end, whether it was deleted already or not.
   */
  private void unbind(String name) {
    generator.loadNone();
    generator.store(name);
    generator.name(name, ExpressionContext.DELETE);
  }

  private void tryExceptStar(
      List<Statement> body, List<ExceptHandler> handlers, List<Statement> orelse) {
    Unit unit = generator.unit;
    Label end = new Label();
    Handler failed = tryBody(body, orelse, end);

    unit.place(failed.label);
    Handler cleanup = unit.beginHandler(0);
    unit.emit(Opcode.PUSH_EXC_INFO);
    push(FrameBlock.Kind.EXCEPTION_GROUP_HANDLER, cleanup.outer, null, null);
    // What the clauses raise is collected; what is left to handle lies above the collection.
    unit.emit(Opcode.BUILD_LIST, 0);
    unit.emit(Opcode.COPY, 2);
    for (ExceptHandler handler : handlers) {
      exceptStarClause(handler);
    }
    unit.blocks.pop();
    unit.emit(Opcode.LIST_APPEND, 1);
    unit.emit(Opcode.PREP_RERAISE_STAR);
    unit.emit(Opcode.COPY, 1);
    Label reraise = new Label();
    unit.jump(Opcode.POP_JUMP_IF_NOT_NONE, reraise);
    unit.emit(Opcode.POP_TOP);
    unit.endHandler(cleanup);
    unit.emit(Opcode.POP_EXCEPT);
    unit.jump(Opcode.JUMP, end);
    unit.place(reraise);
    unit.emit(Opcode.SWAP, 2);
    unit.emit(Opcode.POP_EXCEPT);
    unit.emit(Opcode.RERAISE);
    generator.restoreAndReraise(cleanup);
    unit.place(end);
  }

  /** One clause: {@code previous original raised rest} lies on the stack before and after. */
  private void exceptStarClause(ExceptHandler handler) {
    Unit unit = generator.unit;
    Label noMatch = new Label();
    Label next = new Label();
    unit.span = handler.span();
    generator.mark(handler.span());
    generator.visit(handler.type());
    unit.emit(Opcode.CHECK_EG_MATCH);
    unit.emit(Opcode.COPY, 1);
    unit.jump(Opcode.POP_JUMP_IF_NONE, noMatch);
    if (handler.name() == null) {
      unit.emit(Opcode.POP_TOP);
    } else {
      generator.store(handler.name());
    }
    Handler raised = unit.beginHandler(0);
    push(FrameBlock.Kind.HANDLER_CLEANUP, raised.outer, null, handler.name());
    generator.visit(handler.body());
    unit.blocks.pop();
    unit.endHandler(raised);
    if (handler.name() != null) {
      unbind(handler.name());
    }
    unit.jump(Opcode.JUMP, next);

    unit.place(raised.label);
    if (handler.name() != null) {
      unbind(handler.name());
    }
    unit.emit(Opcode.LIST_APPEND, 2);
    unit.jump(Opcode.JUMP, next);
    unit.place(noMatch);
    unit.emit(Opcode.POP_TOP);
    unit.place(next);
  }

  // Ways out.

  /** Emits what leaving all open blocks runs; a value on top of the stack may have to survive. */
  void unwindAll(boolean keepsValue) {
    unwindStack(keepsValue, false);
  }

  /** Emits what leaving the blocks inside the innermost loop runs; null if there is no loop. */
  FrameBlock unwindToLoop() {
    return unwindStack(false, true);
  }

  private FrameBlock unwindStack(boolean keepsValue, boolean stopAtLoop) {
    Unit unit = generator.unit;
    FrameBlock top = unit.blocks.peek();
    if (top == null) {
      return null;
    }
    if (top.kind() == FrameBlock.Kind.EXCEPTION_GROUP_HANDLER) {
      throw generator.error("'break', 'continue' and 'return' cannot appear in an except* block");
    }
    if (stopAtLoop && top.isLoop()) {
      return top;
    }
    unit.blocks.pop();
    unwind(top, keepsValue);
    FrameBlock loop = unwindStack(keepsValue, stopAtLoop);
    unit.blocks.push(top);
    return loop;
  }

  /** Emits what leaving one block runs. The caller puts back the handler in force. */
  void unwind(FrameBlock block, boolean keepsValue) {
    Unit unit = generator.unit;
    SourceSpan span = unit.span;
    switch (block.kind()) {
      case WHILE_LOOP, EXCEPTION_GROUP_HANDLER -> {}
      case TRY_EXCEPT -> unit.handler = block.outside();
      case FOR_LOOP, POP_VALUE -> dropBelow(keepsValue, Opcode.POP_TOP);
      case FOR_LOOP_OVER_TEMPORARY -> dropBelow(keepsValue, Opcode.DROP_ITER);
      case FINALLY_TRY -> {
        unit.handler = block.outside();
        if (keepsValue) {
          push(FrameBlock.Kind.POP_VALUE, unit.handler, null, null);
        }
        generator.visit(block.body());
        if (keepsValue) {
          unit.blocks.pop();
        }
      }
      case FINALLY_END -> {
        dropBelow(keepsValue, Opcode.POP_TOP);
        restoreException(block, keepsValue);
      }
      case WITH, ASYNC_WITH -> {
        unit.handler = block.outside();
        unit.span = block.span();
        if (keepsValue) {
          unit.emit(Opcode.SWAP, 2);
        }
        generator.withs.callExit(block.kind() == FrameBlock.Kind.ASYNC_WITH);
      }
      case HANDLER_CLEANUP -> {
        restoreException(block, keepsValue);
        if (block.name() != null) {
          unbind(block.name());
        }
      }
    }
    unit.span = span;
  }

  private void dropBelow(boolean keepsValue, Opcode drop) {
    if (keepsValue) {
      generator.unit.emit(Opcode.SWAP, 2);
    }
    generator.unit.emit(drop);
  }

  private void restoreException(FrameBlock block, boolean keepsValue) {
    Unit unit = generator.unit;
    if (keepsValue) {
      unit.emit(Opcode.SWAP, 2);
    }
    unit.handler = block.outside();
    unit.emit(Opcode.POP_EXCEPT);
  }
}
