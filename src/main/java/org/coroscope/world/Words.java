package org.coroscope.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A setting's value, cut into words and {@code name=value} pairs. A value in double quotes may have
 * blanks, and in it {@code \n}, {@code \t}, {@code \"} and {@code \\}.
 *
 * @param plain the words before the pairs
 * @param named the pairs
 */
record Words(List<String> plain, Map<String, String> named) {

  static Words of(String text) {
    List<String> plain = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      StringBuilder word = new StringBuilder();
      int equals = -1;
      boolean quoted = false;
      for (; at < text.length(); at++) {
        char c = text.charAt(at);
        if (quoted && c == '\\' && at + 1 < text.length()) {
          word.append(unescaped(text.charAt(++at)));
        } else if (c == '"') {
          quoted = !quoted;
        } else if (!quoted && Character.isWhitespace(c)) {
          break;
        } else {
          if (!quoted && c == '=' && equals < 0) {
            equals = word.length();
          }
          word.append(c);
        }
      }
      if (quoted) {
        throw new SettingException("a quotation mark is missing at the end");
      }
      boolean pair = equals > 0 && isName(word.substring(0, equals));
      if (pair) {
        named.put(word.substring(0, equals), word.substring(equals + 1));
      } else {
        plain.add(word.toString());
      }
    }
    return new Words(plain, named);
  }

  private static boolean isName(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      default -> c;
    };
  }

  /** The only plain word. */
  String first(String form) {
    if (plain.size() != 1) {
      throw new SettingException(form);
    }
    return plain.get(0);
  }
}
