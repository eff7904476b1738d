package org.coroscope.ui.frames;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.coroscope.run.Variables;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.Program;
import org.coroscope.ui.run.ProgramService;
import org.coroscope.ui.run.RunControl;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;

/**
 * The variables at the step the playhead is at. They are had by running the program again up to
 * there, off the thread that draws, once the playhead rests.
 */
public final class VariablesViewModel {

  private static final Duration REST = Duration.millis(60);

  private final ProgramService service;
  private final Background background;
  private final PlayheadViewModel playhead;
  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private final PauseTransition rest = new PauseTransition(REST);
  private RunControl current;

  /**
   * What was found.
   *
   * @param moment the moment it is true of; null for none
   * @param variables the variables
   */
  public record Found(Moment moment, Variables variables) {
    static final Found NOTHING = new Found(null, Variables.NONE);
  }

  /** The variables for a playhead. */
  public VariablesViewModel(
      ProgramService service, Background background, PlayheadViewModel playhead) {
    this.service = service;
    this.background = background;
    this.playhead = playhead;
    playhead.momentProperty().addListener((o, old, now) -> moved());
    rest.setOnFinished(e -> search());
  }

  /** The last that was found; it may be of an earlier moment while the search is on. */
  public ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  private void moved() {
    if (current != null) {
      current.cancel();
      current = null;
    }
    rest.playFromStart();
  }

  private void search() {
    Moment now = playhead.momentProperty().get();
    if (now == null) {
      found.set(Found.NOTHING);
      return;
    }
    RunControl control = new RunControl();
    current = control;
    Program program = now.recording().program();
    background
        .lookups()
        .execute(
            () -> {
              if (control.cancellation().isRequested()) {
                return;
              }
              Variables variables = look(program, now.step(), control);
              background.ui().execute(() -> show(now, variables, control));
            });
  }

  private Variables look(Program program, int step, RunControl control) {
    try {
      return service.variablesAt(program, step, control);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A fault of ours, which the run itself has told of: then no variables are known.
      return Variables.NONE;
    }
  }

  private void show(Moment moment, Variables variables, RunControl control) {
    if (control == current && moment == playhead.momentProperty().get()) {
      current = null;
      found.set(new Found(moment, variables));
    }
  }
}
