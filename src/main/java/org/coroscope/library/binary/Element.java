package org.coroscope.library.binary;

import java.math.BigInteger;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;

/** Numbers of a fixed size in an array of bytes. */
final class Element {
  private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

  private Element() {}

  /** Writes the lowest bytes of a number. */
  static void write(byte[] bytes, int at, int size, boolean bigEndian, long bits) {
    for (int i = 0; i < size; i++) {
      bytes[bigEndian ? at + size - 1 - i : at + i] = (byte) (bits >> 8 * i);
    }
  }

  /** Reads bytes as a number without a sign; its highest bit may be that of the long. */
  static long read(byte[] bytes, int at, int size, boolean bigEndian) {
    long bits = 0;
    for (int i = 0; i < size; i++) {
      bits |= (bytes[bigEndian ? at + size - 1 - i : at + i] & 0xffL) << 8 * i;
    }
    return bits;
  }

  /** The integer that bits of some bytes mean. */
  static PyInt integer(long bits, int size, boolean signed) {
    if (size == 8) {
      return signed || bits >= 0
          ? PyInt.of(bits)
          : PyInt.of(BigInteger.valueOf(bits).add(TWO_TO_64));
    }
    int unused = 64 - 8 * size;
    return PyInt.of(signed ? bits << unused >> unused : bits);
  }

  /** The value of an element by its letter in {@code struct}. */
  static PyObject value(char letter, byte[] bytes, int at, int size, boolean bigEndian) {
    long bits = read(bytes, at, size, bigEndian);
    return switch (letter) {
      case '?' -> PyBool.of(bits != 0);
      case 'e' -> new PyFloat(HalfFloat.toDouble((int) bits));
      case 'f' -> new PyFloat(Float.intBitsToFloat((int) bits));
      case 'd' -> new PyFloat(Double.longBitsToDouble(bits));
      default -> integer(bits, size, Character.isLowerCase(letter));
    };
  }

  /** Whether an integer of so many bytes can hold a number. */
  static boolean fits(BigInteger number, int size, boolean signed) {
    return signed
        ? number.bitLength() < 8 * size
        : number.signum() >= 0 && number.bitLength() <= 8 * size;
  }
}
