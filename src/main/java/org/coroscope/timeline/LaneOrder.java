package org.coroscope.timeline;

/** In which order lanes are shown; the loop always comes first. */
public enum LaneOrder {
  /** As the tasks were created. */
  CREATION,
  /** Each task under the one that created it. */
  FAMILY
}
