package org.coroscope.vm.builtin;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.op.Conversion;

/**
 * The elements of a memoryview: one letter of the module {@code struct}, in the sizes and the byte
 * order of 64-bit Linux on x86.
 */
final class ElementFormat {
  private static final String LETTERS = "cbB?hHiIlLqQnNPfd";
  private static final String SIZES = "11112244888888848";

  private final char letter;
  private final int size;

  private ElementFormat(char letter) {
    this.letter = letter;
    this.size = SIZES.charAt(LETTERS.indexOf(letter)) - '0';
  }

  /** The format with an optional {@code @} before its letter; null if it is none of these. */
  static ElementFormat named(String format) {
    String name = format.startsWith("@") ? format.substring(1) : format;
    return name.length() == 1 && LETTERS.contains(name) ? new ElementFormat(name.charAt(0)) : null;
  }

  /** How many bytes an element takes. */
  int size() {
    return size;
  }

  /** Whether elements are single bytes. */
  boolean isByte() {
    return letter == 'b' || letter == 'B' || letter == 'c';
  }

  /** The element that lies at a place. */
  PyObject read(byte[] bytes, int at) {
    ByteBuffer buffer = buffer(bytes, at);
    return switch (letter) {
      case 'c' -> new PyBytes(new byte[] {bytes[at]});
      case 'b' -> PyInt.of(bytes[at]);
      case 'B' -> PyInt.of(bytes[at] & 0xFF);
      case '?' -> PyBool.of(bytes[at] != 0);
      case 'h' -> PyInt.of(buffer.getShort());
      case 'H' -> PyInt.of(buffer.getShort() & 0xFFFF);
      case 'i' -> PyInt.of(buffer.getInt());
      case 'I' -> PyInt.of(buffer.getInt() & 0xFFFF_FFFFL);
      case 'l', 'q', 'n' -> PyInt.of(buffer.getLong());
      case 'L', 'Q', 'N', 'P' -> unsigned(buffer.getLong());
      case 'f' -> new PyFloat(buffer.getFloat());
      default -> new PyFloat(buffer.getDouble());
    };
  }

  /** Puts an element at a place; raises TypeError or ValueError if the value does not suit. */
  void write(Vm vm, byte[] bytes, int at, PyObject value, String format) {
    ByteBuffer buffer = buffer(bytes, at);
    switch (letter) {
      case 'c' -> {
        if (!(value instanceof PyBytes given)) {
          throw invalid("type", format);
        }
        if (given.value.length != 1) {
          throw invalid("value", format);
        }
        bytes[at] = given.value[0];
      }
      case '?' -> bytes[at] = (byte) (Conversion.isTrue(vm, value) ? 1 : 0);
      case 'f' -> buffer.putFloat(single(real(vm, value, format)));
      case 'd' -> buffer.putDouble(real(vm, value, format));
      default -> writeInteger(buffer, integer(vm, value, format), format);
    }
  }

  private void writeInteger(ByteBuffer buffer, BigInteger value, String format) {
    boolean signed = Character.isLowerCase(letter);
    int bits = size * 8;
    boolean fits =
        signed ? value.bitLength() < bits : value.signum() >= 0 && value.bitLength() <= bits;
    if (!fits) {
      throw invalid("value", format);
    }
    switch (size) {
      case 1 -> buffer.put(value.byteValue());
      case 2 -> buffer.putShort(value.shortValue());
      case 4 -> buffer.putInt(value.intValue());
      default -> buffer.putLong(value.longValue());
    }
  }

  private static ByteBuffer buffer(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(at);
  }

  private static PyInt unsigned(long value) {
    BigInteger number = BigInteger.valueOf(value);
    return PyInt.of(value >= 0 ? number : number.add(BigInteger.ONE.shiftLeft(64)));
  }

  private static BigInteger integer(Vm vm, PyObject value, String format) {
    if (value.type().special(Special.INDEX) == null) {
      throw invalid("type", format);
    }
    return Conversion.toBig(vm, value);
  }

  private static double real(Vm vm, PyObject value, String format) {
    if (value.type().special(Special.FLOAT) == null
        && value.type().special(Special.INDEX) == null) {
      throw invalid("type", format);
    }
    return Conversion.toDouble(vm, value);
  }

  private static float single(double value) {
    if (Float.isInfinite((float) value) && !Double.isInfinite(value)) {
      throw Raise.overflowError("float too large to pack with f format");
    }
    return (float) value;
  }

  private static PyRaise invalid(String what, String format) {
    String message = "memoryview: invalid " + what + " for format '" + format + "'";
    return what.equals("type") ? Raise.typeError(message) : Raise.valueError(message);
  }
}
