package org.coroscope.vm.builtin;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Set;
import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Types;

/** Encoding text and decoding bytes, with CPython's error handlers and messages. */
public final class Codecs {
  private enum Form {
    UTF_8("utf-8"),
    UTF_8_SIG("utf-8"),
    ASCII("ascii"),
    LATIN_1("latin-1"),
    UTF_16("utf-16"),
    UTF_16_LE("utf-16-le"),
    UTF_16_BE("utf-16-be"),
    UTF_32("utf-32"),
    UTF_32_LE("utf-32-le"),
    UTF_32_BE("utf-32-be"),
    CODE_PAGE("charmap"),
    UNICODE_ESCAPE("unicodeescape"),
    RAW_UNICODE_ESCAPE("rawunicodeescape");

    private final String shown;

    Form(String shown) {
      this.shown = shown;
    }

    boolean isBigEndian() {
      return this == UTF_16_BE || this == UTF_32_BE;
    }
  }

  /**
   * An encoding.
   *
   * @param page the table of a code page, otherwise null
   */
  private record Codec(Form form, CodePages.CodePage page) {
    String shown() {
      return form.shown;
    }
  }

  /** Those that the module codecs has besides the encodings of text. */
  private static final Set<String> BYTES_TO_BYTES =
      Set.of(
          "hex", "hexcodec", "base64", "base64codec", "zlib", "zip", "zlibcodec", "bz2", "rot13");

  private Codecs() {}

  private static Codec codec(String name, String doing) {
    Form form = form(name);
    if (form != null) {
      return new Codec(form, null);
    }
    CodePages.CodePage page = CodePages.named(name);
    if (page == null
        && BYTES_TO_BYTES.contains(name.toLowerCase(Locale.ROOT).replaceAll("[-_]", ""))) {
      throw Raise.error(
          Types.LOOKUP_ERROR,
          "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs",
          name,
          doing);
    }
    if (page == null) {
      throw Raise.error(Types.LOOKUP_ERROR, "unknown encoding: %s", name);
    }
    return new Codec(Form.CODE_PAGE, page);
  }

  private static Form form(String name) {
    String key = name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    return switch (key) {
      case "utf-8", "utf8", "u8", "cp65001" -> Form.UTF_8;
      case "utf-8-sig", "utf8-sig" -> Form.UTF_8_SIG;
      case "ascii", "us-ascii", "646", "iso646-us" -> Form.ASCII;
      case "latin-1", "latin1", "latin", "l1", "iso-8859-1", "iso8859-1", "8859", "cp819" ->
          Form.LATIN_1;
      case "utf-16", "utf16", "u16" -> Form.UTF_16;
      case "utf-16-le", "utf-16le" -> Form.UTF_16_LE;
      case "utf-16-be", "utf-16be" -> Form.UTF_16_BE;
      case "utf-32", "utf32", "u32" -> Form.UTF_32;
      case "utf-32-le", "utf-32le" -> Form.UTF_32_LE;
      case "utf-32-be", "utf-32be" -> Form.UTF_32_BE;
      case "unicode-escape", "unicodeescape" -> Form.UNICODE_ESCAPE;
      case "raw-unicode-escape", "rawunicodeescape" -> Form.RAW_UNICODE_ESCAPE;
      default -> null;
    };
  }

  // Encoding.

  /**
   * {@code text.encode(encoding, errors)}.
   *
   * @param errors the name of an error handler
   */
  public static byte[] encode(String text, String encoding, String errors) {
    Codec codec = codec(encoding, "encode");
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    Form form = codec.form;
    if (form == Form.UTF_16 || form == Form.UTF_32 || form == Form.UTF_8_SIG) {
      put(out, 0xFEFF, codec);
    }
    int[] points = text.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (fits(points[i], codec)) {
        put(out, points[i], codec);
        continue;
      }
      int end = i + 1;
      while (end < points.length && !fits(points[end], codec)) {
        end++;
      }
      for (int k = i; k < end; k++) {
        substitute(out, codec, text, points[k], i, end, errors);
      }
      i = end - 1;
    }
    return out.toByteArray();
  }

  private static boolean fits(int c, Codec codec) {
    return switch (codec.form) {
      case ASCII -> c < 128;
      case LATIN_1 -> c < 256;
      case CODE_PAGE -> codec.page.byteFor(c) >= 0;
      case UNICODE_ESCAPE, RAW_UNICODE_ESCAPE -> true;
      default -> c < 0xD800 || c > 0xDFFF;
    };
  }

  private static void put(ByteArrayOutputStream out, int c, Codec codec) {
    switch (codec.form) {
      case ASCII, LATIN_1 -> out.write(c);
      case CODE_PAGE -> out.write(codec.page.byteFor(c));
      case UNICODE_ESCAPE, RAW_UNICODE_ESCAPE ->
          out.writeBytes(ByteText.bytes(UnicodeEscape.of(c, codec.form == Form.UNICODE_ESCAPE)));
      case UTF_8, UTF_8_SIG -> putUtf8(out, c);
      case UTF_16, UTF_16_LE, UTF_16_BE -> {
        for (char unit : Character.toChars(c)) {
          putUnit(out, unit, 2, codec.form.isBigEndian());
        }
      }
      default -> putUnit(out, c, 4, codec.form.isBigEndian());
    }
  }

  private static void putUtf8(ByteArrayOutputStream out, int c) {
    if (c < 0x80) {
      out.write(c);
    } else if (c < 0x800) {
      out.write(0xC0 | c >> 6);
      out.write(0x80 | c & 63);
    } else if (c < 0x10000) {
      out.write(0xE0 | c >> 12);
      out.write(0x80 | c >> 6 & 63);
      out.write(0x80 | c & 63);
    } else {
      out.write(0xF0 | c >> 18);
      out.write(0x80 | c >> 12 & 63);
      out.write(0x80 | c >> 6 & 63);
      out.write(0x80 | c & 63);
    }
  }

  private static void putUnit(ByteArrayOutputStream out, int value, int size, boolean bigEndian) {
    for (int i = 0; i < size; i++) {
      out.write(value >>> 8 * (bigEndian ? size - 1 - i : i));
    }
  }

  private static void substitute(
      ByteArrayOutputStream out,
      Codec codec,
      String text,
      int c,
      int start,
      int end,
      String errors) {
    switch (errors) {
      case "ignore" -> {
        // Nothing to write.
      }
      case "replace" -> put(out, '?', codec);
      case "backslashreplace" -> {
        StringBuilder shown = new StringBuilder();
        TextRules.escape(shown, c);
        putAll(out, shown.toString(), codec);
      }
      case "xmlcharrefreplace" -> putAll(out, "&#" + c + ";", codec);
      case "namereplace" -> putAll(out, name(c), codec);
      case "surrogateescape" -> {
        if (c < 0xDC80 || c > 0xDCFF) {
          throw encodeError(codec, text, start, end);
        }
        out.write(c & 255);
      }
      case "surrogatepass" -> {
        if (c < 0xD800 || c > 0xDFFF || !fits('\uFFFD', codec)) {
          throw encodeError(codec, text, start, end);
        }
        put(out, c, codec);
      }
      case "strict" -> throw encodeError(codec, text, start, end);
      default -> throw unknownHandler(errors);
    }
  }

  private static String name(int c) {
    // Java has names of blocks for characters that have none of their own.
    int kind = Character.getType(c);
    String name =
        kind == Character.SURROGATE || kind == Character.PRIVATE_USE ? null : Character.getName(c);
    if (name == null) {
      StringBuilder shown = new StringBuilder();
      TextRules.escape(shown, c);
      return shown.toString();
    }
    return "\\N{" + name + "}";
  }

  private static void putAll(ByteArrayOutputStream out, String text, Codec codec) {
    text.chars().forEach(c -> put(out, c, codec));
  }

  private static RuntimeException encodeError(Codec codec, String text, int start, int end) {
    String reason =
        switch (codec.form) {
          case CODE_PAGE -> "character maps to <undefined>";
          case ASCII -> "ordinal not in range(128)";
          case LATIN_1 -> "ordinal not in range(256)";
          default -> "surrogates not allowed";
        };
    return error(Types.UNICODE_ENCODE_ERROR, codec.shown(), PyStr.of(text), start, end, reason);
  }

  private static RuntimeException unknownHandler(String errors) {
    return Raise.error(Types.LOOKUP_ERROR, "unknown error handler name '%s'", errors);
  }

  private static RuntimeException error(
      PyType type, String encoding, PyObject object, int start, int end, String reason) {
    PyBaseException exception =
        new PyBaseException(
            type, PyStr.of(encoding), object, PyInt.of(start), PyInt.of(end), PyStr.of(reason));
    UnicodeErrors.fill(exception);
    return exception.raise();
  }

  // Decoding.

  /** {@code bytes.decode(encoding, errors)}. */
  public static String decode(byte[] bytes, String encoding, String errors) {
    Codec codec = codec(encoding, "decode");
    Decoder decoder = new Decoder(bytes, codec, errors);
    switch (codec.form) {
      case UNICODE_ESCAPE, RAW_UNICODE_ESCAPE -> {
        UnicodeEscape.decode(
            ByteText.latin1(bytes), codec.form == Form.UNICODE_ESCAPE, decoder.text, decoder::mend);
      }
      case ASCII, LATIN_1, CODE_PAGE -> decoder.single();
      case UTF_8 -> decoder.utf8(0);
      case UTF_8_SIG -> decoder.utf8(decoder.startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0);
      case UTF_16 -> {
        boolean little = decoder.startsWith(0xFF, 0xFE);
        boolean big = decoder.startsWith(0xFE, 0xFF);
        decoder.codec = new Codec(big ? Form.UTF_16_BE : Form.UTF_16_LE, null);
        decoder.utf16(little || big ? 2 : 0, big);
      }
      case UTF_16_LE, UTF_16_BE -> decoder.utf16(0, codec.form.isBigEndian());
      case UTF_32 -> {
        boolean little = decoder.startsWith(0xFF, 0xFE, 0, 0);
        boolean big = decoder.startsWith(0, 0, 0xFE, 0xFF);
        decoder.codec = new Codec(big ? Form.UTF_32_BE : Form.UTF_32_LE, null);
        decoder.utf32(little || big ? 4 : 0, big);
      }
      default -> decoder.utf32(0, codec.form.isBigEndian());
    }
    return decoder.text.toString();
  }

  private static final class Decoder {
    final StringBuilder text;
    private final byte[] bytes;
    private Codec codec;
    private final String errors;

    Decoder(byte[] bytes, Codec codec, String errors) {
      this.bytes = bytes;
      this.codec = codec;
      this.errors = errors;
      this.text = new StringBuilder(bytes.length);
    }

    boolean startsWith(int... mark) {
      if (bytes.length < mark.length) {
        return false;
      }
      for (int i = 0; i < mark.length; i++) {
        if ((bytes[i] & 255) != mark[i]) {
          return false;
        }
      }
      return true;
    }

    void single() {
      for (int i = 0; i < bytes.length; i++) {
        int c = bytes[i] & 255;
        if (codec.form == Form.ASCII && c >= 128) {
          mend(i, i + 1, "ordinal not in range(128)");
        } else if (codec.form == Form.CODE_PAGE) {
          if (codec.page.characters()[c] == '\uFFFD') {
            mend(i, i + 1, "character maps to <undefined>");
          } else {
            text.append(codec.page.characters()[c]);
          }
        } else {
          text.append((char) c);
        }
      }
    }

    void utf8(int from) {
      int i = from;
      while (i < bytes.length) {
        int first = bytes[i] & 255;
        if (first < 0x80) {
          text.append((char) first);
          i++;
          continue;
        }
        int more = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0;
        if (more == 0) {
          mend(i, ++i, "invalid start byte");
          continue;
        }
        int low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        int c = first & 0x3F >> more;
        int at = i + 1;
        int end = i + 1 + more;
        while (at < end && at < bytes.length) {
          int next = bytes[at] & 255;
          if (next < low || next > high) {
            break;
          }
          c = c << 6 | next & 63;
          low = 0x80;
          high = 0xBF;
          at++;
        }
        if (at == end) {
          text.appendCodePoint(c);
        } else {
          boolean ended = at == bytes.length;
          if (errors.equals("surrogatepass") && isSurrogate(i)) {
            text.append((char) (0xD000 | (bytes[i + 1] & 63) << 6 | bytes[i + 2] & 63));
            at = i + 3;
          } else {
            mend(i, at, ended ? "unexpected end of data" : "invalid continuation byte");
          }
        }
        i = at;
      }
    }

    private boolean isSurrogate(int i) {
      return (bytes[i] & 255) == 0xED
          && i + 2 < bytes.length
          && (bytes[i + 1] & 0xE0) == 0xA0
          && (bytes[i + 2] & 0xC0) == 0x80;
    }

    private int unit(int at, int size, boolean bigEndian) {
      int value = 0;
      for (int i = 0; i < size; i++) {
        value |= (bytes[at + i] & 255) << 8 * (bigEndian ? size - 1 - i : i);
      }
      return value;
    }

    void utf16(int from, boolean bigEndian) {
      int i = from;
      while (i < bytes.length) {
        if (i + 1 >= bytes.length) {
          mend(i, bytes.length, "truncated data");
          return;
        }
        int unit = unit(i, 2, bigEndian);
        if (unit < 0xD800 || unit > 0xDFFF || errors.equals("surrogatepass")) {
          text.append((char) unit);
          i += 2;
        } else if (unit > 0xDBFF) {
          mend(i, i + 2, "illegal encoding");
          i += 2;
        } else if (i + 3 >= bytes.length) {
          mend(i, bytes.length, "unexpected end of data");
          return;
        } else {
          int second = unit(i + 2, 2, bigEndian);
          if (second < 0xDC00 || second > 0xDFFF) {
            mend(i, i + 2, "illegal UTF-16 surrogate");
            i += 2;
          } else {
            text.append((char) unit).append((char) second);
            i += 4;
          }
        }
      }
    }

    void utf32(int from, boolean bigEndian) {
      int i = from;
      while (i < bytes.length) {
        if (i + 3 >= bytes.length) {
          mend(i, bytes.length, "truncated data");
          return;
        }
        int c = unit(i, 4, bigEndian);
        if (c < 0 || c > Character.MAX_CODE_POINT) {
          mend(i, i + 4, "code point not in range(0x110000)");
        } else if (c >= 0xD800 && c <= 0xDFFF && !errors.equals("surrogatepass")) {
          mend(i, i + 4, "code point in surrogate code point range(0xd800, 0xe000)");
        } else {
          text.appendCodePoint(c);
        }
        i += 4;
      }
    }

    /** Handles bytes that mean nothing. */
    private void mend(int start, int end, String reason) {
      switch (errors) {
        case "ignore" -> {
          // Nothing to add.
        }
        case "replace" -> text.append('\uFFFD');
        case "backslashreplace" -> {
          for (int i = start; i < end; i++) {
            TextRules.hex(text.append("\\x"), bytes[i] & 255, 2);
          }
        }
        case "surrogateescape" -> {
          for (int i = start; i < end; i++) {
            if (bytes[i] >= 0) {
              throw fail(start, end, reason);
            }
            text.append((char) (0xDC00 | bytes[i] & 255));
          }
        }
        case "xmlcharrefreplace", "namereplace" ->
            throw Raise.typeError("don't know how to handle UnicodeDecodeError in error callback");
        case "strict", "surrogatepass" -> throw fail(start, end, reason);
        default -> throw unknownHandler(errors);
      }
    }

    private RuntimeException fail(int start, int end, String reason) {
      return error(
          Types.UNICODE_DECODE_ERROR, codec.shown(), new PyBytes(bytes), start, end, reason);
    }
  }
}
