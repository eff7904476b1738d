package org.coroscope.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Recorded cases: a source and what CPython 3.11 makes of it. */
final class Expectations {

  /**
   * One case.
   *
   * @param source the program, ending with a line break
   * @param expected what was recorded for it
   */
  record Case(String source, String expected) {
    @Override
    public String toString() {
      return source.strip();
    }
  }

  private Expectations() {}

  /** Reads a file of cases, each a {@code === source} part and a part that tells the result. */
  static List<Case> read(String name) {
    String text;
    try (InputStream in = Expectations.class.getResourceAsStream(name)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Case> cases = new ArrayList<>();
    for (String part : text.split("(?m)^=== source\n")) {
      if (!part.isEmpty()) {
        String[] halves = part.split("(?m)^=== \\w+\n", 2);
        cases.add(new Case(halves[0], halves[1]));
      }
    }
    return cases;
  }
}
