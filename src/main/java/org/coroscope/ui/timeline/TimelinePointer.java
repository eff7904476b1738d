package org.coroscope.ui.timeline;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.ui.session.PlayheadViewModel;

/**
 * What pointer, wheel and fingers do in the timeline: click and drag the playhead, pick a lane, pan
 * with the middle button, zoom to the pointer.
 */
final class TimelinePointer {

  static final double ZOOM_STEP = 1.25;

  private final Node place;
  private final PlayheadViewModel playhead;
  private final TimelineViewModel model;
  private final HoverCard card;
  private double pannedFrom = Double.NaN;

  TimelinePointer(Node place, PlayheadViewModel playhead, TimelineViewModel model, HoverCard card) {
    this.place = place;
    this.playhead = playhead;
    this.model = model;
    this.card = card;
    place.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    place.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    place.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
    place.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
    place.addEventHandler(MouseEvent.MOUSE_EXITED, event -> card.hide());
    // What it told of has moved on, and it would cover the sentence of the new step.
    playhead.momentProperty().addListener((o, old, now) -> card.hide());
    place.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    place.addEventHandler(ZoomEvent.ZOOM, this::pinched);
  }

  private boolean isInHeader(double x) {
    TimelineLayout layout = model.layoutProperty().get();
    return layout == null || x < layout.viewport().headerWidth();
  }

  private void pressed(MouseEvent event) {
    place.requestFocus();
    card.hide();
    if (event.getButton() == MouseButton.MIDDLE) {
      pannedFrom = event.getX();
    } else if (event.getButton() == MouseButton.PRIMARY) {
      if (isInHeader(event.getX())) {
        pick(event.getY());
      } else {
        playhead.draggingProperty().set(true);
        model.dragPlayheadTo(event.getX());
      }
    }
  }

  private void pick(double y) {
    TimelineLayout layout = model.layoutProperty().get();
    if (layout != null) {
      layout
          .laneAt(y)
          .ifPresent(
              lane -> playhead.selectedTaskProperty().set(lane.task() < 0 ? null : lane.task()));
    }
  }

  private void dragged(MouseEvent event) {
    if (playhead.draggingProperty().get()) {
      model.dragPlayheadTo(event.getX());
    } else if (!Double.isNaN(pannedFrom)) {
      model.pan(pannedFrom - event.getX());
      pannedFrom = event.getX();
    }
  }

  private void released() {
    playhead.draggingProperty().set(false);
    pannedFrom = Double.NaN;
  }

  private void hovered(MouseEvent event) {
    TimelineLayout layout = model.layoutProperty().get();
    place.setCursor(isInHeader(event.getX()) ? Cursor.DEFAULT : Cursor.HAND);
    if (layout == null) {
      card.hide();
    } else {
      card.show(layout, event);
    }
  }

  private void scrolled(ScrollEvent event) {
    card.hide();
    if (event.isControlDown() || event.isMetaDown()) {
      model.zoom(event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, event.getX());
    } else if (event.isShiftDown() || !model.overflows() || event.getDeltaX() != 0) {
      double delta = event.getDeltaX() != 0 ? event.getDeltaX() : event.getDeltaY();
      model.pan(-delta);
    } else {
      model.scrollTo(model.scrollY() - event.getDeltaY());
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    model.zoom(event.getZoomFactor(), event.getX());
    event.consume();
  }
}
