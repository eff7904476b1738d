package org.coroscope.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;

/**
 * Which key does what. Keys that one types or edits with work only while the keyboard is not in the
 * editor; each of them has a twin that always works.
 */
public final class KeyTable {

  private final List<Entry> entries = new ArrayList<>();
  private String section = "";

  /**
   * A command with its keys.
   *
   * @param name names its text, {@code keys.NAME}
   * @param section names the text above it, {@code keys.section.SECTION}
   * @param plain the keys that work outside of texts
   * @param always the keys that always work
   * @param action what it does; null for what is done with the mouse, {@code keys.how.NAME}
   */
  public record Entry(
      String name,
      String section,
      List<KeyCombination> plain,
      List<KeyCombination> always,
      Consumer<KeyEvent> action) {

    /** Whether it is done with the mouse instead of keys. */
    public boolean isGesture() {
      return action == null;
    }
  }

  /** Begins another section: what is added from now on is in it. */
  public void section(String name) {
    section = name;
  }

  /** Adds something that is done with the mouse, so that the sheet tells of it. */
  public void gesture(String name) {
    entries.add(new Entry(name, section, List.of(), List.of(), null));
  }

  /**
   * Adds a command.
   *
   * @param plain keys that work outside of texts, as {@link KeyCombination#valueOf} reads them,
   *     with bars between them
   * @param always keys that always work
   */
  public void add(String name, String plain, String always, Runnable action) {
    addFamily(name, plain, always, event -> action.run());
  }

  /** Adds a command that wants to know which of its keys it was. */
  public void addFamily(String name, String plain, String always, Consumer<KeyEvent> action) {
    entries.add(new Entry(name, section, parse(plain), parse(always), action));
  }

  private static List<KeyCombination> parse(String keys) {
    List<KeyCombination> found = new ArrayList<>();
    for (String key : keys.split("\\|")) {
      if (!key.isEmpty()) {
        found.add(KeyCombination.valueOf(key));
      }
    }
    return found;
  }

  /** All commands in the order they were added in. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /**
   * Does what a key says, and consumes it.
   *
   * @param focus what has the keyboard; may be null
   */
  public void handle(KeyEvent event, Node focus) {
    boolean text = focus instanceof TextInputControl || focus instanceof GenericStyledArea;
    for (Entry entry : entries) {
      boolean hit =
          matches(entry.always(), event)
              || !text && !needsItself(focus, event.getCode()) && matches(entry.plain(), event);
      if (hit) {
        entry.action().accept(event);
        event.consume();
        return;
      }
    }
  }

  private static boolean matches(List<KeyCombination> keys, KeyEvent event) {
    return keys.stream().anyMatch(key -> key.match(event));
  }

  /** Cards and chips are buttons for whoever comes to them with the keyboard. */
  private static boolean isPressed(Node focus) {
    return focus.getAccessibleRole() == AccessibleRole.BUTTON;
  }

  /** Some controls cannot be used without the keys that step elsewhere. */
  private static boolean needsItself(Node focus, KeyCode key) {
    if (focus instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
      // The Tab key goes to the chosen one of a group; the arrows choose another.
      return key == KeyCode.SPACE || key.isArrowKey();
    }
    if (focus != null && !(focus instanceof ButtonBase) && isPressed(focus)) {
      return key == KeyCode.SPACE || key == KeyCode.ENTER;
    }
    if (focus instanceof ButtonBase) {
      return key == KeyCode.SPACE;
    }
    if (focus instanceof ComboBoxBase) {
      return key == KeyCode.SPACE || key == KeyCode.HOME || key == KeyCode.END;
    }
    return focus instanceof TreeView;
  }
}
