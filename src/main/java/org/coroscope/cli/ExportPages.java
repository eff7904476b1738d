package org.coroscope.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coroscope.lesson.Lesson;
import org.coroscope.render.Drawing;
import org.coroscope.render.export.Exhibit;
import org.coroscope.render.export.HtmlPlayer;
import org.coroscope.render.export.ImageWriter;
import org.coroscope.render.export.JsonLines;
import org.coroscope.render.export.PerfettoWriter;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Pictures;
import org.coroscope.render.export.SheetPages;
import org.coroscope.render.export.Stage;
import org.coroscope.render.export.View;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceWriter;

/** Makes the files of one lesson after the other, all in the same way. */
final class ExportPages {

  /**
   * A file to be written.
   *
   * @param ending what comes after the lesson's name
   * @param bytes what is in it
   */
  record Page(String ending, byte[] bytes) {}

  /**
   * Several pictures of one program.
   *
   * @param sheet whether they are stages on handout pages
   * @param each by which rule their steps are found; null for none
   * @param stages a list of steps instead; null for none
   * @param perPage stages on a page
   * @param answers whether right answers are marked
   */
  record Series(boolean sheet, StageChoice each, String stages, int perPage, boolean answers) {

    boolean isOnePicture() {
      return !sheet && each == null && stages == null;
    }
  }

  /** The picture's options for a range of steps and the one that is looked at, or -1. */
  interface Options {
    PictureOptions of(int from, int to, int step);
  }

  private final Pictures pictures;
  private final ExportFormat format;
  private final StepRange range;
  private final Series series;
  private final Options options;
  private final double scale;
  private final String playerTheme;

  ExportPages(
      Pictures pictures,
      ExportFormat format,
      StepRange range,
      Series series,
      Options options,
      double scale,
      String playerTheme) {
    this.pictures = pictures;
    this.format = format;
    this.range = range;
    this.series = series;
    this.options = options;
    this.scale = scale;
    this.playerTheme = playerTheme;
  }

  /** What the name of the only file of a lesson ends in. */
  String nameEnding(View view) {
    String word = series.sheet() ? "sheet" : view.name().toLowerCase(Locale.ROOT);
    return (format.isPicture() ? "-" + word : "") + format.ending();
  }

  /** All files of a lesson. */
  List<Page> of(Lesson lesson, Exhibit exhibit) throws IOException {
    Trace trace = exhibit.trace();
    int from = range.first(trace.lastStep());
    int to = range.last(trace.lastStep());
    PictureOptions picture = options.of(from, to, range.step(trace.lastStep()));
    if (!format.isPicture()) {
      return List.of(new Page(format.ending(), file(exhibit, from, to, picture)));
    }
    List<Drawing> drawings = drawings(lesson, exhibit, picture);
    List<Page> pages = new ArrayList<>();
    for (Drawing drawing : drawings) {
      String number = drawings.size() == 1 ? "" : "-" + digits(pages.size() + 1);
      pages.add(new Page(number + nameEnding(picture.view()), image(drawing)));
    }
    return pages;
  }

  private List<Drawing> drawings(Lesson lesson, Exhibit exhibit, PictureOptions picture) {
    if (series.isOnePicture()) {
      return List.of(pictures.picture(exhibit, picture));
    }
    StagePicker picker = new StagePicker(lesson, exhibit.trace(), picture.from(), picture.to());
    List<Stage> stages = stages(picker);
    if (series.sheet()) {
      return new SheetPages(exhibit, picture, pictures, series.answers())
          .pages(stages, series.perPage());
    }
    return stages.stream()
        .map(stage -> pictures.picture(exhibit, picture.at(stage.step())))
        .toList();
  }

  private List<Stage> stages(StagePicker picker) {
    if (series.stages() != null) {
      return picker.pick(series.stages());
    }
    return series.each() == null ? picker.pick() : picker.pick(series.each());
  }

  private static String digits(int number) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, 4 - text.length())) + text;
  }

  private byte[] image(Drawing drawing) throws IOException {
    return format == ExportFormat.PNG ? ImageWriter.png(drawing, scale) : ImageWriter.svg(drawing);
  }

  private byte[] file(Exhibit exhibit, int from, int to, PictureOptions picture)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    switch (format) {
      case JSON -> TraceWriter.write(exhibit.trace(), out);
      case JSONL -> new JsonLines(Narrator.english()).write(exhibit, from, to, out);
      case PERFETTO -> new PerfettoWriter(exhibit, picture.axis(), from, to).write(out);
      case HTML ->
          out.write(new HtmlPlayer(pictures).page(exhibit, picture.axis(), from, to, playerTheme));
      default -> throw new IllegalStateException("pictures are made elsewhere");
    }
    return out.toByteArray();
  }
}
