package org.coroscope.ui.code;

import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.coroscope.trace.Trace;
import org.coroscope.ui.session.LineMap;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.session.SessionViewModel;

/** What is marked in the editor. */
public final class CodeViewModel {

  private final SessionViewModel session;
  private final PlayheadViewModel playhead;
  private final ReadOnlyObjectWrapper<LineMarks> marks =
      new ReadOnlyObjectWrapper<>(LineMarks.NONE);

  /** The marks for a session. */
  public CodeViewModel(SessionViewModel session) {
    this.session = session;
    playhead = session.playhead();
    session.recordedLinesProperty().addListener((o, old, now) -> mark());
    playhead.momentProperty().addListener((o, old, now) -> mark());
  }

  ReadOnlyObjectProperty<LineMarks> marksProperty() {
    return marks.getReadOnlyProperty();
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
      go(step.isPresent() ? step : trace.nextExecutionOfLine(recorded, -1));
    }
  }

  /** Goes to the time before this step at which a line ran, or the last time. */
  public void goToPreviousRunOf(int line) {
    Moment now = playhead.momentProperty().get();
    int recorded = lines().toOld(line);
    if (now != null && recorded > 0) {
      Trace trace = now.trace();
      OptionalInt step = trace.previousExecutionOfLine(recorded, now.step());
      go(step.isPresent() ? step : trace.previousExecutionOfLine(recorded, trace.size()));
    }
  }

  private void go(OptionalInt step) {
    step.ifPresent(playhead::goTo);
  }
}
