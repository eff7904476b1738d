package org.coroscope.render.export;

import org.coroscope.render.CodeListing;
import org.coroscope.timeline.TimelineModel;
import org.coroscope.trace.Trace;

/**
 * A recorded program, and what pictures of it say.
 *
 * @param trace what happened
 * @param model the trace's lanes
 * @param listing its source as it is shown
 * @param id the lesson's or file's name
 * @param title what a reader calls it
 * @param version of the program that makes the pictures
 */
public record Exhibit(
    Trace trace,
    TimelineModel model,
    CodeListing listing,
    String id,
    String title,
    String version) {

  /** A recorded program with its lanes and listing worked out. */
  public static Exhibit of(Trace trace, String id, String title, String version) {
    return new Exhibit(
        trace,
        TimelineModel.of(trace),
        CodeListing.condensed(trace.source().text()),
        id,
        title,
        version);
  }
}
