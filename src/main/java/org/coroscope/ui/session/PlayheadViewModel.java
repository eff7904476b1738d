package org.coroscope.ui.session;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Duration;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.Trace;
import org.coroscope.ui.run.RecordedRun;

/**
 * Which recording is shown, and at which step. All panes are functions of {@link
 * #momentProperty()}; whoever wants to go elsewhere calls a method here.
 */
public final class PlayheadViewModel {

  /** The time between two steps at the speed 1. */
  private static final Duration BEAT = Duration.millis(800);

  private final ReadOnlyObjectWrapper<Moment> moment = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<RecordedRun> recording = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<StepSize> stepSize = new SimpleObjectProperty<>(StepSize.LINE);
  private final DoubleProperty speed = new SimpleDoubleProperty(1);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Integer> selectedTask = new SimpleObjectProperty<>();
  private final BooleanProperty dragging = new SimpleBooleanProperty();
  private final Ticker ticker;
  private Stops stops = Stops.NONE;

  /**
   * A recording at a step.
   *
   * @param recording what was recorded
   * @param step the step
   * @param state the state after it
   */
  public record Moment(RecordedRun recording, int step, LoopState state) {

    /** The recorded trace. */
    public Trace trace() {
      return recording.trace();
    }
  }

  /** A playhead without a recording. */
  public PlayheadViewModel(Ticker ticker) {
    this.ticker = ticker;
    speed.addListener((o, old, now) -> restartTicker());
  }

  // ---- what is shown ----------------------------------------------------------------------------

  /** The recording and the step; null before the first recording. */
  public ReadOnlyObjectProperty<Moment> momentProperty() {
    return moment.getReadOnlyProperty();
  }

  /** The recording and the step, if there is one. */
  public Optional<Moment> moment() {
    return Optional.ofNullable(moment.get());
  }

  /** The recording; null before the first. It changes before {@link #momentProperty()} does. */
  public ReadOnlyObjectProperty<RecordedRun> recordingProperty() {
    return recording.getReadOnlyProperty();
  }

  /** Shows another recording from its first step on. */
  public void show(RecordedRun next) {
    show(next, 0);
  }

  /** Shows another recording at a step; one outside it is taken for its first or last. */
  public void show(RecordedRun next, int step) {
    pause();
    selectedTask.set(null);
    recording.set(next);
    moveTo(step);
  }

  /** Shows nothing. */
  public void clear() {
    pause();
    selectedTask.set(null);
    recording.set(null);
    moment.set(null);
  }

  /** The task the user picked to look at; null: the one that acts. */
  public ObjectProperty<Integer> selectedTaskProperty() {
    return selectedTask;
  }

  /** Whether the playhead is being dragged, so that costly things may wait. */
  public BooleanProperty draggingProperty() {
    return dragging;
  }

  // ---- stepping ---------------------------------------------------------------------------------

  /** The size of a step. */
  public ObjectProperty<StepSize> stepSizeProperty() {
    return stepSize;
  }

  /** One step of the chosen size forwards. */
  public void forward() {
    forward(stepSize.get());
  }

  /** One step of this size forwards. */
  public void forward(StepSize size) {
    pause();
    advance(size);
  }

  /** One step of the chosen size backwards. */
  public void back() {
    back(stepSize.get());
  }

  /** One step of this size backwards. */
  public void back(StepSize size) {
    pause();
    moment().ifPresent(now -> moveTo(now.trace().previousStep(now.step(), size)));
  }

  /** To the first step. */
  public void first() {
    goTo(0);
  }

  /** To the last step. */
  public void last() {
    goTo(Integer.MAX_VALUE);
  }

  /** To a step; one outside the trace is taken for its first or last. */
  public void goTo(int step) {
    pause();
    moveTo(step);
  }

  /** Over an await: to the next line of the task that acts at this step. */
  public void forwardInTask() {
    pause();
    moment().ifPresent(now -> moveTo(now.trace().nextLineOfSameTask(now.step())));
  }

  /** Back to the line before of the task that acts at this step. */
  public void backInTask() {
    pause();
    moment().ifPresent(now -> moveTo(now.trace().previousLineOfSameTask(now.step())));
  }

  /** Where running on and playing come to a halt before the end. */
  public void setStops(Stops chosen) {
    stops = chosen;
  }

  /** On to the next stop; to the last step if there is none. */
  public void forwardToStop() {
    pause();
    moment()
        .ifPresent(
            now -> moveTo(stops.next(now.trace(), now.step()).orElse(now.trace().lastStep())));
  }

  /** Back to the previous stop; to the first step if there is none. */
  public void backToStop() {
    pause();
    moment().ifPresent(now -> moveTo(stops.previous(now.trace(), now.step()).orElse(0)));
  }

  private void advance(StepSize size) {
    moment().ifPresent(now -> moveTo(now.trace().nextStep(now.step(), size)));
  }

  private void moveTo(int step) {
    RecordedRun shown = recording.get();
    if (shown == null) {
      return;
    }
    int at = Math.max(0, Math.min(shown.trace().lastStep(), step));
    Moment old = moment.get();
    if (old == null || old.recording() != shown || old.step() != at) {
      moment.set(new Moment(shown, at, shown.trace().stateAt(at)));
    }
  }

  /** Whether the playhead stands at the last step. */
  public boolean isAtEnd() {
    return moment().map(now -> now.step() == now.trace().lastStep()).orElse(true);
  }

  // ---- playing ----------------------------------------------------------------------------------

  /** Whether the playhead moves by itself. */
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /** How many times the normal speed it plays at. */
  public DoubleProperty speedProperty() {
    return speed;
  }

  /** Plays, from the beginning if it is at the end; or stops playing. */
  public void togglePlay() {
    if (playing.get()) {
      pause();
      return;
    }
    if (moment.get() == null) {
      return;
    }
    if (isAtEnd()) {
      moveTo(0);
    }
    playing.set(true);
    restartTicker();
  }

  /** Stops playing. */
  public void pause() {
    if (playing.get()) {
      ticker.stop();
      playing.set(false);
    }
  }

  private void restartTicker() {
    if (playing.get()) {
      ticker.start(BEAT.divide(speed.get()), this::tick);
    }
  }

  private void tick() {
    Moment now = moment.get();
    int target = now.trace().nextStep(now.step(), stepSize.get());
    OptionalInt stop = stops.next(now.trace(), now.step());
    boolean halts = stop.isPresent() && stop.getAsInt() <= target;
    moveTo(halts ? stop.getAsInt() : target);
    if (halts || isAtEnd()) {
      pause();
    }
  }
}
