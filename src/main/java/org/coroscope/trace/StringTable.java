package org.coroscope.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts by number, each kept once; number 0 is the empty text. Order is that of first use. */
final class StringTable {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** The same text often comes several times in a row. */
  private String lastText;

  private int lastNumber;

  StringTable() {
    number("");
  }

  int number(String text) {
    if (text == null) {
      return 0;
    }
    if (text == lastText) {
      return lastNumber;
    }
    int number = lookUp(text);
    lastText = text;
    lastNumber = number;
    return number;
  }

  private int lookUp(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    int number = texts.size();
    texts.add(text);
    numbers.put(text, number);
    return number;
  }

  String text(int number) {
    return texts.get(number);
  }

  int size() {
    return texts.size();
  }

  List<String> texts() {
    return texts;
  }
}
