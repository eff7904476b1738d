package org.coroscope.ui.timeline;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.coroscope.render.FontBook;
import org.coroscope.render.TextStyle;
import org.coroscope.render.Typeface;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.Lane;
import org.coroscope.timeline.LaneOrder;
import org.coroscope.timeline.Span;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.trace.TimeText;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.HelpButton;
import org.coroscope.ui.common.OneChosen;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.coroscope.ui.theme.ScreenFonts;

/** The pane of the timeline. */
public final class TimelineView {

  private static final double LEAST_HEADER = 96;
  private static final double MOST_HEADER = 220;
  private static final double RULER_HEIGHT = 28;

  /** Rows are as high as there is room for, between these. */
  private static final double LEAST_ROW = 28;

  private static final double MOST_ROW = 34;

  private static final double CLOSEST_ROW = 22;

  /** So many rows are to be seen at least. */
  private static final double LEAST_SEEN = 5;

  /**
   * Rows are scrolled when the playhead rests, so that stepping stays quick and nothing flickers.
   */
  private static final Duration REST = Duration.millis(120);

  private static final double MINIMAP_HEIGHT = 34;

  /** The share of the pane that the minimap takes at most: the lanes are what one came for. */
  private static final double MINIMAP_SHARE = 0.14;

  private final PlayheadViewModel playhead;
  private final TimelineViewModel model;
  private final AppearanceViewModel appearance;
  private final Texts texts;
  private final FontBook fonts;
  private final TimelineCanvas canvas;
  private final Minimap minimap;
  private final Region focusRing = new Region();
  private final PauseTransition rest = new PauseTransition(REST);
  private final Label nothing;
  private final Parent root;

  @FXML private Pane place;
  @FXML private VBox tracks;
  @FXML private ScrollBar rows;
  @FXML private Node axisChoice;
  @FXML private ToggleGroup axes;
  @FXML private ToggleButton timeAxis;
  @FXML private ToggleButton stepAxis;
  @FXML private ToggleButton families;
  @FXML private HelpButton help;

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
    this.texts = texts;
    nothing = new Label(texts.get("timeline.none"));
    canvas = new TimelineCanvas(playhead, model, appearance, fonts, screenFonts);
    minimap = new Minimap(model, appearance);
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
    canvas.setManaged(false);
    nothing.getStyleClass().add("placeholder");
    place.getChildren().addAll(canvas, nothing, focusRing);
    focusRing.getStyleClass().add("focus-ring");
    focusRing.setManaged(false);
    focusRing.setMouseTransparent(true);
    // The picture covers the border of the pane.
    focusRing.visibleProperty().bind(place.focusVisibleProperty());
    tracks.getChildren().add(minimap);
    place.setAccessibleRole(AccessibleRole.SLIDER);
    place.widthProperty().addListener((o, old, now) -> resize());
    place.heightProperty().addListener((o, old, now) -> resize());
    tracks.heightProperty().addListener((o, old, now) -> resize());
    appearance.factorProperty().addListener((o, old, now) -> resize());
    model.layoutProperty().addListener((o, old, now) -> layoutChanged());
    playhead.recordingProperty().addListener((o, old, now) -> resize());
    playhead.momentProperty().addListener((o, old, now) -> rest.playFromStart());
    rest.setOnFinished(event -> model.revealTaskInControl());
    playhead.selectedTaskProperty().addListener((o, old, now) -> describe());
    new TimelinePointer(place, playhead, model, new HoverCard(place, texts));
    place.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    bindAxis();
    help.explain(texts, texts.get("timeline.title"), texts.get("timeline.help"));
    families.setSelected(model.laneOrderProperty().get() == LaneOrder.FAMILY);
    families
        .selectedProperty()
        .addListener(
            (o, old, now) ->
                model.laneOrderProperty().set(now ? LaneOrder.FAMILY : LaneOrder.CREATION));
    rows.valueProperty().addListener((o, old, now) -> model.scrollTo(now.doubleValue()));
    resize();
    describe();
  }

  private void bindAxis() {
    OneChosen.of(
        axes, now -> model.axisProperty().set(now == timeAxis ? AxisKind.TIME : AxisKind.STEPS));
    Runnable select =
        () -> (model.axisProperty().get() == AxisKind.TIME ? timeAxis : stepAxis).setSelected(true);
    model.axisProperty().addListener((o, old, now) -> select.run());
    select.run();
  }

  // ---- sizes ------------------------------------------------------------------------------------

  private void resize() {
    double factor = appearance.factor();
    canvas.resize(place.getWidth(), place.getHeight());
    focusRing.resize(place.getWidth(), place.getHeight());
    double inLittle = Math.min(MINIMAP_HEIGHT * factor, MINIMAP_SHARE * tracks.getHeight());
    minimap.setPrefHeight(Math.round(inLittle));
    minimap.setMinHeight(Math.round(inLittle));
    double rowHeight = rowHeight();
    model.resize(
        place.getWidth(),
        place.getHeight(),
        headerWidth(rowHeight),
        RULER_HEIGHT * factor,
        rowHeight * factor);
    canvas.askForPainting();
  }

  /** As high as lets all lanes be seen, within limits; before scaling. */
  private double rowHeight() {
    RecordedRun run = playhead.recordingProperty().get();
    double room = place.getHeight() / appearance.factor() - RULER_HEIGHT;
    double each = run == null ? LEAST_ROW : room / run.timeline().lanes().size();
    // Where few would be seen they come closer to each other, as long as they can be read.
    double least = Math.max(CLOSEST_ROW, Math.min(LEAST_ROW, room / LEAST_SEEN));
    return Math.floor(Math.max(least, Math.min(MOST_ROW, each)));
  }

  /** As wide as the longest of the first names needs, within limits. */
  private double headerWidth(double rowHeight) {
    RecordedRun run = playhead.recordingProperty().get();
    double factor = appearance.factor();
    TextStyle plain = new TextStyle(Typeface.SANS, rowHeight * factor * 0.46);
    TextStyle bold = new TextStyle(Typeface.SANS_BOLD, rowHeight * factor * 0.46);
    double widest = LEAST_HEADER * factor;
    if (run != null) {
      int first = Math.min(50, run.timeline().lanes().size());
      for (Lane lane : run.timeline().lanes().subList(0, first)) {
        // What the painter leaves free does not grow or shrink with the letters. At the right there
        // is room for the mark of the task in control, which stands there at the first step.
        double indent = 24 + Math.min(4, lane.depth()) * 8;
        double name = fonts.width(lane.name(), lane.isLoop() ? bold : plain);
        widest = Math.max(widest, name + indent);
      }
    }
    double wanted = Math.min(MOST_HEADER * factor, Math.ceil(widest));
    return Math.min(wanted, place.getWidth() / 3);
  }

  private void layoutChanged() {
    nothing.setVisible(model.layoutProperty().get() == null);
    boolean overflows = model.overflows();
    rows.setVisible(overflows);
    rows.setManaged(overflows);
    if (overflows) {
      double most = model.contentHeight() - model.trackHeight();
      rows.setMax(most);
      rows.setVisibleAmount(most * model.trackHeight() / model.contentHeight());
      rows.setUnitIncrement(LEAST_ROW * appearance.factor());
      rows.setValue(model.scrollY());
    }
    axisChoice.setVisible(model.hasTime());
    axisChoice.setManaged(model.hasTime());
    canvas.askForPainting();
    describe();
  }

  // ---- for those who cannot see it --------------------------------------------------------------

  private void describe() {
    TimelineLayout layout = model.layoutProperty().get();
    place.setAccessibleText(layout == null ? texts.get("timeline.title") : description(layout));
    place.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private String description(TimelineLayout layout) {
    int step = layout.playhead().step();
    Lane lane = model.pickedLane().orElse(layout.model().lanes().get(0));
    Optional<Span> span = layout.model().spanAt(lane.index(), step);
    String word = span.map(s -> s.state().word()).orElse(texts.get("timeline.nothing"));
    String label = span.map(Span::label).filter(text -> !text.equals(word)).orElse("");
    return texts.get(
        "timeline.accessible",
        Integer.toString(step),
        Integer.toString(layout.model().trace().lastStep()),
        TimeText.clock(layout.model().trace().time(step)),
        lane.name(),
        label.isEmpty() ? word : word + ": " + label);
  }

  // ---- keyboard and buttons ---------------------------------------------------------------------

  private void typed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
      model.pickNeighbour(event.getCode() == KeyCode.DOWN ? 1 : -1);
      event.consume();
    }
  }

  @FXML
  private void zoomIn() {
    model.zoom(TimelinePointer.ZOOM_STEP * TimelinePointer.ZOOM_STEP);
  }

  @FXML
  private void zoomOut() {
    model.zoom(1 / (TimelinePointer.ZOOM_STEP * TimelinePointer.ZOOM_STEP));
  }

  @FXML
  private void fit() {
    model.fit();
  }
}
