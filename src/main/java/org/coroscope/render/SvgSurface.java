package org.coroscope.render;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Writes what is drawn as an SVG picture. Equal calls give equal text: numbers have at most two
 * digits behind the point, and nothing depends on the machine.
 */
public final class SvgSurface implements Surface {

  private final double width;
  private final double height;
  private final String title;
  private final String description;
  private final StringBuilder body = new StringBuilder(1 << 14);
  private final StringBuilder definitions = new StringBuilder();
  private final Set<String> patterns = new LinkedHashSet<>();
  private final Map<String, String> origin = new LinkedHashMap<>();
  private final Map<Typeface, SortedSet<Integer>> letters = new EnumMap<>(Typeface.class);
  private FontBook embedded;
  private Function<Ink, String> inkNames = Ink::hex;
  private String prefix = "";
  private int clips;

  /**
   * An empty picture.
   *
   * @param title what it is called, for screen readers; may be empty
   * @param description what is to be seen in it; may be empty
   */
  public SvgSurface(double width, double height, String title, String description) {
    this.width = width;
    this.height = height;
    this.title = title;
    this.description = description;
  }

  /**
   * Puts something before the names of patterns and clips, so that two pictures can stand in one
   * document.
   */
  public void prefix(String letters) {
    prefix = letters;
  }

  /** Lets colours be written in another way than {@code #rrggbb}, without their opacity. */
  void nameInks(Function<Ink, String> names) {
    inkNames = names;
  }

  /** Says where the picture comes from, by name (lower-case letters) and in this order. */
  public void origin(Map<String, String> values) {
    origin.putAll(values);
  }

  /** Lets the picture bring the letters it shows along, so that it looks alike everywhere. */
  public void embed(FontBook fonts) {
    embedded = fonts;
  }

  /** The whole picture. */
  public String toSvg() {
    StringBuilder svg = new StringBuilder(body.length() + 1024);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(width));
    svg.append("\" height=\"").append(number(height)).append("\" viewBox=\"0 0 ");
    svg.append(number(width)).append(' ').append(number(height)).append('"');
    svg.append(" role=\"img\" style=\"font-kerning:none;font-variant-ligatures:none\">\n");
    if (!title.isEmpty()) {
      svg.append("<title>").append(escape(title)).append("</title>\n");
    }
    if (!description.isEmpty()) {
      svg.append("<desc>").append(escape(description)).append("</desc>\n");
    }
    if (!origin.isEmpty()) {
      svg.append("<metadata><origin xmlns=\"urn:coroscope:export\"");
      origin.forEach(
          (name, value) ->
              svg.append(' ').append(name).append("=\"").append(escape(value)).append('"'));
      svg.append("/></metadata>\n");
    }
    if (embedded != null && !letters.isEmpty()) {
      svg.append("<style>").append(FontFaces.css(letters, embedded)).append("</style>\n");
    }
    if (definitions.length() > 0) {
      svg.append("<defs>\n").append(definitions).append("</defs>\n");
    }
    return svg.append(body).append("</svg>\n").toString();
  }

  @Override
  public void fillRect(double x, double y, double w, double h, Ink ink) {
    rect(x, y, w, h);
    fill(ink);
    body.append("/>\n");
  }

  @Override
  public void fillRoundRect(double x, double y, double w, double h, double radius, Ink ink) {
    rect(x, y, w, h);
    attribute("rx", radius);
    fill(ink);
    body.append("/>\n");
  }

  @Override
  public void strokeRect(double x, double y, double w, double h, double thickness, Ink ink) {
    rect(x, y, w, h);
    body.append(" fill=\"none\"");
    stroke(thickness, ink);
    body.append("/>\n");
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
    line(x1, y1, x2, y2);
    stroke(thickness, ink);
    body.append("/>\n");
  }

  @Override
  public void dashLine(
      double x1, double y1, double x2, double y2, double thickness, double dash, Ink ink) {
    line(x1, y1, x2, y2);
    stroke(thickness, ink);
    attribute("stroke-dasharray", dash);
    body.append("/>\n");
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Ink ink) {
    body.append("<polygon points=\"");
    for (int i = 0; i < xs.length; i++) {
      body.append(i == 0 ? "" : " ").append(number(xs[i])).append(',').append(number(ys[i]));
    }
    body.append('"');
    fill(ink);
    body.append("/>\n");
  }

  @Override
  public void hatchRect(double x, double y, double w, double h, Hatch hatch, Ink ink) {
    if (hatch == Hatch.NONE || w <= 0 || h <= 0) {
      return;
    }
    rect(x, y, w, h);
    body.append(" fill=\"url(#").append(pattern(hatch, ink)).append(")\"/>\n");
  }

  @Override
  public void text(String text, double x, double baseline, double w, TextStyle style, Ink ink) {
    if (text.isEmpty()) {
      return;
    }
    SortedSet<Integer> points = letters.computeIfAbsent(style.face(), face -> new TreeSet<>());
    text.codePoints().forEach(points::add);
    body.append("<text");
    attribute("x", x);
    attribute("y", baseline);
    // Another font, where ours is missing, still takes the same room.
    attribute("textLength", w);
    body.append(" lengthAdjust=\"spacingAndGlyphs\" font-family=\"").append(style.face().family());
    boolean mono = style.face() == Typeface.MONO || style.face() == Typeface.MONO_BOLD;
    body.append(mono ? ",monospace\"" : ",sans-serif\"");
    attribute("font-size", style.size());
    if (style.face().isBold()) {
      body.append(" font-weight=\"").append(FontFaces.weight(style.face())).append('"');
    }
    fill(ink);
    if (text.startsWith(" ") || text.endsWith(" ") || text.contains("  ")) {
      body.append(" xml:space=\"preserve\"");
    }
    body.append('>').append(escape(text)).append("</text>\n");
  }

  @Override
  public void pushClip(double x, double y, double w, double h) {
    String id = prefix + "c" + clips++;
    definitions.append("<clipPath id=\"").append(id).append("\"><rect x=\"").append(number(x));
    definitions.append("\" y=\"").append(number(y)).append("\" width=\"").append(number(w));
    definitions.append("\" height=\"").append(number(h)).append("\"/></clipPath>\n");
    body.append("<g clip-path=\"url(#").append(id).append(")\">\n");
  }

  @Override
  public void popClip() {
    body.append("</g>\n");
  }

  @Override
  public void beginGroup(String groupTitle) {
    body.append("<g><title>").append(escape(groupTitle)).append("</title>\n");
  }

  @Override
  public void endGroup() {
    body.append("</g>\n");
  }

  // ---- pieces -----------------------------------------------------------------------------------

  private void rect(double x, double y, double w, double h) {
    body.append("<rect");
    attribute("x", x);
    attribute("y", y);
    attribute("width", Math.max(0, w));
    attribute("height", Math.max(0, h));
  }

  private void line(double x1, double y1, double x2, double y2) {
    body.append("<line");
    attribute("x1", x1);
    attribute("y1", y1);
    attribute("x2", x2);
    attribute("y2", y2);
  }

  private void attribute(String name, double value) {
    body.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private void fill(Ink ink) {
    body.append(" fill=\"").append(inkNames.apply(ink)).append('"');
    if (ink.opacity() < 1) {
      attribute("fill-opacity", ink.opacity());
    }
  }

  private void stroke(double thickness, Ink ink) {
    body.append(" stroke=\"").append(inkNames.apply(ink)).append('"');
    attribute("stroke-width", thickness);
    if (ink.opacity() < 1) {
      attribute("stroke-opacity", ink.opacity());
    }
  }

  private String pattern(Hatch hatch, Ink ink) {
    String id =
        prefix + "h" + hatch.ordinal() + ink.hex().substring(1) + (ink.opacity() < 1 ? "t" : "");
    if (patterns.add(id)) {
      String tile = number(Hatch.TILE);
      definitions.append("<pattern id=\"").append(id).append("\" width=\"").append(tile);
      definitions.append("\" height=\"").append(tile);
      definitions.append("\" patternUnits=\"userSpaceOnUse\">");
      if (hatch == Hatch.DOTTED) {
        definitions.append("<circle cx=\"3\" cy=\"3\" r=\"1.1\" fill=\"");
        definitions.append(inkNames.apply(ink));
        definitions.append("\"/>");
      } else {
        definitions.append("<path d=\"").append(path(hatch)).append("\" stroke=\"");
        definitions.append(inkNames.apply(ink)).append("\" stroke-width=\"1.2\" fill=\"none\"/>");
      }
      definitions.append("</pattern>\n");
    }
    return id;
  }

  /** Lines of one tile; those across its corners make the slanted ones meet without gaps. */
  private static String path(Hatch hatch) {
    String rising = "M-1 1L1 -1M0 6L6 0M5 7L7 5";
    String falling = "M-1 5L1 7M0 0L6 6M5 -1L7 1";
    return switch (hatch) {
      case RISING -> rising;
      case FALLING -> falling;
      case CROSSED -> rising + falling;
      case HORIZONTAL -> "M0 3H6";
      case VERTICAL -> "M3 0V6";
      case DOTTED, NONE -> "";
    };
  }

  /** A number with at most two digits behind the point. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long size = Math.abs(hundredths);
    long fraction = size % 100;
    if (fraction == 0) {
      return sign + size / 100;
    }
    String digits = fraction % 10 == 0 ? "" + fraction / 10 : (fraction < 10 ? "0" : "") + fraction;
    return sign + size / 100 + "." + digits;
  }

  /** Text for XML; characters that XML cannot hold become a replacement mark. */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          boolean allowed =
              c == '\n'
                  || c == '\t'
                  || c >= 0x20 && c < 0xd800
                  || c >= 0xe000 && c < 0xfffe
                  || c >= 0x10000;
          out.appendCodePoint(allowed ? c : 0xfffd);
        }
      }
    }
    return out.toString();
  }
}
