package org.coroscope.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.util.Duration;
import org.coroscope.run.RunOptions;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Samples;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.Trace;
import org.coroscope.ui.run.Program;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.junit.jupiter.api.Test;

/** Moving through a recording, without any window. */
class PlayheadViewModelTest {

  private final Trace trace = Samples.twoWorkers();
  private final HandTicker ticker = new HandTicker();
  private final PlayheadViewModel playhead = new PlayheadViewModel(ticker);

  /** Ticks when it is told to. */
  private static final class HandTicker implements Ticker {
    private Runnable tick;
    private Duration interval;

    @Override
    public void start(Duration between, Runnable each) {
      interval = between;
      tick = each;
    }

    @Override
    public void stop() {
      tick = null;
    }
  }

  private void show() {
    playhead.show(RecordedRun.of(new Program("w.py", "", RunOptions.standard()), trace));
  }

  private int step() {
    return playhead.moment().map(Moment::step).orElse(-1);
  }

  @Test
  void withoutARecordingNothingMoves() {
    playhead.forward();
    playhead.last();
    playhead.togglePlay();
    assertThat(playhead.moment()).isEmpty();
    assertThat(playhead.playingProperty().get()).isFalse();
  }

  @Test
  void aRecordingIsShownFromItsFirstStepOn() {
    show();
    assertThat(step()).isZero();
    playhead.last();
    show();
    assertThat(step()).isZero();
  }

  @Test
  void stepsGoToLinesByDefaultAndStayWithinTheTrace() {
    show();
    playhead.forward();
    assertThat(trace.kind(step())).isEqualTo(EventKind.LINE_REACHED);
    playhead.back();
    playhead.back();
    assertThat(step()).isZero();
    playhead.goTo(Integer.MAX_VALUE);
    playhead.forward();
    assertThat(step()).isEqualTo(trace.lastStep());
    playhead.goTo(-5);
    assertThat(step()).isZero();
  }

  @Test
  void theStateIsThatOfTheStep() {
    show();
    playhead.stepSizeProperty().set(StepSize.ITERATION);
    playhead.forward();
    playhead.forward();
    assertThat(playhead.moment().orElseThrow().state().iteration()).isEqualTo(2);
    assertThat(playhead.moment().orElseThrow().state().step()).isEqualTo(step());
  }

  @Test
  void playingStepsWithEachTickAndStopsAtTheEnd() {
    show();
    List<Integer> seen = new ArrayList<>();
    playhead.momentProperty().addListener((o, old, now) -> seen.add(now.step()));
    playhead.togglePlay();
    while (ticker.tick != null) {
      ticker.tick.run();
    }
    assertThat(seen).isSorted().endsWith(trace.lastStep());
    assertThat(playhead.playingProperty().get()).isFalse();

    playhead.togglePlay();
    assertThat(step()).as("at the end it plays from the beginning").isZero();
  }

  @Test
  void steppingByHandStopsPlayingAndSpeedChangesTheInterval() {
    show();
    playhead.togglePlay();
    Duration normal = ticker.interval;
    playhead.speedProperty().set(2);
    assertThat(ticker.interval).isEqualTo(normal.divide(2));
    playhead.back();
    assertThat(playhead.playingProperty().get()).isFalse();
    assertThat(ticker.tick).isNull();
  }

  @Test
  void overAnAwaitIsTheNextLineOfTheSameTask() {
    show();
    int line = trace.nextExecutionOfLine(4, -1).orElseThrow();
    playhead.goTo(line);
    playhead.forwardInTask();
    assertThat(trace.line(step())).isEqualTo(5);
    assertThat(trace.task(step())).isEqualTo(trace.task(line));
    playhead.backInTask();
    assertThat(step()).isEqualTo(line);
  }
}
