package org.coroscope.ui.timeline;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.coroscope.render.Ink;
import org.coroscope.render.SpanLook;
import org.coroscope.render.Theme;
import org.coroscope.timeline.SpanState;
import org.coroscope.timeline.TimeScale;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.timeline.TimelineModel;
import org.coroscope.timeline.TimelineOverview;
import org.coroscope.ui.theme.AppearanceViewModel;

/**
 * The whole timeline in little, with a frame around the part that is seen large. It is there only
 * while not everything is seen; a click or drag brings another part into sight.
 */
final class Minimap extends Pane {

  private static final double COLUMN = 2;
  private static final double LEAST_BAND = 3;

  /** So many lanes call for an overview even if the whole axis is seen. */
  private static final int MANY_LANES = 24;

  private final TimelineViewModel model;
  private final AppearanceViewModel appearance;
  private final Canvas picture = new Canvas();
  private final Region frame = new Region();
  private final Region line = new Region();
  private Drawn drawn;

  /** What the picture was made of; it is made anew only if something of that changes. */
  private record Drawn(
      TimelineModel model, TimeScale scale, int order, Theme theme, double width, double height) {}

  Minimap(TimelineViewModel model, AppearanceViewModel appearance) {
    this.model = model;
    this.appearance = appearance;
    setId("minimap");
    getStyleClass().add("minimap");
    frame.getStyleClass().add("minimap-frame");
    line.getStyleClass().add("minimap-line");
    frame.setMouseTransparent(true);
    line.setMouseTransparent(true);
    getChildren().addAll(picture, frame, line);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::goTo);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::goTo);
    model.layoutProperty().addListener((o, old, now) -> show(now));
    appearance.themeProperty().addListener((o, old, now) -> requestLayout());
    widthProperty().addListener((o, old, now) -> requestLayout());
    heightProperty().addListener((o, old, now) -> requestLayout());
    show(model.layoutProperty().get());
  }

  private void show(TimelineLayout now) {
    boolean many = now != null && model.overflows() && now.model().lanes().size() >= MANY_LANES;
    boolean wanted = now != null && (many || !model.showsWholeAxis());
    setVisible(wanted);
    setManaged(wanted);
    requestLayout();
  }

  private double left() {
    TimelineLayout now = model.layoutProperty().get();
    return now == null ? 0 : now.viewport().headerWidth();
  }

  private double trackWidth() {
    return Math.max(1, getWidth() - left());
  }

  private void goTo(MouseEvent event) {
    TimelineLayout now = model.layoutProperty().get();
    if (now != null) {
      model.centreOn((event.getX() - left()) / trackWidth());
      double y = event.getY() / getHeight() * now.contentHeight();
      model.scrollTo(y - model.trackHeight() / 2);
      event.consume();
    }
  }

  @Override
  protected void layoutChildren() {
    TimelineLayout now = model.layoutProperty().get();
    if (now == null || !isVisible()) {
      return;
    }
    draw(now);
    double pixels = trackWidth() / now.scale().length();
    double from = Math.max(0, now.window().start()) * pixels;
    double to = Math.min(now.scale().length(), now.window().end()) * pixels;
    double seen = Math.min(1, model.trackHeight() / Math.max(1, now.contentHeight()));
    double top = model.scrollY() / Math.max(1, now.contentHeight());
    frame.resizeRelocate(
        left() + from, top * getHeight(), Math.max(4, to - from), Math.max(4, seen * getHeight()));
    double x = left() + now.scale().positionOf(now.playhead().step()) * pixels;
    line.resizeRelocate(x - 1, 0, 2, getHeight());
  }

  private void draw(TimelineLayout now) {
    Theme theme = appearance.themeProperty().get().timeline();
    int order = model.laneOrderProperty().get().ordinal();
    Drawn wanted = new Drawn(now.model(), now.scale(), order, theme, trackWidth(), getHeight());
    if (wanted.equals(drawn)) {
      return;
    }
    drawn = wanted;
    picture.setWidth(getWidth());
    picture.setHeight(getHeight());
    GraphicsContext graphics = picture.getGraphicsContext2D();
    graphics.clearRect(0, 0, getWidth(), getHeight());
    int columns = (int) Math.max(1, trackWidth() / COLUMN);
    int most = (int) Math.max(1, (getHeight() - 2) / LEAST_BAND);
    model.overview(columns, most).ifPresent(overview -> draw(overview, theme, graphics));
  }

  private void draw(TimelineOverview overview, Theme theme, GraphicsContext graphics) {
    double column = trackWidth() / overview.columns();
    double band = (getHeight() - 2) / overview.bands();
    double gap = band >= 5 ? 1 : 0;
    for (int b = 0; b < overview.bands(); b++) {
      int from = 0;
      for (int c = 1; c <= overview.columns(); c++) {
        Optional<SpanState> state = overview.state(b, from);
        if (c == overview.columns() || !overview.state(b, c).equals(state)) {
          if (state.isPresent()) {
            graphics.setFill(colour(theme.look(state.get()), theme));
            graphics.fillRect(
                left() + from * column, 1 + b * band, (c - from) * column, band - gap);
          }
          from = c;
        }
      }
    }
  }

  /** Without its outline a pale state is lost on the background: the outline's colour, thinned. */
  private static Color colour(SpanLook look, Theme theme) {
    Ink ink =
        look.fill().contrast(theme.background()) >= 1.6
            ? look.fill()
            : look.border().withOpacity(0.45).over(theme.background());
    return Color.rgb(ink.red(), ink.green(), ink.blue());
  }
}
