package org.coroscope.ui.code;

import java.util.List;
import java.util.Set;

/** What keys do to whole lines: indentation and comments. Pure functions of the lines' text. */
final class BlockEdits {

  /** One step of indentation. */
  static final String INDENT = "    ";

  private static final Set<String> LEAVES_BLOCK =
      Set.of("return", "pass", "break", "continue", "raise");

  private BlockEdits() {}

  /** The lines one step deeper; blank ones stay as they are. */
  static List<String> indented(List<String> lines) {
    return lines.stream().map(line -> line.isBlank() ? line : INDENT + line).toList();
  }

  /** The lines one step less deep, as far as they can. */
  static List<String> outdented(List<String> lines) {
    return lines.stream()
        .map(line -> line.substring(Math.min(indentOf(line), INDENT.length())))
        .toList();
  }

  /** The lines as comments; or, if all of them are comments, as code again. */
  static List<String> commentToggled(List<String> lines) {
    List<String> written = lines.stream().filter(line -> !line.isBlank()).toList();
    if (written.isEmpty()) {
      return lines;
    }
    boolean comments = written.stream().allMatch(line -> line.stripLeading().startsWith("#"));
    int column = written.stream().mapToInt(BlockEdits::indentOf).min().orElse(0);
    return lines.stream()
        .map(line -> line.isBlank() ? line : comments ? uncommented(line) : commented(line, column))
        .toList();
  }

  private static String commented(String line, int column) {
    return line.substring(0, column) + "# " + line.substring(column);
  }

  private static String uncommented(String line) {
    int mark = line.indexOf('#');
    int after = line.startsWith("# ", mark) ? mark + 2 : mark + 1;
    return line.substring(0, mark) + line.substring(after);
  }

  /** How many spaces a line begins with. */
  static int indentOf(String line) {
    int spaces = 0;
    while (spaces < line.length() && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return spaces;
  }

  /**
   * The indentation of a line that is begun after this one: deeper after what opens a block or a
   * bracket, less deep after what leaves a block.
   *
   * @param before the line as far as the caret
   */
  static String indentAfter(String before) {
    int spaces = indentOf(before);
    String code = withoutComment(before).strip();
    if (code.endsWith(":") || code.endsWith("(") || code.endsWith("[") || code.endsWith("{")) {
      spaces += INDENT.length();
    } else if (LEAVES_BLOCK.contains(code.split("\\W", 2)[0])) {
      spaces = Math.max(0, spaces - INDENT.length());
    }
    return " ".repeat(spaces);
  }

  private static String withoutComment(String line) {
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        if (c == '\\') {
          i++;
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '#') {
        return line.substring(0, i);
      }
    }
    return line;
  }
}
