package org.coroscope.ui.transport;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.util.StringConverter;
import org.coroscope.trace.StepSize;
import org.coroscope.ui.common.OneChosen;

/** How far a step goes: chosen by buttons, or in a narrow bar from a list of the same words. */
final class StepSizes {

  private StepSizes() {}

  /** Binds the buttons and the list to the size, and so to each other. */
  static void bind(
      Map<StepSize, ToggleButton> buttons,
      ToggleGroup group,
      ComboBox<StepSize> choice,
      ObjectProperty<StepSize> size) {
    buttons.forEach((each, button) -> button.setUserData(each));
    OneChosen.of(group, now -> size.set((StepSize) now.getUserData()));
    choice.getItems().setAll(List.of(StepSize.LINE, StepSize.SWITCH, StepSize.ITERATION));
    choice.setConverter(words(buttons));
    choice
        .valueProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null) {
                size.set(now);
              }
            });
    size.addListener((o, old, now) -> show(now, buttons, choice));
    show(size.get(), buttons, choice);
  }

  private static void show(
      StepSize size, Map<StepSize, ToggleButton> buttons, ComboBox<StepSize> choice) {
    if (buttons.containsKey(size)) {
      buttons.get(size).setSelected(true);
      choice.setValue(size);
    }
  }

  private static StringConverter<StepSize> words(Map<StepSize, ToggleButton> buttons) {
    return new StringConverter<>() {
      @Override
      public String toString(StepSize size) {
        return size == null ? "" : buttons.get(size).getText();
      }

      @Override
      public StepSize fromString(String text) {
        throw new UnsupportedOperationException("the list is not typed into");
      }
    };
  }
}
