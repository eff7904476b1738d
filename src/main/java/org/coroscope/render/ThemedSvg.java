package org.coroscope.render;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Pictures for a page that has a light and a dark theme: each is written once, and its colours are
 * variables of the page's style sheet.
 */
public final class ThemedSvg {

  private record Pair(Ink light, Ink dark) {}

  private final Map<Pair, Integer> pairs = new LinkedHashMap<>();

  /**
   * A picture.
   *
   * @param prefix goes before the names of patterns and clips, as in {@link SvgSurface#prefix}
   * @param light paints it in the light theme
   * @param dark paints the same in the dark theme; only the inks may differ
   */
  public String picture(
      double width, double height, String prefix, Consumer<Surface> light, Consumer<Surface> dark) {
    List<Ink> darkInks = new ArrayList<>();
    Surface listening =
        new RecolouredSurface(
            new MeasuringSurface(),
            ink -> {
              darkInks.add(ink);
              return ink;
            });
    dark.accept(listening);
    Iterator<Ink> next = darkInks.iterator();
    SvgSurface svg = new SvgSurface(width, height, "", "");
    svg.prefix(prefix);
    svg.nameInks(ThemedSvg::name);
    light.accept(new RecolouredSurface(svg, ink -> numbered(new Pair(ink, next.next()))));
    if (next.hasNext()) {
      throw new IllegalArgumentException("the two paintings differ in more than their inks");
    }
    return svg.toSvg();
  }

  private static String name(Ink numbered) {
    return "var(--i" + (numbered.argb() & 0xffffff) + ")";
  }

  /** What a style sheet calls a colour that differs between the themes. */
  public String colour(Ink light, Ink dark) {
    return name(numbered(new Pair(light, dark)));
  }

  /** An ink that is nothing but the number of a pair. */
  private Ink numbered(Pair pair) {
    return Ink.rgb(pairs.computeIfAbsent(pair, key -> pairs.size()));
  }

  /** The rules that give the variables of all pictures so far their colours. */
  public String css() {
    StringBuilder light = new StringBuilder(":root {");
    StringBuilder dark = new StringBuilder("[data-theme=\"dark\"] {");
    pairs.forEach(
        (pair, number) -> {
          light.append(" --i").append(number).append(": ").append(css(pair.light())).append(';');
          dark.append(" --i").append(number).append(": ").append(css(pair.dark())).append(';');
        });
    return light + " }\n" + dark + " }";
  }

  private static String css(Ink ink) {
    int alpha = ink.argb() >>> 24;
    return alpha == 255 ? ink.hex() : ink.hex() + String.format("%02x", alpha);
  }
}
