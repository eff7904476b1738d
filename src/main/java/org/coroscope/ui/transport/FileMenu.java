package org.coroscope.ui.transport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.DocumentDesk;
import org.coroscope.ui.session.SessionViewModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu of files: new, open, the last ones, save, and back to the original. */
public final class FileMenu {

  private final SessionViewModel session;
  private final DocumentDesk desk;
  private final Actions actions;
  private final Texts texts;
  private final Menu recent;
  private final MenuItem reset;

  /** What needs the window. */
  public interface Actions {

    /** Opens an empty program. */
    void openNew();

    /** Lets the user choose a file, and opens it. */
    void chooseAndOpen();

    /** Lets the user choose a folder of lessons, and opens it. */
    void chooseFolder();

    /** Saves to the document's file; lets the user choose one if there is none. */
    void save();

    /** Lets the user choose a file, and saves to it. */
    void chooseAndSave();
  }

  /** A menu in the given button. */
  FileMenu(
      MenuButton button,
      SessionViewModel session,
      DocumentDesk desk,
      Actions actions,
      Texts texts) {
    this.session = session;
    this.desk = desk;
    this.actions = actions;
    this.texts = texts;
    recent = new Menu(texts.get("file.recent"), new FontIcon(Feather.CLOCK));
    recent.setId("fileRecent");
    reset = item("reset", Feather.ROTATE_CCW, "", session::resetToOriginal);
    button
        .getItems()
        .setAll(
            item("new", Feather.FILE_PLUS, "Shortcut+N", actions::openNew),
            item("open", Feather.FOLDER, "Shortcut+O", actions::chooseAndOpen),
            recent,
            item("folder", Feather.FOLDER_PLUS, "", actions::chooseFolder),
            new SeparatorMenuItem(),
            item("save", Feather.SAVE, "Shortcut+S", actions::save),
            item("saveAs", null, "Shortcut+Shift+S", actions::chooseAndSave),
            new SeparatorMenuItem(),
            reset);
    button.setOnShowing(event -> fill());
    fill();
  }

  private MenuItem item(String name, Feather icon, String key, Runnable action) {
    MenuItem item = new MenuItem(texts.get("file." + name));
    item.setId("file-" + name);
    if (icon != null) {
      item.setGraphic(new FontIcon(icon));
    }
    if (!key.isEmpty()) {
      item.setAccelerator(KeyCombination.valueOf(key));
    }
    item.setOnAction(event -> action.run());
    return item;
  }

  private void fill() {
    reset.setDisable(!session.isEdited());
    List<MenuItem> items = new ArrayList<>();
    for (Document document : desk.unsaved()) {
      MenuItem item = new MenuItem(texts.get("file.unsaved", document.lesson().fileName()));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> desk.open(document));
      items.add(item);
    }
    for (Path file : desk.recent()) {
      Path folder = file.getParent();
      String place = folder == null ? "" : folder.toString();
      MenuItem item =
          new MenuItem(texts.get("file.recent.entry", file.getFileName().toString(), place));
      item.setMnemonicParsing(false);
      item.setOnAction(event -> desk.open(file));
      items.add(item);
    }
    recent.getItems().setAll(items);
    recent.setDisable(items.isEmpty());
  }
}
