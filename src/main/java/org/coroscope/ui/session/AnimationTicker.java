package org.coroscope.ui.session;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** A ticker on the toolkit's own clock. */
public final class AnimationTicker implements Ticker {

  private final Timeline timeline = new Timeline();

  @Override
  public void start(Duration interval, Runnable tick) {
    timeline.stop();
    timeline.getKeyFrames().setAll(new KeyFrame(interval, e -> tick.run()));
    timeline.setCycleCount(Animation.INDEFINITE);
    timeline.play();
  }

  @Override
  public void stop() {
    timeline.stop();
  }
}
