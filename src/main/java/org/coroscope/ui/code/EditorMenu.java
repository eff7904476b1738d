package org.coroscope.ui.code;

import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.coroscope.ui.common.Texts;

/** The menu that a right click in the editor opens. */
final class EditorMenu {

  private EditorMenu() {}

  /** A menu for an editor in its pane. */
  static ContextMenu of(CodeEditor editor, CodeView view, Texts texts) {
    Items items = new Items(texts);
    ContextMenu menu = new ContextMenu();
    menu.setId("editorMenu");
    MenuItem undo = items.item("undo", "Shortcut+Z", e -> editor.undo());
    MenuItem redo = items.item("redo", "Shortcut+Y", e -> editor.redo());
    MenuItem cut = items.item("cut", "Shortcut+X", e -> editor.cut());
    MenuItem copy = items.item("copy", "Shortcut+C", e -> editor.copy());
    menu.getItems()
        .setAll(
            items.item("run.here", "Alt+F9", e -> view.runToCaret(false)),
            items.item("run.back", "Alt+Shift+F9", e -> view.runToCaret(true)),
            items.item("breakpoint", "Shortcut+F8", e -> view.toggleBreakpoint()),
            new SeparatorMenuItem(),
            undo,
            redo,
            cut,
            copy,
            items.item("paste", "Shortcut+V", e -> editor.paste()),
            items.item("all", "Shortcut+A", e -> editor.selectAll()),
            new SeparatorMenuItem(),
            items.item("comment", "Shortcut+Slash", e -> view.toggleComment()),
            items.item("find", "Shortcut+F", e -> view.find()),
            items.item("replace", "Shortcut+H", e -> view.replace()));
    menu.setOnShowing(
        event -> {
          undo.setDisable(!editor.isUndoAvailable());
          redo.setDisable(!editor.isRedoAvailable());
          cut.setDisable(editor.getSelection().getLength() == 0);
          copy.setDisable(editor.getSelection().getLength() == 0);
        });
    return menu;
  }

  private record Items(Texts texts) {
    MenuItem item(String name, String key, Consumer<Object> action) {
      MenuItem item = new MenuItem(texts.get("editor." + name));
      item.setId("editor-" + name);
      item.setAccelerator(KeyCombination.valueOf(key));
      item.setOnAction(action::accept);
      return item;
    }
  }
}
