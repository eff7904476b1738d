package org.coroscope.scheduler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What CPython printed for each behaviour of asyncio_orders.py. */
final class RecordedOutput {
  private RecordedOutput() {}

  static Map<String, List<String>> load() {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : text().split("\n")) {
      if (line.startsWith("== ")) {
        current = new ArrayList<>();
        sections.put(line.substring(3), current);
      } else {
        current.add(line);
      }
    }
    return sections;
  }

  private static String text() {
    try (InputStream in = RecordedOutput.class.getResourceAsStream("asyncio_orders.out")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("asyncio_orders.out cannot be read", e);
    }
  }
}
