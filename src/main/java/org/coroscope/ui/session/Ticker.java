package org.coroscope.ui.session;

import javafx.util.Duration;

/** Calls something again and again; tests have one that ticks when they say. */
public interface Ticker {

  /** Calls it after each interval, on the thread that draws, until {@link #stop()}. */
  void start(Duration interval, Runnable tick);

  /** Calls no more. */
  void stop();
}
