package org.coroscope.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coroscope.export.ExportRequest.Form;
import org.coroscope.render.Drawing;
import org.coroscope.render.GifAnimation;
import org.coroscope.render.export.Exhibit;
import org.coroscope.render.export.HtmlPlayer;
import org.coroscope.render.export.ImageWriter;
import org.coroscope.render.export.JsonLines;
import org.coroscope.render.export.PerfettoWriter;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Pictures;
import org.coroscope.render.export.SheetPages;
import org.coroscope.render.export.Stage;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.TraceWriter;

/** Makes the files of exports. Equal requests give equal bytes. */
public final class Exporter {

  /** The last image of an animation stays so much longer, to be looked at. */
  private static final int LAST_STAYS = 3;

  private final Pictures pictures;
  private final Narrator narrator;

  /** A maker that measures and tells as these pictures do. */
  public Exporter(Pictures pictures, Narrator narrator) {
    this.pictures = pictures;
    this.narrator = narrator;
  }

  /** Takes the files of an export, in order. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes a file.
     *
     * @param number its number from 1, or 0 if it is the only one
     * @param bytes what is in it
     */
    void accept(int number, byte[] bytes) throws IOException;
  }

  /**
   * The drawings of a picture's format, none for others. They are painted only when they are asked
   * to, so that having many is cheap.
   *
   * @throws org.coroscope.render.export.ExportFailure if there are none, or too many
   */
  public List<Drawing> drawings(ExportSubject subject, ExportRequest request) {
    PictureOptions options = request.picture();
    if (!request.format().isPicture()) {
      return List.of();
    }
    if (request.form() == Form.PICTURE && request.format() != ExportFormat.GIF) {
      return List.of(pictures.picture(subject.exhibit(), options));
    }
    List<Stage> stages = new StagePicker(subject, options.from(), options.to()).pick(request);
    if (request.form() == Form.SHEET) {
      return new SheetPages(subject.exhibit(), options, pictures, request.sheet().answers())
          .pages(stages, request.sheet().perPage());
    }
    return pictures.series(subject.exhibit(), options, stages.stream().map(Stage::step).toList());
  }

  /**
   * Makes all files of an export.
   *
   * @throws org.coroscope.render.export.ExportFailure if it cannot be made
   * @throws java.util.concurrent.CancellationException if the watch wants no more
   */
  public void write(ExportSubject subject, ExportRequest request, Sink sink, Watch watch)
      throws IOException {
    if (!request.format().isPicture()) {
      sink.accept(0, data(subject.exhibit(), request));
      watch.progress(1, 1);
      return;
    }
    List<Drawing> drawings = drawings(subject, request);
    if (request.format().holdsSeveral()) {
      sink.accept(0, together(subject, request, drawings, watch));
      watch.progress(1, 1);
      return;
    }
    for (int i = 0; i < drawings.size(); i++) {
      sink.accept(drawings.size() == 1 ? 0 : i + 1, image(drawings.get(i), request));
      watch.progress(i + 1, drawings.size());
    }
  }

  /** The file of one drawing, in a format that holds one. */
  public byte[] image(Drawing drawing, ExportRequest request) throws IOException {
    return request.format() == ExportFormat.PNG
        ? ImageWriter.png(drawing, request.scale())
        : ImageWriter.svg(drawing, pictures.fonts());
  }

  private byte[] together(
      ExportSubject subject, ExportRequest request, List<Drawing> drawings, Watch watch)
      throws IOException {
    if (request.format() == ExportFormat.PDF) {
      return ImageWriter.pdf(subject.exhibit().title(), drawings, pictures.fonts());
    }
    int[] delays = new int[drawings.size()];
    int delay = Math.max(2, request.delayMillis() / 10);
    Arrays.fill(delays, delay);
    delays[delays.length - 1] = delay * LAST_STAYS;
    ImageWriter.checkSize(drawings.get(0), request.scale());
    return new GifAnimation(drawings, request.scale())
        .write(delays, comment(drawings), done -> watch.progress(done, drawings.size()));
  }

  /** What the animation shows and where it comes from; each image's own words would be too much. */
  private static String comment(List<Drawing> drawings) {
    Drawing last = drawings.get(drawings.size() - 1);
    String origin =
        last.origin().entrySet().stream()
            .map(Map.Entry::toString)
            .collect(Collectors.joining("; "));
    return last.title() + "\n" + last.description() + "\n" + origin;
  }

  private byte[] data(Exhibit exhibit, ExportRequest request) throws IOException {
    PictureOptions options = request.picture();
    int from = options.from();
    int to = options.to();
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    switch (request.format()) {
      case JSON -> TraceWriter.write(exhibit.trace(), out);
      case JSONL -> new JsonLines(narrator).write(exhibit, from, to, out);
      case PERFETTO -> new PerfettoWriter(exhibit, options.axis(), from, to).write(out);
      case HTML ->
          out.write(
              new HtmlPlayer(pictures)
                  .page(exhibit, options.axis(), from, to, request.playerTheme()));
      default -> throw new IllegalStateException("pictures are made elsewhere");
    }
    return out.toByteArray();
  }
}
