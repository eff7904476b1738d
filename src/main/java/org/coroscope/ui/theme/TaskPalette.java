package org.coroscope.ui.theme;

import java.util.Arrays;
import java.util.List;
import org.coroscope.render.Ink;
import org.coroscope.ui.common.TaskColors;

/**
 * The colours of tasks in one theme. Each has a contrast of at least 4.5:1 with the background, so
 * that names may be written in it.
 *
 * @param colours as many as {@link TaskColors#COUNT}
 * @param none for the main program and the loop
 * @param background what they are seen on
 */
public record TaskPalette(List<Ink> colours, Ink none, Ink background) {

  /** How much of the colour is in the tint that is behind a card. */
  private static final double TINT = 0.12;

  /** For the light theme. */
  public static final TaskPalette LIGHT =
      of(
          0xffffff, 0x4a5361, 0x0a5cad, 0xa84300, 0x006b4a, 0x8436a0, 0x6f5800, 0xb81e55, 0x006776,
          0x77452a, 0x4644b0, 0x4d5866);

  /** For the dark theme. */
  public static final TaskPalette DARK =
      of(
          0x0d1117, 0xb0b8c4, 0x6cb2ff, 0xff9e5e, 0x4fd6a0, 0xd79aee, 0xe3c84a, 0xff8fb5, 0x4cc9dc,
          0xd8a888, 0xa9a7ff, 0xb0bac6);

  /** For the theme of high contrast. */
  public static final TaskPalette CONTRAST =
      of(
          0x000000, 0xffffff, 0x7cc4ff, 0xffb070, 0x5ff0b5, 0xe9b0ff, 0xffe14d, 0xffa3c4, 0x5fe3f5,
          0xf0c09c, 0xc0bfff, 0xd5dde8);

  /** Keeps its own copy of the list. */
  public TaskPalette {
    colours = List.copyOf(colours);
    if (colours.size() != TaskColors.COUNT) {
      throw new IllegalArgumentException("not " + TaskColors.COUNT + " colours: " + colours.size());
    }
  }

  private static TaskPalette of(int background, int none, int... colours) {
    return new TaskPalette(
        Arrays.stream(colours).mapToObj(Ink::rgb).toList(), Ink.rgb(none), Ink.rgb(background));
  }

  /** The colour with a number as {@link TaskColors#index} gives it. */
  public Ink colour(int index) {
    return index < 0 ? none : colours.get(index);
  }

  /** The colour's tint, as it lies behind text. */
  public Ink tint(int index) {
    return colour(index).withOpacity(TINT).over(background);
  }

  /** Style rules that give the nodes of each colour its looked-up colours. */
  String css() {
    StringBuilder css = new StringBuilder();
    css.append(".root").append(rule(-1));
    for (int i = -1; i < colours.size(); i++) {
      css.append(TaskColors.selector(i)).append(rule(i));
    }
    return css.toString();
  }

  private String rule(int index) {
    return " { -task-color: "
        + colour(index).hex()
        + "; -task-tint: "
        + tint(index).hex()
        + "; }\n";
  }
}
