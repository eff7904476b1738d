package org.coroscope.vm.object;

import java.util.HashMap;
import java.util.Map;

/** The special methods that the machine itself looks up; each type caches where it finds them. */
public enum Special {
  NEW,
  INIT,
  DEL,
  REPR,
  STR,
  FORMAT,
  BYTES,
  HASH,
  BOOL,
  LEN,
  LENGTH_HINT,
  CALL,
  DIR,
  GETATTRIBUTE,
  GETATTR,
  SETATTR,
  DELATTR,
  GET,
  SET,
  DELETE,
  SET_NAME,
  LT,
  LE,
  EQ,
  NE,
  GT,
  GE,
  GETITEM,
  SETITEM,
  DELITEM,
  CONTAINS,
  ITER,
  NEXT,
  REVERSED,
  MISSING,
  CLASS_GETITEM,
  ADD,
  SUB,
  MUL,
  MATMUL,
  TRUEDIV,
  FLOORDIV,
  MOD,
  DIVMOD,
  POW,
  LSHIFT,
  RSHIFT,
  AND,
  OR,
  XOR,
  RADD,
  RSUB,
  RMUL,
  RMATMUL,
  RTRUEDIV,
  RFLOORDIV,
  RMOD,
  RDIVMOD,
  RPOW,
  RLSHIFT,
  RRSHIFT,
  RAND,
  ROR,
  RXOR,
  IADD,
  ISUB,
  IMUL,
  IMATMUL,
  ITRUEDIV,
  IFLOORDIV,
  IMOD,
  IPOW,
  ILSHIFT,
  IRSHIFT,
  IAND,
  IOR,
  IXOR,
  NEG,
  POS,
  INVERT,
  ABS,
  INT,
  FLOAT,
  COMPLEX,
  INDEX,
  ROUND,
  TRUNC,
  FLOOR,
  CEIL,
  ENTER,
  EXIT,
  AENTER,
  AEXIT,
  AWAIT,
  AITER,
  ANEXT,
  INIT_SUBCLASS,
  INSTANCECHECK,
  SUBCLASSCHECK,
  PREPARE,
  MRO_ENTRIES;

  private static final Map<String, Special> BY_NAME = new HashMap<>();

  /** How many there are. */
  public static final int COUNT = values().length;

  static {
    for (Special special : values()) {
      BY_NAME.put(special.pythonName.value, special);
    }
  }

  private final PyStr pythonName =
      PyStr.intern("__" + name().toLowerCase(java.util.Locale.ROOT) + "__");

  /** The name with its underscores. */
  public PyStr pythonName() {
    return pythonName;
  }

  /** The special method of a name, or null if the machine does not look it up. */
  public static Special named(String name) {
    return name.startsWith("__") ? BY_NAME.get(name) : null;
  }
}
