package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.coroscope.render.Ink;
import org.coroscope.ui.theme.WindowTheme;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window without a mouse, without sight, and with little contrast in one's eyes. */
class WindowAccessTest extends WindowTest {

  private static final double TEXT = 4.5;
  private static final double LARGE_TEXT_OR_ICON = 3;
  private static final double LARGE = 24;
  private static final int MOST_TABS = 80;

  /** So many pixels have to change where the keyboard goes. */
  private static final int LEAST_SEEN = 40;

  private List<Node> seen() {
    List<Node> all = new ArrayList<>();
    interact(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          collect(stage.getScene().getRoot(), all);
        });
    return all;
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible() && !node.isDisabled()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }

  private static boolean isOperable(Node node) {
    boolean kind =
        node instanceof ButtonBase
            || node instanceof ComboBoxBase
            || node instanceof ListView
            || node instanceof TableView
            || node instanceof TreeView
            || node instanceof GenericStyledArea
            || "timeline".equals(node.getId());
    return kind && node.isFocusTraversable() && !isInCell(node);
  }

  private static boolean isInCell(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each instanceof IndexedCell<?>) {
        return true;
      }
    }
    return false;
  }

  private static String named(Node node) {
    return node.getId() == null ? node.toString() : node.getId();
  }

  // ---- keyboard ---------------------------------------------------------------------------------

  @Test
  void everyControlIsReachedByTheTabKey() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(20));
    Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    walk(lookup("#lessonChooser").query(), false, reached);
    // The editor keeps the Tab key for itself; Esc leaves it. What lies between it and the timeline
    // is reached from there.
    walk(lookup("#timeline").query(), true, reached);
    Set<String> missed = new TreeSet<>();
    for (Node node : seen()) {
      if (isOperable(node) && !reached.contains(node)) {
        missed.add(named(node));
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void everyControlThatTheTabKeyComesToShowsIt() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(20));
    Set<String> unseen = new TreeSet<>();
    int compared = 0;
    for (String from : List.of("lessonChooser", "loopHelp", "timeline")) {
      interact(() -> lookup("#" + from).query().requestFocus());
      Image before = picture();
      for (int i = 0; i < MOST_TABS; i++) {
        push(KeyCode.TAB);
        Node focus = stage.getScene().getFocusOwner();
        if (focus instanceof GenericStyledArea) {
          // The caret shows it, and it keeps the key for itself.
          break;
        }
        Image now = picture();
        compared++;
        if (!differs(before, now, focus.localToScene(focus.getLayoutBounds()))) {
          unseen.add(named(focus));
        }
        before = now;
      }
    }
    assertThat(unseen).isEmpty();
    assertThat(compared).isGreaterThan(20);
  }

  private Image picture() {
    WritableImage[] made = new WritableImage[1];
    interact(
        () -> {
          stage.getScene().getRoot().applyCss();
          stage.getScene().getRoot().layout();
          made[0] = stage.getScene().snapshot(null);
        });
    return made[0];
  }

  /** Whether at least the outline of a small thing has changed there. */
  private static boolean differs(Image before, Image now, Bounds place) {
    int changed = 0;
    int right = (int) Math.min(now.getWidth() - 1, place.getMaxX() + 3);
    int bottom = (int) Math.min(now.getHeight() - 1, place.getMaxY() + 3);
    for (int x = (int) Math.max(0, place.getMinX() - 3); x <= right; x++) {
      for (int y = (int) Math.max(0, place.getMinY() - 3); y <= bottom; y++) {
        if (before.getPixelReader().getArgb(x, y) != now.getPixelReader().getArgb(x, y)) {
          changed++;
        }
      }
    }
    return changed > LEAST_SEEN;
  }

  @Test
  void theArrowsChooseAmongButtonsOfWhichOneIsChosen() {
    openLesson(TOGETHER);
    interact(() -> lookup("#axisTime").query().requestFocus());
    push(KeyCode.RIGHT);
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("axisSteps");
    push(KeyCode.SPACE);
    assertThat(lookup("#axisSteps").<ToggleButton>query().isSelected()).isTrue();
    assertThat(step()).isZero();
    clickOn("#axisTime");
    assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("timeline");
    assertThat(lookup("#axisTime").<ToggleButton>query().isSelected()).isTrue();
    push(KeyCode.RIGHT);
    assertThat(lookup("#axisTime").<ToggleButton>query().isSelected()).isTrue();
    assertThat(step()).isPositive();
  }

  private void walk(Node from, boolean backwards, Set<Node> reached) {
    interact(from::requestFocus);
    for (int i = 0; i < MOST_TABS; i++) {
      Node focus = stage.getScene().getFocusOwner();
      reached.add(focus);
      if (focus instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
        // The others of its group are reached with the arrows; see the next test.
        toggle.getToggleGroup().getToggles().forEach(each -> reached.add((Node) each));
      }
      if (focus instanceof GenericStyledArea) {
        if (backwards) {
          return;
        }
        push(KeyCode.ESCAPE);
      } else if (backwards) {
        push(KeyCode.SHIFT, KeyCode.TAB);
      } else {
        push(KeyCode.TAB);
      }
    }
  }

  // ---- screen readers ---------------------------------------------------------------------------

  @Test
  void everyControlHasANameAndARoleForAScreenReader() {
    openLesson(TOGETHER);
    Set<String> faults = new TreeSet<>();
    for (Node node : seen()) {
      if (!isOperable(node)) {
        continue;
      }
      boolean text = node instanceof Labeled label && !String.valueOf(label.getText()).isBlank();
      if (!text && (node.getAccessibleText() == null || node.getAccessibleText().isBlank())) {
        faults.add("no name: " + named(node));
      }
      AccessibleRole role = node.getAccessibleRole();
      if (role == null || role == AccessibleRole.NODE || role == AccessibleRole.PARENT) {
        faults.add("no role: " + named(node));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void whatIsSpokenIsTheSentenceThatIsWritten() {
    openLesson(TOGETHER);
    for (int step = 0; step <= lastStep(); step += 9) {
      int at = step;
      onUi(() -> playhead().goTo(at));
      assertThat(lookup("#narration").query().getAccessibleText()).isEqualTo(text("narration"));
    }
  }

  // ---- contrast ---------------------------------------------------------------------------------

  @Test
  void allThatIsWrittenStandsOutFromWhatIsBehindIt() {
    openLesson("08_mistakes_worth_making_once/20_time_sleep_in_a_coroutine");
    Set<String> faults = new TreeSet<>();
    for (WindowTheme theme : WindowTheme.values()) {
      onUi(() -> workbench.appearance().themeProperty().set(theme));
      for (int step : new int[] {0, 31, 40, lastStep()}) {
        onUi(() -> playhead().goTo(step));
        for (Node node : seen()) {
          if (node instanceof Text text && !text.getText().isBlank() && isOpaque(text)) {
            check(theme, text, faults);
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void check(WindowTheme theme, Text text, Set<String> faults) {
    if (!(text.getFill() instanceof Color colour)) {
      return;
    }
    Ink behind = behind(text);
    double contrast = ink(colour).over(behind).contrast(behind);
    boolean large = text instanceof FontIcon || text.getFont().getSize() >= LARGE;
    if (contrast < (large ? LARGE_TEXT_OR_ICON : TEXT)) {
      String what = text instanceof FontIcon icon ? icon.getIconLiteral() : text.getText().strip();
      faults.add(
          String.format(
              "%s: %.1f %s on %s, %s %s '%s'",
              theme,
              contrast,
              ink(colour).hex(),
              behind.hex(),
              text.getParent().getStyleClass(),
              text.getStyleClass(),
              what.length() > 20 ? what.substring(0, 20) : what));
    }
  }

  /** What is dimmed because it cannot be used needs no contrast. */
  private static boolean isOpaque(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getOpacity() < 1) {
        return false;
      }
    }
    return true;
  }

  private static Ink ink(Color colour) {
    int rgb =
        (int) Math.round(colour.getRed() * 255) << 16
            | (int) Math.round(colour.getGreen() * 255) << 8
            | (int) Math.round(colour.getBlue() * 255);
    return Ink.rgb(rgb).withOpacity(colour.getOpacity());
  }

  /** The colour behind a node: fills of all that it lies in, down to the first that is opaque. */
  private static Ink behind(Node node) {
    List<Ink> fills = new ArrayList<>();
    for (Node each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof Region region && region.getBackground() != null) {
        List<BackgroundFill> own = region.getBackground().getFills();
        for (int i = own.size() - 1; i >= 0; i--) {
          if (own.get(i).getFill() instanceof Color colour && colour.getOpacity() > 0) {
            fills.add(ink(colour));
            if (colour.isOpaque()) {
              return blend(fills);
            }
          }
        }
      }
    }
    fills.add(Ink.rgb(0xffffff));
    return blend(fills);
  }

  private static Ink blend(List<Ink> fills) {
    Ink seen = fills.get(fills.size() - 1);
    for (int i = fills.size() - 2; i >= 0; i--) {
      seen = fills.get(i).over(seen);
    }
    return seen;
  }
}
