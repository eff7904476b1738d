package org.coroscope.library.binary;

import java.math.BigInteger;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.op.Conversion;

/** The kinds of elements that arrays may have, as on 64-bit Linux. */
enum ArrayCode {
  BYTE('b', 1, "signed char"),
  UNSIGNED_BYTE('B', 1, "unsigned byte integer"),
  CHARACTER('u', 4, ""),
  SHORT('h', 2, "signed short integer"),
  UNSIGNED_SHORT('H', 2, "unsigned short"),
  INT('i', 4, "signed integer"),
  UNSIGNED_INT('I', 4, "unsigned int"),
  LONG('l', 8, ""),
  UNSIGNED_LONG('L', 8, ""),
  LONG_LONG('q', 8, ""),
  UNSIGNED_LONG_LONG('Q', 8, ""),
  FLOAT('f', 4, ""),
  DOUBLE('d', 8, "");

  final char letter;
  final int size;
  private final String name;

  ArrayCode(char letter, int size, String name) {
    this.letter = letter;
    this.size = size;
    this.name = name;
  }

  /** The kind of a letter; raises ValueError if there is none. */
  static ArrayCode of(char letter) {
    for (ArrayCode code : values()) {
      if (code.letter == letter) {
        return code;
      }
    }
    throw Raise.valueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)");
  }

  /** The bits of a value; raises TypeError or OverflowError if an element cannot have it. */
  long bits(Vm vm, PyObject value) {
    switch (this) {
      case CHARACTER:
        if (value instanceof PyStr text && text.value.codePointCount(0, text.value.length()) == 1) {
          return text.value.codePointAt(0);
        }
        throw Raise.typeError("array item must be unicode character");
      case FLOAT:
        return Float.floatToRawIntBits((float) Conversion.toDouble(vm, value));
      case DOUBLE:
        return Double.doubleToRawLongBits(Conversion.toDouble(vm, value));
      default:
        BigInteger number = Conversion.index(vm, value).big();
        checkRange(number);
        return number.longValue();
    }
  }

  private void checkRange(BigInteger number) {
    boolean signed = Character.isLowerCase(letter);
    if (Element.fits(number, size, signed)) {
      return;
    }
    boolean small = number.signum() < 0;
    if (size == 8) {
      throw Raise.overflowError(
          small && !signed ? "can't convert negative int to unsigned" : "int too big to convert");
    }
    if (this == UNSIGNED_INT && small) {
      throw Raise.overflowError("can't convert negative value to unsigned int");
    }
    throw Raise.overflowError(
        "%s is %s", name, small ? "less than minimum" : "greater than maximum");
  }
}
