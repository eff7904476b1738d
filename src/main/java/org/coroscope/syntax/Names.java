package org.coroscope.syntax;

import java.text.Normalizer;

/** The rules for identifiers. */
final class Names {

  private Names() {}

  /** The name as Python compares it: in Unicode's normal form KC. */
  static String normalize(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC);
      }
    }
    return name;
  }

  /** The offset of the first character that cannot stand where it does in a name, or -1. */
  static int firstInvalid(String text, int start, int end) {
    for (int i = start; i < end; ) {
      int codePoint = text.codePointAt(i);
      boolean good =
          i == start
              ? codePoint == '_' || Character.isUnicodeIdentifierStart(codePoint)
              : Character.isUnicodeIdentifierPart(codePoint)
                  && !Character.isIdentifierIgnorable(codePoint);
      if (!good) {
        return i;
      }
      i += Character.charCount(codePoint);
    }
    return -1;
  }

  static String invalidCharacterMessage(int codePoint) {
    String number = String.format("U+%04X", codePoint);
    return isPrintable(codePoint)
        ? "invalid character '" + Character.toString(codePoint) + "' (" + number + ")"
        : "invalid non-printable character " + number;
  }

  private static boolean isPrintable(int codePoint) {
    if (codePoint == ' ') {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
