package org.coroscope.world;

import java.util.List;
import java.util.Map;

/** Writes the few kinds of JSON that hosts make up. */
final class Json {
  private Json() {}

  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  /** An object whose values are JSON already, indented. */
  static String object(Map<String, String> values, String margin) {
    StringBuilder out = new StringBuilder("{");
    String separator = "\n";
    for (Map.Entry<String, String> entry : values.entrySet()) {
      out.append(separator).append(margin).append("  ").append(quoted(entry.getKey()));
      out.append(": ").append(entry.getValue());
      separator = ",\n";
    }
    return out.append(values.isEmpty() ? "}" : "\n" + margin + "}").toString();
  }

  static String list(List<String> texts) {
    return texts.stream().map(Json::quoted).toList().toString();
  }
}
