package org.coroscope.library.regex;

/** The letters of {@code (?flags)} and {@code (?flags-flags:…)}. */
final class FlagReader {
  private final PatternReader in;
  private final boolean bytes;
  private int added;
  private int removed;
  private boolean global;

  FlagReader(PatternReader in, boolean bytes) {
    this.in = in;
    this.bytes = bytes;
  }

  /** Whether the flags are for the whole pattern. */
  boolean isGlobal() {
    return global;
  }

  int added() {
    return added;
  }

  int removed() {
    return removed;
  }

  /** Reads on after the first letter (or the minus sign). */
  void read(int first) {
    int c = first;
    while (c != '-') {
      add(c);
      c = in.next();
      if (c == PatternReader.END) {
        throw new RegexError("missing -, : or )", in.position());
      }
      if (c == ')') {
        global = true;
        return;
      }
      if (c == ':') {
        return;
      }
      if (c != '-' && RegexFlags.of(c) == 0) {
        throw wrong(c, "missing -, : or )");
      }
    }
    if ((added & (RegexFlags.DEBUG | RegexFlags.TEMPLATE)) != 0) {
      throw new RegexError("bad inline flags: cannot turn on global flag", in.position() - 1);
    }
    c = in.next();
    if (c == PatternReader.END) {
      throw new RegexError("missing flag", in.position());
    }
    if (RegexFlags.of(c) == 0) {
      throw wrong(c, "missing flag");
    }
    while (c != ':') {
      remove(c);
      c = in.next();
      if (c == PatternReader.END) {
        throw new RegexError("missing :", in.position());
      }
      if (c != ':' && RegexFlags.of(c) == 0) {
        throw wrong(c, "missing :");
      }
    }
    if ((added & removed) != 0) {
      throw new RegexError("bad inline flags: flag turned on and off", in.position() - 1);
    }
  }

  private RegexError wrong(int c, String message) {
    return new RegexError(Character.isLetter(c) ? "unknown flag" : message, in.position() - 1);
  }

  private void add(int c) {
    int flag = RegexFlags.of(c);
    if (bytes && flag == RegexFlags.UNICODE) {
      throw new RegexError(
          "bad inline flags: cannot use 'u' flag with a bytes pattern", in.position());
    }
    if (!bytes && flag == RegexFlags.LOCALE) {
      throw new RegexError(
          "bad inline flags: cannot use 'L' flag with a str pattern", in.position());
    }
    added |= flag;
    if ((flag & RegexFlags.TYPES) != 0 && (added & RegexFlags.TYPES) != flag) {
      throw new RegexError(
          "bad inline flags: flags 'a', 'u' and 'L' are incompatible", in.position());
    }
  }

  private void remove(int c) {
    int flag = RegexFlags.of(c);
    if ((flag & RegexFlags.TYPES) != 0) {
      throw new RegexError(
          "bad inline flags: cannot turn off flags 'a', 'u' and 'L'", in.position());
    }
    removed |= flag;
  }
}
