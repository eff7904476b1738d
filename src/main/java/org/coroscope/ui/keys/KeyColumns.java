package org.coroscope.ui.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The sheet's sections, in as many columns of equal width as there is room for and of about the
 * same length.
 */
final class KeyColumns extends HBox {

  private static final int MOST = 3;

  /** A column of fewer letters' heights would break each name into several lines. */
  private static final double LETTERS = 25;

  private record Section(Region node, int rows) {}

  private final List<Section> sections = new ArrayList<>();

  private final Label text;

  /**
   * Columns without sections yet.
   *
   * @param text a label in the letters of the sheet
   */
  KeyColumns(Label text) {
    this.text = text;
    getStyleClass().add("key-sections");
    text.fontProperty().addListener((o, old, now) -> arrange());
    widthProperty().addListener((o, old, now) -> arrange());
  }

  /**
   * Adds a section after the others.
   *
   * @param rows how long it is
   */
  void add(Region section, int rows) {
    sections.add(new Section(section, rows));
  }

  /** The least width is that of a single column: the sheet asks for no more than the window has. */
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /** Of names that are broken into lines at the width that a column has. */
  @Override
  protected double computePrefHeight(double width) {
    Insets around = getInsets();
    double whole = (width < 0 ? getWidth() : width) - around.getLeft() - around.getRight();
    int count = getChildren().size();
    double column = (whole - getSpacing() * (count - 1)) / Math.max(1, count);
    double longest =
        getChildren().stream().mapToDouble(each -> each.prefHeight(column)).max().orElse(0);
    return around.getTop() + longest + around.getBottom();
  }

  private void arrange() {
    double column = LETTERS * text.getFont().getSize() + getSpacing();
    int count = (int) Math.max(1, Math.min(MOST, (getWidth() + getSpacing()) / column));
    if (count != getChildren().size()) {
      distribute(count);
    }
  }

  private void distribute(int count) {
    List<VBox> columns = new ArrayList<>();
    int[] rows = new int[count];
    for (int i = 0; i < count; i++) {
      VBox column = new VBox();
      column.getStyleClass().add("key-column");
      // All begin alike, and share the rest alike.
      column.setPrefWidth(0);
      column.setMinWidth(0);
      HBox.setHgrow(column, Priority.ALWAYS);
      columns.add(column);
    }
    getChildren().forEach(old -> ((VBox) old).getChildren().clear());
    for (Section section : sections) {
      int shortest = 0;
      for (int i = 1; i < count; i++) {
        shortest = rows[i] < rows[shortest] ? i : shortest;
      }
      columns.get(shortest).getChildren().add(section.node);
      rows[shortest] += section.rows;
    }
    getChildren().setAll(columns);
  }
}
