package org.coroscope.ui.common;

import java.util.function.Consumer;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/** Buttons of which one is always chosen: a click on the chosen one changes nothing. */
public final class OneChosen {

  private OneChosen() {}

  /**
   * Keeps one of a group chosen, and hears of each choice.
   *
   * @param chosen is called with the button that is chosen from now on
   */
  public static void of(ToggleGroup group, Consumer<Toggle> chosen) {
    group
        .selectedToggleProperty()
        .addListener(
            (o, old, now) -> {
              if (now == null) {
                old.setSelected(true);
              } else {
                chosen.accept(now);
              }
            });
  }
}
