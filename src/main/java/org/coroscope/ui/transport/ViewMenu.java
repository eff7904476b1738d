package org.coroscope.ui.transport;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.coroscope.ui.theme.AppearanceViewModel.Motion;
import org.coroscope.ui.theme.WindowTheme;

/** The menu of how the window looks: theme, size, panes, motion. */
final class ViewMenu {

  private final AppearanceViewModel appearance;
  private final Texts texts;
  private final CheckMenuItem lessMotion;

  /** A menu in the given button. */
  ViewMenu(
      MenuButton button,
      AppearanceViewModel appearance,
      BooleanProperty lessonShown,
      Runnable resetPanes,
      Texts texts) {
    this.appearance = appearance;
    this.texts = texts;
    ToggleGroup themes = new ToggleGroup();
    for (WindowTheme theme : WindowTheme.values()) {
      button.getItems().add(themeItem(theme, themes));
    }
    CheckMenuItem lesson = new CheckMenuItem(texts.get("view.lesson"));
    lesson.setId("view-lesson");
    lesson.setAccelerator(KeyCombination.valueOf("Shortcut+L"));
    lesson.selectedProperty().bindBidirectional(lessonShown);
    lessMotion = new CheckMenuItem(texts.get("view.motion"));
    lessMotion.setId("view-motion");
    lessMotion.setOnAction(
        event ->
            appearance.motionProperty().set(lessMotion.isSelected() ? Motion.LESS : Motion.FULL));
    button.setOnShowing(event -> lessMotion.setSelected(!appearance.moves()));
    button
        .getItems()
        .addAll(
            new SeparatorMenuItem(),
            item("larger", "Shortcut+Plus", appearance::larger),
            item("smaller", "Shortcut+Minus", appearance::smaller),
            item("normal", "Shortcut+0", appearance::normalSize),
            new SeparatorMenuItem(),
            lesson,
            item("panes", "", resetPanes),
            new SeparatorMenuItem(),
            lessMotion);
  }

  private RadioMenuItem themeItem(WindowTheme theme, ToggleGroup themes) {
    RadioMenuItem item = new RadioMenuItem(texts.get("view.theme." + theme.id()));
    item.setId("theme-" + theme.id());
    item.setToggleGroup(themes);
    item.setOnAction(event -> appearance.themeProperty().set(theme));
    item.setSelected(appearance.themeProperty().get() == theme);
    appearance.themeProperty().addListener((o, old, now) -> item.setSelected(now == theme));
    return item;
  }

  private MenuItem item(String name, String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get("view." + name));
    item.setId("view-" + name);
    if (!key.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(key));
    }
    item.setOnAction(event -> action.run());
    return item;
  }
}
