package org.coroscope.lesson;

import java.util.List;

/**
 * A lesson as it was written.
 *
 * @param id its name in the catalogue, such as {@code 04_crawlers/10_plain_calls}
 * @param fileName the file's own name, such as {@code 10_plain_calls.py}
 * @param title the first line of its docstring; without one, its file name
 * @param text the rest of the docstring, in Markdown
 * @param source the whole file
 * @param seed what the random module starts from
 * @param notes the notes, by line
 * @param questions the questions, by line
 * @param problems what is wrong with how it is written; empty for a sound lesson
 */
public record Lesson(
    String id,
    String fileName,
    String title,
    String text,
    String source,
    long seed,
    List<Note> notes,
    List<Question> questions,
    List<LessonProblem> problems) {

  /** Keeps its own copies of the lists. */
  public Lesson {
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
    problems = List.copyOf(problems);
  }
}
