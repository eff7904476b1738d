package org.coroscope.render.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.coroscope.render.FontBook;
import org.coroscope.render.Typeface;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontSubsetTest {

  /** Plain letters, some that are put together from others, and one that no font has. */
  private static final String TEXT = "await asyncio.sleep(0.5)  # Äöé ½ → … 字";

  private static FontSubset subset(Typeface face, String text) {
    TreeSet<Integer> points =
        text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    return new FontSubset(new FontFile(FontBook.file(face)), points);
  }

  @ParameterizedTest
  @EnumSource(Typeface.class)
  void lettersLookAndMeasureAsInTheWholeFont(Typeface face) throws Exception {
    FontSubset part = subset(face, TEXT);
    FontFile whole = new FontFile(FontBook.file(face));
    Font before = font(FontBook.file(face));
    Font after = font(part.file());
    for (int point : part.glyphs().keySet()) {
      String letter = Character.toString(point);
      assertThat(part.advance(part.glyph(point))).isEqualTo(whole.width(point));
      assertThat(outline(after, letter)).as(letter).isEqualTo(outline(before, letter));
    }
    assertThat(part.glyphs()).hasSize(25).doesNotContainKey((int) '字');
    assertThat(part.glyph('字')).isEqualTo(FontFile.MISSING);
  }

  @ParameterizedTest
  @EnumSource(Typeface.class)
  void aPartIsSmallAndTheSameEachTime(Typeface face) {
    assertThat(subset(face, TEXT).file())
        .isEqualTo(subset(face, TEXT).file())
        .hasSizeLessThan(25_000);
    assertThat(subset(face, TEXT).program()).isEqualTo(subset(face, TEXT).program());
    assertThat(new FontFile(subset(face, TEXT).file()).width('w'))
        .isEqualTo(new FontFile(FontBook.file(face)).width('w'));
  }

  @ParameterizedTest
  @EnumSource(Typeface.class)
  void aFontOfNoLetterIsStillAFont(Typeface face) throws Exception {
    assertThat(font(subset(face, "").file()).getNumGlyphs()).isEqualTo(1);
  }

  private static Font font(byte[] file) throws Exception {
    return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)).deriveFont(100f);
  }

  private static List<String> outline(Font font, String letter) {
    FontRenderContext plain = new FontRenderContext(null, true, true);
    PathIterator path = font.createGlyphVector(plain, letter).getOutline().getPathIterator(null);
    List<String> pieces = new ArrayList<>();
    double[] points = new double[6];
    for (; !path.isDone(); path.next()) {
      java.util.Arrays.fill(points, 0);
      int kind = path.currentSegment(points);
      pieces.add(kind + java.util.Arrays.toString(points));
    }
    return pieces;
  }
}
