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
 * @param choice at which steps a series or a sheet has its stages; null for what suits
 * @param steps a list of steps instead; empty for none
 * @param perPage stages on a page of a sheet, 1 to 8
 * @param answers whether the right answers to questions are marked on a sheet, or left blank
 * @param delayMillis how long an image of an animation stays
 * @param playerTheme of a web page: {@code light}, {@code dark}, or {@code auto}
 */
public record ExportRequest(
    ExportFormat format,
    Form form,
    PictureOptions picture,
    double scale,
    StageChoice choice,
    List<Integer> steps,
    int perPage,
    boolean answers,
    int delayMillis,
    String playerTheme) {

  /** Keeps its own copy of the steps. */
  public ExportRequest {
    steps = List.copyOf(steps);
  }

  /** How a program is brought into drawings. */
  public enum Form {
    /** One drawing. */
    PICTURE,
    /** A drawing of each stage, all of one size. */
    SERIES,
    /** Pages of numbered stages, for paper. */
    SHEET
  }

  /** One picture, as the options say. */
  public static ExportRequest picture(ExportFormat format, PictureOptions options, double scale) {
    return new ExportRequest(
        format, Form.PICTURE, options, scale, null, List.of(), 3, false, 800, "auto");
  }

  /** The same at some stages. */
  public ExportRequest stages(Form newForm, StageChoice newChoice, List<Integer> newSteps) {
    return new ExportRequest(
        format,
        newForm,
        picture,
        scale,
        newChoice,
        newSteps,
        perPage,
        answers,
        delayMillis,
        playerTheme);
  }

  /** The same on pages with so many stages, with or without answers. */
  public ExportRequest pages(int stagesOnEach, boolean withAnswers) {
    return new ExportRequest(
        format,
        form,
        picture,
        scale,
        choice,
        steps,
        stagesOnEach,
        withAnswers,
        delayMillis,
        playerTheme);
  }

  /** The same with another pace of an animation and another theme of a web page. */
  public ExportRequest playing(int newDelayMillis, String newPlayerTheme) {
    return new ExportRequest(
        format,
        form,
        picture,
        scale,
        choice,
        steps,
        perPage,
        answers,
        newDelayMillis,
        newPlayerTheme);
  }
}
