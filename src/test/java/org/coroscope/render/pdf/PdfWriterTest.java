package org.coroscope.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.coroscope.render.Drawing;
import org.coroscope.render.FontBook;
import org.coroscope.render.Ink;
import org.coroscope.render.Surface;
import org.coroscope.render.Theme;
import org.coroscope.render.export.Exhibit;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Pictures;
import org.coroscope.render.export.View;
import org.coroscope.trace.Samples;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

  private static final FontBook FONTS = FontBook.bundled();
  private final Exhibit workers =
      Exhibit.of(Samples.twoWorkers(), "02/workers", "Workers → (together)", "1.2.3");

  private Drawing drawing(View view, Theme theme) {
    PictureOptions options =
        PictureOptions.timeline(workers.trace().lastStep()).withView(view).withTheme(theme).at(40);
    return Pictures.english().picture(workers, options);
  }

  private byte[] file(Drawing... pages) {
    return PdfWriter.file("Workers → (together)", List.of(pages), FONTS);
  }

  private static String latin(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  /** All streams of the file, unpacked, one after the other. */
  private static String streams(byte[] file) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Matcher stream = Pattern.compile("/Length (\\d+) >>\nstream\n").matcher(latin(file));
    while (stream.find()) {
      int length = Integer.parseInt(stream.group(1));
      byte[] packed = java.util.Arrays.copyOfRange(file, stream.end(), stream.end() + length);
      new InflaterInputStream(new ByteArrayInputStream(packed)).transferTo(all);
      all.write('\n');
    }
    return latin(all.toByteArray());
  }

  private static String utf16(String text) {
    StringBuilder hex = new StringBuilder("<FEFF");
    for (char c : text.toCharArray()) {
      hex.append(String.format("%04X", (int) c));
    }
    return hex.append('>').toString();
  }

  @Test
  void everyPlaceInTheTableIsWhereAnObjectBegins() {
    byte[] file = file(drawing(View.ALL, Theme.light()), drawing(View.TIMELINE, Theme.print()));
    String text = latin(file);
    assertThat(text).startsWith("%PDF-1.7\n").endsWith("%%EOF\n").contains("/Count 2 ");
    Matcher start = Pattern.compile("startxref\n(\\d+)\n").matcher(text);
    assertThat(start.find()).isTrue();
    int table = Integer.parseInt(start.group(1));
    assertThat(text)
        .startsWith("%PDF")
        .satisfies(t -> assertThat(t.substring(table)).startsWith("xref\n0 "));
    Matcher place = Pattern.compile("(\\d{10}) 00000 n ").matcher(text.substring(table));
    int number = 1;
    while (place.find()) {
      int at = Integer.parseInt(place.group(1));
      assertThat(text.substring(at)).startsWith(number + " 0 obj\n");
      number++;
    }
    assertThat(number).isGreaterThan(15);
    assertThat(text).contains("/Size " + number + " ");
  }

  @Test
  void twoFilesAreAlikeToTheByteAndHoldNoDate() {
    for (Theme theme : List.of(Theme.light(), Theme.dark(), Theme.print())) {
      byte[] file = file(drawing(View.ALL, theme));
      assertThat(file).isEqualTo(file(drawing(View.ALL, theme)));
      assertThat(latin(file)).doesNotContain("Date");
    }
  }

  @Test
  void theFileSaysInWordsWhatItShowsAndWhereItComesFrom() {
    Drawing drawing = drawing(View.ALL, Theme.light());
    assertThat(latin(file(drawing)))
        .contains(
            "/Title " + utf16("Workers → (together)"),
            "/Alt " + utf16(drawing.description()),
            "/Creator " + utf16("Coroscope 1.2.3"),
            "/Lang (en)");
    assertThat(drawing.description()).startsWith("Step 40 of");
  }

  @Test
  void lettersAreTakenAlongAndCanBeReadBack() throws IOException {
    byte[] file = file(drawing(View.CODE, Theme.light()));
    assertThat(latin(file)).contains("+JetBrainsMono-Regular", "+Inter-Regular", "/ToUnicode");
    // The arrow of the title, by the table that turns glyphs into characters.
    assertThat(streams(file)).containsPattern("<[0-9A-F]{4}> <2192>\n");
    assertThat(file).hasSizeLessThan(60_000);
  }

  @Test
  void patternsAreWrittenOnceForEachPage() throws IOException {
    byte[] file = file(drawing(View.TIMELINE, Theme.light()));
    assertThat(Pattern.compile("/Pattern cs /P\\d").matcher(streams(file)).find()).isTrue();
    assertThat(latin(file).split("/PatternType 1", -1)).hasSizeBetween(4, 16);
  }

  @Test
  void whatIsSeenThroughHasItsOpacityAndClipsAreTakenBack() throws IOException {
    byte[] file =
        file(
            surfaceOf(
                surface -> {
                  surface.pushClip(0, 0, 50, 50);
                  surface.fillRect(1, 2, 30, 40, Ink.rgb(0x0000ff).withOpacity(0.5));
                  surface.popClip();
                }));
    assertThat(streams(file))
        .contains("q\n0 0 50 50 re\nW n\n0 0 1 rg\nq /O128 gs\n1 2 30 40 re\nf\nQ\nQ\n");
    assertThat(latin(file)).contains("/O128 << /ca 0.502 /CA 0.502 >>");
  }

  private static Drawing surfaceOf(Consumer<Surface> painter) {
    return new Drawing() {
      @Override
      public double width() {
        return 100;
      }

      @Override
      public double height() {
        return 100;
      }

      @Override
      public String title() {
        return "shapes";
      }

      @Override
      public String description() {
        return "some shapes";
      }

      @Override
      public Map<String, String> origin() {
        return Map.of();
      }

      @Override
      public void paint(Surface surface) {
        painter.accept(surface);
      }
    };
  }

  @Test
  void aFileWithoutAPageIsRefused() {
    assertThatThrownBy(() -> PdfWriter.file("none", List.of(), FONTS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
