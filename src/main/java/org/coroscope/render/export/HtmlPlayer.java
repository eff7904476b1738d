package org.coroscope.render.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.coroscope.render.FontFaces;
import org.coroscope.render.LegendPainter;
import org.coroscope.render.PageTheme;
import org.coroscope.render.SvgSurface;
import org.coroscope.render.Theme;
import org.coroscope.render.Typeface;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.MarkerKind;
import org.coroscope.timeline.SpanState;

/**
 * Writes a page that plays a trace in a web browser: one file that needs nothing beside itself and
 * is not allowed to load anything.
 */
public final class HtmlPlayer {

  /** A page may have so many bytes. */
  public static final int MOST_BYTES = 2_000_000;

  /** What takes longer to be shown than one waits for, in the browser, too. */
  public static final int MOST_STEPS = 500_000;

  private final Pictures pictures;

  /** A writer that measures and tells as these pictures do. */
  public HtmlPlayer(Pictures pictures) {
    this.pictures = pictures;
  }

  /**
   * The page for the steps between two, both included.
   *
   * @param theme {@code light}, {@code dark}, or {@code auto} for what the reader's system prefers
   * @throws ExportFailure if there are more than {@link #MOST_STEPS} steps, or the page would be
   *     larger than {@link #MOST_BYTES}
   */
  public byte[] page(Exhibit exhibit, AxisKind axis, int from, int to, String theme)
      throws IOException {
    if (to - from >= MOST_STEPS) {
      throw new ExportFailure(ExportFailure.Reason.TOO_MANY_STEPS, to - from + 1, MOST_STEPS);
    }
    PlayerTimeline timeline = new PlayerTimeline(exhibit, pictures.fonts(), axis, from, to);
    String data = new PlayerData(exhibit, pictures.narrator(), from, to).toJson(timeline);
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "css",
        resource("player.css")
            .replace("{{looks}}", looks())
            .replace("{{stripe}}", timeline.stripe())
            .replace("{{inks}}", timeline.css())
            .replace("{{row}}", Integer.toString(PlayerTimeline.ROW))
            .replace("{{ruler}}", Integer.toString(PlayerTimeline.RULER))
            .replace("{{head}}", Integer.toString(PlayerTimeline.HEAD)));
    parts.put("js", resource("player.js"));
    parts.put("theme", theme);
    parts.put("title", escape(exhibit.title()));
    parts.put("lesson", escape(exhibit.id()));
    parts.put("program", escape("Coroscope " + exhibit.version()));
    parts.put("description", escape(AltText.timeline(exhibit.trace(), from, to)));
    parts.put("from", Integer.toString(from));
    parts.put("to", Integer.toString(to));
    parts.put("data", "");
    parts.put("fonts", "");
    // The letters of packed data do not stand in the page.
    parts.put("fonts", fonts(fill(resource("player.html"), parts) + data));
    parts.put("data", PlayerPack.of(data));
    byte[] page = fill(resource("player.html"), parts).getBytes(StandardCharsets.UTF_8);
    if (page.length > MOST_BYTES) {
      throw tooLarge(page.length / 1000);
    }
    return page;
  }

  private static ExportFailure tooLarge(long kilobytes) {
    return new ExportFailure(
        ExportFailure.Reason.PAGE_TOO_LARGE, kilobytes, (long) (MOST_BYTES / 1000));
  }

  /** All letters of the page, in all fonts: what a browser shows at a step is not known here. */
  private String fonts(String page) {
    SortedSet<Integer> letters = new TreeSet<>();
    page.codePoints().forEach(letters::add);
    Map<Typeface, SortedSet<Integer>> all = new EnumMap<>(Typeface.class);
    for (Typeface face : Typeface.values()) {
      all.put(face, letters);
    }
    return FontFaces.css(all, pictures.fonts()).strip();
  }

  /** A style for each look of a state and each mark, in both themes. */
  private String looks() {
    StringBuilder css = new StringBuilder();
    for (Theme theme : List.of(Theme.light(), Theme.dark())) {
      LegendPainter painter = new LegendPainter(PageTheme.of(theme), pictures.fonts());
      String before = theme.name().equals("dark") ? "[data-theme=\"dark\"] " : "";
      for (SpanState state : SpanState.values()) {
        if (state.likeness() != state) {
          continue;
        }
        SvgSurface surface = new SvgSurface(24, 16, "", "");
        painter.sample(surface, state, 0, 0, 24, 16);
        look(css, before, state.name(), surface);
      }
      for (MarkerKind mark :
          List.of(MarkerKind.FINISHED, MarkerKind.FAILED, MarkerKind.CANCELLED)) {
        SvgSurface surface = new SvgSurface(24, 16, "", "");
        painter.sample(surface, mark, 0, -4, 24, 24);
        look(css, before, mark.name(), surface);
      }
    }
    return css.toString();
  }

  private static void look(StringBuilder css, String before, String name, SvgSurface surface) {
    byte[] svg = surface.toSvg().getBytes(StandardCharsets.UTF_8);
    css.append(before).append(".look.").append(name.toLowerCase(Locale.ROOT));
    css.append(" { background-image: url(data:image/svg+xml;base64,");
    css.append(Base64.getEncoder().encodeToString(svg)).append("); }\n");
  }

  /** Puts the parts in, in one pass: what is put in is not looked into again. */
  private static String fill(String template, Map<String, String> parts) {
    StringBuilder page = new StringBuilder(template.length() + 100_000);
    int at = 0;
    while (true) {
      int open = template.indexOf("{{", at);
      if (open < 0) {
        return page.append(template, at, template.length()).toString();
      }
      int close = template.indexOf("}}", open);
      String value = parts.get(template.substring(open + 2, close));
      if (value == null) {
        throw new IllegalStateException("nothing to put in for " + template.substring(open, close));
      }
      page.append(template, at, open).append(value);
      at = close + 2;
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlPlayer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
