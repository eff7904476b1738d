package org.coroscope.ui.timeline;

import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import org.coroscope.render.FontBook;
import org.coroscope.render.Ink;
import org.coroscope.render.PaintOptions;
import org.coroscope.render.Theme;
import org.coroscope.render.TimelinePainter;
import org.coroscope.timeline.Lane;
import org.coroscope.timeline.Row;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.timeline.Viewport;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.coroscope.ui.theme.ScreenFonts;
import org.coroscope.ui.theme.TaskPalette;
import org.coroscope.ui.theme.WindowTheme;

/**
 * What the timeline is painted on. However often it is asked for between two pictures, it paints
 * once.
 */
final class TimelineCanvas extends Canvas {

  private final PlayheadViewModel playhead;
  private final TimelineViewModel model;
  private final AppearanceViewModel appearance;
  private final FontBook fonts;
  private final CanvasSurface surface;
  private TimelinePainter painter;
  private boolean paintingAsked;

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
    appearance.themeProperty().addListener((o, old, now) -> makePainter());
    playhead.selectedTaskProperty().addListener((o, old, now) -> askForPainting());
    makePainter();
  }

  private void makePainter() {
    painter =
        new TimelinePainter(
            appearance.themeProperty().get().timeline(), fonts, PaintOptions.SCREEN);
    askForPainting();
  }

  /** What is shown has changed. */
  void askForPainting() {
    if (!paintingAsked) {
      paintingAsked = true;
      Platform.runLater(
          () -> {
            paintingAsked = false;
            paint();
          });
    }
  }

  private void paint() {
    surface.drawOn(getGraphicsContext2D());
    TimelineLayout layout = model.layoutProperty().get();
    WindowTheme theme = appearance.themeProperty().get();
    if (layout == null) {
      surface.fillRect(0, 0, getWidth(), getHeight(), theme.timeline().background());
      return;
    }
    painter.paint(layout, surface);
    paintTaskColours(layout, theme.tasks());
    paintActor(layout, theme.timeline());
  }

  /** A diamond on the playhead shows in which lane the step happens. */
  private void paintActor(TimelineLayout layout, Theme theme) {
    double x = layout.playheadX();
    Viewport view = layout.viewport();
    if (x < view.headerWidth() || x > view.width()) {
      return;
    }
    Lane lane = layout.model().laneInControl(layout.playhead().step());
    surface.pushClip(view.headerWidth(), view.rulerHeight(), view.trackWidth(), view.trackHeight());
    for (Row row : layout.rows()) {
      if (row.lane().equals(lane)) {
        double middle = row.y() + row.height() / 2;
        diamond(x, middle, row.height() * 0.3 + 2, theme.background());
        diamond(x, middle, row.height() * 0.3, theme.playhead());
      }
    }
    surface.popClip();
  }

  private void diamond(double x, double y, double r, Ink ink) {
    surface.fillPolygon(new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y}, ink);
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
