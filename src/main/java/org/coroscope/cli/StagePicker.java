package org.coroscope.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.Note;
import org.coroscope.lesson.Question;
import org.coroscope.lesson.Remark;
import org.coroscope.lesson.RemarkSchedule;
import org.coroscope.render.export.Stage;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.Trace;

/** Finds the steps that a series or a handout shows. */
final class StagePicker {

  /** More pictures than these nobody looks through. */
  private static final int MOST = 2000;

  private final Trace trace;
  private final RemarkSchedule remarks;
  private final int from;
  private final int to;

  StagePicker(Lesson lesson, Trace trace, int from, int to) {
    this.trace = trace;
    this.remarks = RemarkSchedule.of(lesson, trace);
    this.from = from;
    this.to = to;
  }

  /** By notes if there are any, else by switches of control. */
  List<Stage> pick() {
    return pick(remarks.size() > 0 ? StageChoice.NOTE : StageChoice.SWITCH);
  }

  /** By a rule. */
  List<Stage> pick(StageChoice choice) {
    TreeSet<Integer> steps = new TreeSet<>();
    if (choice == StageChoice.NOTE) {
      remarks.upTo(to, Integer.MAX_VALUE).stream()
          .map(RemarkSchedule.Entry::step)
          .filter(step -> step >= from)
          .forEach(steps::add);
    } else {
      int step = from;
      while (step <= to && steps.add(step) && steps.size() <= MOST) {
        step = next(step, choice.size());
      }
    }
    if (steps.size() > MOST) {
      throw new CommandFailure(
          "These are more than " + MOST + " pictures. Take fewer --steps or a larger --each.");
    }
    if (steps.isEmpty()) {
      throw new CommandFailure("There is no such stage. Take other --steps or another --each.");
    }
    return steps.stream().map(this::stage).toList();
  }

  private int next(int step, StepSize size) {
    return trace.nextStep(step, size);
  }

  /** A list of steps such as {@code 3,17,42}. */
  List<Stage> pick(String list) {
    List<Stage> stages = new ArrayList<>();
    for (String number : list.split(",")) {
      if (!number.strip().matches("\\d{1,9}")) {
        throw new CommandFailure("--stages takes steps such as 3,17,42.");
      }
      int step = Integer.parseInt(number.strip());
      if (step > trace.lastStep()) {
        throw new CommandFailure(
            "There is no step " + step + "; the last one is " + trace.lastStep() + ".");
      }
      stages.add(stage(step));
    }
    return stages;
  }

  private Stage stage(int step) {
    List<String> notes = new ArrayList<>();
    List<Stage.Question> questions = new ArrayList<>();
    for (Remark remark : remarks.at(step)) {
      if (remark instanceof Note note) {
        notes.add(note.text());
      } else if (remark instanceof Question question) {
        questions.add(
            new Stage.Question(
                question.text(),
                question.answers().stream()
                    .map(answer -> new Stage.Answer(answer.text(), answer.right()))
                    .toList(),
                question.explanation()));
      }
    }
    return new Stage(step, notes, questions);
  }
}
