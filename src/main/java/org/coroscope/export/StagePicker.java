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

  StagePicker(ExportSubject subject, int from, int to) {
    this.trace = subject.trace();
    this.remarks = subject.remarks();
    this.from = from;
    this.to = to;
  }

  /** The stages that a request asks for. */
  List<Stage> pick(ExportRequest request) {
    if (!request.steps().isEmpty()) {
      return pick(request.steps());
    }
    if (request.choice() != null) {
      return pick(request.choice());
    }
    boolean byNotes = request.form() == ExportRequest.Form.SHEET && remarks.size() > 0;
    return pick(byNotes ? StageChoice.NOTE : StageChoice.SWITCH);
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
      throw new ExportFailure(Reason.TOO_MANY_STAGES, MOST);
    }
    if (steps.isEmpty()) {
      throw new ExportFailure(Reason.NO_STAGES);
    }
    return steps.stream().map(this::stage).toList();
  }

  private int next(int step, StepSize size) {
    return trace.nextStep(step, size);
  }

  /** At these steps. */
  List<Stage> pick(List<Integer> steps) {
    List<Stage> stages = new ArrayList<>();
    for (int step : steps) {
      if (step > trace.lastStep()) {
        throw new ExportFailure(Reason.NO_SUCH_STEP, step, trace.lastStep());
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
