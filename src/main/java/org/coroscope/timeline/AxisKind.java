package org.coroscope.timeline;

/** What runs along the timeline's axis. */
public enum AxisKind {
  /** Virtual time; bursts of steps that take none are opened up. */
  TIME,
  /** Steps, each equally wide. */
  STEPS
}
