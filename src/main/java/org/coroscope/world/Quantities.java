package org.coroscope.world;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations and sizes with their units. */
final class Quantities {
  private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([A-Za-z]*)");

  private Quantities() {}

  /** Nanoseconds of {@code 20ms}, {@code 1.5s}, {@code 2}. */
  static long nanos(String text) {
    Matcher parts = NUMBER.matcher(text);
    if (parts.matches()) {
      switch (parts.group(2)) {
        case "", "s" -> {
          return scaled(parts.group(1), 1_000_000_000L);
        }
        case "ms" -> {
          return scaled(parts.group(1), 1_000_000L);
        }
        default -> {}
      }
    }
    throw new SettingException("a time is written as 20ms or 1.5s, not '" + text + "'");
  }

  /** Bytes of {@code 512}, {@code 2kB}, {@code 1MB}; a kB has 1000 bytes. */
  static long bytes(String text) {
    Matcher parts = NUMBER.matcher(text);
    if (parts.matches()) {
      switch (parts.group(2).toLowerCase(Locale.ROOT)) {
        case "", "b" -> {
          return scaled(parts.group(1), 1);
        }
        case "kb" -> {
          return scaled(parts.group(1), 1000);
        }
        case "mb" -> {
          return scaled(parts.group(1), 1_000_000);
        }
        default -> {}
      }
    }
    throw new SettingException("a size is written as 512, 20kB or 1MB, not '" + text + "'");
  }

  static long count(String text) {
    try {
      return Integer.parseUnsignedInt(text);
    } catch (NumberFormatException e) {
      throw new SettingException("'" + text + "' is not a whole number");
    }
  }

  private static long scaled(String number, long unit) {
    return new BigDecimal(number).multiply(BigDecimal.valueOf(unit)).longValue();
  }
}
