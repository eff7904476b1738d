package org.coroscope.lesson;

import java.util.List;
import java.util.Optional;
import org.coroscope.run.RunOptions;
import org.coroscope.world.World;

/**
 * A lesson as it was written.
 *
 * @param id its name in the catalogue, such as {@code 04_crawlers/10_plain_calls}
 * @param fileName the file's own name, such as {@code 10_plain_calls.py}
 * @param title the first line of its docstring; without one, its file name
 * @param text the rest of the docstring, in Markdown
 * @param source the whole file
 * @param seed what the random module starts from
 * @param world what it declares about its surroundings
 * @param notes the notes, by line
 * @param questions the questions, by line
 * @param expected what CPython printed for it, as recorded beside it; empty if nothing was
 * @param problems what is wrong with how it is written; empty for a sound lesson
 */
public record Lesson(
    String id,
    String fileName,
    String title,
    String text,
    String source,
    long seed,
    World world,
    List<Note> notes,
    List<Question> questions,
    Optional<String> expected,
    List<LessonProblem> problems) {

  /** Keeps its own copies of the lists. */
  public Lesson {
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
    problems = List.copyOf(problems);
  }

  /** How it is run: as any program, with what it declares. */
  public RunOptions options() {
    return RunOptions.standard().withSeed(seed).withWorld(world);
  }

  /** The same with what CPython printed for it: the text of an {@code .expected} file. */
  public Lesson withExpected(String text) {
    return new Lesson(
        id,
        fileName,
        title,
        this.text,
        source,
        seed,
        world,
        notes,
        questions,
        Optional.of(text),
        problems);
  }

  /** The same with other problems, as when more of them have come to light. */
  public Lesson withProblems(List<LessonProblem> replacement) {
    return new Lesson(
        id, fileName, title, text, source, seed, world, notes, questions, expected, replacement);
  }
}
