package org.coroscope.render.export;

/** What a picture shows. */
public enum View {
  TIMELINE,
  LOOP,
  CODE,
  /** Code, loop, timeline so far and what happens, on one page. */
  ALL
}
