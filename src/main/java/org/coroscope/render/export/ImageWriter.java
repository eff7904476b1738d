package org.coroscope.render.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.coroscope.render.Drawing;
import org.coroscope.render.FontBook;
import org.coroscope.render.PngSurface;
import org.coroscope.render.SvgSurface;
import org.coroscope.render.pdf.PdfWriter;

/** Writes drawings as image files. Equal drawings give equal bytes. */
public final class ImageWriter {

  /** The most pixels of an image: 8K, and half as much again. */
  private static final double MOST_PIXELS = 7680.0 * 4320 * 1.5;

  /** Where the first chunk after a PNG's signature and header begins. */
  private static final int AFTER_HEADER = 8 + 25;

  private ImageWriter() {}

  /** The drawing as SVG, with its title, description and origin; fonts are named only. */
  public static byte[] svg(Drawing drawing) {
    return svg(drawing, null);
  }

  /** The same with the letters it shows, so that it looks alike where the fonts are missing. */
  public static byte[] svg(Drawing drawing, FontBook embedded) {
    SvgSurface surface =
        new SvgSurface(drawing.width(), drawing.height(), drawing.title(), drawing.description());
    surface.origin(drawing.origin());
    surface.embed(embedded);
    drawing.paint(surface);
    return surface.toSvg().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The drawing as PNG, with its title, description and origin as texts.
   *
   * @param scale pixels of the image a pixel of the drawing
   * @throws ExportFailure if the image would be too large
   */
  public static byte[] png(Drawing drawing, double scale) throws IOException {
    checkSize(drawing, scale);
    PngSurface surface = new PngSurface(drawing.width(), drawing.height(), scale);
    drawing.paint(surface);
    ByteArrayOutputStream image = new ByteArrayOutputStream(1 << 16);
    surface.writePng(image);
    byte[] plain = image.toByteArray();
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Title", drawing.title());
    texts.put("Description", drawing.description());
    texts.put("Software", drawing.origin().getOrDefault("program", ""));
    texts.put("Source", drawing.origin().getOrDefault("lesson", ""));
    texts.put("Comment", words(drawing.origin()));
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length + 2048);
    out.write(plain, 0, AFTER_HEADER);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (!text.getValue().isEmpty()) {
        out.write(chunk(text.getKey(), text.getValue()));
      }
    }
    out.write(plain, AFTER_HEADER, plain.length - AFTER_HEADER);
    return out.toByteArray();
  }

  /**
   * Refuses images that hardly a machine has the memory for.
   *
   * @throws ExportFailure if the image would be too large
   */
  public static void checkSize(Drawing drawing, double scale) {
    double wide = drawing.width() * scale;
    double high = drawing.height() * scale;
    if (wide * high > MOST_PIXELS) {
      throw new ExportFailure(
          ExportFailure.Reason.IMAGE_TOO_LARGE, Math.round(wide), Math.round(high));
    }
  }

  /** Drawings as the pages of a PDF file, with titles, descriptions and the first one's origin. */
  public static byte[] pdf(String title, List<? extends Drawing> pages, FontBook fonts) {
    return PdfWriter.file(title, pages, fonts);
  }

  private static String words(Map<String, String> origin) {
    StringBuilder words = new StringBuilder();
    origin.forEach(
        (name, value) ->
            words.append(words.length() == 0 ? "" : "; ").append(name).append('=').append(value));
    return words.toString();
  }

  /** A text by the PNG specification: tEXt where Latin-1 is enough, else iTXt in UTF-8. */
  private static byte[] chunk(String keyword, String text) {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
    data.write(0);
    boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
    if (latin) {
      data.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    } else {
      // Not compressed, by method 0; no language, and the keyword not translated.
      data.writeBytes(new byte[] {0, 0, 0, 0});
      data.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] type = (latin ? "tEXt" : "iTXt").getBytes(StandardCharsets.ISO_8859_1);
    CRC32 check = new CRC32();
    check.update(type);
    check.update(data.toByteArray());
    ByteArrayOutputStream chunk = new ByteArrayOutputStream();
    number(chunk, data.size());
    chunk.writeBytes(type);
    chunk.writeBytes(data.toByteArray());
    number(chunk, (int) check.getValue());
    return chunk.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int value) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write(value >>> shift);
    }
  }
}
