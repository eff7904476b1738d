package org.coroscope.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.coroscope.render.Drawing;
import org.coroscope.render.FontBook;
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
  void patternsAndVeilsAreWrittenOnceForEachPage() throws IOException {
    byte[] file = file(drawing(View.TIMELINE, Theme.light()));
    String streams = streams(file);
    assertThat(streams).contains("/Pattern cs /P1", "/O140 gs", "0.75 0 0 -0.75 0 ");
    assertThat(latin(file)).contains("/O140 << /ca 0.549 /CA 0.549 >>");
    assertThat(latin(file).split("/PatternType 1", -1)).hasSizeBetween(4, 9);
    assertThat(count(streams, "q\n") + count(streams, "q /O")).isEqualTo(count(streams, "Q\n"));
  }

  private static int count(String text, String what) {
    return text.split("(?<![A-Za-z])" + Pattern.quote(what), -1).length - 1;
  }

  @Test
  void aFileWithoutAPageIsRefused() {
    assertThatThrownBy(() -> PdfWriter.file("none", List.of(), FONTS))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
