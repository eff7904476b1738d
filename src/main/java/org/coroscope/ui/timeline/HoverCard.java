package org.coroscope.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.coroscope.timeline.Burst;
import org.coroscope.timeline.Lane;
import org.coroscope.timeline.Marker;
import org.coroscope.timeline.MarkerBox;
import org.coroscope.timeline.Span;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.timeline.WarpBand;
import org.coroscope.trace.TimeText;
import org.coroscope.ui.common.Texts;

/** A card beside the pointer that says what is under it. */
final class HoverCard {

  /** Markers this close to the pointer are told of, in pixels. */
  private static final double NEAR = 7;

  /** More of them nobody reads. */
  private static final int MOST_MARKERS = 4;

  private final Node place;
  private final Texts texts;
  private final Tooltip card = new Tooltip();
  private boolean installed;

  HoverCard(Node place, Texts texts) {
    this.place = place;
    this.texts = texts;
    card.setShowDelay(Duration.millis(300));
    card.setShowDuration(Duration.INDEFINITE);
    card.getStyleClass().add("span-card");
  }

  void hide() {
    if (installed) {
      card.hide();
      Tooltip.uninstall(place, card);
      installed = false;
    }
  }

  void show(TimelineLayout layout, MouseEvent event) {
    String text = describe(layout, event.getX(), event.getY());
    if (text.isEmpty()) {
      hide();
      return;
    }
    card.setText(text);
    if (!installed) {
      Tooltip.install(place, card);
      installed = true;
    } else if (card.isShowing()) {
      card.setAnchorX(event.getScreenX() + 12);
      card.setAnchorY(event.getScreenY() + 12);
    }
  }

  /** What is at this place; empty if there is nothing to say. */
  String describe(TimelineLayout layout, double x, double y) {
    if (y < layout.viewport().rulerHeight()) {
      return ruler(layout, x);
    }
    if (x < layout.viewport().headerWidth()) {
      return layout.laneAt(y).map(lane -> lane(layout, lane)).orElse("");
    }
    List<String> parts = new ArrayList<>();
    layout.spanAt(x, y).ifPresent(span -> parts.add(span(layout, span)));
    parts.addAll(markers(layout, x, y));
    return String.join("\n", parts);
  }

  private String ruler(TimelineLayout layout, double x) {
    Optional<WarpBand> still =
        layout.warps().stream()
            .filter(warp -> x >= warp.x() && x <= warp.x() + warp.width())
            .findFirst();
    if (still.isEmpty()) {
      return "";
    }
    Burst burst = still.get().burst();
    return texts.get(
        "timeline.card.still",
        TimeText.clock(burst.time()),
        Integer.toString(burst.firstStep()),
        Integer.toString(burst.firstStep() + burst.steps() - 1));
  }

  private String lane(TimelineLayout layout, Lane lane) {
    if (lane.isLoop()) {
      return texts.get("timeline.card.loop");
    }
    Lane parent = layout.model().lanes().get(lane.parent());
    if (lane.isConnection()) {
      return parent.isLoop()
          ? texts.get("timeline.card.connection", lane.name())
          : texts.get("timeline.card.connection.of", lane.name(), parent.name());
    }
    return parent.isLoop()
        ? lane.name()
        : texts.get("timeline.card.lane", lane.name(), parent.name());
  }

  private String span(TimelineLayout layout, Span span) {
    String name = layout.model().lanes().get(span.lane()).name();
    String word = span.state().word();
    // Where the label is the word with a number, as in "turn 3", it says all.
    String label = span.label().isEmpty() ? word : span.label();
    String state = label.startsWith(word) ? label : word + ": " + label;
    String time =
        span.fromTime() == span.toTime()
            ? texts.get("timeline.card.at", TimeText.clock(span.fromTime()))
            : texts.get(
                "timeline.card.from",
                TimeText.clock(span.fromTime()),
                TimeText.clock(span.toTime()),
                TimeText.of(span.toTime() - span.fromTime()));
    return texts.get(
        "timeline.card",
        name,
        state,
        time,
        Integer.toString(span.fromStep()),
        Integer.toString(span.toStep()));
  }

  private List<String> markers(TimelineLayout layout, double x, double y) {
    List<String> near = new ArrayList<>();
    for (MarkerBox box : layout.markers()) {
      if (Math.abs(box.x() - x) <= NEAR && y >= box.y() && y <= box.y() + box.height()) {
        for (int i = 0; i < Math.min(MOST_MARKERS, box.count()); i++) {
          Marker marker = layout.model().marker(box.lane(), box.firstMarker() + i);
          near.add(
              marker.label().isEmpty()
                  ? marker.kind().word()
                  : texts.get("timeline.card.marker", marker.kind().word(), marker.label()));
        }
        if (box.count() > MOST_MARKERS) {
          near.add(texts.get("loop.more", Integer.toString(box.count() - MOST_MARKERS)));
        }
      }
    }
    return near;
  }
}
