package org.coroscope.render;

import java.util.Base64;
import java.util.Map;
import java.util.SortedSet;
import org.coroscope.render.font.FontSubset;

/** Style rules that bring letters along, so that a browser shows them without having the fonts. */
public final class FontFaces {

  private FontFaces() {}

  /**
   * The rules.
   *
   * @param letters the code points that are needed of each font
   */
  public static String css(Map<Typeface, ? extends SortedSet<Integer>> letters, FontBook fonts) {
    StringBuilder css = new StringBuilder();
    letters.forEach(
        (face, points) -> {
          byte[] file = new FontSubset(fonts.font(face), points).file();
          css.append("@font-face{font-family:'").append(face.family()).append('\'');
          css.append(";font-weight:").append(weight(face));
          css.append(";src:url(data:font/sfnt;base64,");
          css.append(Base64.getEncoder().encodeToString(file)).append(")}\n");
        });
    return css.toString();
  }

  /** How bold a font is on the scale of style sheets. */
  static int weight(Typeface face) {
    if (!face.isBold()) {
      return 400;
    }
    return face == Typeface.MONO_BOLD ? 700 : 600;
  }
}
