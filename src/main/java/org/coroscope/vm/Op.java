package org.coroscope.vm;

/**
 * The ordinals of {@link org.coroscope.bytecode.Opcode} as compile-time constants, which is what a
 * {@code switch} needs to be one jump. {@code OpTest} holds the two against each other.
 */
final class Op {
  static final int LINE = 0;
  static final int NOP = 1;
  static final int POP_TOP = 2;
  static final int COPY = 3;
  static final int SWAP = 4;
  static final int PUSH_NULL = 5;
  static final int LOAD_CONST = 6;
  static final int LOAD_FAST = 7;
  static final int STORE_FAST = 8;
  static final int DELETE_FAST = 9;
  static final int LOAD_GLOBAL = 10;
  static final int STORE_GLOBAL = 11;
  static final int DELETE_GLOBAL = 12;
  static final int LOAD_NAME = 13;
  static final int STORE_NAME = 14;
  static final int DELETE_NAME = 15;
  static final int MAKE_CELL = 16;
  static final int LOAD_CLOSURE = 17;
  static final int LOAD_DEREF = 18;
  static final int STORE_DEREF = 19;
  static final int DELETE_DEREF = 20;
  static final int LOAD_CLASSDEREF = 21;
  static final int UNARY_NEGATIVE = 22;
  static final int UNARY_POSITIVE = 23;
  static final int UNARY_NOT = 24;
  static final int UNARY_INVERT = 25;
  static final int BINARY_ADD = 26;
  static final int BINARY_SUBTRACT = 27;
  static final int BINARY_MULTIPLY = 28;
  static final int BINARY_OP = 29;
  static final int INPLACE_OP = 30;
  static final int COMPARE_OP = 31;
  static final int IS_OP = 32;
  static final int CONTAINS_OP = 33;
  static final int BINARY_SUBSCR = 34;
  static final int STORE_SUBSCR = 35;
  static final int DELETE_SUBSCR = 36;
  static final int LOAD_ATTR = 37;
  static final int STORE_ATTR = 38;
  static final int DELETE_ATTR = 39;
  static final int LOAD_METHOD = 40;
  static final int CALL = 41;
  static final int CALL_KW = 42;
  static final int CALL_EX = 43;
  static final int BUILD_TUPLE = 44;
  static final int BUILD_LIST = 45;
  static final int BUILD_SET = 46;
  static final int BUILD_MAP = 47;
  static final int BUILD_STRING = 48;
  static final int BUILD_SLICE = 49;
  static final int FORMAT_VALUE = 50;
  static final int LIST_APPEND = 51;
  static final int SET_ADD = 52;
  static final int MAP_ADD = 53;
  static final int LIST_EXTEND = 54;
  static final int SET_UPDATE = 55;
  static final int DICT_UPDATE = 56;
  static final int DICT_MERGE = 57;
  static final int LIST_TO_TUPLE = 58;
  static final int UNPACK_SEQUENCE = 59;
  static final int UNPACK_EX = 60;
  static final int JUMP = 61;
  static final int JUMP_BACKWARD = 62;
  static final int POP_JUMP_IF_FALSE = 63;
  static final int POP_JUMP_IF_TRUE = 64;
  static final int POP_JUMP_IF_NONE = 65;
  static final int POP_JUMP_IF_NOT_NONE = 66;
  static final int JUMP_IF_FALSE_OR_POP = 67;
  static final int JUMP_IF_TRUE_OR_POP = 68;
  static final int GET_ITER = 69;
  static final int FOR_ITER = 70;
  static final int DROP_ITER = 71;
  static final int RETURN_VALUE = 72;
  static final int MAKE_FUNCTION = 73;
  static final int LOAD_BUILD_CLASS = 74;
  static final int LOAD_ASSERTION_ERROR = 75;
  static final int SETUP_ANNOTATIONS = 76;
  static final int IMPORT_NAME = 77;
  static final int IMPORT_FROM = 78;
  static final int IMPORT_STAR = 79;
  static final int YIELD_VALUE = 80;
  static final int GET_YIELD_FROM_ITER = 81;
  static final int GET_AWAITABLE = 82;
  static final int SEND = 83;
  static final int ASYNC_GEN_WRAP = 84;
  static final int GET_AITER = 85;
  static final int GET_ANEXT = 86;
  static final int END_ASYNC_FOR = 87;
  static final int BEFORE_WITH = 88;
  static final int BEFORE_ASYNC_WITH = 89;
  static final int WITH_EXCEPT_START = 90;
  static final int RAISE_VARARGS = 91;
  static final int RERAISE = 92;
  static final int PUSH_EXC_INFO = 93;
  static final int POP_EXCEPT = 94;
  static final int CHECK_EXC_MATCH = 95;
  static final int CHECK_EG_MATCH = 96;
  static final int PREP_RERAISE_STAR = 97;
  static final int GET_LEN = 98;
  static final int MATCH_MAPPING = 99;
  static final int MATCH_SEQUENCE = 100;
  static final int MATCH_KEYS = 101;
  static final int MATCH_CLASS = 102;
  static final int COPY_DICT_WITHOUT_KEYS = 103;

  // What Quickening puts in place of sequences; these never occur in compiled code.

  /** LOAD_FAST, LOAD_FAST. */
  static final int FAST_FAST = 200;

  /** LOAD_FAST, LOAD_CONST. */
  static final int FAST_CONST = 201;

  /** LOAD_FAST, LOAD_CONST, BINARY_ADD. */
  static final int FAST_CONST_ADD = 202;

  /** LOAD_FAST, LOAD_CONST, BINARY_SUBTRACT. */
  static final int FAST_CONST_SUBTRACT = 203;

  /** COMPARE_OP, POP_JUMP_IF_FALSE or POP_JUMP_IF_TRUE. */
  static final int COMPARE_AND_JUMP = 204;

  /** LOAD_GLOBAL, PUSH_NULL. */
  static final int GLOBAL_NULL = 205;

  /** FOR_ITER, STORE_FAST. */
  static final int FOR_ITER_STORE = 206;

  /** LOAD_FAST, LOAD_CONST, INPLACE_OP; a STORE_FAST that follows is done as well. */
  static final int FAST_CONST_INPLACE = 207;

  /** LOAD_FAST, LOAD_FAST, INPLACE_OP; a STORE_FAST that follows is done as well. */
  static final int FAST_FAST_INPLACE = 208;

  /** LOAD_FAST, STORE_FAST. */
  static final int FAST_MOVE = 209;

  /** STORE_FAST to a variable that may be the only holder of a generator; see SoleOwners. */
  static final int STORE_FAST_OWNED = 210;

  /** STORE_NAME to a variable that may be the only holder of a generator. */
  static final int STORE_NAME_OWNED = 211;

  /** LOAD_FAST, LOAD_CONST, COMPARE_OP, POP_JUMP_IF_FALSE or POP_JUMP_IF_TRUE. */
  static final int FAST_CONST_COMPARE_AND_JUMP = 212;

  /** LOAD_FAST, LOAD_FAST, COMPARE_OP, POP_JUMP_IF_FALSE or POP_JUMP_IF_TRUE. */
  static final int FAST_FAST_COMPARE_AND_JUMP = 213;

  /** LOAD_FAST, RETURN_VALUE. */
  static final int RETURN_FAST = 214;

  /** How many instructions a replacement stands for. */
  static int lengthOf(int fused) {
    return switch (fused) {
      case FAST_CONST_COMPARE_AND_JUMP, FAST_FAST_COMPARE_AND_JUMP -> 4;
      case FAST_CONST_ADD, FAST_CONST_SUBTRACT, FAST_CONST_INPLACE, FAST_FAST_INPLACE -> 3;
      default -> 2;
    };
  }

  private Op() {}
}
