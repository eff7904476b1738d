package org.coroscope.library;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Locale;

/** The directives of {@code strftime}, as in the C locale and in UTC. */
public final class TimeFormat {
  private TimeFormat() {}

  /** Writes a moment by a format; directives that are not known stay as they are. */
  public static String format(String form, LocalDateTime moment) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '%' && i + 1 < form.length()) {
        char next = form.charAt(++i);
        if ((next == '-' || next == '_') && i + 1 < form.length()) {
          out.append(padded(form.charAt(++i), next, moment));
        } else {
          directive(out, next, moment);
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** {@code %-d} writes a number without its leading zeros, {@code %_d} with spaces (glibc). */
  private static String padded(char letter, char flag, LocalDateTime moment) {
    StringBuilder usual = new StringBuilder();
    directive(usual, letter, moment);
    for (int i = 0; i < usual.length() - 1 && " 0".indexOf(usual.charAt(i)) >= 0; i++) {
      usual.setCharAt(i, ' ');
    }
    return flag == '-' ? usual.toString().stripLeading() : usual.toString();
  }

  private static void directive(StringBuilder out, char c, LocalDateTime t) {
    int hour12 = t.getHour() % 12 == 0 ? 12 : t.getHour() % 12;
    switch (c) {
      case 'Y' -> out.append(t.getYear());
      case 'C' -> pad(out, t.getYear() / 100, 2, '0');
      case 'y' -> pad(out, t.getYear() % 100, 2, '0');
      case 'm' -> pad(out, t.getMonthValue(), 2, '0');
      case 'd' -> pad(out, t.getDayOfMonth(), 2, '0');
      case 'e' -> pad(out, t.getDayOfMonth(), 2, ' ');
      case 'H' -> pad(out, t.getHour(), 2, '0');
      case 'I' -> pad(out, hour12, 2, '0');
      case 'M' -> pad(out, t.getMinute(), 2, '0');
      case 'S' -> pad(out, t.getSecond(), 2, '0');
      case 'f' -> pad(out, t.getNano() / 1000, 6, '0');
      case 'j' -> pad(out, t.getDayOfYear(), 3, '0');
      case 'p' -> out.append(t.getHour() < 12 ? "AM" : "PM");
      case 'a' -> out.append(t.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      case 'A' -> out.append(t.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case 'b', 'h' -> out.append(t.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
      case 'B' -> out.append(t.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      case 'u' -> out.append(t.getDayOfWeek().getValue());
      case 'w' -> out.append(t.getDayOfWeek().getValue() % 7);
      case 'U' -> pad(out, week(t, t.getDayOfWeek().getValue() % 7), 2, '0');
      case 'W' -> pad(out, week(t, t.getDayOfWeek().getValue() - 1), 2, '0');
      case 'V' -> pad(out, t.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
      case 'G' -> out.append(t.get(WeekFields.ISO.weekBasedYear()));
      case 'c' -> out.append(format("%a %b %e %H:%M:%S %Y", t));
      case 'x', 'D' -> out.append(format("%m/%d/%y", t));
      case 'X', 'T' -> out.append(format("%H:%M:%S", t));
      case 'r' -> out.append(format("%I:%M:%S %p", t));
      case 'R' -> out.append(format("%H:%M", t));
      case 'F' -> out.append(format("%Y-%m-%d", t));
      case 'Z' -> out.append("UTC");
      case 'z' -> out.append("+0000");
      case 's' -> out.append(t.toEpochSecond(java.time.ZoneOffset.UTC));
      case 'n' -> out.append('\n');
      case 't' -> out.append('\t');
      case '%' -> out.append('%');
      default -> out.append('%').append(c);
    }
  }

  /** Number of the week in the year; days before the first "first day" are in week 0. */
  private static int week(LocalDateTime t, int dayInWeek) {
    return (t.get(ChronoField.DAY_OF_YEAR) + 6 - dayInWeek) / 7;
  }

  private static void pad(StringBuilder out, int value, int width, char with) {
    String digits = Integer.toString(value);
    out.append(String.valueOf(with).repeat(Math.max(0, width - digits.length()))).append(digits);
  }
}
