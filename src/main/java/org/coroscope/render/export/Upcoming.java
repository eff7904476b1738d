package org.coroscope.render.export;

/** How a timeline shows what comes after the step that is looked at. */
enum Upcoming {
  /** As on the screen. */
  VEILED,
  /** Not at all: the rows are empty from there on. */
  HIDDEN
}
