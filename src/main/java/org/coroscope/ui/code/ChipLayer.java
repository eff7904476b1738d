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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.coroscope.ui.common.Texts;

/**
 * Lies over the editor and shows, behind the text of a line, the names of the tasks that are
 * suspended there, or what is wrong with the line.
 */
final class ChipLayer extends Pane {

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
   * @param small without them, for where there is no room; null for a problem
   */
  private record Row(ChipRow full, ChipRow small) {}

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
    Map<Integer, Row> before = new TreeMap<>(rows);
    rows.clear();
    for (Map.Entry<Integer, List<LineMarks.TaskMark>> each : marks.suspended().entrySet()) {
      Row old = before.get(each.getKey());
      Row row = old == null || old.small() == null ? new Row(row(true), row(false)) : old;
      row.full().show(each.getValue());
      row.small().show(each.getValue());
      rows.put(each.getKey(), row);
    }
    for (Problem problem : problems) {
      Row old = before.get(problem.line());
      Row row = old == null || old.small() != null ? new Row(row(true), null) : old;
      row.full().show(problem);
      rows.put(problem.line(), row);
    }
    List<Node> all = new ArrayList<>();
    for (Row row : rows.values()) {
      all.add(row.full());
      if (row.small() != null) {
        all.add(row.small());
      }
    }
    if (!all.equals(getChildren())) {
      getChildren().setAll(all);
    }
    requestLayout();
  }

  private ChipRow row(boolean named) {
    return new ChipRow(named, texts, onTask);
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
