package org.coroscope.library.binary;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.vm.Raise;

/**
 * A format of the module {@code struct}: which values stand at which bytes. Native sizes and
 * alignments are those of 64-bit Linux.
 */
final class StructFormat {
  private static final String LETTERS = "xcbB?hHiIlLqQnNefdspP";

  /**
   * One value.
   *
   * @param letter its format
   * @param offset its first byte
   * @param size how many bytes it has
   */
  record Field(char letter, int offset, int size) {}

  final String text;
  final boolean bigEndian;
  final List<Field> fields = new ArrayList<>();
  int size;
  private final boolean isNative;

  /** Reads a format; raises {@code struct.error} if it is none. */
  StructFormat(String text) {
    if (text.indexOf('\0') >= 0) {
      throw Raise.error(StructModule.ERROR, "embedded null character");
    }
    this.text = text;
    char order = text.isEmpty() ? '@' : text.charAt(0);
    boolean given = "@=<>!".indexOf(order) >= 0 && !text.isEmpty();
    this.isNative = !given || order == '@';
    this.bigEndian = order == '>' || order == '!';
    readFields(given ? 1 : 0);
  }

  private void readFields(int start) {
    long end = 0;
    int i = start;
    while (i < text.length()) {
      char letter = text.charAt(i++);
      if (Character.isWhitespace(letter)) {
        continue;
      }
      long count = 1;
      if (letter >= '0' && letter <= '9') {
        count = letter - '0';
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
          count = count * 10 + text.charAt(i++) - '0';
          if (count > Integer.MAX_VALUE) {
            throw Raise.error(StructModule.ERROR, "total struct size too long");
          }
        }
        if (i == text.length()) {
          throw Raise.error(StructModule.ERROR, "repeat count given without format specifier");
        }
        letter = text.charAt(i++);
      }
      end = add(letter, count, end);
      if (end > Integer.MAX_VALUE) {
        throw Raise.error(StructModule.ERROR, "total struct size too long");
      }
    }
    size = (int) end;
  }

  private long add(char letter, long count, long end) {
    boolean known = LETTERS.indexOf(letter) >= 0;
    if (!known || !isNative && (letter == 'n' || letter == 'N' || letter == 'P')) {
      throw Raise.error(StructModule.ERROR, "bad char in struct format");
    }
    int width = width(letter);
    if (isNative) {
      end = (end + width - 1) / width * width;
    }
    if (end + count * width > Integer.MAX_VALUE) {
      throw Raise.error(StructModule.ERROR, "total struct size too long");
    }
    if (letter == 's' || letter == 'p') {
      fields.add(new Field(letter, (int) end, (int) count));
    } else if (letter != 'x') {
      for (int k = 0; k < count; k++) {
        fields.add(new Field(letter, (int) end + k * width, width));
      }
    }
    return end + count * width;
  }

  private int width(char letter) {
    return switch (letter) {
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'f' -> 4;
      case 'l', 'L' -> isNative ? 8 : 4;
      case 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
      default -> 1;
    };
  }
}
