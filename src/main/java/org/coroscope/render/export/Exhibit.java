package org.coroscope.render.export;

import java.util.function.IntFunction;
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
 * @param lessonText what the lesson says at a step, in Markdown; may be empty
 */
public record Exhibit(
    Trace trace,
    TimelineModel model,
    CodeListing listing,
    String id,
    String title,
    String version,
    IntFunction<String> lessonText) {

  /** The same with what the lesson says. */
  public Exhibit saying(IntFunction<String> newText) {
    return new Exhibit(trace, model, listing, id, title, version, newText);
  }

  /** A recorded program without a lesson, with its lanes and listing worked out. */
  public static Exhibit of(Trace trace, String id, String title, String version) {
    return new Exhibit(
        trace,
        TimelineModel.of(trace),
        CodeListing.condensed(trace.source().text()),
        id,
        title,
        version,
        step -> "");
  }
}
