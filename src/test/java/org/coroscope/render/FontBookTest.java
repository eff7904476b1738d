package org.coroscope.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FontBookTest {

  private final FontBook fonts = FontBook.bundled();

  @Test
  void widthsAreThoseThatAreDrawn() throws Exception {
    for (Typeface face : Typeface.values()) {
      Font font =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FontBook.file(face)))
              .deriveFont(Map.of(TextAttribute.SIZE, 100f));
      FontRenderContext context = new FontRenderContext(null, true, true);
      for (String text : new String[] {"worker_1", "Event loop", "suspended: sleep(1)", "µ…é–"}) {
        double drawn = font.getStringBounds(text, context).getWidth();
        assertThat(fonts.width(text, new TextStyle(face, 100)))
            .as("%s in %s", text, face)
            .isCloseTo(drawn, within(0.6 * text.length()));
      }
    }
  }

  @Test
  void monospacedLettersAreAllAsWide() {
    TextStyle mono = new TextStyle(Typeface.MONO, 10);
    assertThat(fonts.width("i", mono)).isEqualTo(fonts.width("W", mono)).isEqualTo(6);
  }

  @Test
  void tooLongTextIsCutWithAnEllipsis() {
    TextStyle style = new TextStyle(Typeface.SANS, 12);
    String text = "a rather long name of a task";
    for (double room = 0; room < 220; room += 3) {
      String cut = fonts.fit(text, room, style);
      assertThat(fonts.width(cut, style)).isLessThanOrEqualTo(room);
      assertThat(cut.isEmpty() || cut.equals(text) || cut.endsWith("…")).isTrue();
    }
    assertThat(fonts.fit(text, 1000, style)).isEqualTo(text);
    assertThat(fonts.fit("😀😀😀", 30, style)).isEqualTo("😀…");
  }

  @Test
  void lettersAreCentredBetweenTwoHeights() {
    TextStyle style = new TextStyle(Typeface.SANS, 12);
    double baseline = fonts.centredBaseline(10, 20, style);
    double above = baseline - fonts.ascent(style) - 10;
    double below = 30 - baseline - fonts.descent(style);
    assertThat(above).isCloseTo(below, within(1e-9));
  }
}
