package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.coroscope.trace.StepSize;
import org.coroscope.ui.theme.Appearance;
import org.coroscope.ui.theme.WindowTheme;
import org.coroscope.ui.transport.WrapBar;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.util.WaitForAsyncUtils;

/** At every size, scale and theme all that is written can be read and nothing lies over another. */
class WindowSizesTest extends WindowTest {

  private static final double[][] SIZES = {{1024, 700}, {1440, 900}, {1920, 1080}};
  private static final int[] SCALES = {100, 150, 200};
  private static final int SMALLEST_SCALE = 70;

  /** What may end in dots: names of any length, whose whole text stands elsewhere, too. */
  private static final Set<String> MAY_BE_SHORT =
      Set.of("lessonChooser", "fileName", "selectedTask", "selectedStatus", "turn");

  private Region content;

  /** The headless screen is smaller than a real one: the content reaches beyond its edges. */
  private void letContentBeLargerThanTheScreen() {
    interact(
        () -> {
          content = (Region) stage.getScene().getRoot();
          stage.getScene().setRoot(new Pane());
          content.setManaged(false);
          ((Pane) stage.getScene().getRoot()).getChildren().add(content);
        });
  }

  private void set(double width, double height, int scale, WindowTheme theme) {
    interact(
        () -> {
          workbench.appearance().setScale(scale);
          workbench.appearance().themeProperty().set(theme);
        });
    for (int i = 0; i < 2; i++) {
      interact(
          () -> {
            content.resize(width, height);
            content.applyCss();
            content.layout();
          });
      WaitForAsyncUtils.waitForFxEvents();
    }
  }

  private static void collect(Node node, List<Node> into) {
    if (node.isVisible()) {
      into.add(node);
      if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
      }
    }
  }

  private static boolean mayBeShort(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      boolean named = each.getId() != null && MAY_BE_SHORT.contains(each.getId());
      boolean inAList = each instanceof IndexedCell<?> && !(each.getParent() instanceof ComboBox);
      if (named || inAList) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCut(Labeled label) {
    if (label.getText() == null || label.getText().isEmpty()) {
      return false;
    }
    for (Node child : label.getChildrenUnmodifiable()) {
      boolean own = child instanceof Text && !(child instanceof FontIcon);
      if (own
          && !((Text) child)
              .getText()
              .replace("\n", "")
              .equals(label.getText().replace("\n", ""))) {
        return true;
      }
    }
    return label.getHeight() + 1 < label.prefHeight(label.isWrapText() ? label.getWidth() : -1);
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /** Boxes whose children are one beside or below the other. */
  private static boolean isBox(Node node) {
    return node instanceof HBox
        || node instanceof VBox
        || node instanceof FlowPane
        || node instanceof WrapBar;
  }

  private static List<String> overlaps(Parent box) {
    List<String> found = new ArrayList<>();
    List<Node> children =
        box.getChildrenUnmodifiable().stream()
            .filter(child -> child.isVisible() && child.isManaged())
            .toList();
    for (int i = 0; i < children.size(); i++) {
      for (int j = i + 1; j < children.size(); j++) {
        Bounds a = place(children.get(i));
        Bounds b = place(children.get(j));
        double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        if (across > 1.5 && down > 1.5) {
          found.add(children.get(i) + " over " + children.get(j));
        }
      }
    }
    return found;
  }

  private static boolean scrolls(Node node) {
    for (Node each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane || each instanceof IndexedCell<?>) {
        return true;
      }
    }
    return false;
  }

  /** Where there is room for all buttons they are in one row, and never in more than two. */
  private List<String> faultsOfTheBar(double width, int scale) {
    double letters = width / (Appearance.FONT_SIZE * scale / 100);
    double down = Math.abs(middle("lessonChooser") - middle("run"));
    double rows = 1 + down / lookup("#run").<Region>query().getHeight();
    return rows < (letters > 60 ? 1.5 : 2.5) ? List.of() : List.of("the bar has rows: " + rows);
  }

  /** The sentence is what the lesson is told by: its end is to be seen, too. */
  private List<String> faultsOfTheSentence(int scale) {
    double end = place(lookup("#narration").query()).getMaxY();
    double edge = place(lookup(".narration-pane").query()).getMaxY();
    // At twice the size the window as a whole scrolls.
    return scale > 150 || end <= edge + 1 ? List.of() : List.of("cut: the sentence");
  }

  private List<String> faults(double width, double height) {
    List<String> faults = new ArrayList<>();
    List<Node> seen = new ArrayList<>();
    interact(
        () -> {
          collect(content, seen);
          for (Node node : seen) {
            if (node instanceof Labeled label && !mayBeShort(label) && isCut(label)) {
              faults.add("cut: " + label);
            }
            if (isBox(node)) {
              overlaps((Parent) node).forEach(each -> faults.add("overlap: " + each));
            }
            boolean control =
                node instanceof Control
                    && !(node instanceof ScrollBar)
                    && !(node instanceof IndexedCell<?>);
            if (control && !(node instanceof Label)) {
              Bounds bounds = place(node);
              boolean below = bounds.getMaxY() > height + 1 && !scrolls(node);
              if (bounds.getMaxX() > width + 1 || below) {
                faults.add("outside: " + node + " " + bounds);
              }
            }
          }
        });
    return faults;
  }

  @Test
  void everythingIsReadableAtEverySizeScaleAndTheme() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(50));
    letContentBeLargerThanTheScreen();
    List<String> faults = new ArrayList<>();
    for (double[] size : SIZES) {
      for (int scale : SCALES) {
        faults.addAll(faultsAt(size, scale, WindowTheme.LIGHT));
      }
    }
    faults.addAll(faultsAt(SIZES[1], SMALLEST_SCALE, WindowTheme.LIGHT));
    // Themes differ in colours, not in room: one size and scale of each kind is enough.
    for (WindowTheme theme : List.of(WindowTheme.DARK, WindowTheme.CONTRAST)) {
      for (int i = 0; i < SIZES.length; i++) {
        faults.addAll(faultsAt(SIZES[i], SCALES[SCALES.length - 1 - i], theme));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theBarWritesOutWhatHasRoom() {
    openLesson(TOGETHER);
    letContentBeLargerThanTheScreen();
    set(1280, 800, 100, WindowTheme.LIGHT);
    for (String id : List.of("run", "export", "view")) {
      assertThat(lookup("#" + id).<Labeled>query().getContentDisplay())
          .as(id)
          .isNotEqualTo(ContentDisplay.GRAPHIC_ONLY);
    }
    assertThat(lookup("#sizeChoice").query().isVisible()).isFalse();
    set(1280, 800, 150, WindowTheme.LIGHT);
    assertThat(lookup("#sizeChoice").query().isVisible()).as("a list where it is narrow").isTrue();
    onUi(() -> lookup("#sizeChoice").<ComboBox<StepSize>>query().setValue(StepSize.SWITCH));
    assertThat(playhead().stepSizeProperty().get()).isEqualTo(StepSize.SWITCH);
    set(1280, 800, 100, WindowTheme.LIGHT);
    assertThat(lookup("#sizeSwitch").<ToggleButton>query().isSelected()).isTrue();
  }

  @Test
  void aLessonsNameIsWholeAndTheProgramIsRunByAWordInANarrowWindow() {
    openLesson(TOGETHER);
    letContentBeLargerThanTheScreen();
    for (int scale : new int[] {100, 150}) {
      set(1024, 700, scale, WindowTheme.LIGHT);
      assertThat(isCut((Labeled) lookup("#lessonChooser").query().lookup(".label")))
          .as("name, " + scale)
          .isFalse();
      assertThat(lookup("#run").<Labeled>query().getContentDisplay())
          .as("word, " + scale)
          .isEqualTo(ContentDisplay.LEFT);
    }
  }

  /** Figures are not equally wide, and the last step may be the narrowest. */
  @Test
  void theCounterIsWholeAtEachStep() {
    interact(() -> workbench.desk().openNew());
    waitForRun();
    retype("a = 1\nb = 2\nc = 3\nd = 4\ne = 5\nf = 6\ng = 7\nh = 8\ni = 9\nj = 0\n");
    onUi(() -> session().run());
    waitForRun();
    assertThat(lastStep()).isEqualTo(11);
    onUi(() -> workbench.appearance().setScale(150));
    for (int step = 0; step <= lastStep(); step++) {
      int at = step;
      onUi(
          () -> {
            playhead().goTo(at);
            stage.getScene().getRoot().layout();
          });
      Labeled counter = lookup("#stepCounter").query();
      assertThat(isCut(counter)).as(counter.getText()).isFalse();
    }
  }

  @Test
  void theSheetOfKeysFillsItsWidthWithWholeNames() {
    letContentBeLargerThanTheScreen();
    onUi(() -> lookup("#keys").<Button>query().fire());
    for (int i = 0; i < SIZES.length; i++) {
      set(SIZES[i][0], SIZES[i][1], SCALES[i], WindowTheme.LIGHT);
      String at = SIZES[i][0] + " " + SCALES[i] + " %";
      Node sheet = lookup(".key-sheet").query();
      double right = 0;
      for (Node cap : from(sheet).lookup(".key-cap").queryAll()) {
        right = Math.max(right, place(cap).getMaxX());
        assertThat(isCut((Labeled) cap)).as(cap + " at " + at).isFalse();
      }
      double empty = place(sheet).getMaxX() - right;
      assertThat(empty).as("empty at the right, " + at).isBetween(0.0, 0.2 * SIZES[i][0]);
    }
  }

  @Test
  void namesOnTheSheetOfKeysAreWholeInTheSmallestWindowWithTheLargestLetters() {
    letContentBeLargerThanTheScreen();
    onUi(() -> lookup("#keys").<Button>query().fire());
    for (double[] size : SIZES) {
      for (int scale : SCALES) {
        set(size[0], size[1], scale, WindowTheme.LIGHT);
        assertThat(cut(from(lookup(".keys").queryAll()).lookup(".label").queryAll()))
            .as(size[0] + " " + scale + " %")
            .isEmpty();
      }
    }
  }

  private double middle(String id) {
    return place(lookup("#" + id).query()).getCenterY();
  }

  @Test
  void theFieldForInputIsInSightWithItsWholeHintAtEverySizeAndScale() {
    interact(() -> workbench.desk().openNew());
    waitForRun();
    retype("name = input('Name? ')\n");
    onUi(() -> session().run());
    waitForRun();
    letContentBeLargerThanTheScreen();
    for (double[] size : SIZES) {
      for (int scale : SCALES) {
        set(size[0], size[1], scale, WindowTheme.LIGHT);
        String at = size[0] + " " + scale + " %";
        Region field = lookup("#inputLine").query();
        Text hint = from(field).lookup(Text.class::isInstance).query();
        double room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        assertThat(hint.getText()).isEqualTo("a line");
        assertThat(hint.prefWidth(-1)).as("hint, " + at).isPositive().isLessThan(room);
        Region pane = lookup("#outputPane").query();
        assertThat(place(field).getMaxY())
            .as("field, " + at)
            .isLessThanOrEqualTo(place(pane).getMaxY());
      }
    }
  }

  @Test
  void statesAndTimesInTheTableOfTasksAreNeverCut() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(50));
    onUi(() -> lookup("#tasksTab").<ToggleButton>query().fire());
    letContentBeLargerThanTheScreen();
    int seen = 0;
    for (double[] size : SIZES) {
      for (int scale : SCALES) {
        set(size[0], size[1], scale, WindowTheme.LIGHT);
        Text hint = from(lookup("#tasksWanted").queryAll()).lookup(Text.class::isInstance).query();
        assertThat(hint.prefWidth(-1))
            .isLessThan(lookup("#tasksWanted").<Region>query().getWidth());
        assertThat(cutHeadings()).as(size[0] + " " + scale).isEmpty();
        for (Node cell : from(lookup("#tasksTable").queryAll()).lookup(".table-cell").queryAll()) {
          String text = ((Labeled) cell).getText();
          if (text != null && text.matches("suspended|finished|\\d+\\.\\d{3} s")) {
            seen++;
            assertThat(isCut((Labeled) cell)).as(text + ", " + size[0] + " " + scale).isFalse();
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(SIZES.length * SCALES.length);
  }

  private List<String> cutHeadings() {
    return cut(
        from(lookup("#tasksTable").queryAll()).lookup(".label").queryAll().stream()
            .filter(head -> head.getParent().getStyleClass().contains("column-header"))
            .filter(head -> head.isVisible() && head.getParent().isVisible())
            .toList());
  }

  /** Those of the labels that are cut; measured where the toolkit lays texts out, too. */
  private List<String> cut(Collection<Node> labels) {
    List<String> cut = new ArrayList<>();
    interact(
        () ->
            labels.stream()
                .map(Labeled.class::cast)
                .filter(WindowSizesTest::isCut)
                .forEach(label -> cut.add(label.getText())));
    return cut;
  }

  @Test
  void headingsOfTheTableOfTasksAreWholeWhereLettersGrowAgain() {
    openLesson(TOGETHER);
    onUi(() -> lookup("#tasksTab").<ToggleButton>query().fire());
    letContentBeLargerThanTheScreen();
    for (int scale : new int[] {SMALLEST_SCALE, 100, SMALLEST_SCALE, 90}) {
      set(1920, 1080, scale, WindowTheme.LIGHT);
      assertThat(cutHeadings()).as(scale + " %").isEmpty();
    }
  }

  @Test
  void theColumnsOfTheTableOfTasksFillItAndDoNotReachBeyondIt() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(1));
    onUi(() -> lookup("#tasksTab").<ToggleButton>query().fire());
    letContentBeLargerThanTheScreen();
    for (int scale : SCALES) {
      set(1440, 900, scale, WindowTheme.LIGHT);
      // Longer names come, and go again.
      for (int step : new int[] {50, 1, 60}) {
        onUi(() -> playhead().goTo(step));
        TableView<?> table = lookup("#tasksTable").query();
        double all =
            table.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum();
        assertThat(all)
            .as(scale + " % step " + step)
            .isLessThanOrEqualTo(table.getWidth())
            .isGreaterThan(table.getWidth() - 30);
      }
    }
  }

  @Test
  void theLineThatRunsStaysInSightWhereTheWindowBecomesSmaller() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(50));
    letContentBeLargerThanTheScreen();
    for (double[] size : List.of(SIZES[2], SIZES[0])) {
      set(size[0], size[1], 100, WindowTheme.LIGHT);
      waitUntil(
          "the running line is in sight at " + size[0],
          () -> lookup(".line-arrow").queryAll().stream().anyMatch(Node::isVisible));
    }
  }

  private List<String> faultsAt(double[] size, int scale, WindowTheme theme) {
    set(size[0], size[1], scale, theme);
    assertThat(content.getWidth()).isEqualTo(size[0]);
    List<String> faults = faults(size[0], size[1]);
    faults.addAll(faultsOfTheBar(size[0], scale));
    faults.addAll(faultsOfTheSentence(scale));
    return faults.stream()
        .map(fault -> size[0] + " × " + size[1] + " " + scale + " % " + theme + " " + fault)
        .toList();
  }
}
