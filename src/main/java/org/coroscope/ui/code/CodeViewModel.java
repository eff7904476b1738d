package org.coroscope.ui.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.LineMap;
import org.coroscope.ui.session.Message;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.session.ProgramFailure;
import org.coroscope.ui.session.SessionViewModel;

/** What is marked in the editor. */
public final class CodeViewModel {

  private final SessionViewModel session;
  private final PlayheadViewModel playhead;
  private final ReadOnlyObjectWrapper<LineMarks> marks =
      new ReadOnlyObjectWrapper<>(LineMarks.NONE);
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Texts texts;
  private Optional<ProgramFailure> failure = Optional.empty();

  /** What was told of the last line that one wanted to go to. */
  private Optional<Message> saidOfLine = Optional.empty();

  /** The marks for a session. */
  public CodeViewModel(SessionViewModel session, Texts texts) {
    this.session = session;
    this.texts = texts;
    playhead = session.playhead();
    playhead.recordingProperty().addListener((o, old, now) -> findFailure(now));
    session.recordedLinesProperty().addListener((o, old, now) -> mark());
    session.recordedLinesProperty().addListener((o, old, now) -> findProblems());
    session.diagnosticsProperty().addListener((o, old, now) -> findProblems());
    playhead.momentProperty().addListener((o, old, now) -> mark());
  }

  ReadOnlyObjectProperty<LineMarks> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  /** What is wrong with the text, by line. */
  ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** What is to be told at the step that is shown: no more than one thing a line. */
  List<Problem> problemsToTell() {
    int step = playhead.moment().map(Moment::step).orElse(0);
    Map<Integer, Problem> byLine = new LinkedHashMap<>();
    for (Problem problem : problems.get()) {
      if (problem.isToldAt(step)) {
        byLine.putIfAbsent(problem.line(), problem);
      }
    }
    return List.copyOf(byLine.values());
  }

  private void findFailure(RecordedRun run) {
    failure = run == null ? Optional.empty() : ProgramFailure.of(run.trace());
    findProblems();
  }

  private void findProblems() {
    List<Problem> found = new ArrayList<>();
    session.diagnosticsProperty().get().forEach(each -> found.add(Problem.of(each)));
    int line = failure.map(each -> lines().toNew(each.line())).orElse(0);
    if (line > 0 && found.isEmpty()) {
      found.add(ended(line, failure.get()));
    }
    if (!found.equals(problems.get())) {
      problems.set(List.copyOf(found));
    }
  }

  /** A program that lacks input is not wrong: it only waits. */
  private Problem ended(int line, ProgramFailure end) {
    return end.lacksInput()
        ? Problem.warning(line, texts.get("code.waits.for.input"), end.step())
        : Problem.raised(line, end.message(), end.step());
  }

  private LineMap lines() {
    return session.recordedLinesProperty().get();
  }

  private void mark() {
    Moment now = playhead.momentProperty().get();
    boolean outdated = now == null || now.recording() != playhead.recordingProperty().get();
    marks.set(outdated ? LineMarks.NONE : LineMarks.at(now.trace(), now.state(), lines()));
  }

  /**
   * Goes to the next time a line runs, or the first time if there is no later one.
   *
   * @param line the line in the editor, from 1
   */
  public void goToNextRunOf(int line) {
    Moment now = playhead.momentProperty().get();
    int recorded = lines().toOld(line);
    if (now != null && recorded > 0) {
      Trace trace = now.trace();
      OptionalInt step = trace.nextExecutionOfLine(recorded, now.step());
      go(line, step.isPresent() ? step : trace.nextExecutionOfLine(recorded, -1));
    } else {
      go(line, OptionalInt.empty());
    }
  }

  /** Goes to the time before this step at which a line ran, or the last time. */
  public void goToPreviousRunOf(int line) {
    Moment now = playhead.momentProperty().get();
    int recorded = lines().toOld(line);
    if (now != null && recorded > 0) {
      Trace trace = now.trace();
      OptionalInt step = trace.previousExecutionOfLine(recorded, now.step());
      go(line, step.isPresent() ? step : trace.previousExecutionOfLine(recorded, trace.size()));
    } else {
      go(line, OptionalInt.empty());
    }
  }

  private void go(int line, OptionalInt step) {
    if (step.isPresent()) {
      if (saidOfLine.isPresent() && session.messageProperty().get().equals(saidOfLine)) {
        session.dismissMessage();
      }
      playhead.goTo(step.getAsInt());
    } else {
      Message never =
          Message.of(Message.Kind.INFO, texts.get("message.line.never", Integer.toString(line)));
      saidOfLine = Optional.of(never);
      session.tell(never);
    }
  }
}
