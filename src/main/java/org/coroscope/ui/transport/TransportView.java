package org.coroscope.ui.transport;

import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.util.StringConverter;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.TimeText;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.LazyTip;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.export.ExportKind;
import org.coroscope.ui.lessons.LessonMenu;
import org.coroscope.ui.lessons.LessonShelf;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.DocumentDesk;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.session.SessionViewModel;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar at the top of the window. */
public final class TransportView {

  private static final String DIGITS = "0123456789";
  private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0);

  private final SessionViewModel session;
  private final PlayheadViewModel playhead;
  private final AppearanceViewModel appearance;
  private final Texts texts;
  private final WindowActions window;
  private final DocumentDesk desk;
  private final FileMenu.Actions files;
  private final LessonShelf shelf;
  private final Parent root;
  private StepField stepField;

  @FXML private WrapBar bar;
  @FXML private MenuButton lessonChooser;
  @FXML private MenuButton fileMenu;
  @FXML private Button first;
  @FXML private Button back;
  @FXML private Button play;
  @FXML private Button forward;
  @FXML private Button last;
  @FXML private ComboBox<Double> speed;
  @FXML private HBox sizeButtons;
  @FXML private ToggleGroup sizes;
  @FXML private ToggleButton line;
  @FXML private ToggleButton taskSwitch;
  @FXML private ToggleButton iteration;
  @FXML private ComboBox<StepSize> sizeChoice;
  @FXML private Button step;
  @FXML private HBox counter;
  @FXML private Label time;
  @FXML private Button run;
  @FXML private MenuButton export;
  @FXML private MenuButton view;

  /** What only the window as a whole can do. */
  public interface WindowActions {
    /** Shows the sheet of keys. */
    void showKeys();

    /** Enters and leaves full screen. */
    void togglePresent();

    /** Opens the window of exports. */
    void export(ExportKind kind);

    /** Copies a picture of the step that is shown. */
    void copyStep();

    /** Whether the pane of the lesson is seen. */
    BooleanProperty lessonShownProperty();

    /** Puts all dividers to where they are at first. */
    void resetPanes();
  }

  /** The bar. */
  public TransportView(
      SessionViewModel session,
      AppearanceViewModel appearance,
      LessonShelf shelf,
      DocumentDesk desk,
      FileMenu.Actions files,
      Texts texts,
      WindowActions window) {
    this.session = session;
    this.playhead = session.playhead();
    this.appearance = appearance;
    this.texts = texts;
    this.window = window;
    this.shelf = shelf;
    this.desk = desk;
    this.files = files;
    root = Fxml.load(this, texts);
  }

  /** Lets the user type the step to go to. */
  public void editStep() {
    stepField.edit();
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    new LessonMenu(lessonChooser, session, shelf, texts);
    new FileMenu(fileMenu, session, desk, files, texts);
    stepField = new StepField(step, playhead, texts);
    counter.getChildren().add(0, stepField);
    fillSpeeds();
    StepSizes.bind(
        Map.of(StepSize.LINE, line, StepSize.SWITCH, taskSwitch, StepSize.ITERATION, iteration),
        sizes,
        sizeChoice,
        playhead.stepSizeProperty());
    playhead.momentProperty().addListener((o, old, now) -> showMoment(now));
    showMoment(playhead.momentProperty().get());
    playhead.recordingProperty().addListener((o, old, now) -> fixCounterWidth());
    step.fontProperty().addListener((o, old, now) -> fixCounterWidth());
    time.fontProperty().addListener((o, old, now) -> fixCounterWidth());
    foldWords();
    playhead.playingProperty().addListener((o, old, now) -> showPlaying(now));
    run.disableProperty().bind(session.runner().slowProperty());
    new ViewMenu(view, appearance, window.lessonShownProperty(), window::resetPanes, texts);
  }

  private void foldWords() {
    BarFolds folds = new BarFolds(bar, run, export, view, sizeButtons, sizeChoice, time);
    Runnable fit = () -> Platform.runLater(folds::fit);
    bar.widthProperty().addListener((o, old, now) -> fit.run());
    step.fontProperty().addListener((o, old, now) -> fit.run());
    step.prefWidthProperty().addListener((o, old, now) -> fit.run());
    time.prefWidthProperty().addListener((o, old, now) -> fit.run());
  }

  private void fillSpeeds() {
    speed.getItems().setAll(SPEEDS);
    speed.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Double value) {
            return value == null
                ? ""
                : (value < 1 ? value : Integer.toString(value.intValue())) + "×";
          }

          @Override
          public Double fromString(String text) {
            return Double.valueOf(text.replace("×", ""));
          }
        });
    speed.setValue(playhead.speedProperty().get());
    speed.valueProperty().addListener((o, old, now) -> playhead.speedProperty().set(now));
    playhead.speedProperty().addListener((o, old, now) -> speed.setValue(now.doubleValue()));
  }

  private void showMoment(Moment now) {
    boolean none = now == null;
    boolean atStart = none || now.step() == 0;
    boolean atEnd = none || now.step() == now.trace().lastStep();
    first.setDisable(atStart);
    back.setDisable(atStart);
    forward.setDisable(atEnd);
    last.setDisable(atEnd);
    play.setDisable(none);
    export.setDisable(none);
    if (none) {
      step.setText(texts.get("transport.step.none"));
      time.setText("");
      return;
    }
    step.setText(
        texts.get(
            "transport.step",
            Integer.toString(now.step()),
            Integer.toString(now.trace().lastStep())));
    time.setText(texts.get("transport.time", TimeText.clock(now.state().time())));
  }

  /** The counter keeps its width while it counts, or everything beside it would tremble. */
  private void fixCounterWidth() {
    RecordedRun run = playhead.recordingProperty().get();
    if (run != null) {
      String last = Integer.toString(run.trace().lastStep());
      fixWidth(step, texts.get("transport.step", last, last));
      fixWidth(time, texts.get("transport.time", TimeText.clock(run.trace().endTime())));
    }
  }

  private static void fixWidth(Labeled label, String longest) {
    double widest = 0;
    // Digits are not equally wide: of as many, 201 is narrower than 200.
    for (char digit : DIGITS.toCharArray()) {
      Text text = new Text(longest.replaceAll("\\d", Character.toString(digit)));
      text.setFont(label.getFont());
      widest = Math.max(widest, text.getLayoutBounds().getWidth());
    }
    double around = label.snappedLeftInset() + label.snappedRightInset();
    label.setPrefWidth(Math.ceil(widest + around) + 2);
  }

  private void showPlaying(boolean playing) {
    ((FontIcon) play.getGraphic()).setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
    String text = texts.get(playing ? "transport.pause" : "transport.play");
    play.setAccessibleText(text);
    LazyTip.setText(play, text);
  }

  // ---- what the buttons do ----------------------------------------------------------------------

  @FXML
  private void goFirst() {
    playhead.first();
  }

  @FXML
  private void goBack() {
    playhead.back();
  }

  @FXML
  private void togglePlay() {
    playhead.togglePlay();
  }

  @FXML
  private void goForward() {
    playhead.forward();
  }

  @FXML
  private void goLast() {
    playhead.last();
  }

  @FXML
  private void runProgram() {
    session.run();
  }

  @FXML
  private void showKeys() {
    window.showKeys();
  }

  @FXML
  private void present() {
    window.togglePresent();
  }

  @FXML
  private void exportPicture() {
    window.export(ExportKind.PICTURE);
  }

  @FXML
  private void copyStep() {
    window.copyStep();
  }

  @FXML
  private void exportSeries() {
    window.export(ExportKind.SERIES);
  }

  @FXML
  private void exportHandout() {
    window.export(ExportKind.HANDOUT);
  }

  @FXML
  private void exportPage() {
    window.export(ExportKind.PAGE);
  }

  @FXML
  private void exportData() {
    window.export(ExportKind.DATA);
  }
}
