package org.coroscope.ui.timeline;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.coroscope.render.FontBook;
import org.coroscope.render.PaintOptions;
import org.coroscope.render.Theme;
import org.coroscope.render.TimelinePainter;
import org.coroscope.timeline.Lane;
import org.coroscope.timeline.Row;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.timeline.Viewport;
import org.coroscope.ui.common.BeforePainting;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.coroscope.ui.theme.ScreenFonts;
import org.coroscope.ui.theme.TaskPalette;
import org.coroscope.ui.theme.WindowTheme;

/**
 * What the timeline is painted on: once as what is past looks, and over that, from the playhead on,
 * once as what is to come looks. A step moves the playhead and the border between the two, and
 * paints nothing.
 */
final class TimelineCanvas extends Pane {

  private final PlayheadViewModel playhead;
  private final TimelineViewModel model;
  private final AppearanceViewModel appearance;
  private final FontBook fonts;
  private final Canvas past = new Canvas();
  private final Canvas future = new Canvas();
  private final Rectangle seenOfFuture = new Rectangle();
  private final Region line = new Region();
  private final Polygon flag = new Polygon(-6, 0, 6, 0, 6, 6, 0, 12, -6, 6);

  /** A diamond on the playhead shows in which lane the step happens. */
  private final Polygon actor = new Polygon();

  /** At the first step half of the diamond would lie on the lane's name. */
  private final Rectangle seenOfActor = new Rectangle();

  private final BeforePainting showing = new BeforePainting(this, this::show);
  private final CanvasSurface surface;
  private TimelinePainter pastPainter;
  private TimelinePainter futurePainter;
  private Painted painted;

  /** What the pictures were made of; they are made anew only if something of that changes. */
  private record Painted(
      TimelineLayout layout, Integer selected, WindowTheme theme, double width, double height) {

    boolean isStill(Painted now) {
      return layout.hasPlacesOf(now.layout)
          && Objects.equals(selected, now.selected)
          && theme == now.theme
          && width == now.width
          && height == now.height;
    }
  }

  TimelineCanvas(
      PlayheadViewModel playhead,
      TimelineViewModel model,
      AppearanceViewModel appearance,
      FontBook fonts,
      ScreenFonts screenFonts) {
    this.playhead = playhead;
    this.model = model;
    this.appearance = appearance;
    this.fonts = fonts;
    surface = new CanvasSurface(screenFonts);
    future.setClip(seenOfFuture);
    actor.setClip(seenOfActor);
    getChildren().addAll(past, future, line, flag, actor);
    for (Node each : List.of(line, flag, actor)) {
      each.setManaged(false);
      each.getStyleClass().add("playhead");
    }
    actor.getStyleClass().add("actor");
    setMouseTransparent(true);
    appearance.themeProperty().addListener((o, old, now) -> makePainters());
    playhead.selectedTaskProperty().addListener((o, old, now) -> askForPainting());
    makePainters();
  }

  private void makePainters() {
    Theme theme = appearance.themeProperty().get().timeline();
    PaintOptions options = PaintOptions.DOCUMENT;
    pastPainter = new TimelinePainter(theme, fonts, options);
    futurePainter = new TimelinePainter(theme.upcoming(), fonts, options);
    askForPainting();
  }

  /** What is shown has changed. */
  void askForPainting() {
    showing.ask();
  }

  private void show() {
    TimelineLayout layout = model.layoutProperty().get();
    boolean any = layout != null && getWidth() > 0 && getHeight() > 0;
    getChildren().forEach(each -> each.setVisible(any));
    if (!any) {
      painted = null;
      return;
    }
    Painted wanted =
        new Painted(
            layout,
            playhead.selectedTaskProperty().get(),
            appearance.themeProperty().get(),
            getWidth(),
            getHeight());
    if (painted == null || !painted.isStill(wanted)) {
      painted = wanted;
      paint(past, pastPainter, layout);
      paint(future, futurePainter, layout);
    }
    showPlayhead(layout);
  }

  private void paint(Canvas canvas, TimelinePainter painter, TimelineLayout layout) {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    surface.drawOn(canvas.getGraphicsContext2D());
    painter.paint(layout, surface);
    paintTaskColours(layout, appearance.themeProperty().get().tasks());
  }

  // ---- playhead ---------------------------------------------------------------------------------

  private void showPlayhead(TimelineLayout layout) {
    Viewport view = layout.viewport();
    double x = layout.playheadX();
    double border = Math.round(Math.max(view.headerWidth(), Math.min(view.width(), x)));
    seenOfFuture.setX(border);
    seenOfFuture.setWidth(Math.max(0, Math.ceil(getWidth()) - border));
    seenOfFuture.setHeight(Math.ceil(getHeight()));
    boolean seen = x >= view.headerWidth() - 1 && x <= view.width() + 1;
    line.setVisible(seen);
    flag.setVisible(seen);
    double middle = Math.round(x);
    line.resizeRelocate(middle - 1, 0, 2, getHeight());
    flag.setLayoutX(middle);
    showActor(layout, middle, seen);
  }

  private void showActor(TimelineLayout layout, double x, boolean seen) {
    Lane lane = layout.model().laneInControl(layout.playhead().step());
    actor.setVisible(false);
    for (Row row : layout.rows()) {
      double middle = row.y() + row.height() / 2;
      if (seen && row.lane().equals(lane) && middle > layout.viewport().rulerHeight()) {
        // On the side of what has been: what begins at the playhead has its name at its beginning.
        double r = row.height() * 0.3 + 1;
        actor.getPoints().setAll(0.0, 0.0, -r, r, -r, -r);
        actor.setLayoutX(x);
        // At the first step it stands before all that is to come, at the edge of the names.
        seenOfActor.setX(Math.min(layout.viewport().headerWidth() - x, -r) - 2);
        seenOfActor.setY(-row.height());
        seenOfActor.setWidth(layout.viewport().width());
        seenOfActor.setHeight(2 * row.height());
        actor.setLayoutY(Math.round(middle));
        actor.setVisible(true);
      }
    }
  }

  /** A stripe beside each name, in the colour the task has in the other panes. */
  private void paintTaskColours(TimelineLayout layout, TaskPalette palette) {
    Viewport view = layout.viewport();
    surface.pushClip(0, view.rulerHeight(), view.headerWidth(), view.trackHeight());
    Integer selected = playhead.selectedTaskProperty().get();
    for (Row row : layout.rows()) {
      Lane lane = row.lane();
      if (lane.task() < 0 && !lane.isGenerator()) {
        continue;
      }
      int index =
          lane.isGenerator()
              ? TaskColors.ofOrdinal(lane.index() - 1)
              : TaskColors.index(layout.model().trace(), lane.task());
      boolean picked = selected != null && selected == lane.task() && !lane.isConnection();
      double width = picked ? 7 : 4;
      surface.fillRect(0, row.y() + 2, width, row.height() - 4, palette.colour(index));
      if (picked) {
        surface.strokeRect(
            1, row.y() + 2, view.headerWidth() - 3, row.height() - 4, 2, palette.colour(index));
      }
    }
    surface.popClip();
  }
}
