package org.coroscope.export;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.coroscope.lesson.Note;
import org.coroscope.lesson.Question;
import org.coroscope.lesson.Remark;
import org.coroscope.lesson.RemarkSchedule;
import org.coroscope.render.export.ExportFailure;
import org.coroscope.render.export.ExportFailure.Reason;
import org.coroscope.render.export.Stage;
import org.coroscope.trace.Trace;

/** Finds the steps that a series or a handout shows. */
final class StagePicker {

  /** With so many images an animation lasts four minutes. */
  private static final int PLENTY = 300;

  /** More pictures than these nobody looks through. */
  private static final int MOST = 2000;

  private final Trace trace;
  private final RemarkSchedule remarks;
  private final int from;
  private final int to;

  StagePicker(ExportSubject subject, int from, int to) {
    this.trace = subject.trace();
    this.remarks = subject.remarks();
    this.from = from;
    this.to = to;
  }

  /**
   * The stages that a request asks for.
   *
   * @throws ExportFailure if there are none, or more than {@link #MOST}
   */
  List<Stage> pick(ExportRequest request) {
    ExportRequest.Stages wanted = request.stages();
    List<Integer> steps =
        wanted.steps().isEmpty() ? steps(choice(request)) : checked(wanted.steps());
    if (steps.isEmpty()) {
      throw new ExportFailure(Reason.NO_STAGES);
    }
    boolean free = wanted.every() == ExportRequest.Stages.AS_SUITS && wanted.steps().isEmpty();
    int every = free ? enough(steps.size(), PLENTY) : Math.max(1, wanted.every());
    List<Integer> some = everyOf(steps, every);
    if (some.size() > MOST) {
      throw new ExportFailure(
          Reason.TOO_MANY_STAGES, some.size(), MOST, enough(steps.size(), MOST));
    }
    return some.stream().map(this::stage).toList();
  }

  /** Of how many steps one has to be taken so that there are not more than the most. */
  private static int enough(int steps, int most) {
    // One of those that are taken is always the last.
    return steps <= most ? 1 : (steps + most - 2) / (most - 1);
  }

  private StageChoice choice(ExportRequest request) {
    if (request.stages().choice() != null) {
      return request.stages().choice();
    }
    boolean byNotes = request.form() == ExportRequest.Form.SHEET && remarks.size() > 0;
    return byNotes ? StageChoice.NOTE : StageChoice.SWITCH;
  }

  /** The steps that a rule names, ascending. */
  private List<Integer> steps(StageChoice choice) {
    TreeSet<Integer> steps = new TreeSet<>();
    if (choice == StageChoice.NOTE) {
      remarks.upTo(to, Integer.MAX_VALUE).stream()
          .map(RemarkSchedule.Entry::step)
          .filter(step -> step >= from)
          .forEach(steps::add);
    } else {
      int step = from;
      while (step <= to && steps.add(step)) {
        step = trace.nextStep(step, choice.size());
      }
    }
    return List.copyOf(steps);
  }

  private List<Integer> checked(List<Integer> steps) {
    for (int step : steps) {
      if (step > trace.lastStep()) {
        throw new ExportFailure(Reason.NO_SUCH_STEP, step, trace.lastStep());
      }
    }
    return steps;
  }

  /** The first of each so many, and the last of all, so that the end is seen. */
  private static List<Integer> everyOf(List<Integer> steps, int every) {
    List<Integer> some = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      if (i % every == 0 || i == steps.size() - 1) {
        some.add(steps.get(i));
      }
    }
    return some;
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
