package org.coroscope.bytecode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coroscope.syntax.SourceSpan;
import org.coroscope.syntax.ast.BinaryOperator;
import org.coroscope.syntax.ast.BoolOperator;
import org.coroscope.syntax.ast.CompareOperator;
import org.coroscope.syntax.ast.Expression;
import org.coroscope.syntax.ast.ExpressionContext;
import org.coroscope.syntax.ast.ExpressionVisitor;
import org.coroscope.syntax.ast.Keyword;
import org.coroscope.syntax.ast.SingletonConstant;
import org.coroscope.syntax.ast.UnaryOperator;

/** Emits code that leaves an expression's value on the stack, stores into it, or jumps by it. */
final class ExpressionCompiler implements ExpressionVisitor<Void> {

  /** More items than this are added one by one, so that a long display needs no deep stack. */
  /** Lists of so many constants are copied from a tuple. */
  private static final int FEWEST_COPIED = 3;

  private static final int ITEMS_AT_ONCE = 30;

  private final CodeGenerator generator;

  ExpressionCompiler(CodeGenerator generator) {
    this.generator = generator;
  }

  private Unit unit() {
    return generator.unit;
  }

  /** Emits code that pushes the value of an expression. */
  void visit(Expression expression) {
    Unit unit = unit();
    SourceSpan outer = unit.span;
    unit.span = expression.span();
    boolean several = unit.beginLines(expression.span());
    Object constant = Constants.valueOf(expression);
    if (constant != null) {
      unit.loadConstant(constant);
    } else {
      expression.accept(this);
    }
    unit.endLines(several);
    unit.span = outer;
  }

  private void visitOrNone(Expression expression) {
    if (expression == null) {
      generator.loadNone();
    } else {
      visit(expression);
    }
  }

  private void visitAll(List<Expression> expressions) {
    expressions.forEach(this::visit);
  }

  /** Pushes something to be iterated over: a constant display need not be built anew. */
  void visitIterable(Expression expression) {
    Object container = Constants.containerOf(expression);
    if (container == null) {
      visit(expression);
    } else {
      SourceSpan outer = unit().span;
      unit().span = expression.span();
      unit().loadConstant(container);
      unit().span = outer;
    }
  }

  // Storing and deleting.

  /** Emits code that stores the top of the stack into a target. */
  void store(Expression target) {
    Unit unit = unit();
    SourceSpan outer = unit.span;
    unit.span = target.span();
    if (target instanceof Expression.Name name) {
      generator.store(name.id());
    } else if (target instanceof Expression.Attribute attribute) {
      visit(attribute.value());
      spanOfAttribute(attribute);
      generator.forbidDebug(attribute.attr(), ExpressionContext.STORE);
      unit.emitName(Opcode.STORE_ATTR, attribute.attr());
    } else if (target instanceof Expression.Subscript subscript) {
      visit(subscript.value());
      visit(subscript.slice());
      unit.emit(Opcode.STORE_SUBSCR);
    } else if (target instanceof Expression.TupleExpr tuple) {
      unpackInto(tuple.elts());
    } else if (target instanceof Expression.ListExpr list) {
      unpackInto(list.elts());
    } else if (target instanceof Expression.Starred) {
      throw generator.error("starred assignment target must be in a list or tuple");
    } else {
      throw generator.error("cannot assign to expression");
    }
    unit.span = outer;
  }

  private void unpackInto(List<Expression> targets) {
    int star = -1;
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i) instanceof Expression.Starred) {
        if (star >= 0) {
          throw generator.error("multiple starred expressions in assignment");
        }
        star = i;
      }
    }
    emitUnpack(targets.size(), star, "assignment");
    for (Expression target : targets) {
      store(target instanceof Expression.Starred starred ? starred.value() : target);
    }
  }

  /** Emits the unpacking of a sequence into {@code size} parts, one of which may be the rest. */
  void emitUnpack(int size, int star, String purpose) {
    if (star < 0) {
      unit().emit(Opcode.UNPACK_SEQUENCE, size);
      return;
    }
    int after = size - star - 1;
    if (star > 0xFF || after > 0xFFFF) {
      throw generator.error("too many expressions in star-unpacking " + purpose);
    }
    unit().emit(Opcode.UNPACK_EX, star | after << 8);
  }

  /** Emits code that deletes a target. */
  void delete(Expression target) {
    Unit unit = unit();
    SourceSpan outer = unit.span;
    unit.span = target.span();
    if (target instanceof Expression.Name name) {
      generator.name(name.id(), ExpressionContext.DELETE);
    } else if (target instanceof Expression.Attribute attribute) {
      visit(attribute.value());
      spanOfAttribute(attribute);
      generator.forbidDebug(attribute.attr(), ExpressionContext.DELETE);
      unit.emitName(Opcode.DELETE_ATTR, attribute.attr());
    } else if (target instanceof Expression.Subscript subscript) {
      visit(subscript.value());
      visit(subscript.slice());
      unit.emit(Opcode.DELETE_SUBSCR);
    } else if (target instanceof Expression.TupleExpr tuple) {
      tuple.elts().forEach(this::delete);
    } else if (target instanceof Expression.ListExpr list) {
      list.elts().forEach(this::delete);
    } else {
      throw generator.error("cannot delete expression");
    }
    unit.span = outer;
  }

  /** An attribute on a later line than its object is reported on its own line, as CPython does. */
  void spanOfAttribute(Expression.Attribute attribute) {
    SourceSpan span = attribute.span();
    if (unit().span.startLine() != span.endLine()) {
      int length = attribute.attr().codePointCount(0, attribute.attr().length());
      int start = Math.max(0, span.endColumn() - length);
      SourceSpan whole = unit().span;
      unit().span = new SourceSpan(span.endLine(), start, whole.endLine(), whole.endColumn());
    }
  }

  /** In-place operators read a target, compute and write it back, evaluating its parts once. */
  void augmentedAssign(Expression target, BinaryOperator operator, Expression value) {
    Unit unit = unit();
    SourceSpan statement = unit.span;
    if (target instanceof Expression.Attribute attribute) {
      unit.span = target.span();
      visit(attribute.value());
      unit.emit(Opcode.COPY, 1);
      spanOfAttribute(attribute);
      unit.emitName(Opcode.LOAD_ATTR, attribute.attr());
      unit.span = statement;
      inPlace(operator, value);
      unit.span = target.span();
      spanOfAttribute(attribute);
      unit.emit(Opcode.SWAP, 2);
      generator.forbidDebug(attribute.attr(), ExpressionContext.STORE);
      unit.emitName(Opcode.STORE_ATTR, attribute.attr());
    } else if (target instanceof Expression.Subscript subscript) {
      unit.span = target.span();
      visit(subscript.value());
      visit(subscript.slice());
      unit.emit(Opcode.COPY, 2);
      unit.emit(Opcode.COPY, 2);
      unit.emit(Opcode.BINARY_SUBSCR);
      unit.span = statement;
      inPlace(operator, value);
      unit.span = target.span();
      unit.emit(Opcode.SWAP, 3);
      unit.emit(Opcode.SWAP, 2);
      unit.emit(Opcode.STORE_SUBSCR);
    } else if (target instanceof Expression.Name name) {
      unit.span = target.span();
      generator.load(name.id());
      unit.span = statement;
      inPlace(operator, value);
      unit.span = target.span();
      generator.store(name.id());
    } else {
      throw generator.error("illegal expression for augmented assignment");
    }
    unit.span = statement;
  }

  private void inPlace(BinaryOperator operator, Expression value) {
    visit(value);
    unit().emit(Opcode.INPLACE_OP, operator.ordinal());
  }

  // Conditions.

  /** Emits code that jumps to {@code target} if an expression's truth is {@code condition}. */
  void jumpIf(Expression test, Label target, boolean condition) {
    SourceSpan end = test.span();
    boolean several =
        unit()
            .beginLines(new SourceSpan(unit().span.startLine(), 0, end.endLine(), end.endColumn()));
    jump(test, target, condition);
    unit().endLines(several);
  }

  private void jump(Expression test, Label target, boolean condition) {
    Unit unit = unit();
    Object constant = Constants.valueOf(test);
    if (constant != null) {
      if (Constants.isTrue(constant) == condition) {
        unit.jump(Opcode.JUMP, target);
      }
      return;
    }
    if (test instanceof Expression.UnaryOp unary && unary.op() == UnaryOperator.NOT) {
      Expression.Compare opposite = opposite(unary);
      jumpIf(
          opposite == null ? unary.operand() : opposite, target, (opposite == null) != condition);
      return;
    }
    if (test instanceof Expression.BoolOp bool) {
      boolean decisive = bool.op() == BoolOperator.OR;
      Label after = new Label();
      Label decided = decisive == condition ? target : after;
      int last = bool.values().size() - 1;
      for (Expression value : bool.values().subList(0, last)) {
        jumpIf(value, decided, decisive);
      }
      jumpIf(bool.values().get(last), target, condition);
      unit.place(after);
      return;
    }
    if (test instanceof Expression.IfExp choice) {
      Label orelse = new Label();
      Label end = new Label();
      jumpIf(choice.test(), orelse, false);
      jumpIf(choice.body(), target, condition);
      unit.jump(Opcode.JUMP, end);
      unit.place(orelse);
      jumpIf(choice.orelse(), target, condition);
      unit.place(end);
      return;
    }
    if (test instanceof Expression.Compare compare) {
      jumpIfComparison(compare, target, condition);
      return;
    }
    visit(test);
    unit.jump(condition ? Opcode.POP_JUMP_IF_TRUE : Opcode.POP_JUMP_IF_FALSE, target);
  }

  private void jumpIfComparison(Expression.Compare compare, Label target, boolean condition) {
    Unit unit = unit();
    generator.warnings.checkIdentity(compare);
    // CPython leaves the location at the comparison: a failing assert shows it.
    unit.span = compare.span();
    int last = compare.ops().size() - 1;
    Opcode jump = condition ? Opcode.POP_JUMP_IF_TRUE : Opcode.POP_JUMP_IF_FALSE;
    if (last == 0) {
      CompareOperator operator = compare.ops().get(0);
      boolean identity = operator == CompareOperator.IS || operator == CompareOperator.IS_NOT;
      visit(compare.left());
      if (identity && Constants.valueOf(compare.comparators().get(0)) == SingletonConstant.NONE) {
        boolean ifNone = (operator == CompareOperator.IS) == condition;
        unit.jump(ifNone ? Opcode.POP_JUMP_IF_NONE : Opcode.POP_JUMP_IF_NOT_NONE, target);
      } else {
        visitComparator(compare, 0);
        compareOperator(operator);
        unit.jump(jump, target);
      }
    } else {
      Label cleanup = new Label();
      Label end = new Label();
      chain(compare, Opcode.POP_JUMP_IF_FALSE, cleanup);
      unit.jump(jump, target);
      unit.jump(Opcode.JUMP, end);
      unit.place(cleanup);
      unit.emit(Opcode.POP_TOP);
      if (!condition) {
        unit.jump(Opcode.JUMP, target);
      }
      unit.place(end);
    }
  }

  /** All comparisons of a chain; those before the last jump to {@code cleanup} when false. */
  private void chain(Expression.Compare compare, Opcode jump, Label cleanup) {
    Unit unit = unit();
    int last = compare.ops().size() - 1;
    visit(compare.left());
    for (int i = 0; i < last; i++) {
      visitComparator(compare, i);
      unit.emit(Opcode.SWAP, 2);
      unit.emit(Opcode.COPY, 2);
      compareOperator(compare.ops().get(i));
      unit.jump(jump, cleanup);
    }
    visitComparator(compare, last);
    compareOperator(compare.ops().get(last));
  }

  private void visitComparator(Expression.Compare compare, int index) {
    CompareOperator operator = compare.ops().get(index);
    Expression comparator = compare.comparators().get(index);
    if (operator == CompareOperator.IN || operator == CompareOperator.NOT_IN) {
      visitIterable(comparator);
    } else {
      visit(comparator);
    }
  }

  private void compareOperator(CompareOperator operator) {
    switch (operator) {
      case IS -> unit().emit(Opcode.IS_OP, 0);
      case IS_NOT -> unit().emit(Opcode.IS_OP, 1);
      case IN -> unit().emit(Opcode.CONTAINS_OP, 0);
      case NOT_IN -> unit().emit(Opcode.CONTAINS_OP, 1);
      default -> unit().emit(Opcode.COMPARE_OP, operator.ordinal());
    }
  }

  // Values.

  @Override
  public Void visitBoolOp(Expression.BoolOp node) {
    Opcode jump =
        node.op() == BoolOperator.AND ? Opcode.JUMP_IF_FALSE_OR_POP : Opcode.JUMP_IF_TRUE_OR_POP;
    Label end = new Label();
    int last = node.values().size() - 1;
    for (Expression value : node.values().subList(0, last)) {
      visit(value);
      unit().jump(jump, end);
    }
    visit(node.values().get(last));
    unit().place(end);
    return null;
  }

  @Override
  public Void visitNamedExpr(Expression.NamedExpr node) {
    visit(node.value());
    unit().emit(Opcode.COPY, 1);
    store(node.target());
    return null;
  }

  @Override
  public Void visitBinOp(Expression.BinOp node) {
    visit(node.left());
    visit(node.right());
    switch (node.op()) {
      case ADD -> unit().emit(Opcode.BINARY_ADD);
      case SUB -> unit().emit(Opcode.BINARY_SUBTRACT);
      case MULT -> unit().emit(Opcode.BINARY_MULTIPLY);
      default -> unit().emit(Opcode.BINARY_OP, node.op().ordinal());
    }
    return null;
  }

  @Override
  public Void visitUnaryOp(Expression.UnaryOp node) {
    Expression.Compare opposite = opposite(node);
    if (opposite != null) {
      unit().span = opposite.span();
      return visitCompare(opposite);
    }
    visit(node.operand());
    unit()
        .emit(
            switch (node.op()) {
              case NOT -> Opcode.UNARY_NOT;
              case USUB -> Opcode.UNARY_NEGATIVE;
              case UADD -> Opcode.UNARY_POSITIVE;
              case INVERT -> Opcode.UNARY_INVERT;
            });
    return null;
  }

  /** The comparison that {@code not left is right} and the like stand for, else null. */
  private static Expression.Compare opposite(Expression.UnaryOp unary) {
    if (unary.op() == UnaryOperator.NOT
        && unary.operand() instanceof Expression.Compare compare
        && compare.ops().size() == 1
        && opposite(compare.ops().get(0)) != null) {
      return new Expression.Compare(
          compare.left(),
          List.of(opposite(compare.ops().get(0))),
          compare.comparators(),
          compare.span());
    }
    return null;
  }

  /** The comparison that is true when the given one is false, where no class can object. */
  private static CompareOperator opposite(CompareOperator operator) {
    return switch (operator) {
      case IS -> CompareOperator.IS_NOT;
      case IS_NOT -> CompareOperator.IS;
      case IN -> CompareOperator.NOT_IN;
      case NOT_IN -> CompareOperator.IN;
      default -> null;
    };
  }

  @Override
  public Void visitLambda(Expression.Lambda node) {
    generator.functions.lambda(node);
    return null;
  }

  @Override
  public Void visitIfExp(Expression.IfExp node) {
    Label orelse = new Label();
    Label end = new Label();
    jumpIf(node.test(), orelse, false);
    visit(node.body());
    unit().jump(Opcode.JUMP, end);
    unit().place(orelse);
    visit(node.orelse());
    unit().place(end);
    return null;
  }

  @Override
  public Void visitDict(Expression.Dict node) {
    Unit unit = unit();
    boolean built = false;
    int pairs = 0;
    int keysAtOnceUntil = 0;
    // Pairs behind an unpacking: all are evaluated before a key is looked at.
    int following = 0;
    for (int i = 0; i < node.keys().size(); i++) {
      Expression key = node.keys().get(i);
      boolean unpacking = key == null;
      boolean first = !unpacking && (i == 0 || node.keys().get(i - 1) == null);
      if (first) {
        keysAtOnceUntil = endOfKeysAtOnce(node.keys(), i);
      }
      if (following > 0 && unpacking) {
        unit.emit(Opcode.BUILD_MAP, following);
        unit.emit(Opcode.DICT_UPDATE, 1);
        following = 0;
      }
      if (!built && (unpacking || pairs == ITEMS_AT_ONCE / 2)) {
        unit.emit(Opcode.BUILD_MAP, pairs);
        built = true;
      }
      if (unpacking) {
        visit(node.values().get(i));
        unit.emit(Opcode.DICT_UPDATE, 1);
        continue;
      }
      int marking = i < keysAtOnceUntil && !first ? unit.pauseLines() : 0;
      visit(key);
      unit.resumeLines(marking);
      visit(node.values().get(i));
      if (following > 0 || first && built && isShortRun(node.keys(), i)) {
        following++;
      } else if (built) {
        unit.emit(Opcode.MAP_ADD, 1);
      } else {
        pairs++;
      }
    }
    if (following > 0) {
      unit.emit(Opcode.BUILD_MAP, following);
      unit.emit(Opcode.DICT_UPDATE, 1);
    }
    if (!built) {
      unit.emit(Opcode.BUILD_MAP, pairs);
    }
    return null;
  }

  /** Whether the pairs from here to the next unpacking fit on the stack. */
  private static boolean isShortRun(List<Expression> keys, int start) {
    int end = start;
    while (end < keys.size() && keys.get(end) != null) {
      end++;
    }
    return end - start <= ITEMS_AT_ONCE / 2;
  }

  /**
   * Two and more keys up to an unpacking, all constant, are one constant in CPython: no line is
   * reached for them.
   *
   * @return where they end; the start if it is not so
   */
  private static int endOfKeysAtOnce(List<Expression> keys, int start) {
    int end = start;
    while (end < keys.size() && keys.get(end) != null) {
      if (!(keys.get(end) instanceof Expression.Constant)) {
        return start;
      }
      end++;
    }
    return end - start > 1 ? end : start;
  }

  @Override
  public Void visitSetExpr(Expression.SetExpr node) {
    List<Object> values = node.elts().size() > 2 ? Constants.valuesOf(node.elts()) : null;
    if (values != null) {
      // Not only faster: a set made from a frozenset may keep its members in another order.
      unit().emit(Opcode.BUILD_SET, 0);
      unit().loadConstant(new ConstantFrozenSet(values));
      unit().emit(Opcode.SET_UPDATE, 1);
      return null;
    }
    display(node.elts(), 0, Opcode.BUILD_SET, Opcode.SET_ADD, Opcode.SET_UPDATE);
    return null;
  }

  @Override
  public Void visitListExpr(Expression.ListExpr node) {
    if (node.elts().size() >= FEWEST_COPIED
        && node.elts().stream().allMatch(item -> item instanceof Expression.Constant)) {
      // All constants: one tuple of them is copied.
      List<Object> items = new ArrayList<>();
      node.elts().forEach(item -> items.add(((Expression.Constant) item).value()));
      unit().emit(Opcode.BUILD_LIST, 0);
      unit().loadConstant(new ConstantTuple(items));
      unit().emit(Opcode.LIST_EXTEND, 1);
    } else {
      display(node.elts(), 0, Opcode.BUILD_LIST, Opcode.LIST_APPEND, Opcode.LIST_EXTEND);
    }
    return null;
  }

  @Override
  public Void visitTupleExpr(Expression.TupleExpr node) {
    tuple(node.elts(), 0);
    return null;
  }

  /** Builds a tuple of the items that lie on the stack already and of further ones. */
  private void tuple(List<Expression> items, int pushed) {
    if (isPlain(items) && items.size() + pushed <= ITEMS_AT_ONCE) {
      visitAll(items);
      unit().emit(Opcode.BUILD_TUPLE, items.size() + pushed);
    } else {
      display(items, pushed, Opcode.BUILD_LIST, Opcode.LIST_APPEND, Opcode.LIST_EXTEND);
      unit().emit(Opcode.LIST_TO_TUPLE);
    }
  }

  private static boolean isPlain(List<Expression> items) {
    return items.stream().noneMatch(item -> item instanceof Expression.Starred);
  }

  private void display(
      List<Expression> items, int pushed, Opcode build, Opcode add, Opcode extend) {
    Unit unit = unit();
    boolean built = !isPlain(items) ? false : items.size() + pushed > ITEMS_AT_ONCE;
    if (built) {
      unit.emit(build, pushed);
    }
    int count = pushed;
    for (Expression item : items) {
      if (item instanceof Expression.Starred starred) {
        if (!built) {
          unit.emit(build, count);
          built = true;
        }
        visit(starred.value());
        unit.emit(extend, 1);
      } else {
        visit(item);
        if (built) {
          unit.emit(add, 1);
        } else {
          count++;
        }
      }
    }
    if (!built) {
      unit.emit(build, count);
    }
  }

  @Override
  public Void visitListComp(Expression.ListComp node) {
    generator.comprehensions.list(node);
    return null;
  }

  @Override
  public Void visitSetComp(Expression.SetComp node) {
    generator.comprehensions.set(node);
    return null;
  }

  @Override
  public Void visitDictComp(Expression.DictComp node) {
    generator.comprehensions.dict(node);
    return null;
  }

  @Override
  public Void visitGeneratorExp(Expression.GeneratorExp node) {
    generator.comprehensions.generator(node);
    return null;
  }

  @Override
  public Void visitAwait(Expression.Await node) {
    if (!unit().scope.isFunction()) {
      throw generator.error("'await' outside function");
    }
    if (unit().kind != Unit.Kind.ASYNC_FUNCTION && unit().kind != Unit.Kind.COMPREHENSION) {
      throw generator.error("'await' outside async function");
    }
    visit(node.value());
    generator.await(0);
    return null;
  }

  @Override
  public Void visitYield(Expression.Yield node) {
    if (!unit().scope.isFunction()) {
      throw generator.error("'yield' outside function");
    }
    visitOrNone(node.value());
    emitYield();
    return null;
  }

  /** Emits a yield of the top of the stack. */
  void emitYield() {
    if (unit().scope.generator && unit().scope.coroutine) {
      unit().emit(Opcode.ASYNC_GEN_WRAP);
    }
    unit().emit(Opcode.YIELD_VALUE);
  }

  @Override
  public Void visitYieldFrom(Expression.YieldFrom node) {
    if (!unit().scope.isFunction()) {
      throw generator.error("'yield' outside function");
    }
    if (unit().kind == Unit.Kind.ASYNC_FUNCTION) {
      throw generator.error("'yield from' inside async function");
    }
    visit(node.value());
    unit().emit(Opcode.GET_YIELD_FROM_ITER);
    generator.sendLoop();
    return null;
  }

  @Override
  public Void visitCompare(Expression.Compare node) {
    Unit unit = unit();
    generator.warnings.checkIdentity(node);
    if (node.ops().size() == 1) {
      visit(node.left());
      visitComparator(node, 0);
      compareOperator(node.ops().get(0));
      return null;
    }
    Label cleanup = new Label();
    Label end = new Label();
    chain(node, Opcode.JUMP_IF_FALSE_OR_POP, cleanup);
    unit.jump(Opcode.JUMP, end);
    unit.place(cleanup);
    unit.emit(Opcode.SWAP, 2);
    unit.emit(Opcode.POP_TOP);
    unit.place(end);
    return null;
  }

  // Calls.

  @Override
  public Void visitCall(Expression.Call node) {
    Unit unit = unit();
    checkKeywords(node.keywords());
    boolean plain = isPlain(node.args()) && node.keywords().stream().allMatch(k -> k.arg() != null);
    if (plain && node.func() instanceof Expression.Attribute method) {
      visit(method.value());
      unit.span = method.span();
      spanOfAttribute(method);
      unit.emitName(Opcode.LOAD_METHOD, method.attr());
      unit.span = node.span();
      visitAll(node.args());
      spanOfMethodCall(node, method);
      callPlain(node.args().size(), node.keywords());
      return null;
    }
    generator.warnings.checkCall(node);
    visit(node.func());
    unit.emit(Opcode.PUSH_NULL);
    call(0, node.args(), node.keywords());
    return null;
  }

  /** A method call whose method stands on a later line begins at the method's name. */
  private void spanOfMethodCall(Expression.Call node, Expression.Attribute method) {
    SourceSpan name = method.span();
    if (unit().span.startLine() != name.endLine()) {
      int length = method.attr().codePointCount(0, method.attr().length());
      SourceSpan call = node.span();
      unit().span =
          new SourceSpan(
              name.endLine(),
              Math.max(0, name.endColumn() - length),
              call.endLine(),
              call.endColumn());
    }
  }

  /**
   * Emits the arguments and the call; the callable, its null and {@code pushed} arguments lie on
   * the stack.
   */
  void call(int pushed, List<Expression> args, List<Keyword> keywords) {
    checkKeywords(keywords);
    boolean plain = isPlain(args) && keywords.stream().allMatch(k -> k.arg() != null);
    if (plain) {
      visitAll(args);
      callPlain(pushed + args.size(), keywords);
      return;
    }
    if (pushed == 0 && args.size() == 1 && args.get(0) instanceof Expression.Starred only) {
      visit(only.value());
    } else {
      tuple(args, pushed);
    }
    if (!keywords.isEmpty()) {
      keywordDict(keywords);
    }
    unit().emit(Opcode.CALL_EX, keywords.isEmpty() ? 0 : 1);
  }

  private void callPlain(int positional, List<Keyword> keywords) {
    if (keywords.isEmpty()) {
      unit().emit(Opcode.CALL, positional);
      return;
    }
    for (Keyword keyword : keywords) {
      visit(keyword.value());
    }
    List<Object> names = keywords.stream().map(k -> (Object) k.arg()).toList();
    unit().loadConstant(new ConstantTuple(names));
    unit().emit(Opcode.CALL_KW, positional + keywords.size());
  }

  private void keywordDict(List<Keyword> keywords) {
    Unit unit = unit();
    boolean built = false;
    int pending = 0;
    for (Keyword keyword : keywords) {
      if (keyword.arg() != null) {
        unit.loadConstant(keyword.arg());
        visit(keyword.value());
        pending++;
        continue;
      }
      if (pending > 0 || !built) {
        built = flushKeywords(pending, built);
        pending = 0;
      }
      visit(keyword.value());
      unit.emit(Opcode.DICT_MERGE, 1);
    }
    if (pending > 0) {
      flushKeywords(pending, built);
    }
  }

  private boolean flushKeywords(int pairs, boolean built) {
    unit().emit(Opcode.BUILD_MAP, pairs);
    if (built) {
      unit().emit(Opcode.DICT_MERGE, 1);
    }
    return true;
  }

  private void checkKeywords(List<Keyword> keywords) {
    Set<String> seen = new HashSet<>();
    for (Keyword keyword : keywords) {
      if (keyword.arg() == null) {
        continue;
      }
      generator.forbidDebug(keyword.arg(), ExpressionContext.STORE);
      if (!seen.add(keyword.arg())) {
        throw new CompileError("keyword argument repeated: " + keyword.arg(), keyword.span());
      }
    }
  }

  // Strings, constants and the rest.

  @Override
  public Void visitFormattedValue(Expression.FormattedValue node) {
    visit(node.value());
    int flags =
        switch (node.conversion()) {
          case 's' -> FormatFlags.STR;
          case 'r' -> FormatFlags.REPR;
          case 'a' -> FormatFlags.ASCII;
          default -> FormatFlags.NO_CONVERSION;
        };
    if (node.formatSpec() != null) {
      visit(node.formatSpec());
      flags |= FormatFlags.HAS_SPEC;
    }
    unit().emit(Opcode.FORMAT_VALUE, flags);
    return null;
  }

  @Override
  public Void visitJoinedStr(Expression.JoinedStr node) {
    visitAll(node.values());
    if (node.values().isEmpty()) {
      unit().loadConstant("");
    } else if (node.values().size() > 1) {
      unit().emit(Opcode.BUILD_STRING, node.values().size());
    }
    return null;
  }

  @Override
  public Void visitConstant(Expression.Constant node) {
    unit().loadConstant(node.value());
    return null;
  }

  @Override
  public Void visitAttribute(Expression.Attribute node) {
    visit(node.value());
    spanOfAttribute(node);
    unit().emitName(Opcode.LOAD_ATTR, node.attr());
    return null;
  }

  @Override
  public Void visitSubscript(Expression.Subscript node) {
    generator.warnings.checkSubscript(node);
    visit(node.value());
    visit(node.slice());
    unit().emit(Opcode.BINARY_SUBSCR);
    return null;
  }

  @Override
  public Void visitStarred(Expression.Starred node) {
    throw generator.error("can't use starred expression here");
  }

  @Override
  public Void visitName(Expression.Name node) {
    generator.load(node.id());
    return null;
  }

  @Override
  public Void visitSlice(Expression.Slice node) {
    visitOrNone(node.lower());
    visitOrNone(node.upper());
    if (node.step() != null) {
      visit(node.step());
    }
    unit().emit(Opcode.BUILD_SLICE, node.step() == null ? 2 : 3);
    return null;
  }
}
