package org.coroscope.world;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a {@code host} or {@code page} setting can say, as {@code latency=20ms}. */
public enum Trait {
  /** How long it takes to look up the host's name. */
  DNS(Kind.DURATION),
  /** How long a message takes from here to the host, and as long back. */
  LATENCY(Kind.DURATION),
  /** How many bytes a second come over one connection. */
  BANDWIDTH(Kind.RATE),
  /** How long the host thinks before it answers. */
  DELAY(Kind.DURATION),
  /** How many bytes the answer's body has. */
  SIZE(Kind.SIZE),
  /** The answer's status, as 404. */
  STATUS(Kind.COUNT),
  /** The answer's content type. */
  TYPE(Kind.TEXT),
  /** The answer's body. */
  BODY(Kind.TEXT),
  /** Where to go instead; makes the status 302 unless it is given. */
  LOCATION(Kind.TEXT),
  /** How many bytes the parts of a body have in which it comes. */
  CHUNK(Kind.SIZE),
  /** How many requests the host works on at once. */
  CONNECTIONS(Kind.COUNT),
  /** What becomes of requests beyond that: {@code wait}, {@code refuse}, or a status. */
  OVER(Kind.WORD, "wait", "refuse", "503", "429"),
  /** What goes wrong. */
  FAIL(Kind.WORD, "dns", "refused", "timeout", "reset"),
  /** Only so many requests get this status or failure; those after them succeed. */
  TIMES(Kind.COUNT);

  /** How the value is written. */
  public enum Kind {
    /** {@code 20ms}, {@code 1.5s} or {@code 1.5}: seconds. */
    DURATION,
    /** {@code 100kB/s}, {@code 1MB/s} or {@code 5000}: bytes a second. */
    RATE,
    /** {@code 2kB}, {@code 1MB} or {@code 512}: bytes. */
    SIZE,
    /** A whole number. */
    COUNT,
    /** Any text. */
    TEXT,
    /** One of a few words. */
    WORD
  }

  private final Kind kind;
  private final List<String> words;

  Trait(Kind kind, String... words) {
    this.kind = kind;
    this.words = List.of(words);
  }

  /** How its value is written. */
  public Kind kind() {
    return kind;
  }

  /** As it is written in a setting. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Trait> of(String word) {
    return Arrays.stream(values()).filter(trait -> trait.word().equals(word)).findFirst();
  }

  static String allWords() {
    return Arrays.stream(values()).map(Trait::word).collect(Collectors.joining(", "));
  }

  /**
   * Reads a value: nanoseconds, bytes a second, bytes or a number as a Long, else a String.
   *
   * @throws SettingException if it is not written as it should be
   */
  Object read(String text) {
    return switch (kind) {
      case DURATION -> Quantities.nanos(text);
      case RATE ->
          Quantities.bytes(text.endsWith("/s") ? text.substring(0, text.length() - 2) : text);
      case SIZE -> Quantities.bytes(text);
      case COUNT -> Quantities.count(text);
      case TEXT -> text;
      case WORD -> {
        if (!words.contains(text)) {
          throw new SettingException(
              word() + " is one of " + String.join(", ", words) + ", not '" + text + "'");
        }
        yield text;
      }
    };
  }
}
