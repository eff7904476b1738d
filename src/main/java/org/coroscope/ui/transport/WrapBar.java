package org.coroscope.ui.transport;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A bar whose items go to a further row where one is too narrow for them. Before that its first
 * item gives up width. The last item is at the right end.
 */
public final class WrapBar extends Pane {

  private static final double ROW_GAP = 6;

  private double gap = 10;

  /** Sets the least distance of items in a row, in pixels. */
  void setGap(double gap) {
    if (gap != this.gap) {
      this.gap = gap;
      requestLayout();
    }
  }

  /** How many rows the items take at the width that the bar has. */
  int rowCount() {
    return rows(room(getWidth())).size();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double room(double width) {
    Insets insets = getInsets();
    return Math.max(0, width - insets.getLeft() - insets.getRight());
  }

  /** How wide an item is, if there is so much room. */
  private double width(Node item, double room) {
    double wanted = snapSizeX(item.prefWidth(-1));
    List<Node> all = getManagedChildren();
    if (item != all.get(0)) {
      return Math.min(wanted, room);
    }
    double others = 0;
    for (Node other : all.subList(1, all.size())) {
      others += gap + snapSizeX(other.prefWidth(-1));
    }
    boolean fitsWithLess = item.minWidth(-1) + others <= room;
    return fitsWithLess ? Math.min(wanted, room - others) : Math.min(wanted, room);
  }

  /** The items of each row, if there is so much room. */
  private List<List<Node>> rows(double room) {
    List<List<Node>> rows = new ArrayList<>();
    List<Node> row = new ArrayList<>();
    double used = 0;
    for (Node item : getManagedChildren()) {
      double width = width(item, room);
      if (!row.isEmpty() && used + gap + width > room + 0.5) {
        rows.add(row);
        row = new ArrayList<>();
        used = 0;
      }
      used += (row.isEmpty() ? 0 : gap) + width;
      row.add(item);
    }
    rows.add(row);
    return rows;
  }

  private static double height(List<Node> row) {
    return row.stream().mapToDouble(item -> item.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinWidth(double height) {
    double widest =
        getManagedChildren().stream().mapToDouble(item -> item.minWidth(-1)).max().orElse(0);
    return widest + getInsets().getLeft() + getInsets().getRight();
  }

  @Override
  protected double computePrefWidth(double height) {
    double all = getManagedChildren().stream().mapToDouble(item -> item.prefWidth(-1) + gap).sum();
    return all + getInsets().getLeft() + getInsets().getRight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? Double.MAX_VALUE : room(width);
    List<List<Node>> rows = rows(room);
    double heights = rows.stream().mapToDouble(WrapBar::height).sum();
    Insets insets = getInsets();
    return heights + (rows.size() - 1) * ROW_GAP + insets.getTop() + insets.getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double room = room(getWidth());
    double y = insets.getTop();
    List<Node> all = getManagedChildren();
    for (List<Node> row : rows(room)) {
      double height = height(row);
      double x = insets.getLeft();
      for (Node item : row) {
        double width = width(item, room);
        double itemHeight = snapSizeY(item.prefHeight(-1));
        boolean last = item == all.get(all.size() - 1);
        double at = last ? Math.max(x, insets.getLeft() + room - width) : x;
        item.resizeRelocate(
            snapPositionX(at), snapPositionY(y + (height - itemHeight) / 2), width, itemHeight);
        x = at + width + gap;
      }
      y += height + ROW_GAP;
    }
  }
}
