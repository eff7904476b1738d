package org.coroscope.render;

/**
 * The colours of what is around a timeline on a page: panels, cards and source text.
 *
 * @param theme the timeline's
 * @param page behind everything
 * @param panel behind a panel
 * @param border around panels and cards
 * @param card behind a card
 * @param text what is read
 * @param faint what is read second
 * @param currentLine behind the line that runs
 * @param accent the arrow at that line, and numbers of stages
 * @param keyword words of the language
 * @param string strings
 * @param comment comments
 * @param number numbers
 */
public record PageTheme(
    Theme theme,
    Ink page,
    Ink panel,
    Ink border,
    Ink card,
    Ink text,
    Ink faint,
    Ink currentLine,
    Ink accent,
    Ink keyword,
    Ink string,
    Ink comment,
    Ink number) {

  /** The one that goes with a theme. */
  public static PageTheme of(Theme theme) {
    return switch (theme.name()) {
      case "dark" -> dark(theme);
      case "print" -> print(theme);
      default -> light(theme);
    };
  }

  private static PageTheme light(Theme theme) {
    return new PageTheme(
        theme,
        Ink.rgb(0xf3f5f8),
        Ink.rgb(0xffffff),
        Ink.rgb(0xd5dae1),
        Ink.rgb(0xf8f9fb),
        theme.text(),
        theme.faintText(),
        Ink.rgb(0xdff3ea),
        Ink.rgb(0x00714f),
        Ink.rgb(0x7a2a8f),
        Ink.rgb(0x8a4b08),
        Ink.rgb(0x67707c),
        Ink.rgb(0x0b5c99));
  }

  private static PageTheme dark(Theme theme) {
    return new PageTheme(
        theme,
        Ink.rgb(0x0f1216),
        theme.background(),
        Ink.rgb(0x343a44),
        Ink.rgb(0x20242b),
        theme.text(),
        theme.faintText(),
        Ink.rgb(0x173d31),
        Ink.rgb(0x3fd6a3),
        Ink.rgb(0xd3a6f2),
        Ink.rgb(0xf0b67f),
        Ink.rgb(0x8f98a5),
        Ink.rgb(0x7cc4f7));
  }

  private static PageTheme print(Theme theme) {
    return new PageTheme(
        theme,
        Ink.rgb(0xffffff),
        Ink.rgb(0xffffff),
        Ink.rgb(0x777777),
        Ink.rgb(0xffffff),
        Ink.rgb(0x000000),
        Ink.rgb(0x444444),
        Ink.rgb(0xe4e4e4),
        Ink.rgb(0x000000),
        Ink.rgb(0x000000),
        Ink.rgb(0x333333),
        Ink.rgb(0x666666),
        Ink.rgb(0x000000));
  }
}
