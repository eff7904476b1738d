package org.coroscope.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The sentences' templates, and filling them in: {@code {name}} stands for a value. */
final class Narration {

  private final ResourceBundle bundle;

  Narration(Locale locale) {
    // Without falling back to the machine's own locale: the same trace reads the same everywhere.
    bundle =
        ResourceBundle.getBundle(
            "org.coroscope.trace.narration",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  boolean has(String key) {
    return bundle.containsKey(key);
  }

  String template(String key) {
    return bundle.getString(key);
  }

  String fill(String key, Map<String, String> values) {
    String template = template(key);
    StringBuilder sentence = new StringBuilder(template.length() + 64);
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String name = template.substring(open + 1, close);
      String value = values.get(name);
      sentence.append(template, at, open).append(value == null ? "" : value);
      at = close + 1;
    }
    String end = template.substring(at);
    return sentence.append(isEnded(sentence) && end.equals(".") ? "" : end).toString();
  }

  /** Whether the value before a full stop brings an end along: "bad value." or "far too lo…". */
  private static boolean isEnded(CharSequence text) {
    return !text.isEmpty() && "….!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** The names in a template, for checking the bundle. */
  List<String> names(String key) {
    List<String> names = new ArrayList<>();
    String template = template(key);
    int open = template.indexOf('{');
    while (open >= 0) {
      int close = template.indexOf('}', open);
      names.add(template.substring(open + 1, close));
      open = template.indexOf('{', close);
    }
    return names;
  }

  Iterable<String> keys() {
    return bundle.keySet();
  }
}
