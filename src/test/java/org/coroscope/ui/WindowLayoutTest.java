package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.coroscope.ui.common.ScrollArea;
import org.coroscope.ui.theme.WindowTheme;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing is cut off, nothing lies over something else, and everything has a name. */
class WindowLayoutTest extends WindowTest {

  /** What may end in dots where there is no room: names that can be of any length. */
  private static final List<String> MAY_BE_SHORT =
      List.of("lessonChooser", "fileName", "selectedTask", "selectedStatus", "turn", "outside");

  /** Controls that only hold the panes: split, and scrolled where the window is very small. */
  private static final List<Class<?>> LAYS_OUT_PANES = List.of(SplitPane.class, ScrollArea.class);

  /**
   * The larger one first: when a window grows, the headless toolkit paints once into a picture that
   * is still too small, and prints the exception.
   */
  private static final double[][] SIZES = {{1280, 800}, {1024, 700}};

  private void size(double width, double height, boolean dark) {
    interact(
        () -> {
          stage.setMinWidth(0);
          stage.setMinHeight(0);
          stage.setWidth(width);
          stage.setHeight(height);
        });
    WindowTheme theme = dark ? WindowTheme.DARK : WindowTheme.LIGHT;
    interact(() -> workbench.appearance().themeProperty().set(theme));
    interact(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void collect(Node node, List<Node> into) {
    if (!node.isVisible()) {
      return;
    }
    into.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
    }
  }

  private List<Node> seen() {
    List<Node> all = new ArrayList<>();
    interact(() -> collect(stage.getScene().getRoot(), all));
    return all;
  }

  @Test
  void noLabelOfTheBarsAndHeadersIsCutOffAtAnySizeOrTheme() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(50));
    for (double[] each : SIZES) {
      for (boolean dark : new boolean[] {false, true}) {
        size(each[0], each[1], dark);
        List<String> cut = new ArrayList<>();
        for (Node node : seen()) {
          boolean watched =
              node instanceof Labeled
                  && (isWithin(node, "transport")
                      || isWithin(node, "pane-header")
                      || isWithin(node, "section-header")
                      || isWithin(node, "phases"));
          if (watched && !mayBeShort(node)) {
            cutText((Labeled) node).ifPresent(cut::add);
          }
        }
        assertThat(cut).as(each[0] + " × " + each[1] + (dark ? " dark" : " light")).isEmpty();
      }
    }
  }

  private static boolean mayBeShort(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (MAY_BE_SHORT.contains(String.valueOf(each.getId()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(Node node, String style) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getStyleClass().contains(style)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> cutText(Labeled label) {
    for (Node child : label.getChildrenUnmodifiable()) {
      if (child instanceof Text text
          && !(child instanceof FontIcon)
          && !text.getText().equals(label.getText())) {
        return Optional.of(label.getText() + " is shown as " + text.getText());
      }
    }
    return Optional.empty();
  }

  @Test
  void controlsOfTheBarsDoNotOverlapAndAreInsideTheWindow() {
    openLesson(TOGETHER);
    for (double[] each : SIZES) {
      size(each[0], each[1], false);
      List<Control> controls = new ArrayList<>();
      for (Node node : seen()) {
        boolean inBar = isWithin(node, "transport") || isWithin(node, "pane-header");
        if (inBar && node instanceof Control control && isOutermost(control)) {
          controls.add(control);
        }
      }
      assertThat(controls.size()).isGreaterThan(20);
      for (int i = 0; i < controls.size(); i++) {
        Bounds a = place(controls.get(i));
        assertThat(a.getMinX()).as(controls.get(i).toString()).isGreaterThanOrEqualTo(0);
        assertThat(a.getMaxX()).as(controls.get(i).toString()).isLessThanOrEqualTo(each[0] + 0.5);
        for (int j = i + 1; j < controls.size(); j++) {
          Bounds b = place(controls.get(j));
          boolean apart =
              a.getMaxX() <= b.getMinX() + 1.5
                  || b.getMaxX() <= a.getMinX() + 1.5
                  || a.getMaxY() <= b.getMinY() + 1.5
                  || b.getMaxY() <= a.getMinY() + 1.5;
          assertThat(apart).as(controls.get(i) + " and " + controls.get(j)).isTrue();
        }
      }
    }
  }

  private static boolean isOutermost(Control control) {
    for (Node each = control.getParent(); each != null; each = each.getParent()) {
      if (each instanceof Control && !LAYS_OUT_PANES.contains(each.getClass())) {
        return false;
      }
    }
    return true;
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  @Test
  void everyPaneHasAPlaceAtTheSmallestSize() {
    openLesson(TOGETHER);
    size(1024, 700, false);
    for (String id :
        List.of("codeEditor", "timeline", "narration", "output", "ready", "running", "frames")) {
      Bounds bounds = place(lookup("#" + id).query());
      assertThat(bounds.getWidth()).as(id).isGreaterThan(100);
      assertThat(bounds.getHeight()).as(id).isGreaterThan(10);
    }
  }

  @Test
  void everyControlThatTakesTheKeyboardHasANameForAScreenReader() {
    openLesson(TOGETHER);
    List<String> nameless = new ArrayList<>();
    for (Node node : seen()) {
      boolean operable =
          node instanceof ButtonBase
              || node instanceof ComboBoxBase
              || node instanceof ListView
              || node instanceof TreeView
              || "timeline".equals(node.getId())
              || "codeEditor".equals(node.getId());
      boolean own = node.isFocusTraversable() && !isWithin(node.getParent(), "combo-box");
      if (operable && own && !hasName(node)) {
        nameless.add(node.toString());
      }
    }
    assertThat(nameless).isEmpty();
  }

  private static boolean hasName(Node node) {
    boolean text = node instanceof Labeled labeled && !String.valueOf(labeled.getText()).isBlank();
    return text || node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
  }

  @Test
  void everyButtonOfTheBarIsReachedByTheTabKey() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(20));
    interact(() -> lookup("#lessonChooser").query().requestFocus());
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      push(KeyCode.TAB);
      reached.add(String.valueOf(stage.getScene().getFocusOwner().getId()));
    }
    assertThat(reached)
        .contains("first", "back", "play", "forward", "last", "speed", "run", "view", "keys");
  }

  @Test
  void thePanesKeepTheirSharesWhenTheWindowComesToASmallerScreen() {
    openLesson(TOGETHER);
    size(1280, 800, false);
    double[] before = shares();
    size(1024, 700, false);
    assertThat(shares()).as("smaller").containsExactly(before, within(0.02));
    size(1280, 800, false);
    assertThat(shares()).as("larger again").containsExactly(before, within(0.02));
  }

  private double[] shares() {
    return List.of("rows", "columns", "loopSplit").stream()
        .map(id -> (SplitPane) lookup("#" + id).query())
        .flatMapToDouble(split -> Arrays.stream(split.getDividerPositions()))
        .toArray();
  }
}
