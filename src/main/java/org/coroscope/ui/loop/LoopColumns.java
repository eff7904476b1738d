package org.coroscope.ui.loop;

import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * The parts of the pane in two columns, or in one where there is little room. In two columns the
 * second parts begin on one line wherever the two above them are about equally high: the one is at
 * least as high as the other, unless a queue has grown beyond what stands beside it.
 */
final class LoopColumns extends Region {

  /** Narrower than so many letters' heights, parts stand one below the other. */
  private static final double TWO_COLUMNS_FROM = 24;

  /** Between two parts, in letters' heights. */
  private static final double GAP = 0.2;

  /**
   * How much higher than its neighbour the right part may be, in letters' heights, so that the left
   * one waits for it: less than the next card in a queue takes.
   */
  private static final double MOST_HIGHER = 2.5;

  private final List<LoopSection> all;
  private final List<LoopSection> left;
  private final List<LoopSection> right;
  private final List<LoopSection> growing;
  private final DoubleSupplier letter;

  /**
   * The parts.
   *
   * @param all in the order of one column
   * @param right those of them that stand at the right where there are two columns
   * @param growing those that take what room is left
   * @param letter tells the height of letters, in pixels
   */
  LoopColumns(
      List<LoopSection> all,
      List<LoopSection> right,
      List<LoopSection> growing,
      DoubleSupplier letter) {
    this.all = List.copyOf(all);
    this.right = List.copyOf(right);
    this.growing = List.copyOf(growing);
    this.letter = letter;
    left = all.stream().filter(each -> !right.contains(each)).toList();
    getStyleClass().add("loop-grid");
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(all);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean hasOneColumn(double width) {
    return width / letter.getAsDouble() < TWO_COLUMNS_FROM;
  }

  @Override
  protected double computePrefHeight(double width) {
    double around = snappedTopInset() + snappedBottomInset();
    double room = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
    if (hasOneColumn(room)) {
      return around + total(heights(all, room));
    }
    double[] atLeft = heights(left, room / 2);
    double[] atRight = heights(right, room / 2);
    align(atLeft, atRight);
    return around + Math.max(total(atLeft), total(atRight));
  }

  @Override
  protected void layoutChildren() {
    double x = snappedLeftInset();
    double room = getWidth() - x - snappedRightInset();
    if (hasOneColumn(room)) {
      place(all, heights(all, room), x, room);
      return;
    }
    double half = snapSizeX(room / 2);
    double[] atLeft = heights(left, half);
    double[] atRight = heights(right, room - half);
    align(atLeft, atRight);
    place(left, atLeft, x, half);
    place(right, atRight, x + half, room - half);
  }

  private double[] heights(List<LoopSection> sections, double width) {
    return sections.stream().mapToDouble(each -> snapSizeY(each.prefHeight(width))).toArray();
  }

  /** Makes the first parts equally high where they nearly are. */
  private void align(double[] atLeft, double[] atRight) {
    atRight[0] = Math.max(atRight[0], atLeft[0]);
    if (atRight[0] - atLeft[0] <= MOST_HIGHER * letter.getAsDouble()) {
      atLeft[0] = atRight[0];
    }
  }

  private double gap() {
    return snapSizeY(GAP * letter.getAsDouble());
  }

  private double total(double[] heights) {
    double total = gap() * (heights.length - 1);
    for (double height : heights) {
      total += height;
    }
    return total;
  }

  private void place(List<LoopSection> sections, double[] heights, double x, double width) {
    double inside = getHeight() - snappedTopInset() - snappedBottomInset();
    double spare = Math.max(0, inside - total(heights));
    long takers = sections.stream().filter(growing::contains).count();
    double y = snappedTopInset();
    for (int i = 0; i < heights.length; i++) {
      LoopSection section = sections.get(i);
      double more = growing.contains(section) ? Math.floor(spare / takers) : 0;
      section.resizeRelocate(x, y, width, heights[i] + more);
      y += heights[i] + more + gap();
    }
  }
}
