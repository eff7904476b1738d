package org.coroscope.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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

  /** A problem is told in words where there is room for so many heights of a line. */
  private static final double LEAST_WORDS = 6;

  /**
   * What is shown at a line.
   *
   * @param full with the words
   * @param small without them, for where there is no room
   * @param problem whether it tells of a problem: that is never left out
   */
  private record Row(ChipRow full, ChipRow small, boolean problem) {}

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
      Row row = row(before.get(each.getKey()), false);
      row.full().show(each.getValue());
      row.small().show(each.getValue());
      rows.put(each.getKey(), row);
    }
    for (Problem problem : problems) {
      Row row = row(before.get(problem.line()), true);
      row.full().show(problem);
      row.small().show(problem);
      rows.put(problem.line(), row);
    }
    List<Node> all = new ArrayList<>();
    for (Row row : rows.values()) {
      all.add(row.full());
      all.add(row.small());
    }
    Children.show(this, all);
    requestLayout();
  }

  private Row row(Row old, boolean problem) {
    return old != null && old.problem() == problem
        ? old
        : new Row(new ChipRow(true, texts, onTask), new ChipRow(false, texts, onTask), problem);
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

  /**
   * Behind the text of the line, where nothing is covered: in full, or else small. What has no room
   * there at all is left out, as the bars beside the line's number tell it; but not a problem.
   */
  private void place(int line, Row row) {
    Optional<Bounds> strip = places.strip(line - 1, this);
    row.full().setVisible(false);
    row.small().setVisible(false);
    // A chip is not put beside a line of which the edge of the pane leaves only a strip.
    if (strip.isEmpty() || strip.get().getHeight() < row.small().prefHeight(-1)) {
      return;
    }
    double edge = Math.max(40, getWidth() - EDGE);
    double start = Math.max(0, places.textEnd(line - 1, strip.get(), this)) + GAP;
    double room = edge - start;
    double small = row.small().prefWidth(-1);
    if (row.full().prefWidth(-1) <= room) {
      place(row.full(), start, row.full().prefWidth(-1), strip.get());
    } else if (row.problem() && room >= LEAST_WORDS * strip.get().getHeight()) {
      place(row.full(), start, room, strip.get());
    } else if (small <= room) {
      place(row.small(), start, small, strip.get());
    } else if (row.problem()) {
      place(row.small(), Math.max(0, edge - small), small, strip.get());
    }
  }

  private static void place(ChipRow shown, double x, double width, Bounds strip) {
    double height = shown.prefHeight(-1);
    double y = strip.getMinY() + (strip.getHeight() - height) / 2;
    shown.setVisible(true);
    shown.resizeRelocate(x, Math.round(y), width, height);
  }
}
