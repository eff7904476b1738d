package org.coroscope.ui.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.util.Duration;
import org.coroscope.syntax.Diagnostic;

/**
 * Runs programs, one at a time. A new run, or {@link #cancel()}, ends the one before; only the last
 * one's result is handed on. Used on the thread that draws.
 */
public final class RunViewModel {

  /** Shorter runs show no progress: it would only flicker. */
  private static final Duration PATIENCE = Duration.millis(300);

  private static final Duration PROGRESS_INTERVAL = Duration.millis(100);

  /** So long a run may take to end when it is told to, as in the midst of a huge power. */
  private static final Duration GRACE = Duration.seconds(1);

  private final ProgramService service;
  private final Background background;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper slow = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
  private final ReadOnlyLongWrapper steps = new ReadOnlyLongWrapper();
  private final Timeline progress = new Timeline();
  private final PauseTransition grace = new PauseTransition(GRACE);
  private RunControl current;

  /**
   * What came of a run, ready to be shown.
   *
   * @param recording empty if the program could not begin
   * @param diagnostics errors and warnings of its text
   * @param failure set if Coroscope itself failed
   * @param isLeft whether the run did not end when it was told to: it is left to itself, and
   *     nothing of it will be shown
   */
  public record Outcome(
      Optional<RecordedRun> recording,
      List<Diagnostic> diagnostics,
      Optional<Throwable> failure,
      boolean isLeft) {

    /** Of a run that is left to itself. */
    static Outcome left() {
      return new Outcome(Optional.empty(), List.of(), Optional.empty(), true);
    }
  }

  /** A runner on the given threads. */
  public RunViewModel(ProgramService service, Background background) {
    this.service = service;
    this.background = background;
    progress.setCycleCount(Timeline.INDEFINITE);
  }

  /** Whether a program is running. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Whether the run takes so long that progress is to be shown. */
  public ReadOnlyBooleanProperty slowProperty() {
    return slow.getReadOnlyProperty();
  }

  /** Whether the run has been told to end and has not ended yet. */
  public ReadOnlyBooleanProperty stoppingProperty() {
    return stopping.getReadOnlyProperty();
  }

  /** How many steps a slow run has recorded. */
  public ReadOnlyLongProperty stepsProperty() {
    return steps.getReadOnlyProperty();
  }

  /**
   * Runs a program.
   *
   * @param then takes the outcome, on the thread that draws; not called if a later run takes this
   *     one's place
   */
  public void run(Program program, Consumer<Outcome> then) {
    if (current != null) {
      current.cancel();
    }
    RunControl control = new RunControl();
    current = control;
    stopping.set(false);
    running.set(true);
    watch(control);
    grace.stop();
    grace.setOnFinished(
        e -> {
          if (!control.isRecorded()) {
            finish(control, Outcome.left(), then);
          }
        });
    background
        .runs()
        .execute(
            () -> {
              Outcome outcome = execute(program, control);
              background.ui().execute(() -> finish(control, outcome, then));
            });
  }

  private Outcome execute(Program program, RunControl control) {
    try {
      RunResult result = service.run(program, control);
      control.recorded();
      return new Outcome(
          result.trace().map(trace -> RecordedRun.of(program, trace)),
          result.diagnostics(),
          Optional.empty(),
          false);
    } catch (RuntimeException | Error e) {
      // A fault of ours, or no memory left: the window lives on and says so.
      return new Outcome(Optional.empty(), List.of(), Optional.of(e), false);
    }
  }

  private void finish(RunControl control, Outcome outcome, Consumer<Outcome> then) {
    if (control != current) {
      return;
    }
    current = null;
    progress.stop();
    grace.stop();
    slow.set(false);
    stopping.set(false);
    running.set(false);
    then.accept(outcome);
  }

  private void watch(RunControl control) {
    progress.stop();
    steps.set(0);
    Duration[] waited = {Duration.ZERO};
    progress
        .getKeyFrames()
        .setAll(
            new KeyFrame(
                PROGRESS_INTERVAL,
                e -> {
                  waited[0] = waited[0].add(PROGRESS_INTERVAL);
                  steps.set(control.steps());
                  slow.set(waited[0].greaterThanOrEqualTo(PATIENCE));
                }));
    progress.play();
  }

  /**
   * Ends the run; what it has recorded up to there is still handed on, unless it takes too long to
   * hear of it.
   */
  public void cancel() {
    if (current != null) {
      current.cancel();
      stopping.set(true);
      grace.play();
    }
  }
}
