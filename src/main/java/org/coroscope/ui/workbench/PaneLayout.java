package org.coroscope.ui.workbench;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * Which panes are seen and how the room is shared. Each way of seeing them keeps its own places of
 * dividers, so that coming back to it finds it as it was left.
 */
final class PaneLayout {

  /** A way of seeing the panes. */
  enum Arrangement {
    /** All panes. */
    WHOLE(""),
    /** All but the lesson. */
    WITHOUT_LESSON(".narrow"),
    /** Only what is taught: code, loop, timeline and sentence. */
    PRESENTING(".present"),
    /** The same, and the lesson's text and questions with it. */
    PRESENTING_LESSON(".present.lesson");

    private final String suffix;

    /** The way for whether one presents and whether the lesson is wanted. */
    static Arrangement of(boolean presents, boolean lesson) {
      if (presents) {
        return lesson ? PRESENTING_LESSON : PRESENTING;
      }
      return lesson ? WHOLE : WITHOUT_LESSON;
    }

    boolean presents() {
      return this == PRESENTING || this == PRESENTING_LESSON;
    }

    boolean hasLesson() {
      return this == WHOLE || this == PRESENTING_LESSON;
    }

    Arrangement(String suffix) {
      this.suffix = suffix;
    }
  }

  /** Where the dividers are at first, by the split's id and the arrangement's suffix. */
  private static final Map<String, double[]> FIRST =
      Map.ofEntries(
          Map.entry("rows", new double[] {0.58, 0.84}),
          Map.entry("columns", new double[] {0.23, 0.62}),
          Map.entry("loopSplit", new double[] {0.62}),
          Map.entry("bottom", new double[] {0.6}),
          Map.entry("lessonSplit", new double[] {0.6}),
          Map.entry("rows.narrow", new double[] {0.59, 0.85}),
          Map.entry("columns.narrow", new double[] {0.52}),
          Map.entry("rows.present", new double[] {0.58, 0.86}),
          Map.entry("rows.present.lesson", new double[] {0.58, 0.86}),
          Map.entry("columns.present.lesson", new double[] {0.27, 0.64}),
          Map.entry("columns.present", new double[] {0.5}));

  private final Panes panes;
  private final Map<String, double[]> places;
  private Arrangement shown;

  /** The split panes and what goes into them. */
  record Panes(
      SplitPane rows,
      SplitPane columns,
      SplitPane loopSplit,
      SplitPane bottom,
      SplitPane lessonSplit,
      Node lesson,
      Node code,
      Node loop,
      Node frames,
      Node timeline,
      Node narration,
      Node output) {

    List<SplitPane> splits() {
      return List.of(rows, columns, loopSplit, bottom, lessonSplit);
    }
  }

  /**
   * A layout.
   *
   * @param places where the dividers were left, by the split's id and the arrangement; is kept up
   *     to date by {@link #remember}
   */
  PaneLayout(Panes panes, Map<String, double[]> places) {
    this.panes = panes;
    this.places = places;
    for (SplitPane split : panes.splits()) {
      split.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> remember(split));
      if (split == panes.lessonSplit()) {
        // It makes room for a question by itself, and is not to lose that.
        continue;
      }
      boolean across = split.getOrientation() == Orientation.HORIZONTAL;
      (across ? split.widthProperty() : split.heightProperty())
          .addListener((o, old, now) -> shareAnew(split));
    }
  }

  /**
   * After a change of its size every pane of a split has its share of the room again. By itself it
   * takes the same number of pixels from each, and leaves the smaller ones next to nothing where a
   * window goes from a large screen to a small one.
   */
  private void shareAnew(SplitPane split) {
    Platform.runLater(
        () -> {
          if (shown != null) {
            place(split, places.get(key(split)));
          }
        });
  }

  /** Shows the panes in this way. */
  void show(Arrangement wanted) {
    if (wanted == shown) {
      return;
    }
    shown = wanted;
    boolean whole = wanted.hasLesson();
    boolean presents = wanted.presents();
    fill(
        panes.loopSplit(),
        presents ? List.of(panes.loop()) : List.of(panes.loop(), panes.frames()));
    fill(
        panes.columns(),
        whole
            ? List.of(panes.lesson(), panes.code(), panes.loopSplit())
            : List.of(panes.code(), panes.loopSplit()));
    fill(
        panes.bottom(),
        presents ? List.of(panes.narration()) : List.of(panes.narration(), panes.output()));
    fill(panes.rows(), List.of(panes.columns(), panes.timeline(), panes.bottom()));
    restore();
    // A split pane whose panes have changed shares the room anew when it is laid out next.
    Platform.runLater(
        () -> {
          if (shown == wanted) {
            restore();
          }
        });
  }

  private void restore() {
    panes.splits().forEach(split -> place(split, places.get(key(split))));
  }

  private static void fill(SplitPane split, List<Node> items) {
    if (!split.getItems().equals(items)) {
      split.getItems().setAll(items);
    }
  }

  private void place(SplitPane split, double[] kept) {
    double[] first = FIRST.get(key(split));
    double[] wanted = kept != null && kept.length == split.getDividers().size() ? kept : first;
    if (wanted != null) {
      split.setDividerPositions(wanted);
    }
  }

  /** All dividers of this arrangement go to where they are at first. */
  void reset() {
    panes.splits().forEach(split -> places.remove(key(split)));
    restore();
  }

  /** Notes where the user has put the dividers. What the window does to them is of no account. */
  private void remember(SplitPane split) {
    if (shown != null && FIRST.containsKey(key(split))) {
      places.put(key(split), split.getDividerPositions());
    }
  }

  /** Panes that look alike in two arrangements share their places. */
  private String key(SplitPane split) {
    String own = split.getId() + shown.suffix;
    boolean shared = !shown.presents() || split == panes.lessonSplit();
    return FIRST.containsKey(own) || !shared ? own : split.getId();
  }
}
