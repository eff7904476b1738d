package org.coroscope.vm.builtin;

import java.nio.charset.Charset;
import org.coroscope.syntax.EncodingNames;

/**
 * The encodings in which each byte is one character, beyond ASCII and Latin-1: by Java's tables.
 */
final class CodePages {
  /** A code page: the characters of the 256 bytes, U+FFFD where there is none. */
  record CodePage(char[] characters) {

    /** The byte for a character, or -1. */
    int byteFor(int c) {
      if (c < 128 && characters[c] == c) {
        return c;
      }
      for (int i = 0; i < characters.length; i++) {
        if (characters[i] == c && c != '\uFFFD') {
          return i;
        }
      }
      return -1;
    }
  }

  private CodePages() {}

  /** The code page of a name such as {@code cp1252} or {@code iso8859-15}; null if unknown. */
  static CodePage named(String name) {
    return EncodingNames.charset(name)
        .filter(charset -> charset.newEncoder().maxBytesPerChar() == 1)
        .map(CodePages::read)
        .orElse(null);
  }

  private static CodePage read(Charset charset) {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    String text = new String(all, charset);
    return text.length() == all.length ? new CodePage(text.toCharArray()) : null;
  }
}
