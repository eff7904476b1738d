package org.coroscope.syntax;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Encodings by the names that Python has for them, as Java's tables. */
public final class EncodingNames {

  /** Python's names, small and without separators, where no rule below leads to Java's. */
  private static final Map<String, String> JAVA_NAMES =
      Map.ofEntries(
          Map.entry("utf8", "UTF-8"),
          Map.entry("utf8sig", "UTF-8"),
          Map.entry("u8", "UTF-8"),
          Map.entry("cp65001", "UTF-8"),
          Map.entry("ascii", "US-ASCII"),
          Map.entry("usascii", "US-ASCII"),
          Map.entry("646", "US-ASCII"),
          Map.entry("latin", "ISO-8859-1"),
          Map.entry("latin1", "ISO-8859-1"),
          Map.entry("isolatin1", "ISO-8859-1"),
          Map.entry("l1", "ISO-8859-1"),
          Map.entry("8859", "ISO-8859-1"),
          Map.entry("cp819", "ISO-8859-1"),
          Map.entry("latin2", "ISO-8859-2"),
          Map.entry("cyrillic", "ISO-8859-5"),
          Map.entry("greek", "ISO-8859-7"),
          Map.entry("hebrew", "ISO-8859-8"),
          Map.entry("latin5", "ISO-8859-9"),
          Map.entry("latin9", "ISO-8859-15"),
          Map.entry("koi8r", "KOI8-R"),
          Map.entry("koi8u", "KOI8-U"),
          Map.entry("macroman", "x-MacRoman"),
          Map.entry("shiftjis", "Shift_JIS"),
          Map.entry("sjis", "Shift_JIS"),
          Map.entry("cp932", "windows-31j"),
          Map.entry("eucjp", "EUC-JP"),
          Map.entry("euckr", "EUC-KR"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("big5", "Big5"),
          Map.entry("cp950", "x-windows-950"),
          Map.entry("gb2312", "GB2312"),
          Map.entry("gbk", "GBK"),
          Map.entry("cp936", "GBK"),
          Map.entry("gb18030", "GB18030"));

  private EncodingNames() {}

  /**
   * The encoding of a name such as {@code latin-1}, {@code cp1252} or {@code iso8859_15}; empty for
   * one that is not known here, or that is no encoding of text with ASCII in it, such as UTF-16.
   */
  public static Optional<Charset> charset(String name) {
    String key = name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    String java = JAVA_NAMES.get(key);
    if (java == null && key.matches("(cp|windows|ibm)\\d+")) {
      String number = key.replaceAll("\\D", "");
      java = (number.startsWith("125") ? "windows-" : "IBM") + number;
    } else if (java == null && key.matches("iso8859\\d+")) {
      java = "ISO-8859-" + key.substring("iso8859".length());
    }
    return java == null || !Charset.isSupported(java)
        ? Optional.empty()
        : Optional.of(Charset.forName(java)).filter(EncodingNames::hasAscii);
  }

  private static boolean hasAscii(Charset charset) {
    String sample = "# coding: az_AZ-09\n";
    return new String(sample.getBytes(StandardCharsets.US_ASCII), charset).equals(sample);
  }
}
