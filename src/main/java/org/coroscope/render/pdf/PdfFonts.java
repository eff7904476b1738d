package org.coroscope.render.pdf;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.coroscope.render.Drawing;
import org.coroscope.render.FontBook;
import org.coroscope.render.Ink;
import org.coroscope.render.MeasuringSurface;
import org.coroscope.render.TextStyle;
import org.coroscope.render.Typeface;
import org.coroscope.render.font.FontSubset;

/** The letters that a file takes along: which are used is found by drawing all pages once. */
final class PdfFonts {

  private final FontBook fonts;
  private final Map<Typeface, FontSubset> subsets = new EnumMap<>(Typeface.class);

  PdfFonts(List<? extends Drawing> pages, FontBook fonts) {
    this.fonts = fonts;
    Map<Typeface, SortedSet<Integer>> used = new EnumMap<>(Typeface.class);
    MeasuringSurface letters =
        new MeasuringSurface() {
          @Override
          public void text(
              String text, double x, double baseline, double width, TextStyle style, Ink ink) {
            SortedSet<Integer> points = used.computeIfAbsent(style.face(), f -> new TreeSet<>());
            text.codePoints().forEach(points::add);
          }
        };
    pages.forEach(page -> page.paint(letters));
    used.forEach((face, points) -> subsets.put(face, new FontSubset(fonts.font(face), points)));
  }

  /** The part of a font that is used. */
  FontSubset subset(Typeface face) {
    return subsets.get(face);
  }

  /** How a font is called on a page. */
  static String name(Typeface face) {
    return "F" + face.ordinal();
  }

  /** Writes the fonts and says the number of each by its name. */
  Map<String, Integer> write(PdfObjects objects) {
    Map<String, Integer> named = new LinkedHashMap<>();
    subsets.forEach(
        (face, subset) ->
            named.put(name(face), new PdfFont(face, fonts.font(face), subset).write(objects)));
    return named;
  }
}
