package org.coroscope.library.regex;

import java.util.function.Consumer;

/** Reads the replacement text of a substitution. */
public final class TemplateReader {
  private final PatternReader in;
  private final Regex regex;

  public TemplateReader(String template, Regex regex) {
    this.in = new PatternReader(template);
    this.regex = regex;
  }

  /**
   * Reads the whole.
   *
   * @param texts gets literal texts
   * @param groups gets numbers of groups, in between
   * @return the name of a group that there is not, or null if all is well
   * @throws RegexError if it is malformed
   */
  public String read(Consumer<String> texts, Consumer<Integer> groups) {
    StringBuilder text = new StringBuilder();
    while (in.peek() != PatternReader.END) {
      int start = in.position();
      int c = in.next();
      if (c != '\\') {
        text.appendCodePoint(c);
        continue;
      }
      int letter = in.next();
      int group = -1;
      if (letter == PatternReader.END) {
        throw new RegexError("bad escape (end of pattern)", start);
      } else if (letter == 'g') {
        if (!in.take('<')) {
          throw new RegexError("missing <", in.position());
        }
        String name = in.until('>', "group name");
        Integer number = number(name);
        if (number == null) {
          return name;
        }
        group = number;
      } else if (letter == '0') {
        in.takeWhile(2, TemplateReader::isOctal);
        text.append((char) (Integer.parseInt(in.text(start + 1, in.position()), 8) & 255));
      } else if (letter >= '1' && letter <= '9') {
        group = digits(start, letter, text);
      } else {
        text.append(escape(start, letter));
      }
      if (group >= 0) {
        texts.accept(text.toString());
        text.setLength(0);
        groups.accept(group);
      }
    }
    texts.accept(text.toString());
    return null;
  }

  private static boolean isOctal(int c) {
    return c >= '0' && c <= '7';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The group of a name or number; null if the name is not known. */
  private Integer number(String name) {
    int place = in.position() - name.codePointCount(0, name.length()) - 1;
    int first = name.codePointAt(0);
    if ((first == '_' || Character.isUnicodeIdentifierStart(first))
        && name.codePoints().allMatch(Character::isUnicodeIdentifierPart)) {
      return regex.names().get(name);
    }
    if (!name.chars().allMatch(TemplateReader::isDigit)) {
      throw new RegexError("bad character in group name '" + name + "'", place);
    }
    return checked(name, place);
  }

  private int checked(String digits, int place) {
    if (digits.length() > 9 || Integer.parseInt(digits) > regex.groups()) {
      throw new RegexError("invalid group reference " + digits, place);
    }
    return Integer.parseInt(digits);
  }

  /** A reference of one or two digits; or, if there are three octal ones, a character: then -1. */
  private int digits(int start, int first, StringBuilder text) {
    if (isDigit(in.peek())) {
      int second = in.next();
      if (isOctal(first) && isOctal(second) && isOctal(in.peek())) {
        in.next();
        int value = Integer.parseInt(in.text(start + 1, in.position()), 8);
        if (value > 0377) {
          throw new RegexError(
              "octal escape value " + in.text(start, in.position()) + " outside of range 0-0o377",
              start);
        }
        text.append((char) value);
        return -1;
      }
    }
    return checked(in.text(start + 1, in.position()), start + 1);
  }

  private String escape(int start, int letter) {
    return switch (letter) {
      case 'a' -> "\u0007";
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case 'v' -> "\u000b";
      case '\\' -> "\\";
      default -> {
        if (letter < 128 && Character.isLetter(letter)) {
          throw new RegexError("bad escape " + in.text(start, in.position()), start);
        }
        yield "\\" + Character.toString(letter);
      }
    };
  }
}
