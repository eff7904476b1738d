package org.coroscope.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;

/**
 * Lies over the editor and shows, behind the text of a line, the names of the tasks that are
 * suspended there, or what is wrong with the line.
 */
final class ChipLayer extends Pane {

  private static final int MOST_CHIPS = 3;
  private static final double GAP = 16;
  private static final double EDGE = 20;

  private final CodeEditor editor;
  private final Texts texts;
  private final IntConsumer onTask;
  private final Map<Integer, Row> rows = new TreeMap<>();
  private boolean placing;

  /**
   * What is shown at a line.
   *
   * @param full with the names
   * @param small without them, for where there is no room; may be null
   */
  private record Row(HBox full, HBox small) {}

  /**
   * A layer.
   *
   * @param onTask is told the number of a task whose chip was clicked
   */
  ChipLayer(CodeEditor editor, Texts texts, IntConsumer onTask) {
    this.editor = editor;
    this.texts = texts;
    this.onTask = onTask;
    getStyleClass().add("chip-layer");
    setId("chips");
    setPickOnBounds(false);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  /** Shows these, in place of what was there. */
  void show(LineMarks marks, List<Problem> problems) {
    rows.clear();
    for (Map.Entry<Integer, List<LineMarks.TaskMark>> each : marks.suspended().entrySet()) {
      rows.put(each.getKey(), new Row(tasks(each.getValue(), true), tasks(each.getValue(), false)));
    }
    for (Problem problem : problems) {
      rows.put(problem.line(), new Row(message(problem), null));
    }
    List<Node> all = new ArrayList<>();
    for (Row row : rows.values()) {
      all.add(row.full());
      if (row.small() != null) {
        all.add(row.small());
      }
    }
    getChildren().setAll(all);
    requestLayout();
  }

  private HBox row() {
    HBox row = new HBox();
    row.getStyleClass().add("chips");
    row.setPickOnBounds(false);
    return row;
  }

  private HBox tasks(List<LineMarks.TaskMark> marks, boolean named) {
    HBox row = row();
    int shown = marks.size() <= MOST_CHIPS + 1 ? marks.size() : MOST_CHIPS;
    for (LineMarks.TaskMark mark : marks.subList(0, shown)) {
      Label chip = new Label(named ? mark.name() : "");
      chip.getStyleClass().addAll("task-chip", named ? "named" : "nameless");
      chip.setTooltip(new Tooltip(mark.name()));
      chip.setMinWidth(Region.USE_PREF_SIZE);
      TaskColors.apply(chip, mark.colour());
      chip.setOnMouseClicked(
          event -> {
            if (mark.task() != Trace.NO_TASK) {
              onTask.accept(mark.task());
            }
            event.consume();
          });
      row.getChildren().add(chip);
    }
    if (shown < marks.size()) {
      String count = Integer.toString(marks.size() - shown);
      Label more = new Label(named ? texts.get("code.more", count) : "+" + count);
      more.getStyleClass().addAll("task-chip", "more");
      more.setMinWidth(Region.USE_PREF_SIZE);
      TaskColors.apply(more, -1);
      row.getChildren().add(more);
    }
    return row;
  }

  private HBox message(Problem problem) {
    Label text = new Label(problem.message());
    text.getStyleClass().addAll("problem-chip", problem.error() ? "error" : "warning");
    text.setTooltip(new Tooltip(problem.message()));
    HBox row = row();
    row.getChildren().add(text);
    return row;
  }

  /** The text was scrolled or has changed: the chips go with it. */
  void follow() {
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (placing) {
      return;
    }
    placing = true;
    try {
      rows.forEach(this::place);
    } finally {
      placing = false;
    }
  }

  private void place(int line, Row row) {
    Optional<Bounds> text = lineBounds(line - 1);
    row.full().setVisible(text.isPresent());
    if (row.small() != null) {
      row.small().setVisible(false);
    }
    if (text.isEmpty()) {
      return;
    }
    double edge = Math.max(40, getWidth() - EDGE);
    double start = text.get().getMaxX() + GAP;
    HBox shown = row.full();
    if (row.small() != null && start + row.full().prefWidth(-1) > edge) {
      row.full().setVisible(false);
      row.small().setVisible(true);
      shown = row.small();
    }
    double width = Math.min(shown.prefWidth(-1), edge);
    double height = shown.prefHeight(-1);
    double x = Math.max(0, Math.min(start, edge - width));
    double y = text.get().getMinY() + (text.get().getHeight() - height) / 2;
    shown.resizeRelocate(x, Math.round(y), width, height);
  }

  /** Where the text of a line is, in this layer's own coordinates, if it can be seen. */
  private Optional<Bounds> lineBounds(int paragraph) {
    boolean there = paragraph >= 0 && paragraph < editor.getParagraphs().size();
    if (!there || editor.isHidden(paragraph)) {
      return Optional.empty();
    }
    int visible = editor.getVisibleParagraphs().size();
    Optional<Integer> place =
        visible == 0 ? Optional.empty() : editor.allParToVisibleParIndex(paragraph);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Bounds onScreen = editor.getVisibleParagraphBoundsOnScreen(place.get());
    Bounds box = onScreen == null ? null : screenToLocal(onScreen);
    if (box == null) {
      return Optional.empty();
    }
    double end = box.getMinX();
    int length = editor.getParagraphLength(paragraph);
    if (length > 0) {
      int offset = editor.getAbsolutePosition(paragraph, length);
      Optional<Bounds> last = editor.getCharacterBoundsOnScreen(offset - 1, offset);
      if (last.isPresent()) {
        Point2D corner = screenToLocal(last.get().getMaxX(), last.get().getMinY());
        end = corner == null ? end : corner.getX();
      }
    }
    return Optional.of(new BoundingBox(0, box.getMinY(), Math.max(0, end), box.getHeight()));
  }
}
