package org.coroscope.library;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.library.regex.Regex;
import org.coroscope.library.regex.TemplateReader;
import org.coroscope.vm.Raise;

/** The replacement of {@code re.sub}: text with references to groups. */
final class ReTemplate {
  /** Each is a String, or the Integer number of a group. */
  private final List<Object> parts;

  private ReTemplate(List<Object> parts) {
    this.parts = parts;
  }

  /** Reads a template; raises as CPython does (RegexError is to be turned by the caller). */
  static ReTemplate parse(String text, Regex regex) {
    if (text.indexOf('\\') < 0) {
      return new ReTemplate(List.of(text));
    }
    List<Object> parts = new ArrayList<>();
    String unknown = new TemplateReader(text, regex).read(parts::add, parts::add);
    if (unknown != null) {
      throw Raise.indexError("unknown group name '" + unknown + "'");
    }
    return new ReTemplate(parts);
  }

  /** Whether it is the same for all matches. */
  boolean isLiteral() {
    return parts.size() == 1 && parts.get(0) instanceof String;
  }

  /** The replacement for a match. */
  void appendTo(StringBuilder result, PyMatch match) {
    for (Object part : parts) {
      if (part instanceof String text) {
        result.append(text);
      } else {
        String group = match.text((Integer) part);
        result.append(group == null ? "" : group);
      }
    }
  }
}
