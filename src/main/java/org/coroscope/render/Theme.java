package org.coroscope.render;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.coroscope.timeline.FlowKind;
import org.coroscope.timeline.MarkerKind;
import org.coroscope.timeline.SpanState;

/**
 * The colours and patterns of a timeline. Hues are such that people with any of the three kinds of
 * colour-blindness can tell them apart by lightness, and each state has its own pattern besides.
 *
 * @param name its name
 * @param background behind the rows
 * @param stripe behind every second row
 * @param header behind the lanes' names and the ruler
 * @param text the lanes' names
 * @param faintText the ruler
 * @param grid lines from the ruler's marks
 * @param warp where the clock stands still
 * @param playhead the line at the current step
 * @param veil over what is still to come
 * @param spans how each state looks
 * @param flows the colour of each kind of flow
 * @param markers the colour of each kind of marker
 */
public record Theme(
    String name,
    Ink background,
    Ink stripe,
    Ink header,
    Ink text,
    Ink faintText,
    Ink grid,
    Ink warp,
    Ink playhead,
    Ink veil,
    Map<SpanState, SpanLook> spans,
    Map<FlowKind, Ink> flows,
    Map<MarkerKind, Ink> markers) {

  /** The least contrast of text with what is behind it, as WCAG 2 asks at level AA. */
  public static final double READABLE = 4.5;

  /** Makes the maps unmodifiable. */
  public Theme {
    spans = Collections.unmodifiableMap(new EnumMap<>(spans));
    flows = Collections.unmodifiableMap(new EnumMap<>(flows));
    markers = Collections.unmodifiableMap(new EnumMap<>(markers));
  }

  /** How a state looks. */
  public SpanLook look(SpanState state) {
    return spans.get(state.likeness());
  }

  /**
   * The same theme for what is still to come: every colour lies under the veil, and yet what is
   * written stays as readable as before.
   */
  public Theme upcoming() {
    Map<SpanState, SpanLook> paleSpans = new EnumMap<>(SpanState.class);
    spans.forEach((state, look) -> paleSpans.put(state, veiled(look)));
    Map<FlowKind, Ink> paleFlows = new EnumMap<>(flows);
    paleFlows.replaceAll((kind, ink) -> veil.over(ink));
    Map<MarkerKind, Ink> paleMarkers = new EnumMap<>(markers);
    paleMarkers.replaceAll((kind, ink) -> veil.over(ink));
    return new Theme(
        name,
        background,
        stripe,
        header,
        text,
        faintText,
        grid,
        veil.over(warp),
        playhead,
        veil,
        paleSpans,
        paleFlows,
        paleMarkers);
  }

  private SpanLook veiled(SpanLook look) {
    Ink fill = veil.over(look.fill());
    Ink letters = look.text();
    // A middling ground needs black or white; one of them can always be read.
    for (Ink other : List.of(text, background, Ink.rgb(0x000000), Ink.rgb(0xffffff))) {
      if (letters.contrast(fill) < READABLE) {
        letters = other;
      }
    }
    return new SpanLook(
        fill,
        look.hatch(),
        veil.over(look.hatchInk()),
        veil.over(look.border()),
        letters,
        look.inset());
  }

  private static SpanLook look(
      int fill, Hatch hatch, int hatchInk, int border, int text, double inset) {
    return new SpanLook(
        Ink.rgb(fill), hatch, Ink.rgb(hatchInk), Ink.rgb(border), Ink.rgb(text), inset);
  }

  private static Map<FlowKind, Ink> flows(int spawn, int wake, int cancel) {
    Map<FlowKind, Ink> flows = new EnumMap<>(FlowKind.class);
    flows.put(FlowKind.SPAWN, Ink.rgb(spawn));
    flows.put(FlowKind.WAKE, Ink.rgb(wake));
    flows.put(FlowKind.CANCEL, Ink.rgb(cancel));
    return flows;
  }

  private static Map<MarkerKind, Ink> markers(int good, int bad, int plain) {
    Map<MarkerKind, Ink> markers = new EnumMap<>(MarkerKind.class);
    for (MarkerKind kind : MarkerKind.values()) {
      int colour =
          switch (kind) {
            case FINISHED -> good;
            case OUTPUT, SENT, RECEIVED -> plain;
            default -> bad;
          };
      markers.put(kind, Ink.rgb(colour));
    }
    return markers;
  }

  /** Dark on light, for the screen. */
  public static Theme light() {
    Map<SpanState, SpanLook> spans = new EnumMap<>(SpanState.class);
    spans.put(SpanState.RUNNING, look(0x00714f, Hatch.NONE, 0x00714f, 0x00573d, 0xffffff, 0.12));
    spans.put(SpanState.BLOCKING, look(0xb23400, Hatch.CROSSED, 0x7a2300, 0x7a2300, 0xffffff, 0.0));
    spans.put(SpanState.READY, look(0xf4dc5a, Hatch.DOTTED, 0xb09000, 0x8a7000, 0x2b2400, 0.22));
    spans.put(
        SpanState.SUSPENDED, look(0xd5e8f7, Hatch.RISING, 0xa9cdea, 0x4d7fa6, 0x173a56, 0.26));
    spans.put(
        SpanState.CREATED, look(0xffffff, Hatch.HORIZONTAL, 0xd8d8de, 0x77777f, 0x44444b, 0.30));
    spans.put(SpanState.MAIN, look(0x5a4a86, Hatch.NONE, 0x5a4a86, 0x3f3363, 0xffffff, 0.12));
    spans.put(SpanState.LOOP, look(0xe3dcf3, Hatch.VERTICAL, 0xcdc2e8, 0x7a69ad, 0x33265c, 0.18));
    spans.put(SpanState.IDLE, look(0xf7f7f9, Hatch.FALLING, 0xdcdce3, 0x86868f, 0x4a4a52, 0.34));
    return new Theme(
        "light",
        Ink.rgb(0xffffff),
        Ink.rgb(0xf8f9fb),
        Ink.rgb(0xf0f2f5),
        Ink.rgb(0x1d2129),
        Ink.rgb(0x545b66),
        Ink.rgb(0xdfe3e8),
        Ink.rgb(0xfff6d6),
        Ink.rgb(0xc2185b),
        Ink.rgb(0xffffff).withOpacity(0.55),
        spans,
        flows(0x6b6f76, 0x0b66a8, 0xb23400),
        markers(0x00714f, 0xb23400, 0x1d2129));
  }

  /** Light on dark, for the screen and the projector. */
  public static Theme dark() {
    Map<SpanState, SpanLook> spans = new EnumMap<>(SpanState.class);
    spans.put(SpanState.RUNNING, look(0x3fd6a3, Hatch.NONE, 0x3fd6a3, 0x8df0cd, 0x04251a, 0.12));
    spans.put(SpanState.BLOCKING, look(0xff7a45, Hatch.CROSSED, 0xc24b1c, 0xffb08d, 0x2b0d00, 0.0));
    spans.put(SpanState.READY, look(0xf2d64b, Hatch.DOTTED, 0xa58c12, 0xfff0a0, 0x2b2400, 0.22));
    spans.put(
        SpanState.SUSPENDED, look(0x24384a, Hatch.RISING, 0x34536d, 0x6ea3cc, 0xd6e9f8, 0.26));
    spans.put(
        SpanState.CREATED, look(0x20242b, Hatch.HORIZONTAL, 0x3b4049, 0x8b919c, 0xd0d4da, 0.30));
    spans.put(SpanState.MAIN, look(0xb9a5f0, Hatch.NONE, 0xb9a5f0, 0xdccfff, 0x1e1440, 0.12));
    spans.put(SpanState.LOOP, look(0x39325a, Hatch.VERTICAL, 0x4b4274, 0x9a8cd0, 0xe6dfff, 0.18));
    spans.put(SpanState.IDLE, look(0x1b1f25, Hatch.FALLING, 0x31363e, 0x7f858f, 0xc6cad1, 0.34));
    return new Theme(
        "dark",
        Ink.rgb(0x16191e),
        Ink.rgb(0x1b1f25),
        Ink.rgb(0x20242b),
        Ink.rgb(0xeceff4),
        Ink.rgb(0xaab1bc),
        Ink.rgb(0x2c313a),
        Ink.rgb(0x2b2917),
        Ink.rgb(0xff6fa5),
        Ink.rgb(0x16191e).withOpacity(0.55),
        spans,
        flows(0xa5abb5, 0x6cbcf5, 0xff8a5c),
        markers(0x3fd6a3, 0xff8a5c, 0xeceff4));
  }

  /** White on black with strong colours and few shades between. */
  public static Theme contrast() {
    Map<SpanState, SpanLook> spans = new EnumMap<>(SpanState.class);
    spans.put(SpanState.RUNNING, look(0x2ee6a6, Hatch.NONE, 0x2ee6a6, 0xffffff, 0x000000, 0.12));
    spans.put(SpanState.BLOCKING, look(0xff7433, Hatch.CROSSED, 0xb03c00, 0xffffff, 0x000000, 0.0));
    spans.put(SpanState.READY, look(0xffe14d, Hatch.DOTTED, 0x8a7400, 0xffffff, 0x000000, 0.22));
    spans.put(
        SpanState.SUSPENDED, look(0x06304f, Hatch.RISING, 0x2a6a9c, 0x9ad1ff, 0xffffff, 0.26));
    spans.put(
        SpanState.CREATED, look(0x000000, Hatch.HORIZONTAL, 0x4a4a4a, 0xffffff, 0xffffff, 0.30));
    spans.put(SpanState.MAIN, look(0xc9b6ff, Hatch.NONE, 0xc9b6ff, 0xffffff, 0x000000, 0.12));
    spans.put(SpanState.LOOP, look(0x2c2060, Hatch.VERTICAL, 0x4d3f92, 0xc9b6ff, 0xffffff, 0.18));
    spans.put(SpanState.IDLE, look(0x000000, Hatch.FALLING, 0x3a3a3a, 0xb0b0b0, 0xffffff, 0.34));
    return new Theme(
        "contrast",
        Ink.rgb(0x000000),
        Ink.rgb(0x0c0c0c),
        Ink.rgb(0x000000),
        Ink.rgb(0xffffff),
        Ink.rgb(0xf0f0f0),
        Ink.rgb(0x4a4a4a),
        Ink.rgb(0x2a2400),
        Ink.rgb(0xff8fd0),
        Ink.rgb(0x000000).withOpacity(0.4),
        spans,
        flows(0xffffff, 0x7cc4ff, 0xff8a5c),
        markers(0x2ee6a6, 0xff8a5c, 0xffffff));
  }

  /** Black on white: states differ by pattern and weight alone. */
  public static Theme print() {
    Map<SpanState, SpanLook> spans = new EnumMap<>(SpanState.class);
    spans.put(SpanState.RUNNING, look(0x000000, Hatch.NONE, 0x000000, 0x000000, 0xffffff, 0.12));
    spans.put(SpanState.BLOCKING, look(0xffffff, Hatch.CROSSED, 0x777777, 0x000000, 0x000000, 0.0));
    spans.put(SpanState.READY, look(0xffffff, Hatch.DOTTED, 0x666666, 0x000000, 0x000000, 0.22));
    spans.put(
        SpanState.SUSPENDED, look(0xffffff, Hatch.RISING, 0xaaaaaa, 0x444444, 0x000000, 0.26));
    spans.put(
        SpanState.CREATED, look(0xffffff, Hatch.HORIZONTAL, 0xbbbbbb, 0x666666, 0x000000, 0.30));
    spans.put(SpanState.MAIN, look(0x4a4a4a, Hatch.FALLING, 0xb0b0b0, 0x000000, 0xffffff, 0.12));
    spans.put(SpanState.LOOP, look(0xffffff, Hatch.VERTICAL, 0xbbbbbb, 0x444444, 0x000000, 0.18));
    spans.put(SpanState.IDLE, look(0xffffff, Hatch.FALLING, 0xcccccc, 0x777777, 0x000000, 0.34));
    return new Theme(
        "print",
        Ink.rgb(0xffffff),
        Ink.rgb(0xffffff),
        Ink.rgb(0xffffff),
        Ink.rgb(0x000000),
        Ink.rgb(0x333333),
        Ink.rgb(0xd0d0d0),
        Ink.rgb(0xf0f0f0),
        Ink.rgb(0x000000),
        Ink.rgb(0xffffff).withOpacity(0.0),
        spans,
        flows(0x555555, 0x000000, 0x000000),
        markers(0x000000, 0x000000, 0x000000));
  }
}
