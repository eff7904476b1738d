package org.coroscope.lesson;

import java.util.List;
import java.util.Optional;

/**
 * A question on a line.
 *
 * @param occasion when it is asked
 * @param text the question
 * @param answers the answers to choose from, in the order they are written in
 * @param facts what makes the answers true, to be checked against the run
 * @param explanation what is shown after answering; may be empty
 * @param writtenAt the line of its comment, from 1
 */
public record Question(
    Occasion occasion,
    String text,
    List<Answer> answers,
    List<Fact> facts,
    String explanation,
    int writtenAt)
    implements Remark {

  /** Keeps its own copies of the lists. */
  public Question {
    answers = List.copyOf(answers);
    facts = List.copyOf(facts);
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
   * @param kind which fact
   * @param subject the task or variable it is about; empty if it is about none
   * @param value what it has to be; empty if each answer is a value, which has to be right just
   *     when the answer is
   * @param writtenAt the line of its comment, from 1
   */
  public record Fact(FactKind kind, String subject, Optional<String> value, int writtenAt) {}

  /** Whether more than one answer is right, and all of them have to be chosen. */
  public boolean wantsSeveral() {
    return answers.stream().filter(Answer::right).count() > 1;
  }
}
