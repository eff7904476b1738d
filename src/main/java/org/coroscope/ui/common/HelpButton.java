package org.coroscope.ui.common;

import atlantafx.base.controls.Popover;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A small question mark beside a heading. It opens two sentences on what stands below it. */
public final class HelpButton extends Button {

  /** How far its arrow is from its right end: the buttons are close to the window's. In pixels. */
  private static final double ARROW_INDENT = 4;

  private final Label heading = new Label();
  private final Label explanation = new Label();
  private Popover popover;

  /** A button that has nothing to explain yet. */
  public HelpButton() {
    FontIcon icon = new FontIcon(Feather.HELP_CIRCLE);
    icon.getStyleClass().add("small-icon");
    setGraphic(icon);
    getStyleClass().addAll("button-icon", "flat", "small", "help-button");
    setMinWidth(Region.USE_PREF_SIZE);
    heading.getStyleClass().add("help-heading");
    explanation.getStyleClass().add("help-text");
    explanation.setWrapText(true);
    setOnAction(event -> toggle());
  }

  /** Sets what it explains. */
  public void explain(Texts texts, String title, String text) {
    heading.setText(title);
    explanation.setText(text);
    setAccessibleText(texts.get("help.about", title));
    setAccessibleHelp(text);
  }

  private void toggle() {
    if (popover != null && popover.isShowing()) {
      popover.hide();
      return;
    }
    VBox content = new VBox(heading, explanation);
    // A window of its own: it gets the window's sheets, whose sizes and colours hang on the root.
    content.getStyleClass().addAll("root", "help");
    content.getStylesheets().setAll(getScene().getStylesheets());
    popover = new Popover(content);
    // To where there is more room.
    boolean upwards = localToScene(0, 0).getY() > getScene().getHeight() / 2;
    popover.setArrowLocation(
        upwards ? Popover.ArrowLocation.BOTTOM_RIGHT : Popover.ArrowLocation.TOP_RIGHT);
    popover.setDetachable(false);
    popover.setHeaderAlwaysVisible(false);
    popover.setAutoHide(true);
    popover.setAnimated(false);
    popover.setArrowIndent(ARROW_INDENT);
    popover.show(this);
    pointAtMiddle(upwards);
  }

  private void pointAtMiddle(boolean upwards) {
    double arrow = popover.getArrowIndent() + popover.getArrowSize();
    double middle = localToScreen(getBoundsInLocal()).getCenterX();
    double width = popoverWidth();
    double start = middle - width + arrow;
    if (start < getScene().getWindow().getX()) {
      popover.setArrowLocation(
          upwards ? Popover.ArrowLocation.BOTTOM_CENTER : Popover.ArrowLocation.TOP_CENTER);
      start = middle - width / 2;
    }
    popover.setAnchorX(start);
  }

  /** The popover itself reckons with the width of its content and forgets the frame around that. */
  private double popoverWidth() {
    popover.getScene().getRoot().applyCss();
    popover.getScene().getRoot().layout();
    return popover.getSkin().getNode().getLayoutBounds().getWidth();
  }
}
