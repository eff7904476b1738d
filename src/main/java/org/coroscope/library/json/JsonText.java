package org.coroscope.library.json;

/** Strings as JSON writes them. */
final class JsonText {
  private static final String NAMED = "\"\"\\\\\bb\ff\nn\rr\tt";

  private JsonText() {}

  /** In quotes, with escapes; with {@code ascii} for everything beyond ASCII, too. */
  static String quoted(String text, boolean ascii) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c < ' ' || ascii && c > '~') {
        escape(out, c);
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static void escape(StringBuilder out, char c) {
    for (int i = 0; i < NAMED.length(); i += 2) {
      if (NAMED.charAt(i) == c) {
        out.append('\\').append(NAMED.charAt(i + 1));
        return;
      }
    }
    out.append("\\u%04x".formatted((int) c));
  }
}
