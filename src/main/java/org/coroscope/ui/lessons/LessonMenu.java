package org.coroscope.ui.lessons;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.lessons.LessonShelf.Entry;
import org.coroscope.ui.lessons.LessonShelf.Section;
import org.coroscope.ui.session.SessionViewModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button in the bar that names the lesson, and whose menu leads to all others. */
public final class LessonMenu {

  private final MenuButton button;
  private final LessonShelf shelf;
  private final Texts texts;

  /** Fills the button. */
  public LessonMenu(MenuButton button, SessionViewModel session, LessonShelf shelf, Texts texts) {
    this.button = button;
    this.shelf = shelf;
    this.texts = texts;
    // Underscores belong to the names that stand in titles.
    button.setMnemonicParsing(false);
    session
        .documentProperty()
        .addListener((o, old, now) -> button.setText(now == null ? "" : now.title()));
    shelf.sectionsProperty().addListener((o, old, now) -> fill());
    fill();
  }

  private void fill() {
    button.getItems().clear();
    for (Section section : shelf.sectionsProperty().get()) {
      String title = section.title().isEmpty() ? texts.get("lessons.own") : section.title();
      Menu menu = new Menu(title);
      menu.setMnemonicParsing(false);
      if (section.own()) {
        menu.setGraphic(new FontIcon(Feather.FOLDER));
      }
      for (Entry entry : section.entries()) {
        MenuItem item = new MenuItem(entry.lesson().title());
        item.setMnemonicParsing(false);
        item.setOnAction(e -> shelf.open(entry));
        menu.getItems().add(item);
      }
      button.getItems().add(menu);
    }
  }
}
