package org.coroscope.vm.builtin;

import org.coroscope.bytecode.Code;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyComplex;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyEllipsis;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyInstance;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyList;
import org.coroscope.vm.object.PyNative;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRange;
import org.coroscope.vm.object.PySet;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/**
 * How many bytes an object takes on CPython 3.11 for 64-bit machines: exact for numbers, text, the
 * containers, functions, generators and plain instances, near for the rest.
 */
public final class SizeEstimate {
  private static final PyStr SIZEOF = PyStr.intern("__sizeof__");
  private static final int POINTER = 8;
  private static final int DIGIT_BITS = 30;
  private static final int DIGIT_BYTES = 4;
  private static final int SMALLEST_TABLE = 8;

  /** What the garbage collector keeps before each object that may be part of a ring. */
  private static final int COLLECTOR_HEADER = 16;

  /** Before it lie two more words if the object has a dict of its own. */
  private static final int DICT_HEADER = 16;

  private static final int GENERATOR = 152;
  private static final int FUNCTION = 136;
  private static final int CLASS = 1048;
  private static final int EXCEPTION = 72;
  private static final int OTHER = 32;

  private SizeEstimate() {}

  /** {@code sys.getsizeof}: what {@code __sizeof__} answers, and the collector's part. */
  public static long withHeader(Vm vm, PyObject value) {
    long size = Conversion.toLong(vm, vm.call(value.type().lookup(SIZEOF), value));
    return size + header(value);
  }

  private static int header(PyObject value) {
    boolean isAtom =
        value instanceof PyInt
            || value instanceof PyFloat
            || value instanceof PyComplex
            || value instanceof PyStr
            || value instanceof PyBytes
            || value instanceof PyByteArray
            || value instanceof PyRange
            || value == PyNone.NONE
            || value == PyEllipsis.ELLIPSIS
            || value.type() == Types.OBJECT;
    if (isAtom && !value.type().isHeapType()) {
      return 0;
    }
    boolean ownDict = value.type().isHeapType() && value.type().instancesHaveDict();
    return COLLECTOR_HEADER + (ownDict && value instanceof PyInstance ? DICT_HEADER : 0);
  }

  /** {@code object.__sizeof__} and its relatives: the object alone, without what it refers to. */
  static long of(PyObject value) {
    if (value == PyNone.NONE || value == PyEllipsis.ELLIPSIS || value.type() == Types.OBJECT) {
      return 16;
    } else if (value instanceof PyBool) {
      return 24 + DIGIT_BYTES;
    } else if (value instanceof PyInt number) {
      int digits = (number.big().abs().bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
      return 24 + (long) DIGIT_BYTES * Math.max(1, digits);
    } else if (value instanceof PyFloat) {
      return 24;
    } else if (value instanceof PyComplex) {
      return 32;
    } else if (value instanceof PyStr text) {
      return text(text);
    } else if (value instanceof PyBytes bytes) {
      return 33 + bytes.value.length;
    } else if (value instanceof PyByteArray array) {
      return 56 + (array.size == 0 ? 0 : array.size + 1);
    } else if (value instanceof PyRange) {
      return 48;
    }
    return container(value);
  }

  private static long container(PyObject value) {
    if (value instanceof PyTuple tuple) {
      return 24 + (long) POINTER * tuple.size();
    } else if (value instanceof PyList list) {
      return 40 + (long) POINTER * list.items.length;
    } else if (value instanceof PyDict dict) {
      return dict(dict);
    } else if (value instanceof PySet set) {
      int table = set.tableSize();
      return 200 + (table <= SMALLEST_TABLE ? 0 : 2L * POINTER * table);
    } else if (value instanceof PyInstance) {
      // A dict and weak references stand before the object, slots in it.
      return 16 + (long) POINTER * (value.type().slotCount() + weakrefs(value.type()));
    }
    return program(value);
  }

  private static int weakrefs(PyType type) {
    return type.instancesHaveDict() ? 1 : 0;
  }

  private static long program(PyObject value) {
    if (value instanceof PyGenerator generator) {
      Code code = generator.originalFrame.code.code();
      return GENERATOR + (long) POINTER * (code.slotNames().size() + code.stackSize());
    } else if (value instanceof PyFunction) {
      return FUNCTION;
    } else if (value instanceof PyType) {
      return CLASS;
    } else if (value instanceof PyBaseException) {
      return EXCEPTION;
    } else if (value instanceof PyNative) {
      return 56;
    } else if (value instanceof PyBoundMethod) {
      return 48;
    }
    return OTHER;
  }

  private static long text(PyStr text) {
    int widest = text.value.codePoints().max().orElse(0);
    int length = text.length();
    if (widest < 128) {
      return 49 + length;
    } else if (widest < 256) {
      return 73 + length;
    }
    return widest < 0x10000 ? 74 + 2L * length : 76 + 4L * length;
  }

  /**
   * Indexes of one, two or four bytes, and entries that leave out the hash if all keys are text.
   */
  private static long dict(PyDict dict) {
    if (dict.size() == 0) {
      return 48;
    }
    long table = SMALLEST_TABLE;
    while (table * 2 / 3 < dict.size()) {
      table *= 2;
    }
    boolean allText = true;
    for (int i = dict.next(0); i >= 0 && allText; i = dict.next(i + 1)) {
      allText = dict.keyAt(i).getClass() == PyStr.class;
    }
    int index = table <= 128 ? 1 : table <= 32768 ? 2 : 4;
    return 80 + table * index + table * 2 / 3 * (allText ? 2 : 3) * POINTER;
  }
}
