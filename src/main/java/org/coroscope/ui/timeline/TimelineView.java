package org.coroscope.ui.timeline;

import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.coroscope.render.FontBook;
import org.coroscope.render.PaintOptions;
import org.coroscope.render.TextStyle;
import org.coroscope.render.TimelinePainter;
import org.coroscope.render.Typeface;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.Lane;
import org.coroscope.timeline.Row;
import org.coroscope.timeline.Span;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.coroscope.ui.theme.ScreenFonts;
import org.coroscope.ui.theme.TaskPalette;
import org.coroscope.ui.theme.WindowTheme;

/** The pane of the timeline. */
public final class TimelineView {

  private static final double LEAST_HEADER = 96;
  private static final double MOST_HEADER = 190;
  private static final double RULER_HEIGHT = 24;
  private static final double ROW_HEIGHT = 24;
  private static final double ZOOM_STEP = 1.25;

  private final PlayheadViewModel playhead;
  private final TimelineViewModel model;
  private final AppearanceViewModel appearance;
  private final Texts texts;
  private final FontBook fonts;
  private final CanvasSurface surface;
  private final Canvas canvas = new Canvas();
  private final Tooltip card = new Tooltip();
  private final Parent root;
  private TimelinePainter painter;
  private boolean paintingAsked;

  @FXML private Pane place;
  @FXML private ScrollBar rows;
  @FXML private ToggleGroup axes;
  @FXML private ToggleButton timeAxis;
  @FXML private ToggleButton stepAxis;

  /** The pane for a playhead. */
  public TimelineView(
      PlayheadViewModel playhead,
      TimelineViewModel model,
      AppearanceViewModel appearance,
      FontBook fonts,
      ScreenFonts screenFonts,
      Texts texts) {
    this.playhead = playhead;
    this.model = model;
    this.appearance = appearance;
    this.fonts = fonts;
    surface = new CanvasSurface(screenFonts);
    this.texts = texts;
    root = Fxml.load(this, texts);
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  /** Takes the keyboard: from here the arrow keys step. */
  public void requestFocus() {
    place.requestFocus();
  }

  @FXML
  private void initialize() {
    place.getChildren().add(canvas);
    place.setAccessibleRole(AccessibleRole.SLIDER);
    place.widthProperty().addListener((o, old, now) -> resize());
    place.heightProperty().addListener((o, old, now) -> resize());
    appearance.scaleProperty().addListener((o, old, now) -> resize());
    appearance.themeProperty().addListener((o, old, now) -> makePainter());
    makePainter();
    model.layoutProperty().addListener((o, old, now) -> layoutChanged());
    playhead.selectedTaskProperty().addListener((o, old, now) -> askForPainting());
    playhead.recordingProperty().addListener((o, old, now) -> resize());
    listenToPointer();
    bindAxis();
    rows.valueProperty().addListener((o, old, now) -> model.scrollTo(now.doubleValue()));
    card.setShowDelay(Duration.millis(350));
    card.getStyleClass().add("span-card");
  }

  private void makePainter() {
    painter =
        new TimelinePainter(
            appearance.themeProperty().get().timeline(), fonts, PaintOptions.SCREEN);
    askForPainting();
  }

  private void bindAxis() {
    axes.selectedToggleProperty()
        .addListener(
            (o, old, now) -> {
              if (now == null) {
                old.setSelected(true);
              } else {
                model.axisProperty().set(now == timeAxis ? AxisKind.TIME : AxisKind.STEPS);
              }
            });
    Runnable select =
        () -> (model.axisProperty().get() == AxisKind.TIME ? timeAxis : stepAxis).setSelected(true);
    model.axisProperty().addListener((o, old, now) -> select.run());
    select.run();
  }

  private void resize() {
    double factor = appearance.factor();
    canvas.setWidth(place.getWidth());
    canvas.setHeight(place.getHeight());
    model.resize(
        place.getWidth(),
        place.getHeight(),
        headerWidth(),
        RULER_HEIGHT * factor,
        ROW_HEIGHT * factor);
    askForPainting();
  }

  /** As wide as the longest of the first names needs, within limits. */
  private double headerWidth() {
    RecordedRun run = playhead.recordingProperty().get();
    TextStyle style = new TextStyle(Typeface.SANS, ROW_HEIGHT * 0.46);
    double widest = LEAST_HEADER;
    if (run != null) {
      for (Lane lane : run.timeline().lanes().subList(0, Math.min(50, lanes(run)))) {
        double indent = 16 + Math.min(4, lane.depth()) * 8;
        widest = Math.max(widest, fonts.width(lane.name(), style) + indent);
      }
    }
    double wanted = Math.min(MOST_HEADER, Math.ceil(widest)) * appearance.factor();
    return Math.min(wanted, place.getWidth() / 3);
  }

  private static int lanes(RecordedRun run) {
    return run.timeline().lanes().size();
  }

  private void layoutChanged() {
    boolean overflows = model.overflows();
    rows.setVisible(overflows);
    rows.setManaged(overflows);
    if (overflows) {
      double most = model.contentHeight() - model.trackHeight();
      rows.setMax(most);
      rows.setVisibleAmount(most * model.trackHeight() / model.contentHeight());
      rows.setUnitIncrement(ROW_HEIGHT * appearance.factor());
      rows.setValue(model.scrollY());
    }
    askForPainting();
  }

  // ---- painting ---------------------------------------------------------------------------------

  /** However often something changes before the next picture, it is painted once. */
  private void askForPainting() {
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
    surface.drawOn(canvas.getGraphicsContext2D());
    TimelineLayout layout = model.layoutProperty().get();
    WindowTheme theme = appearance.themeProperty().get();
    if (layout == null) {
      surface.fillRect(0, 0, canvas.getWidth(), canvas.getHeight(), theme.timeline().background());
      place.setAccessibleText(texts.get("timeline.title"));
      return;
    }
    painter.paint(layout, surface);
    paintTaskColours(layout, theme.tasks());
    Trace trace = layout.model().trace();
    place.setAccessibleText(
        texts.get(
            "timeline.accessible",
            Integer.toString(layout.playhead().step()),
            Integer.toString(trace.lastStep()),
            TimeText.clock(trace.time(layout.playhead().step()))));
  }

  /** A stripe beside each name, in the colour the task has in the other panes. */
  private void paintTaskColours(TimelineLayout layout, TaskPalette palette) {
    double ruler = layout.viewport().rulerHeight();
    surface.pushClip(0, ruler, layout.viewport().headerWidth(), layout.viewport().trackHeight());
    Integer selected = playhead.selectedTaskProperty().get();
    for (Row row : layout.rows()) {
      Lane lane = row.lane();
      if (lane.isLoop()) {
        continue;
      }
      int index = TaskColors.index(layout.model().trace(), lane.task());
      boolean picked = selected != null && selected == lane.task();
      double width = picked ? 6 : 4;
      surface.fillRect(0, row.y() + 2, width, row.height() - 4, palette.colour(index));
      if (picked) {
        surface.strokeRect(
            0.5,
            row.y() + 1.5,
            layout.viewport().headerWidth() - 2,
            row.height() - 3,
            1,
            palette.colour(index));
      }
    }
    surface.popClip();
  }

  // ---- pointer ----------------------------------------------------------------------------------

  private void listenToPointer() {
    place.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    place.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    place.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
    place.addEventHandler(MouseEvent.MOUSE_MOVED, this::hovered);
    place.addEventHandler(MouseEvent.MOUSE_EXITED, event -> Tooltip.uninstall(place, card));
    place.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    place.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
  }

  private boolean isInHeader(double x) {
    TimelineLayout layout = model.layoutProperty().get();
    return layout == null || x < layout.viewport().headerWidth();
  }

  private void pressed(MouseEvent event) {
    place.requestFocus();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Tooltip.uninstall(place, card);
    if (isInHeader(event.getX())) {
      laneAt(event)
          .ifPresent(
              lane -> playhead.selectedTaskProperty().set(lane.isLoop() ? null : lane.task()));
      return;
    }
    playhead.draggingProperty().set(true);
    model.dragPlayheadTo(event.getX());
  }

  private Optional<Lane> laneAt(MouseEvent event) {
    TimelineLayout layout = model.layoutProperty().get();
    return layout == null ? Optional.empty() : layout.laneAt(event.getY());
  }

  private void dragged(MouseEvent event) {
    if (playhead.draggingProperty().get()) {
      model.dragPlayheadTo(event.getX());
    }
  }

  private void released() {
    playhead.draggingProperty().set(false);
  }

  private void hovered(MouseEvent event) {
    TimelineLayout layout = model.layoutProperty().get();
    place.setCursor(isInHeader(event.getX()) ? Cursor.DEFAULT : Cursor.HAND);
    Optional<Span> span =
        layout == null ? Optional.empty() : layout.spanAt(event.getX(), event.getY());
    if (span.isEmpty()) {
      Tooltip.uninstall(place, card);
      return;
    }
    card.setText(describe(layout, span.get()));
    Tooltip.install(place, card);
  }

  private String describe(TimelineLayout layout, Span span) {
    String name = layout.model().lanes().get(span.lane()).name();
    String word = span.state().word();
    String label = span.label().isEmpty() || span.label().equals(word) ? "" : ": " + span.label();
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
        word + label,
        time,
        Integer.toString(span.fromStep()),
        Integer.toString(span.toStep()));
  }

  private void scrolled(ScrollEvent event) {
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

  // ---- keyboard and buttons ---------------------------------------------------------------------

  private void typed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      selectNeighbour(event.getCode() == KeyCode.DOWN ? 1 : -1);
      event.consume();
    }
  }

  private void selectNeighbour(int direction) {
    TimelineLayout layout = model.layoutProperty().get();
    if (layout == null) {
      return;
    }
    Integer selected = playhead.selectedTaskProperty().get();
    int lane = selected == null ? 0 : layout.model().laneOf(selected).index();
    int next = Math.max(0, Math.min(layout.model().lanes().size() - 1, lane + direction));
    playhead.selectedTaskProperty().set(next == 0 ? null : layout.model().lanes().get(next).task());
    double top = next * ROW_HEIGHT * appearance.factor();
    if (top < model.scrollY()) {
      model.scrollTo(top);
    } else if (top + ROW_HEIGHT * appearance.factor() > model.scrollY() + model.trackHeight()) {
      model.scrollTo(top + ROW_HEIGHT * appearance.factor() - model.trackHeight());
    }
  }

  @FXML
  private void zoomIn() {
    model.zoom(ZOOM_STEP * ZOOM_STEP);
  }

  @FXML
  private void zoomOut() {
    model.zoom(1 / (ZOOM_STEP * ZOOM_STEP));
  }

  @FXML
  private void fit() {
    model.fit();
  }
}
