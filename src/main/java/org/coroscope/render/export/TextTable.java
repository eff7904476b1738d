package org.coroscope.render.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many texts that differ in little but their numbers, such as {@code Task-81 reaches line 32}.
 * Texts that are alike but for their numbers share a pattern; a number is written as its difference
 * to the one that stood in the same place of the pattern before. So the texts of a long trace are
 * written in a hundredth of their letters once they are packed.
 */
final class TextTable {

  /** Longer numbers would not be exact in every browser; they stay letters. */
  private static final int MOST_DIGITS = 9;

  private final Map<List<String>, Integer> patterns = new LinkedHashMap<>();
  private final List<int[]> before = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();
  private final Numbers which = new Numbers();
  private final Numbers differences = new Numbers();

  /** The place of a text, from 0; a new one is added at the end. */
  int placeOf(String text) {
    Integer place = known.get(text);
    if (place == null) {
      place = which.size();
      known.put(text, place);
      add(text);
    }
    return place;
  }

  /** Adds a text at the end, even if it is there already. */
  void add(String text) {
    List<String> pieces = new ArrayList<>();
    Numbers numbers = new Numbers();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
        end++;
      }
      boolean isPlain = end == at + 1 || end > at && text.charAt(at) != '0';
      if (isPlain && end - at <= MOST_DIGITS) {
        pieces.add(text.substring(from, at));
        numbers.add(Integer.parseInt(text, at, end, 10));
        from = end;
      }
      at = Math.max(end, at + 1);
    }
    pieces.add(text.substring(from));
    int pattern = patterns.computeIfAbsent(pieces, key -> patterns.size());
    if (pattern == before.size()) {
      before.add(new int[numbers.size()]);
    }
    which.add(pattern);
    int[] last = before.get(pattern);
    for (int i = 0; i < last.length; i++) {
      differences.add(numbers.get(i) - last[i]);
      last[i] = numbers.get(i);
    }
  }

  /** Writes it as an object: the pieces of the patterns, which text has which, the differences. */
  void write(JsonGenerator json, String name) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeArrayFieldStart("patterns");
    for (List<String> pieces : patterns.keySet()) {
      json.writeArray(pieces.toArray(String[]::new), 0, pieces.size());
    }
    json.writeEndArray();
    which.write(json, "which");
    differences.write(json, "numbers");
    json.writeEndObject();
  }

  /** A growing row of numbers. */
  static final class Numbers {
    private int[] items = new int[8];
    private int size;

    void add(int number) {
      if (size == items.length) {
        items = Arrays.copyOf(items, size * 2);
      }
      items[size++] = number;
    }

    int get(int place) {
      return items[place];
    }

    int size() {
      return size;
    }

    void write(JsonGenerator json, String name) throws IOException {
      json.writeFieldName(name);
      write(json);
    }

    void write(JsonGenerator json) throws IOException {
      json.writeArray(items, 0, size);
    }
  }
}
