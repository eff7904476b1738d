package org.coroscope.library.binary;

import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.coroscope.library.LibraryContext;
import org.coroscope.library.ModuleBuilder;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.builtin.ByteText;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** {@code binascii}: bytes as hexadecimal digits and in base 64, and their check sums. */
public final class BinasciiModule {
  private static final PyType ERROR =
      TypeBuilder.named("Error", Types.VALUE_ERROR)
          .module("binascii")
          .layout(Types.BASE_EXCEPTION)
          .build();
  private static final PyType INCOMPLETE =
      TypeBuilder.named("Incomplete", Types.EXCEPTION)
          .module("binascii")
          .layout(Types.BASE_EXCEPTION)
          .build();
  private static final String DIGITS = "0123456789abcdef";
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private BinasciiModule() {}

  /** Makes the module. */
  public static PyModule create(Vm vm, LibraryContext context) {
    return new ModuleBuilder("binascii")
        .set("Error", ERROR)
        .set("Incomplete", INCOMPLETE)
        .function("hexlify", "data, sep=?, bytes_per_sep=1", BinasciiModule::hex)
        .function("b2a_hex", "data, sep=?, bytes_per_sep=1", BinasciiModule::hex)
        .function("unhexlify", (v, text) -> unhex(text))
        .function("a2b_hex", (v, text) -> unhex(text))
        .function(
            "b2a_base64",
            "data, /, *, newline=True",
            (v, a) -> {
              String text = Base64.getEncoder().encodeToString(ByteText.bytesOf(a[0]));
              String end = Conversion.isTrue(v, a[1]) ? "\n" : "";
              return new PyBytes(ByteText.bytes(text + end));
            })
        .function(
            "a2b_base64",
            "data, /, *, strict_mode=False",
            (v, a) -> fromBase64(ascii(a[0]), Conversion.isTrue(v, a[1])))
        .function(
            "crc32",
            "data, crc=0, /",
            (v, a) -> PyInt.of(crc32(ByteText.bytesOf(a[0]), Conversion.toBig(v, a[1]).intValue())))
        .function(
            "crc_hqx",
            (v, data, crc) -> PyInt.of(crcHqx(ByteText.bytesOf(data), Conversion.toInt(v, crc))))
        .build();
  }

  /** ASCII text or bytes as bytes. */
  private static byte[] ascii(PyObject value) {
    if (!(value instanceof PyStr text)) {
      return ByteText.bytesOf(value);
    }
    if (text.value.chars().anyMatch(c -> c >= 128)) {
      throw Raise.valueError("string argument should contain only ASCII characters");
    }
    return ByteText.bytes(text.value);
  }

  private static PyObject hex(Vm vm, PyObject[] a) {
    byte[] data = ByteText.bytesOf(a[0]);
    StringBuilder text = new StringBuilder();
    String separator = a[1] == null ? "" : ByteText.latin1(ascii(a[1]));
    if (a[1] != null && separator.length() != 1) {
      throw Raise.valueError("sep must be length 1.");
    }
    int group = Conversion.toInt(vm, a[2]);
    for (int i = 0; i < data.length; i++) {
      int place = group > 0 ? data.length - i : i;
      if (i > 0 && group != 0 && place % Math.abs(group) == 0) {
        text.append(separator);
      }
      text.append(DIGITS.charAt(data[i] >> 4 & 15)).append(DIGITS.charAt(data[i] & 15));
    }
    return new PyBytes(ByteText.bytes(text.toString()));
  }

  private static PyObject unhex(PyObject given) {
    byte[] text = ascii(given);
    if (text.length % 2 != 0) {
      throw Raise.error(ERROR, "Odd-length string");
    }
    byte[] data = new byte[text.length / 2];
    for (int i = 0; i < data.length; i++) {
      int high = Character.digit(text[2 * i], 16);
      int low = Character.digit(text[2 * i + 1], 16);
      if (high < 0 || low < 0) {
        throw Raise.error(ERROR, "Non-hexadecimal digit found");
      }
      data[i] = (byte) (high << 4 | low);
    }
    return new PyBytes(data);
  }

  /** Skips what is no digit, unless strict; checks length and padding. */
  private static PyObject fromBase64(byte[] text, boolean strict) {
    byte[] data = new byte[text.length / 4 * 3 + 3];
    int size = 0;
    int digits = 0;
    int bits = 0;
    int padding = 0;
    boolean ended = false;
    if (strict && text.length > 0 && text[0] == '=') {
      throw Raise.error(ERROR, "Leading padding not allowed");
    }
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '=') {
        padding++;
        if (digits % 4 >= 2 && digits % 4 + padding >= 4) {
          if (strict && i + 1 < text.length) {
            throw Raise.error(ERROR, "Excess data after padding");
          }
          ended = true;
          break;
        }
        continue;
      }
      int value = ALPHABET.indexOf(text[i]);
      if (value < 0) {
        if (strict) {
          throw Raise.error(ERROR, "Only base64 data is allowed");
        }
        continue;
      }
      if (strict && padding > 0) {
        throw Raise.error(ERROR, "Discontinuous padding not allowed");
      }
      padding = 0;
      bits = bits << 6 | value;
      digits++;
      if (digits % 4 != 1) {
        int shift = 6 - 2 * ((digits + 3) % 4);
        data[size++] = (byte) (bits >> shift);
      }
    }
    if (!ended && digits % 4 != 0) {
      throw Raise.error(
          ERROR,
          digits % 4 == 1
              ? "Invalid base64-encoded string: number of data characters ("
                  + digits
                  + ") cannot be 1 more than a multiple of 4"
              : "Incorrect padding");
    }
    return new PyBytes(Arrays.copyOf(data, size));
  }

  /** Goes on with a check sum that has been begun. */
  private static long crc32(byte[] data, int start) {
    if (start == 0) {
      CRC32 crc = new CRC32();
      crc.update(data);
      return crc.getValue();
    }
    int crc = ~start;
    for (byte b : data) {
      crc ^= b & 0xff;
      for (int k = 0; k < 8; k++) {
        crc = (crc & 1) != 0 ? crc >>> 1 ^ 0xEDB88320 : crc >>> 1;
      }
    }
    return ~crc & 0xffffffffL;
  }

  private static int crcHqx(byte[] data, int start) {
    int crc = start & 0xffff;
    for (byte b : data) {
      crc ^= (b & 0xff) << 8;
      for (int k = 0; k < 8; k++) {
        crc = (crc & 0x8000) != 0 ? (crc << 1 ^ 0x1021) & 0xffff : crc << 1;
      }
    }
    return crc;
  }
}
