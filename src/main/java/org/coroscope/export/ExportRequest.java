package org.coroscope.export;

import java.util.List;
import org.coroscope.render.export.PictureOptions;

/**
 * What is wanted of a program.
 *
 * @param format of the file or files
 * @param form how many drawings there are, and of what sort; a picture's format only
 * @param picture how drawings are made, and which steps they are about
 * @param scale PNG and GIF: pixels of the file a pixel of the drawing, 0.25 to 4
 * @param stages of a series or a sheet
 * @param sheet how its pages are
 * @param delayMillis how long an image of an animation stays
 * @param playerTheme of a web page: {@code light}, {@code dark}, or {@code auto}
 */
public record ExportRequest(
    ExportFormat format,
    Form form,
    PictureOptions picture,
    double scale,
    Stages stages,
    Sheet sheet,
    int delayMillis,
    String playerTheme) {

  /** How a program is brought into drawings. */
  public enum Form {
    /** One drawing. */
    PICTURE,
    /** A drawing of each stage, all of one size. */
    SERIES,
    /** Pages of numbered stages, for paper. */
    SHEET
  }

  /**
   * At which steps a series or a sheet has its stages.
   *
   * @param choice the rule; null for what suits
   * @param every takes one of so many only, and the last; {@link #AS_SUITS} for so that there are
   *     not too many
   * @param steps a list of steps instead of a rule; empty for none
   */
  public record Stages(StageChoice choice, int every, List<Integer> steps) {

    /** Keeps its own copy of the steps. */
    public Stages {
      steps = List.copyOf(steps);
    }

    /** Takes one of so many that the rest can be looked through. */
    public static final int AS_SUITS = 0;

    /** What suits. */
    static final Stages SUITABLE = new Stages(null, AS_SUITS, List.of());
  }

  /**
   * Pages of stages.
   *
   * @param perPage stages on a page, 1 to 8
   * @param answers whether the right answers to questions are marked, or left blank
   */
  public record Sheet(int perPage, boolean answers) {}

  /** One picture, as the options say. */
  public static ExportRequest picture(ExportFormat format, PictureOptions options, double scale) {
    return new ExportRequest(
        format, Form.PICTURE, options, scale, Stages.SUITABLE, new Sheet(3, false), 800, "auto");
  }
}
