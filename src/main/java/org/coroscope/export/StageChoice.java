package org.coroscope.export;

import org.coroscope.trace.StepSize;

/** At which steps an export makes a picture or a stage each. */
public enum StageChoice {
  EVENT(StepSize.EVENT),
  LINE(StepSize.LINE),
  SWITCH(StepSize.SWITCH),
  ITERATION(StepSize.ITERATION),
  /** Where the lesson has a note or a question. */
  NOTE(null);

  private final StepSize size;

  StageChoice(StepSize size) {
    this.size = size;
  }

  /** The steps' size; null for notes. */
  StepSize size() {
    return size;
  }
}
