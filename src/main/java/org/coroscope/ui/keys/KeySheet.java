package org.coroscope.ui.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.coroscope.ui.common.ScrollArea;
import org.coroscope.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sheet that lists all keys, laid over the window. */
public final class KeySheet extends StackPane {

  /** As menus and tips have them: Ctrl+Shift+E. */
  private static final List<String> MODIFIERS = List.of("Shortcut", "Ctrl", "Alt", "Shift");

  private final KeyTable table;
  private final Texts texts;
  private final Button close = new Button();
  private Node focusBefore;

  /** A sheet of this table; it is hidden at first. */
  public KeySheet(KeyTable table, Texts texts) {
    this.table = table;
    this.texts = texts;
    setId("keySheet");
    getStyleClass().add("key-sheet-veil");
    setVisible(false);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            hide();
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          hide();
          event.consume();
        });
  }

  /** It is large and seldom wanted: it is made when it is first to be seen. */
  private Node sheet() {
    Label title = new Label(texts.get("keys.title"));
    title.getStyleClass().add("key-sheet-title");
    close.setGraphic(new FontIcon(Feather.X));
    close.setAccessibleText(texts.get("keys.close"));
    close.getStyleClass().addAll("button-icon", "flat");
    close.setOnAction(e -> hide());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(title, gap, close);
    head.setAlignment(Pos.CENTER_LEFT);
    Label note = new Label(texts.get("keys.note"));
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    note.getStyleClass().add("key-sheet-note");
    ScrollArea scroll = new ScrollArea(sections(note));
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox sheet = new VBox(head, scroll, note);
    sheet.getStyleClass().add("key-sheet");
    sheet.setMaxHeight(Region.USE_PREF_SIZE);
    return sheet;
  }

  private Node sections(Label text) {
    Map<String, List<KeyTable.Entry>> sections = new LinkedHashMap<>();
    for (KeyTable.Entry entry : table.entries()) {
      sections.computeIfAbsent(entry.section(), any -> new ArrayList<>()).add(entry);
    }
    KeyColumns columns = new KeyColumns(text);
    sections.forEach(
        (name, entries) -> {
          Label title = new Label(texts.get("keys.section." + name));
          title.getStyleClass().add("key-section-title");
          VBox section = new VBox(title, grid(entries));
          section.getStyleClass().add("key-section");
          columns.add(section, entries.size() + 2);
        });
    return columns;
  }

  private GridPane grid(List<KeyTable.Entry> entries) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys");
    ColumnConstraints what = new ColumnConstraints();
    what.setHgrow(Priority.ALWAYS);
    what.setMinWidth(0);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().setAll(what, keys, keys);
    int row = 0;
    boolean plain = entries.stream().anyMatch(entry -> !entry.plain().isEmpty());
    if (plain) {
      grid.addRow(row++, heading(""), heading("keys.outside"), heading("keys.always"));
    }
    for (KeyTable.Entry entry : entries) {
      Label name = new Label(texts.get("keys." + entry.name()));
      name.setWrapText(true);
      GridPane.setValignment(name, VPos.TOP);
      if (entry.isGesture()) {
        Label how = new Label(texts.get("keys.how." + entry.name()));
        how.getStyleClass().add("key-gesture");
        how.setWrapText(true);
        // A sentence, not a key: beside its name it would be squeezed into many short lines.
        grid.add(name, 0, row++, 3, 1);
        grid.add(how, 0, row++, 3, 1);
      } else {
        grid.addRow(row++, name, caps(entry.plain()), caps(entry.always()));
      }
    }
    return grid;
  }

  private Label heading(String key) {
    Label label = new Label(key.isEmpty() ? "" : texts.get(key));
    label.getStyleClass().add("section-title");
    return label;
  }

  private Node caps(List<KeyCombination> keys) {
    FlowPane all = new FlowPane();
    all.getStyleClass().add("key-caps");
    all.setPrefWrapLength(0);
    all.setMinWidth(Region.USE_PREF_SIZE);
    for (KeyCombination key : keys) {
      if (isTwin(key)) {
        continue;
      }
      Label cap = new Label(name(key));
      cap.getStyleClass().add("key-cap");
      all.getChildren().add(cap);
    }
    return all;
  }

  /** Plus and minus are in several places of a keyboard; one of them is told. */
  private static boolean isTwin(KeyCombination key) {
    String name = key.getName();
    return name.endsWith("Equals") || name.endsWith("Add") || name.endsWith("Subtract");
  }

  /** The keys as they are printed on a keyboard. */
  private String name(KeyCombination key) {
    String whole = "keys.cap." + key.getName().toLowerCase(Locale.ROOT);
    if (texts.has(whole)) {
      return texts.get(whole);
    }
    List<String> parts = new ArrayList<>(List.of(key.getName().split("\\+")));
    // The sort is stable: the key itself stays the last.
    parts.sort(Comparator.comparingInt(KeySheet::rank));
    StringBuilder name = new StringBuilder();
    for (String part : parts) {
      String cap = "keys.cap." + part.toLowerCase(Locale.ROOT).replace(' ', '_');
      name.append(name.isEmpty() ? "" : "+").append(texts.has(cap) ? texts.get(cap) : part);
    }
    return name.toString();
  }

  private static int rank(String part) {
    int rank = MODIFIERS.indexOf(part);
    return rank < 0 ? MODIFIERS.size() : rank;
  }

  /** Shows the sheet, and takes the keyboard. */
  public void show() {
    if (getChildren().isEmpty()) {
      getChildren().add(sheet());
    }
    focusBefore = getScene().getFocusOwner();
    setVisible(true);
    close.requestFocus();
  }

  /** Hides it, and gives the keyboard back. */
  public void hide() {
    setVisible(false);
    if (focusBefore != null) {
      focusBefore.requestFocus();
    }
  }
}
