package org.coroscope.vm.builtin;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Locale;
import java.util.Map;

/**
 * The encodings in which each byte is one character, beyond ASCII and Latin-1: by Java's tables.
 */
final class CodePages {
  /** Python's names where Java has others; keys without separators. */
  private static final Map<String, String> JAVA_NAMES =
      Map.ofEntries(
          Map.entry("koi8r", "KOI8-R"),
          Map.entry("koi8u", "KOI8-U"),
          Map.entry("macroman", "x-MacRoman"),
          Map.entry("latin2", "ISO-8859-2"),
          Map.entry("latin9", "ISO-8859-15"),
          Map.entry("cyrillic", "ISO-8859-5"),
          Map.entry("greek", "ISO-8859-7"),
          Map.entry("hebrew", "ISO-8859-8"));

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
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    String javaName = JAVA_NAMES.get(key);
    if (key.matches("(cp|windows|ibm)\\d+")) {
      String number = key.replaceAll("\\D", "");
      javaName = (number.startsWith("125") ? "windows-" : "IBM") + number;
    } else if (key.matches("iso8859\\d+")) {
      javaName = "ISO-8859-" + key.substring("iso8859".length());
    }
    if (javaName == null) {
      return null;
    }
    try {
      return Charset.isSupported(javaName) ? read(Charset.forName(javaName)) : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
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
