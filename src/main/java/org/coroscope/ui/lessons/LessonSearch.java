package org.coroscope.ui.lessons;

import java.util.List;
import java.util.Locale;
import org.coroscope.ui.lessons.LessonShelf.Entry;
import org.coroscope.ui.lessons.LessonShelf.Section;

/** Finds lessons in which all the words occur: in the title, the text, the chapter or the code. */
final class LessonSearch {

  private final List<String> words;

  LessonSearch(String wanted) {
    String plain = wanted.strip().toLowerCase(Locale.ROOT);
    words = plain.isEmpty() ? List.of() : List.of(plain.split("\\s+"));
  }

  /** Whether nothing is searched for, so that everything is found. */
  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean finds(Section section, Entry entry) {
    String text = section.title() + '\n' + entry.lesson().title() + '\n' + entry.lesson().source();
    String plain = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(plain::contains);
  }
}
