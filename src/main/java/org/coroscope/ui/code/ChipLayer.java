package org.coroscope.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.coroscope.ui.common.Children;
import org.coroscope.ui.common.Texts;

/**
 * Lies over the editor and shows, behind the text of a line, the names of the tasks that are
 * suspended there, or what is wrong with the line.
 */
final class ChipLayer extends Pane {

  private static final double GAP = 16;
  private static final double EDGE = 20;

  private final LinePlaces places;
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
  ChipLayer(LinePlaces places, Texts texts, IntConsumer onTask) {
    this.places = places;
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
    Children.show(this, all);
    requestLayout();
  }

  private ChipRow row(boolean named) {
    return new ChipRow(named, texts, onTask);
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
    Optional<Bounds> strip = places.strip(line - 1, this);
    row.full().setVisible(strip.isPresent());
    if (row.small() != null) {
      row.small().setVisible(false);
    }
    if (strip.isEmpty()) {
      return;
    }
    double edge = Math.max(40, getWidth() - EDGE);
    double start = Math.max(0, places.textEnd(line - 1, strip.get(), this)) + GAP;
    HBox shown = row.full();
    if (row.small() != null && start + row.full().prefWidth(-1) > edge) {
      row.full().setVisible(false);
      row.small().setVisible(true);
      shown = row.small();
    }
    double width = Math.min(shown.prefWidth(-1), edge);
    double height = shown.prefHeight(-1);
    double x = Math.max(0, Math.min(start, edge - width));
    double y = strip.get().getMinY() + (strip.get().getHeight() - height) / 2;
    shown.resizeRelocate(x, Math.round(y), width, height);
  }
}
