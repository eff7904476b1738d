package org.coroscope.render.export;

import java.util.List;

/**
 * A step that a handout shows.
 *
 * @param step the step
 * @param notes what the teacher says about it
 * @param questions what the class is asked
 */
public record Stage(int step, List<String> notes, List<Question> questions) {

  /** Keeps its own copies. */
  public Stage {
    notes = List.copyOf(notes);
    questions = List.copyOf(questions);
  }

  /** A step without a word about it. */
  public static Stage at(int step) {
    return new Stage(step, List.of(), List.of());
  }

  /**
   * A question with its answers.
   *
   * @param text the question
   * @param answers what to choose from
   * @param explanation why the right ones are right; may be empty
   */
  public record Question(String text, List<Answer> answers, String explanation) {

    /** Keeps its own copy of the answers. */
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /**
   * An answer.
   *
   * @param text what it says
   * @param right whether it has to be chosen
   */
  public record Answer(String text, boolean right) {}
}
