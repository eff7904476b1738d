package org.coroscope.bytecode;

import static org.coroscope.bytecode.Opcode.Operand.CONSTANT;
import static org.coroscope.bytecode.Opcode.Operand.COUNT;
import static org.coroscope.bytecode.Opcode.Operand.FLAGS;
import static org.coroscope.bytecode.Opcode.Operand.LINE_NUMBER;
import static org.coroscope.bytecode.Opcode.Operand.NAME;
import static org.coroscope.bytecode.Opcode.Operand.NONE;
import static org.coroscope.bytecode.Opcode.Operand.OPERATOR;
import static org.coroscope.bytecode.Opcode.Operand.SLOT;
import static org.coroscope.bytecode.Opcode.Operand.TARGET;

/**
 * The instruction set: a name, what the operand means, a stack picture and a stack effect each.
 *
 * <p>The names and meanings follow CPython 3.11's instructions where there is one, so that what the
 * disassembler prints can be looked up in the documentation of the {@code dis} module. The stack
 * picture reads {@code before -- after}, the top of the stack at the right. The effect is the
 * change in depth when the instruction falls through; {@link #jumpEffect} is the change when it
 * jumps.
 *
 * <p>An instruction is one {@code int}: the ordinal in the low eight bits, the operand above it.
 */
public enum Opcode {
  // Marks and stack shuffling.
  /** Reached a source line; emitted only into code compiled to be recorded. */
  LINE(LINE_NUMBER, "--", 0),
  NOP(NONE, "--", 0),
  POP_TOP(NONE, "a --", -1),
  /** Pushes a copy of the n-th element from the top (1 is the top itself). */
  COPY(COUNT, "x .. -- x .. x", 1),
  /** Exchanges the top with the n-th element from the top (n of at least 2). */
  SWAP(COUNT, "x .. y -- y .. x", 0),
  /** Pushes the empty marker that {@link #CALL} expects where there is no bound receiver. */
  PUSH_NULL(NONE, "-- null", 1),

  // Constants and variables.
  LOAD_CONST(CONSTANT, "-- const", 1),
  LOAD_FAST(SLOT, "-- value", 1),
  STORE_FAST(SLOT, "value --", -1),
  DELETE_FAST(SLOT, "--", 0),
  LOAD_GLOBAL(NAME, "-- value", 1),
  STORE_GLOBAL(NAME, "value --", -1),
  DELETE_GLOBAL(NAME, "--", 0),
  /** Looks a name up in the namespace of a module or class body, then globals, then builtins. */
  LOAD_NAME(NAME, "-- value", 1),
  STORE_NAME(NAME, "value --", -1),
  DELETE_NAME(NAME, "--", 0),
  /** Turns a slot (an argument, or empty) into a cell; stands in the prologue. */
  MAKE_CELL(SLOT, "--", 0),
  /** Pushes the cell itself, to be put into a closure tuple. */
  LOAD_CLOSURE(SLOT, "-- cell", 1),
  LOAD_DEREF(SLOT, "-- value", 1),
  STORE_DEREF(SLOT, "value --", -1),
  DELETE_DEREF(SLOT, "--", 0),
  /** In a class body: the class namespace first, then the cell. */
  LOAD_CLASSDEREF(SLOT, "-- value", 1),

  // Operators.
  UNARY_NEGATIVE(NONE, "a -- -a", 0),
  UNARY_POSITIVE(NONE, "a -- +a", 0),
  UNARY_NOT(NONE, "a -- not a", 0),
  UNARY_INVERT(NONE, "a -- ~a", 0),
  BINARY_ADD(NONE, "a b -- a+b", -1),
  BINARY_SUBTRACT(NONE, "a b -- a-b", -1),
  BINARY_MULTIPLY(NONE, "a b -- a*b", -1),
  /** Any other operator; the operand is the ordinal of {@code BinaryOperator}. */
  BINARY_OP(OPERATOR, "a b -- a?b", -1),
  /** Augmented assignment; the operand is the ordinal of {@code BinaryOperator}. */
  INPLACE_OP(OPERATOR, "a b -- a?=b", -1),
  /** The operand is the ordinal of {@code CompareOperator}: EQ, NOT_EQ, LT, LT_E, GT, GT_E only. */
  COMPARE_OP(OPERATOR, "a b -- a?b", -1),
  /** Operand 1 means {@code is not}. */
  IS_OP(FLAGS, "a b -- a is b", -1),
  /** Operand 1 means {@code not in}. The container is on top. */
  CONTAINS_OP(FLAGS, "item container -- bool", -1),
  BINARY_SUBSCR(NONE, "container key -- item", -1),
  STORE_SUBSCR(NONE, "value container key --", -3),
  DELETE_SUBSCR(NONE, "container key --", -2),

  // Attributes and calls.
  LOAD_ATTR(NAME, "object -- value", 0),
  STORE_ATTR(NAME, "value object --", -2),
  DELETE_ATTR(NAME, "object --", -1),
  /**
   * Leaves an unbound function and its receiver, or a value and null; saves making a bound method.
   */
  LOAD_METHOD(NAME, "object -- callable receiver|null", 1),
  /**
   * Calls with n positional arguments, and before them the receiver if it is not null. Decorators
   * and comprehensions pass their one argument as the receiver.
   */
  CALL(COUNT, "callable receiver|null arg1 .. argn -- result", Effect.POPS_COUNT_LESS_1),
  /** Calls with n arguments of which the last are named; the tuple of their names is on top. */
  CALL_KW(COUNT, "callable receiver|null arg1 .. argn names -- result", Effect.POPS_COUNT_LESS_2),
  /**
   * Calls with the items of an iterable as arguments, and where operand is 1 also those of a dict.
   */
  CALL_EX(FLAGS, "callable null iterable [kwargs] -- result", Effect.CALL_EX),

  // Building values.
  BUILD_TUPLE(COUNT, "x1 .. xn -- tuple", Effect.PUSHES_1_POPS_COUNT),
  BUILD_LIST(COUNT, "x1 .. xn -- list", Effect.PUSHES_1_POPS_COUNT),
  BUILD_SET(COUNT, "x1 .. xn -- set", Effect.PUSHES_1_POPS_COUNT),
  /** n pairs of key and value. */
  BUILD_MAP(COUNT, "k1 v1 .. kn vn -- dict", Effect.PUSHES_1_POPS_TWICE_COUNT),
  /** Joins n strings (an f-string's parts). */
  BUILD_STRING(COUNT, "s1 .. sn -- str", Effect.PUSHES_1_POPS_COUNT),
  /** Operand 2 or 3: how many parts there are. */
  BUILD_SLICE(COUNT, "start stop [step] -- slice", Effect.PUSHES_1_POPS_COUNT),
  /** Formats one value of an f-string; see {@link FormatFlags}. */
  FORMAT_VALUE(FLAGS, "value [spec] -- str", Effect.FORMAT_VALUE),
  /** Appends to the list that is n-th from the top once the item is popped. */
  LIST_APPEND(COUNT, "list .. item -- list ..", -1),
  SET_ADD(COUNT, "set .. item -- set ..", -1),
  MAP_ADD(COUNT, "dict .. key value -- dict ..", -2),
  LIST_EXTEND(COUNT, "list .. iterable -- list ..", -1),
  SET_UPDATE(COUNT, "set .. iterable -- set ..", -1),
  /** {@code {**mapping}} in a display. */
  DICT_UPDATE(COUNT, "dict .. mapping -- dict ..", -1),
  /** {@code f(**mapping)}: as DICT_UPDATE, but a key that is there already is an error. */
  DICT_MERGE(COUNT, "dict .. mapping -- dict ..", -1),
  LIST_TO_TUPLE(NONE, "list -- tuple", 0),
  /** The first element ends on top. */
  UNPACK_SEQUENCE(COUNT, "sequence -- xn .. x1", Effect.PUSHES_COUNT_POPS_1),
  /** Elements before the star in the low eight bits of the operand, those after it above. */
  UNPACK_EX(COUNT, "sequence -- xn .. rest .. x1", Effect.UNPACK_EX),

  // Control flow.
  JUMP(TARGET, "--", 0),
  /** A jump back; the place where cancellation and limits are looked at. */
  JUMP_BACKWARD(TARGET, "--", 0),
  POP_JUMP_IF_FALSE(TARGET, "condition --", -1),
  POP_JUMP_IF_TRUE(TARGET, "condition --", -1),
  POP_JUMP_IF_NONE(TARGET, "value --", -1),
  POP_JUMP_IF_NOT_NONE(TARGET, "value --", -1),
  JUMP_IF_FALSE_OR_POP(TARGET, "condition -- [condition if jumping]", -1, 0),
  JUMP_IF_TRUE_OR_POP(TARGET, "condition -- [condition if jumping]", -1, 0),
  GET_ITER(NONE, "iterable -- iterator", 0),
  /** Pushes the next item, or pops the iterator and jumps when it is exhausted. */
  FOR_ITER(TARGET, "iterator -- iterator item | (jumping) --", 1, -1),
  /**
   * Drops the iterator of a loop that is left early and that nobody else can have: a suspended
   * generator is closed by that, as CPython closes it when its last reference goes.
   */
  DROP_ITER(NONE, "iterator --", -1),
  RETURN_VALUE(NONE, "value --", -1),

  // Functions, classes, imports.
  /** See {@link FunctionFlags} for what lies below the code. */
  MAKE_FUNCTION(
      FLAGS,
      "[defaults] [kwdefaults] [annotations] [closure] code -- function",
      Effect.MAKE_FUNCTION),
  LOAD_BUILD_CLASS(NONE, "-- build_class", 1),
  LOAD_ASSERTION_ERROR(NONE, "-- AssertionError", 1),
  /** Makes {@code __annotations__} in the current namespace if it is not there. */
  SETUP_ANNOTATIONS(NONE, "--", 0),
  IMPORT_NAME(NAME, "level fromlist -- module", -1),
  IMPORT_FROM(NAME, "module -- module attribute", 1),
  IMPORT_STAR(NONE, "module --", -1),

  // Generators, coroutines, asynchronous iteration.
  /** Suspends the frame; what is sent in later takes the value's place. */
  YIELD_VALUE(NONE, "value -- sent", 0),
  GET_YIELD_FROM_ITER(NONE, "iterable -- iterator", 0),
  /** Operand 0: plain await, 1: {@code __aenter__}, 2: {@code __aexit__} (for the error text). */
  GET_AWAITABLE(FLAGS, "awaitable -- iterator", 0),
  /**
   * Sends a value to the sub-iterator. It yields: falls through with what was yielded in the
   * value's place (YIELD_VALUE and a jump back to SEND follow). It returns: jumps, with the result
   * in place of both.
   */
  SEND(TARGET, "iterator value -- iterator yielded | (jumping) result", 0, -1),
  /** Marks a value yielded by an async generator, to tell it from an await passing through. */
  ASYNC_GEN_WRAP(NONE, "value -- wrapped", 0),
  GET_AITER(NONE, "async_iterable -- async_iterator", 0),
  GET_ANEXT(NONE, "async_iterator -- async_iterator awaitable", 1),
  /** In a handler: swallows StopAsyncIteration and drops the iterator, or raises again. */
  END_ASYNC_FOR(NONE, "async_iterator exception --", -2),

  // Context managers and exceptions.
  BEFORE_WITH(NONE, "manager -- exit entered", 1),
  BEFORE_ASYNC_WITH(NONE, "manager -- aexit awaitable", 1),
  /** Calls exit with the exception's type, value and traceback. */
  WITH_EXCEPT_START(NONE, "exit previous exception -- exit previous exception result", 1),
  /** 0: re-raise the current exception, 1: raise exc, 2: raise exc from cause. */
  RAISE_VARARGS(COUNT, "[exception [cause]] --", Effect.POPS_COUNT),
  /** Raises again without adding to the traceback. */
  RERAISE(NONE, "exception --", -1),
  /** First instruction of a handler: makes the exception the current one, keeps the one before. */
  PUSH_EXC_INFO(NONE, "exception -- previous exception", 1),
  POP_EXCEPT(NONE, "previous --", -1),
  CHECK_EXC_MATCH(NONE, "exception type -- exception bool", 0),
  /** {@code except*}: splits a group; null stands for "nothing matched" / "nothing left". */
  CHECK_EG_MATCH(NONE, "group type -- rest|None match|None", 0),
  /** {@code except*}: the exception to raise again at the end, or None. */
  PREP_RERAISE_STAR(NONE, "original raised_list -- exception|None", -1),

  // Pattern matching (PEP 634).
  GET_LEN(NONE, "sequence -- sequence length", 1),
  MATCH_MAPPING(NONE, "subject -- subject bool", 1),
  MATCH_SEQUENCE(NONE, "subject -- subject bool", 1),
  MATCH_KEYS(NONE, "subject keys -- subject keys values|None", 1),
  /** n positional patterns; the top is a tuple of attribute names. */
  MATCH_CLASS(COUNT, "subject class names -- attributes|None", -2),
  /** {@code **rest} of a mapping pattern. */
  COPY_DICT_WITHOUT_KEYS(NONE, "subject keys -- subject rest", 0);

  /** What the operand of an instruction stands for. */
  public enum Operand {
    NONE,
    COUNT,
    FLAGS,
    OPERATOR,
    /** Index into {@link Code#constants()}. */
    CONSTANT,
    /** Index into {@link Code#names()}. */
    NAME,
    /** Index into {@link Code#slotNames()}: locals, then cells, then free variables. */
    SLOT,
    /** Index of an instruction. */
    TARGET,
    LINE_NUMBER
  }

  /** Effects that depend on the operand; plain ones are stored as the number itself. */
  private static final class Effect {
    static final int POPS_COUNT = 1001;
    static final int POPS_COUNT_LESS_1 = 1002;
    static final int POPS_COUNT_LESS_2 = 1003;
    static final int PUSHES_1_POPS_COUNT = 1004;
    static final int PUSHES_1_POPS_TWICE_COUNT = 1005;
    static final int PUSHES_COUNT_POPS_1 = 1006;
    static final int UNPACK_EX = 1007;
    static final int CALL_EX = 1008;
    static final int FORMAT_VALUE = 1009;
    static final int MAKE_FUNCTION = 1010;
  }

  private static final Opcode[] ALL = values();

  private final Operand operand;
  private final String picture;
  private final int effect;
  private final int jumpEffect;

  Opcode(Operand operand, String picture, int effect) {
    this(operand, picture, effect, effect);
  }

  Opcode(Operand operand, String picture, int effect, int jumpEffect) {
    this.operand = operand;
    this.picture = picture;
    this.effect = effect;
    this.jumpEffect = jumpEffect;
  }

  /** The opcode of an encoded instruction. */
  public static Opcode of(int instruction) {
    return ALL[instruction & 0xFF];
  }

  /** The operand of an encoded instruction, from 0 to 2^24 - 1. */
  public static int operandOf(int instruction) {
    return instruction >>> 8;
  }

  /**
   * Encodes an instruction.
   *
   * @throws IllegalArgumentException if the operand does not fit in 24 bits
   */
  public int encode(int operandValue) {
    if (operandValue < 0 || operandValue >= 1 << 24) {
      throw new IllegalArgumentException(this + " cannot take the operand " + operandValue);
    }
    return ordinal() | operandValue << 8;
  }

  /** What the operand means. */
  public Operand operand() {
    return operand;
  }

  /** The stack before and after, top at the right. */
  public String picture() {
    return picture;
  }

  /** Change of stack depth when falling through. */
  public int effect(int operandValue) {
    return resolve(effect, operandValue);
  }

  /** Change of stack depth when jumping. */
  public int jumpEffect(int operandValue) {
    return resolve(jumpEffect, operandValue);
  }

  /** Whether control never falls through to the next instruction. */
  public boolean endsBlock() {
    return this == JUMP
        || this == JUMP_BACKWARD
        || this == RETURN_VALUE
        || this == RAISE_VARARGS
        || this == RERAISE;
  }

  private static int resolve(int effect, int operandValue) {
    return switch (effect) {
      case Effect.POPS_COUNT -> -operandValue;
      case Effect.POPS_COUNT_LESS_1 -> -operandValue - 1;
      case Effect.POPS_COUNT_LESS_2 -> -operandValue - 2;
      case Effect.PUSHES_1_POPS_COUNT -> 1 - operandValue;
      case Effect.PUSHES_1_POPS_TWICE_COUNT -> 1 - 2 * operandValue;
      case Effect.PUSHES_COUNT_POPS_1 -> operandValue - 1;
      case Effect.UNPACK_EX -> (operandValue & 0xFF) + (operandValue >> 8);
      case Effect.CALL_EX -> -2 - (operandValue & 1);
      case Effect.FORMAT_VALUE -> (operandValue & FormatFlags.HAS_SPEC) != 0 ? -1 : 0;
      case Effect.MAKE_FUNCTION -> -Integer.bitCount(operandValue);
      default -> effect;
    };
  }
}
