package org.coroscope.bytecode;

import java.util.List;
import org.coroscope.bytecode.Scope.Binding;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.SingletonConstant;
import org.coroscope.syntax.ast.Statement;

/**
 * What the compilers of statements, expressions and patterns share: the code being emitted, and how
 * names are read and written.
 */
final class CodeGenerator {

  final String file;
  final boolean lineMarks;
  final FutureFeatures future;
  final ScopeResolver scopes;
  final LiteralWarnings warnings;
  final ExpressionCompiler expressions = new ExpressionCompiler(this);
  final ComprehensionCompiler comprehensions = new ComprehensionCompiler(this);
  final StatementCompiler statements = new StatementCompiler(this);
  final FunctionCompiler functions = new FunctionCompiler(this);
  final TryCompiler tries = new TryCompiler(this);
  final WithCompiler withs = new WithCompiler(this);
  final LoopCompiler loops = new LoopCompiler(this);
  final MatchCompiler matches = new MatchCompiler(this);

  /** Whether the module's expression statements show what they come to, as at the prompt. */
  boolean showsValues;

  /** The code being emitted. */
  Unit unit;

  CodeGenerator(
      String file,
      boolean lineMarks,
      FutureFeatures future,
      ScopeResolver scopes,
      LiteralWarnings warnings) {
    this.file = file;
    this.lineMarks = lineMarks;
    this.future = future;
    this.scopes = scopes;
    this.warnings = warnings;
  }

  void visit(Expression expression) {
    expressions.visit(expression);
  }

  void visit(List<Statement> body) {
    statements.visitAll(body);
  }

  void loadNone() {
    unit.loadConstant(SingletonConstant.NONE);
  }

  // Units.

  void enter(Unit.Kind kind, Scope scope, String name, String className, int firstLine) {
    unit = new Unit(unit, kind, scope, name, className, firstLine);
  }

  /** Finishes the current code and goes on with the one around it. */
  Code leave() {
    Code code = unit.finish(file);
    unit = unit.parent;
    return code;
  }

  /** Emits what makes a function of a code; {@code flags} says what lies on the stack for it. */
  void makeFunction(Code code, int flags) {
    int allFlags = flags;
    if (!code.freeNames().isEmpty()) {
      for (String name : code.freeNames()) {
        unit.emitCell(Opcode.LOAD_CLOSURE, name);
      }
      unit.emit(Opcode.BUILD_TUPLE, code.freeNames().size());
      allFlags |= FunctionFlags.CLOSURE;
    }
    unit.loadConstant(code);
    unit.emit(Opcode.MAKE_FUNCTION, allFlags);
  }

  // Lines.

  /** Marks that the line where something starts is reached. */
  void mark(SourceSpan span) {
    if (lineMarks) {
      unit.line(span, false);
    }
  }

  /** Marks a line even if it is the current one: a loop turns. */
  void markAgain(SourceSpan span) {
    if (lineMarks) {
      unit.line(span, true);
    }
  }

  // Names.

  void load(String name) {
    name(name, ExpressionContext.LOAD);
  }

  void store(String name) {
    name(name, ExpressionContext.STORE);
  }

  void name(String plainName, ExpressionContext context) {
    forbidDebug(plainName, context);
    String name = unit.mangle(plainName);
    Binding binding = unit.scope.bindingOf(name);
    if (binding == null) {
      binding = Binding.GLOBAL_IMPLICIT;
    }
    switch (binding) {
      case FREE, CELL -> {
        boolean fromClass = unit.kind == Unit.Kind.CLASS && context == ExpressionContext.LOAD;
        Opcode opcode =
            fromClass
                ? Opcode.LOAD_CLASSDEREF
                : pick(context, Opcode.LOAD_DEREF, Opcode.STORE_DEREF, Opcode.DELETE_DEREF);
        unit.emitCell(opcode, name);
      }
      case LOCAL -> {
        if (unit.scope.isFunction()) {
          unit.emitLocal(
              pick(context, Opcode.LOAD_FAST, Opcode.STORE_FAST, Opcode.DELETE_FAST), name);
        } else {
          namespace(name, context);
        }
      }
      case GLOBAL_IMPLICIT -> {
        if (unit.scope.isFunction()) {
          global(name, context);
        } else {
          namespace(name, context);
        }
      }
      case GLOBAL_EXPLICIT -> global(name, context);
    }
  }

  private void global(String name, ExpressionContext context) {
    unit.emitName(
        pick(context, Opcode.LOAD_GLOBAL, Opcode.STORE_GLOBAL, Opcode.DELETE_GLOBAL), name);
  }

  private void namespace(String name, ExpressionContext context) {
    unit.emitName(pick(context, Opcode.LOAD_NAME, Opcode.STORE_NAME, Opcode.DELETE_NAME), name);
  }

  private static Opcode pick(ExpressionContext context, Opcode load, Opcode store, Opcode delete) {
    return switch (context) {
      case LOAD -> load;
      case STORE -> store;
      case DELETE -> delete;
    };
  }

  /** {@code __debug__} is a constant, under whatever disguise. */
  void forbidDebug(String name, ExpressionContext context) {
    if (context != ExpressionContext.LOAD && name.equals("__debug__")) {
      String verb = context == ExpressionContext.STORE ? "assign to" : "delete";
      throw error("cannot " + verb + " __debug__");
    }
  }

  // Suspending.

  /** Emits the loop that sends into an awaited iterator, on top of the stack, until it returns. */
  void sendLoop() {
    loadNone();
    Label send = new Label();
    Label done = new Label();
    unit.place(send);
    unit.jump(Opcode.SEND, done);
    unit.emit(Opcode.YIELD_VALUE);
    unit.jump(Opcode.JUMP, send);
    unit.place(done);
  }

  void await(int reason) {
    unit.emit(Opcode.GET_AWAITABLE, reason);
    sendLoop();
  }

  /** The end of a handler that failed itself: restores the exception before and raises again. */
  void restoreAndReraise(Handler cleanup) {
    unit.place(cleanup.label);
    unit.emit(Opcode.SWAP, 2);
    unit.emit(Opcode.POP_EXCEPT);
    unit.emit(Opcode.RERAISE);
  }

  CompileError error(String message) {
    return new CompileError(message, unit.span);
  }
}
