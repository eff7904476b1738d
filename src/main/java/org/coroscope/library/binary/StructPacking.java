package org.coroscope.library.binary;

import java.math.BigInteger;
import java.util.Arrays;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.ByteText;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** Values to bytes and back, by a format. */
final class StructPacking {
  private StructPacking() {}

  /** Writes values, whose number must be right, into bytes that there are enough of. */
  static void pack(
      Vm vm, StructFormat format, String caller, PyObject[] values, int first, byte[] to, int at) {
    int given = values.length - first;
    if (given != format.fields.size()) {
      throw error("%s expected %d items for packing (got %d)", caller, format.fields.size(), given);
    }
    for (int i = 0; i < given; i++) {
      StructFormat.Field field = format.fields.get(i);
      packOne(vm, format, field, values[first + i], to, at + field.offset());
    }
  }

  /** Reads all values. */
  static PyTuple unpack(StructFormat format, byte[] from, int at) {
    PyObject[] values = new PyObject[format.fields.size()];
    for (int i = 0; i < values.length; i++) {
      StructFormat.Field field = format.fields.get(i);
      values[i] = unpackOne(format, field, from, at + field.offset());
    }
    return new PyTuple(values);
  }

  private static PyObject unpackOne(
      StructFormat format, StructFormat.Field field, byte[] from, int at) {
    switch (field.letter()) {
      case 'c', 's':
        return bytes(from, at, field.size());
      case 'p':
        return field.size() == 0
            ? bytes(from, at, 0)
            : bytes(from, at + 1, Math.min(from[at] & 0xff, field.size() - 1));
      default:
        return Element.value(field.letter(), from, at, field.size(), format.bigEndian);
    }
  }

  private static PyBytes bytes(byte[] from, int at, int size) {
    return new PyBytes(Arrays.copyOfRange(from, at, at + size));
  }

  private static void packOne(
      Vm vm, StructFormat format, StructFormat.Field field, PyObject value, byte[] to, int at) {
    switch (field.letter()) {
      case 'c', 's', 'p' -> packBytes(field, value, to, at);
      case '?' -> to[at] = (byte) (Conversion.isTrue(vm, value) ? 1 : 0);
      case 'e', 'f', 'd' -> {
        long bits = floatBits(vm, field.letter(), value);
        Element.write(to, at, field.size(), format.bigEndian, bits);
      }
      default -> {
        BigInteger number = number(vm, value);
        checkRange(field, number, format.bigEndian);
        Element.write(to, at, field.size(), format.bigEndian, number.longValue());
      }
    }
  }

  private static void packBytes(StructFormat.Field field, PyObject value, byte[] to, int at) {
    byte[] given = ByteText.bytesOrNull(value);
    if (field.letter() == 'c') {
      if (given == null || given.length != 1) {
        throw error("char format requires a bytes object of length 1");
      }
      to[at] = given[0];
      return;
    }
    if (given == null) {
      throw error("argument for '%s' must be a bytes object", field.letter());
    }
    Arrays.fill(to, at, at + field.size(), (byte) 0);
    if (field.letter() == 's') {
      System.arraycopy(given, 0, to, at, Math.min(given.length, field.size()));
    } else if (field.size() > 0) {
      int length = Math.min(given.length, field.size() - 1);
      to[at] = (byte) Math.min(length, 255);
      System.arraycopy(given, 0, to, at + 1, length);
    }
  }

  private static long floatBits(Vm vm, char letter, PyObject value) {
    if (!(value instanceof PyFloat)
        && value.type().special(Special.FLOAT) == null
        && value.type().special(Special.INDEX) == null) {
      throw error("required argument is not a float");
    }
    double number = toDouble(vm, value);
    return switch (letter) {
      case 'd' -> Double.doubleToRawLongBits(number);
      case 'f' -> singleBits(number);
      default -> {
        int bits = HalfFloat.fromDouble(number);
        if (bits < 0) {
          throw Raise.overflowError("float too large to pack with e format");
        }
        yield bits;
      }
    };
  }

  private static double toDouble(Vm vm, PyObject value) {
    try {
      return Conversion.toDouble(vm, value);
    } catch (PyRaise raise) {
      // What CPython says of any number that is none for floats: of a too large one, too.
      throw raise.is(Types.OVERFLOW_ERROR) ? error("required argument is not a float") : raise;
    }
  }

  private static long singleBits(double number) {
    if (Float.isInfinite((float) number) && !Double.isInfinite(number)) {
      throw Raise.overflowError("float too large to pack with f format");
    }
    return Float.floatToRawIntBits((float) number);
  }

  private static BigInteger number(Vm vm, PyObject value) {
    if (!(value instanceof PyInt) && value.type().special(Special.INDEX) == null) {
      throw error("required argument is not an integer");
    }
    return Conversion.index(vm, value).big();
  }

  private static void checkRange(StructFormat.Field field, BigInteger number, boolean bigEndian) {
    char letter = field.letter();
    int size = field.size();
    boolean signed = Character.isLowerCase(letter);
    if (letter == 'P' ? number.bitLength() <= 64 : Element.fits(number, size, signed)) {
      return;
    }
    if (size == 8 && bigEndian) {
      throw error("int too large to convert");
    }
    // CPython reads small numbers as signed ones first, except where it has no function for them.
    boolean readAsSigned = signed || size < (bigEndian ? 2 : 4);
    boolean wide =
        readAsSigned ? number.bitLength() > 63 : number.signum() < 0 || number.bitLength() > 64;
    if (size == 8 || wide) {
      throw error("argument out of range");
    }
    String name = "'" + letter + "'";
    if (size == 1 || size == 2 && !bigEndian) {
      name = (signed ? "" : "u") + (size == 1 ? "byte" : "short");
    }
    int bits = 8 * size - (signed ? 1 : 0);
    long highest = (1L << bits) - 1;
    throw error("%s format requires %d <= number <= %d", name, signed ? -highest - 1 : 0, highest);
  }

  static PyRaise error(String message, Object... arguments) {
    return Raise.error(StructModule.ERROR, message, arguments);
  }
}
