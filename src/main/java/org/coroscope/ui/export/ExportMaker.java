package org.coroscope.ui.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coroscope.export.ExportFormat;
import org.coroscope.export.ExportRequest;
import org.coroscope.export.ExportSubject;
import org.coroscope.export.Exporter;
import org.coroscope.export.Watch;
import org.coroscope.render.Drawing;
import org.coroscope.render.export.ImageWriter;
import org.coroscope.render.export.View;

/** Makes previews and files of one program, on whatever thread it is called. */
final class ExportMaker {

  /** A preview's picture has about so many pixels in a row; more are not seen. */
  private static final double PREVIEW_PIXELS = 2000;

  /** So much of a text is shown. */
  private static final int PREVIEW_LETTERS = 6000;

  private final ExportSubject subject;
  private final Exporter exporter;

  ExportMaker(ExportSubject subject, Exporter exporter) {
    this.subject = subject;
    this.exporter = exporter;
  }

  /** Whether an export is one file, which is made whole for its preview. */
  static boolean isOneFile(ExportRequest request) {
    return request.form() == ExportRequest.Form.PICTURE
        || request.format().holdsSeveral()
        || !request.format().isPicture();
  }

  /** All files of an export. */
  List<byte[]> files(ExportRequest request, Watch watch) throws IOException {
    List<byte[]> files = new ArrayList<>();
    exporter.write(subject, request, (number, bytes) -> files.add(bytes), watch);
    return files;
  }

  /** Writes the files of an export, each as soon as it is made. */
  void write(ExportRequest request, Exporter.Sink sink, Watch watch) throws IOException {
    exporter.write(subject, request, sink, watch);
  }

  /**
   * What is known before the whole is made: how many pages there are, and how one of them looks.
   *
   * @param wanted the page, from 0; the last one if there are fewer
   */
  ExportPreview page(ExportRequest request, int wanted) throws IOException {
    if (!request.format().isPicture()) {
      return request.format() == ExportFormat.HTML
          ? picture(exporter.drawings(subject, asPage(request)).get(0), 0, 1, 1)
          : new ExportPreview(Optional.empty(), 0, "", 0, 1, 1, -1, new int[2]);
    }
    List<Drawing> drawings = exporter.drawings(subject, request);
    int page = Math.min(wanted, drawings.size() - 1);
    int files = isOneFile(request) ? 1 : drawings.size();
    ExportPreview shown = picture(drawings.get(page), page, drawings.size(), files);
    if (request.format().holdsSeveral()) {
      return shown;
    }
    byte[] file = exporter.image(drawings.get(page), request);
    return request.format() == ExportFormat.PNG
        ? real(shown, file, drawings.get(page), request)
        : sized(shown, file.length);
  }

  /** A web page shows the program at a step, with all there is to see. */
  private static ExportRequest asPage(ExportRequest request) {
    return ExportRequest.picture(
        ExportFormat.PNG, request.picture().withView(View.ALL).at(request.picture().from()), 1);
  }

  /** The preview of a file that is made. */
  ExportPreview whole(ExportRequest request, ExportPreview page, byte[] file) {
    if (request.format() == ExportFormat.GIF) {
      return new ExportPreview(
          Optional.of(file), page.wide(), "", 0, page.pages(), 1, file.length, page.pixels());
    }
    if (page.image().isPresent()) {
      return sized(page, file.length);
    }
    String text =
        new String(file, 0, Math.min(file.length, PREVIEW_LETTERS), StandardCharsets.UTF_8);
    // A letter may be cut through at the end.
    String shown = file.length > PREVIEW_LETTERS ? text.replaceFirst("\uFFFD*$", "") + "…" : text;
    return new ExportPreview(Optional.empty(), 0, shown, 0, 1, 1, file.length, new int[2]);
  }

  private static ExportPreview picture(Drawing drawing, int page, int pages, int files)
      throws IOException {
    double scale = Math.max(0.25, Math.min(2, PREVIEW_PIXELS / drawing.width()));
    byte[] image = ImageWriter.png(drawing, scale);
    return new ExportPreview(
        Optional.of(image),
        drawing.width(),
        "",
        page,
        pages,
        files,
        -1,
        new int[] {(int) Math.round(drawing.width()), (int) Math.round(drawing.height())});
  }

  private static ExportPreview real(
      ExportPreview shown, byte[] file, Drawing drawing, ExportRequest request) {
    int[] pixels = {
      (int) Math.round(drawing.width() * request.scale()),
      (int) Math.round(drawing.height() * request.scale())
    };
    return new ExportPreview(
        Optional.of(file),
        shown.wide(),
        "",
        shown.page(),
        shown.pages(),
        shown.files(),
        file.length,
        pixels);
  }

  private static ExportPreview sized(ExportPreview shown, long bytes) {
    return new ExportPreview(
        shown.image(),
        shown.wide(),
        shown.text(),
        shown.page(),
        shown.pages(),
        shown.files(),
        bytes,
        shown.pixels());
  }

  /** A page as a picture for other programs to paste: as PNG, and as SVG. */
  Optional<CopiedPicture> copy(ExportRequest request, int wanted) throws IOException {
    ExportRequest drawn = request.format().isPicture() ? request : asPage(request);
    if (!request.format().isPicture() && request.format() != ExportFormat.HTML) {
      return Optional.empty();
    }
    List<Drawing> drawings = exporter.drawings(subject, drawn);
    Drawing drawing = drawings.get(Math.min(wanted, drawings.size() - 1));
    double scale = drawn.format() == ExportFormat.PNG ? drawn.scale() : 2;
    return Optional.of(
        new CopiedPicture(
            ImageWriter.png(drawing, scale), ImageWriter.svg(drawing), drawing.description()));
  }

  /**
   * A picture for the clipboard.
   *
   * @param png its pixels
   * @param svg its shapes
   * @param words what is to be seen
   */
  record CopiedPicture(byte[] png, byte[] svg, String words) {}
}
