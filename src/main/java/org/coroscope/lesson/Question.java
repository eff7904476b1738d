package org.coroscope.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A question on a line.
 *
 * @param occasion when it is asked
 * @param text the question
 * @param answers the answers to choose from, in the order they are written in
 * @param fact what makes the answer true, to be checked against the run
 * @param explanation what is shown after answering; may be empty
 */
public record Question(
    Occasion occasion, String text, List<Answer> answers, Optional<Fact> fact, String explanation)
    implements Remark {

  /** Keeps its own copy of the answers. */
  public Question {
    answers = List.copyOf(answers);
  }

  /**
   * One answer.
   *
   * @param text what it says
   * @param right whether it has to be chosen
   */
  public record Answer(String text, boolean right) {}

  /**
   * A fact about the run.
   *
   * @param name which fact, such as {@code next-output}
   * @param value what it has to be
   */
  public record Fact(String name, String value) {}

  /** Whether more than one answer is right, and all of them have to be chosen. */
  public boolean wantsSeveral() {
    return answers.stream().filter(Answer::right).count() > 1;
  }
}
