package org.coroscope.lesson;

import java.util.List;

/**
 * A folder of lessons.
 *
 * @param id the folder's name
 * @param title what the learner reads
 * @param text a few words about it, in Markdown; may be empty
 * @param lessons its lessons in the order of their file names
 */
public record Chapter(String id, String title, String text, List<Lesson> lessons) {

  /** Keeps its own copy of the list. */
  public Chapter {
    lessons = List.copyOf(lessons);
  }
}
