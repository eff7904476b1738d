package org.coroscope.vm.builtin;

import java.util.Locale;
import java.util.function.IntPredicate;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.TypeBuilder;

/** Methods of {@code str} about what kinds of characters it has, and their case. */
final class StrKinds {
  /** Ideographs that are numbers; Java knows no numeric value for them. */
  private static final String NUMBER_IDEOGRAPHS =
      "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e\u5343\u842c\u4e07"
          + "\u5104\u4ebf\u5146\u96f6\u58f9\u58f1\u8cb3\u8d30\u53c1\u53c2\u53c3\u8086\u4f0d\u9678"
          + "\u9646\u67d2\u634c\u7396\u62fe\u4f70\u4edf\u5efe\u5eff\u5345\u534c\u4e24";

  /** Ranges of digits that are not decimal: superscripts, in circles and the like. */
  private static final int[][] OTHER_DIGITS = {
    {0xB2, 0xB3},
    {0xB9, 0xB9},
    {0x1369, 0x1371},
    {0x19DA, 0x19DA},
    {0x2070, 0x2070},
    {0x2074, 0x2079},
    {0x2080, 0x2089},
    {0x2460, 0x2468},
    {0x2474, 0x247C},
    {0x2488, 0x2490},
    {0x24EA, 0x24EA},
    {0x24F5, 0x24FD},
    {0x24FF, 0x24FF},
    {0x2776, 0x277E},
    {0x2780, 0x2788},
    {0x278A, 0x2792},
    {0x10A40, 0x10A43},
    {0x10E60, 0x10E68},
    {0x11052, 0x1105A},
    {0x1F100, 0x1F10A}
  };

  private StrKinds() {}

  static void install(TypeBuilder type) {
    each(type, "isalpha", Character::isLetter);
    each(type, "isdecimal", StrKinds::isDecimal);
    each(type, "isdigit", StrKinds::isDigit);
    each(type, "isnumeric", StrKinds::isNumeric);
    each(type, "isalnum", c -> Character.isLetter(c) || isDigit(c) || isNumeric(c));
    each(type, "isspace", TextRules::isSpace);
    type.method("isascii", (vm, self) -> PyBool.of(all(StrMethods.text(self), c -> c < 128)));
    type.method(
        "isprintable", (vm, self) -> PyBool.of(all(StrMethods.text(self), TextRules::isPrintable)));
    type.method("isidentifier", (vm, self) -> PyBool.of(isIdentifier(StrMethods.text(self))));
    type.method("isupper", (vm, self) -> PyBool.of(isCase(StrMethods.text(self), true)));
    type.method("islower", (vm, self) -> PyBool.of(isCase(StrMethods.text(self), false)));
    type.method("istitle", (vm, self) -> PyBool.of(isTitle(StrMethods.text(self))));
    type.method("upper", (vm, self) -> PyStr.of(StrMethods.text(self).toUpperCase(Locale.ROOT)));
    type.method("lower", (vm, self) -> PyStr.of(StrMethods.text(self).toLowerCase(Locale.ROOT)));
    type.method("capitalize", (vm, self) -> PyStr.of(capitalize(StrMethods.text(self))));
    type.method("title", (vm, self) -> PyStr.of(title(StrMethods.text(self))));
    type.method("swapcase", (vm, self) -> PyStr.of(swapCase(StrMethods.text(self))));
    type.method("casefold", (vm, self) -> PyStr.of(fold(StrMethods.text(self))));
  }

  private static void each(TypeBuilder type, String name, IntPredicate kind) {
    type.method(
        name,
        (vm, self) -> {
          String text = StrMethods.text(self);
          return PyBool.of(!text.isEmpty() && all(text, kind));
        });
  }

  private static boolean all(String text, IntPredicate kind) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!kind.test(c)) {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  private static boolean isDecimal(int c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean isDigit(int c) {
    if (c < 128 || isDecimal(c)) {
      return c >= '0' && c <= '9' || c >= 128;
    }
    for (int[] range : OTHER_DIGITS) {
      if (c >= range[0] && c <= range[1]) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumeric(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || c > 0x3000 && NUMBER_IDEOGRAPHS.indexOf(c) >= 0;
  }

  /** Whether the text could be a name. */
  static boolean isIdentifier(String text) {
    if (text.isEmpty()) {
      return false;
    }
    int first = text.codePointAt(0);
    if (first != '_' && !Character.isUnicodeIdentifierStart(first)) {
      return false;
    }
    return all(
        text, c -> Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
  }

  private static boolean isCase(String text, boolean upper) {
    boolean any = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean wanted = upper ? Character.isUpperCase(c) : Character.isLowerCase(c);
      boolean other = upper ? Character.isLowerCase(c) : Character.isUpperCase(c);
      if (other || Character.isTitleCase(c)) {
        return false;
      }
      any |= wanted;
    }
    return any;
  }

  private static boolean isCased(int c) {
    return Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c);
  }

  private static boolean isTitle(String text) {
    boolean any = false;
    boolean afterCased = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        if (afterCased) {
          return false;
        }
        afterCased = true;
        any = true;
      } else if (Character.isLowerCase(c)) {
        if (!afterCased) {
          return false;
        }
        any = true;
      } else {
        afterCased = false;
      }
    }
    return any;
  }

  private static String titled(int c) {
    int title = Character.toTitleCase(c);
    if (title != c || Character.isTitleCase(c)) {
      return Character.toString(title);
    }
    String upper = Character.toString(c).toUpperCase(Locale.ROOT);
    // The one letter whose second part keeps its upper case: n after an apostrophe.
    if (c == 0x149 || upper.codePointCount(0, upper.length()) == 1) {
      return upper;
    }
    int first = upper.codePointAt(0);
    return Character.toString(first)
        + upper.substring(Character.charCount(first)).toLowerCase(Locale.ROOT);
  }

  private static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    String rest = text.toLowerCase(Locale.ROOT);
    // Lower case needs the whole text (a final sigma), so the first letter is cut from the outcome.
    int skipped = Character.toString(first).toLowerCase(Locale.ROOT).length();
    return titled(first) + rest.substring(skipped);
  }

  private static String title(String text) {
    StringBuilder result = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean sameLength = lower.length() == text.length();
    boolean afterCased = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (!afterCased) {
        result.append(titled(c));
      } else if (sameLength) {
        result.append(lower, i, next);
      } else {
        result.append(Character.toString(c).toLowerCase(Locale.ROOT));
      }
      afterCased = isCased(c);
      i = next;
    }
    return result.toString();
  }

  private static String swapCase(String text) {
    StringBuilder result = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean sameLength = lower.length() == text.length();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (Character.isUpperCase(c)) {
        result.append(
            sameLength ? lower.substring(i, next) : Character.toString(c).toLowerCase(Locale.ROOT));
      } else if (Character.isLowerCase(c)) {
        result.append(Character.toString(c).toUpperCase(Locale.ROOT));
      } else {
        result.appendCodePoint(c);
      }
      i = next;
    }
    return result.toString();
  }

  /**
   * Upper case and back again brings together what differs by case only; few letters do not obey.
   */
  static String fold(String text) {
    if (all(text, c -> c < 128)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder result = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == 0x131) {
                result.appendCodePoint(c);
              } else if (c == 0x1E9E) {
                result.append("ss");
              } else if (c == 0x130) {
                result.append("i\u0307");
              } else {
                String upper = Character.toString(c).toUpperCase(Locale.ROOT);
                upper
                    .codePoints()
                    .forEach(u -> result.append(Character.toString(u).toLowerCase(Locale.ROOT)));
              }
            });
    return result.toString();
  }
}
