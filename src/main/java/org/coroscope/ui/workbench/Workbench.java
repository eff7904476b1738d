package org.coroscope.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.coroscope.lesson.Lesson;
import org.coroscope.trace.Narrator;
import org.coroscope.ui.code.CodeView;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.export.ExportDesk;
import org.coroscope.ui.export.ExportKind;
import org.coroscope.ui.export.SystemSaveDialogs;
import org.coroscope.ui.frames.FramesView;
import org.coroscope.ui.frames.VariablesViewModel;
import org.coroscope.ui.keys.KeySheet;
import org.coroscope.ui.keys.KeyTable;
import org.coroscope.ui.lessons.LessonFolder;
import org.coroscope.ui.lessons.LessonShelf;
import org.coroscope.ui.lessons.LessonsView;
import org.coroscope.ui.lessons.Progress;
import org.coroscope.ui.lessons.ProgressStore;
import org.coroscope.ui.lessons.RemarksViewModel;
import org.coroscope.ui.loop.LoopView;
import org.coroscope.ui.narration.NarrationView;
import org.coroscope.ui.output.OutputView;
import org.coroscope.ui.run.RunViewModel;
import org.coroscope.ui.session.DocumentDesk;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.SessionViewModel;
import org.coroscope.ui.store.EditSaver;
import org.coroscope.ui.store.EditStore;
import org.coroscope.ui.store.WindowState;
import org.coroscope.ui.store.WindowStateStore;
import org.coroscope.ui.theme.Appearance;
import org.coroscope.ui.theme.AppearanceViewModel;
import org.coroscope.ui.theme.ScreenFonts;
import org.coroscope.ui.theme.SystemMotion;
import org.coroscope.ui.timeline.TimelineView;
import org.coroscope.ui.timeline.TimelineViewModel;
import org.coroscope.ui.transport.TransportView;

/** Makes the window's parts, puts them together, and keeps how the window was left. */
public final class Workbench {

  private static final double LEAST_WIDTH = 1024;
  private static final double LEAST_HEIGHT = 700;

  /** The share of a large screen that the window takes at first. */
  private static final double FIRST_SHARE = 0.92;

  /** In a window of fewer letters' heights the lesson's pane would take the room of the others. */
  private static final double THREE_COLUMNS_FROM = 66;

  private final Texts texts;
  private final PlayheadViewModel playhead;
  private final SessionViewModel session;
  private final DocumentDesk desk;
  private final FileActions files;
  private final AppearanceViewModel appearance = new AppearanceViewModel();
  private final TimelineViewModel timelineModel;
  private final WindowState state;
  private final WindowMemory memory;
  private final KeyTable keys;
  private final KeySheet keySheet;
  private final CodeView code;
  private final LessonFolder lessonFolder;
  private final LessonShelf shelf;
  private final RemarksViewModel remarks;
  private final LessonsView lessons;
  private final TimelineView timeline;
  private final ExportDesk exports;
  private final Parent root;
  private TransportView transport;
  private final BooleanProperty lessonShown = new SimpleBooleanProperty(true);
  private final BooleanProperty lessonPresented = new SimpleBooleanProperty();
  private PaneLayout panes;
  private boolean arranging;
  private Stage stage;

  @FXML private StackPane layers;
  @FXML private VBox top;
  @FXML private ScrollPane whole;
  @FXML private SplitPane rows;
  @FXML private SplitPane columns;
  @FXML private SplitPane loopSplit;
  @FXML private SplitPane bottom;
  @FXML private Region progress;
  @FXML private Region blank;
  @FXML private Label progressText;

  /** A window that is not shown yet. */
  public Workbench(WorkbenchParts parts) {
    texts = new Texts(parts.locale());
    state = parts.state();
    playhead = new PlayheadViewModel(parts.ticker());
    RunViewModel runner = new RunViewModel(parts.programs(), parts.background());
    EditSaver edits =
        new EditSaver(
            new EditStore(parts.home().resolve("edits")),
            parts.background().files(),
            failure -> parts.background().ui().execute(() -> tellNotSaved(failure)));
    session =
        new SessionViewModel(parts.catalogue(), runner, playhead, edits, parts.background(), texts);
    desk = new DocumentDesk(session, edits, parts.background(), texts);
    lessonFolder = new LessonFolder(parts.background());
    shelf = new LessonShelf(session, desk, lessonFolder);
    files = new FileActions(session, desk, lessonFolder, texts);
    Progress progress =
        new ProgressStore(parts.home().resolve("progress.json"), parts.background().files()).load();
    remarks = new RemarksViewModel(session, progress);
    timelineModel = new TimelineViewModel(playhead);
    memory =
        new WindowMemory(
            WindowStateStore.in(parts.home()),
            state,
            playhead,
            session,
            desk,
            appearance,
            timelineModel,
            lessonFolder);
    memory.restore();
    timeline =
        new TimelineView(
            playhead, timelineModel, appearance, parts.fonts(), ScreenFonts.load(), texts);
    code = new CodeView(session, texts);
    lessons = new LessonsView(session, shelf, progress, remarks, files, texts);
    exports =
        new ExportDesk(
            session,
            appearance,
            timelineModel,
            parts.background(),
            parts.fonts(),
            new Narrator(parts.locale()),
            parts.version(),
            new SystemSaveDialogs(texts),
            texts);
    keys =
        new KeyCommands(
                playhead,
                timelineModel,
                session,
                files,
                code,
                lessons,
                remarks,
                appearance,
                exports,
                new ForKeys())
            .table();
    keySheet = new KeySheet(keys, texts);
    root = Fxml.load(this, texts);
    fill(parts);
  }

  /** The playhead, for whoever drives the window from outside. */
  public PlayheadViewModel playhead() {
    return playhead;
  }

  /** The session, for whoever drives the window from outside. */
  public SessionViewModel session() {
    return session;
  }

  /** New programs and files, for whoever drives the window from outside. */
  public DocumentDesk desk() {
    return desk;
  }

  /** The lessons to choose from, for whoever drives the window from outside. */
  public LessonShelf shelf() {
    return shelf;
  }

  /** Theme, size and motion, for whoever drives the window from outside. */
  public AppearanceViewModel appearance() {
    return appearance;
  }

  private void tellNotSaved(IOException failure) {
    session.tellNotSaved(failure);
  }

  private void fill(WorkbenchParts parts) {
    transport =
        new TransportView(
            session,
            appearance,
            shelf,
            desk,
            files,
            texts,
            new TransportView.WindowActions() {
              @Override
              public void showKeys() {
                keySheet.show();
              }

              @Override
              public void togglePresent() {
                Workbench.this.togglePresent();
              }

              @Override
              public void export(ExportKind kind) {
                exports.open(kind, stage);
              }

              @Override
              public void copyStep() {
                exports.copyStep();
              }

              @Override
              public BooleanProperty lessonShownProperty() {
                return lessonShown;
              }

              @Override
              public void resetPanes() {
                panes.reset();
              }
            });
    MessageBar messages = new MessageBar(session, code::goToLine, texts);
    VariablesViewModel variables =
        new VariablesViewModel(parts.programs(), parts.background(), playhead);
    top.getChildren().setAll(transport.root(), messages.root());
    panes =
        new PaneLayout(
            new PaneLayout.Panes(
                rows,
                columns,
                loopSplit,
                bottom,
                lessons.split(),
                lessons.root(),
                code.root(),
                new LoopView(playhead, appearance, texts).root(),
                new FramesView(playhead, variables, appearance::moves, texts).root(),
                timeline.root(),
                new NarrationView(playhead, appearance, new Narrator(parts.locale()), texts).root(),
                new OutputView(session, covered(), texts).root()),
            state.dividers);
    new KeepInSight(whole);
    lessonShown.addListener((o, old, now) -> lessonChosen(now));
    lessonPresented.addListener((o, old, now) -> arrange());
    appearance.presentingProperty().addListener((o, old, now) -> presentingChanged(now));
    parts
        .background()
        .lookups()
        .execute(
            () -> {
              boolean reduced = SystemMotion.isReduced();
              parts
                  .background()
                  .ui()
                  .execute(() -> appearance.systemReducesMotionProperty().set(reduced));
            });
    layers.getChildren().add(keySheet);
    progress.visibleProperty().bind(session.runner().slowProperty());
    progressText
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::progress,
                session.runner().stepsProperty(),
                session.runner().stoppingProperty()));
    // The buttons take the click for themselves; only a filter hears of it.
    root.addEventFilter(
        MouseEvent.MOUSE_RELEASED,
        event -> Platform.runLater(() -> giveKeysBack(transport.root())));
  }

  private String progress() {
    return session.runner().stoppingProperty().get()
        ? texts.get("progress.stopping")
        : texts.get("progress.steps", session.runner().stepsProperty().get());
  }

  /** After a click on a button the keys go on stepping, and do not press the button again. */
  private void giveKeysBack(Node bar) {
    Node focus = root.getScene().getFocusOwner();
    boolean chosen = focus instanceof ToggleButton && !(focus instanceof RadioButton);
    if (chosen || focus instanceof Button && isInside(focus, bar)) {
      timeline.requestFocus();
    }
  }

  private static boolean isInside(Node node, Node whole) {
    Node each = node;
    while (each != null && each != whole) {
      each = each.getParent();
    }
    return each != null;
  }

  /** Where questions cannot be seen nothing is covered for their sake. */
  private IntegerBinding covered() {
    return Bindings.createIntegerBinding(
        () -> isLessonSeen() ? remarks.coveredFromProperty().get() : Integer.MAX_VALUE,
        remarks.coveredFromProperty(),
        lessonShown,
        lessonPresented,
        appearance.presentingProperty());
  }

  @FXML
  private void stopRunning() {
    session.runner().cancel();
  }

  // ---- keys -------------------------------------------------------------------------------------

  /** What keys do to the window as a whole. */
  private final class ForKeys implements KeyCommands.WholeWindow {

    @Override
    public void editStep() {
      transport.editStep();
    }

    @Override
    public void showLessons() {
      Workbench.this.showLessons();
    }

    @Override
    public void answer(int number) {
      Workbench.this.answer(number);
    }

    @Override
    public void escape() {
      Workbench.this.escape();
    }

    @Override
    public void exportPicture() {
      exports.open(ExportKind.PICTURE, stage);
    }

    @Override
    public void togglePresent() {
      Workbench.this.togglePresent();
    }

    @Override
    public void toggleBlank() {
      Workbench.this.toggleBlank();
    }

    @Override
    public void toggleLesson() {
      Workbench.this.toggleLesson();
    }

    @Override
    public void showKeys() {
      keySheet.show();
    }
  }

  private void showLessons() {
    if (!isLessonSeen()) {
      toggleLesson();
    }
    lessons.showList();
  }

  /** Only a question that is in sight is answered. */
  private void answer(int number) {
    if (isLessonSeen()) {
      lessons.answer(number);
    }
  }

  /** Whatever is under way ends: the run, playing, presenting; else the editor is left. */
  private void escape() {
    if (lessons.clearSearch()) {
      return;
    }
    if (session.runner().runningProperty().get()) {
      session.runner().cancel();
    } else if (playhead.playingProperty().get()) {
      playhead.pause();
    } else if (code.closeFind()) {
      // The keyboard is in the editor again.
    } else if (stage != null && stage.isFullScreen()) {
      togglePresent();
    } else {
      timeline.requestFocus();
    }
  }

  private void typed(KeyEvent event) {
    if (!keySheet.isVisible()) {
      Node focus = root.getScene().getFocusOwner();
      keys.handle(event, focus);
    }
  }

  // ---- window -----------------------------------------------------------------------------------

  /** Puts the window's content onto the stage and shows it as it was left. */
  public void show(Stage shown) {
    show(shown, Optional.empty());
  }

  /**
   * Puts the window's content onto the stage and shows it.
   *
   * @param wanted a file, a folder of lessons or a lesson's id to begin with; otherwise it is as it
   *     was left
   */
  public void show(Stage shown, Optional<String> wanted) {
    stage = shown;
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    boolean fills = memory.isFirstOnLargeScreen();
    double width =
        fills ? FIRST_SHARE * screen.getWidth() : Math.min(state.width, screen.getWidth());
    double height =
        fills ? FIRST_SHARE * screen.getHeight() : Math.min(state.height, screen.getHeight());
    Scene scene = new Scene(root, width, height);
    new Appearance(appearance).install(scene);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    files.install(stage, scene);
    desk.watchDisk();
    if (!state.lessonFolder.isEmpty()) {
      lessonFolder.open(Path.of(state.lessonFolder));
    }
    // Not only at the end: what was chosen once is not lost with the power.
    lessonFolder.placeProperty().addListener((o, old, now) -> memory.remember(stage));
    stage.setTitle(texts.get("window.title"));
    stage.setMinWidth(Math.min(LEAST_WIDTH, width));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, height));
    stage.setScene(scene);
    stage.setMaximized(state.maximized);
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnHidden(e -> close());
    session
        .documentProperty()
        .addListener((o, old, now) -> stage.setTitle(texts.get("window.title.of", now.title())));
    if (!state.lessonPane.equals("auto")) {
      arranging = true;
      lessonShown.set(state.lessonPane.equals("shown"));
      arranging = false;
    }
    layers.widthProperty().addListener((o, old, now) -> arrange());
    appearance.factorProperty().addListener((o, old, now) -> arrange());
    // Whatever else ends full screen ends presenting, too.
    stage
        .fullScreenProperty()
        .addListener((o, old, now) -> appearance.presentingProperty().set(now));
    arrange();
    // It runs while the window is laid out, and the window is laid out once instead of twice.
    openFirst(wanted);
    stage.show();
    timeline.requestFocus();
  }

  private void openFirst(Optional<String> wanted) {
    Optional<Lesson> lesson = wanted.flatMap(session.catalogue()::find);
    Optional<Path> path = wanted.filter(name -> lesson.isEmpty()).map(Path::of);
    if (lesson.isPresent()) {
      session.open(lesson.get());
    } else if (path.isPresent() && !Files.isDirectory(path.get())) {
      // A window with nothing in it would not tell what it is for.
      desk.open(path.get(), this::openLast);
    } else {
      openLast();
    }
    path.filter(Files::isDirectory)
        .ifPresent(
            folder -> {
              lessonFolder.open(folder);
              showLessons();
            });
  }

  private void openLast() {
    Lesson last = session.catalogue().find(state.lesson).orElse(null);
    if (last != null) {
      session.open(last);
    } else if (!desk.reopen(state.lesson, this::openFirstLesson)) {
      openFirstLesson();
    }
  }

  private void openFirstLesson() {
    session.catalogue().lessons().stream().findFirst().ifPresent(session::open);
  }

  // ---- which panes are seen ---------------------------------------------------------------------

  /** Full screen, larger, and only what is taught. */
  private void togglePresent() {
    stage.setFullScreen(!stage.isFullScreen());
    appearance.presentingProperty().set(stage.isFullScreen());
  }

  private void presentingChanged(boolean presents) {
    top.setVisible(!presents);
    top.setManaged(!presents);
    blank.setVisible(false);
    lessonPresented.set(false);
    if (presents) {
      code.closeFind();
    }
    layers.pseudoClassStateChanged(PseudoClass.getPseudoClass("presenting"), presents);
    arrange();
    timeline.requestFocus();
  }

  private void toggleBlank() {
    if (appearance.presentingProperty().get()) {
      blank.setVisible(!blank.isVisible());
    }
  }

  /** Until the user has chosen, the lesson is seen where there is room for three columns. */
  private void arrange() {
    if (state.lessonPane.equals("auto")) {
      double letters = layers.getWidth() / (Appearance.FONT_SIZE * appearance.factor());
      arranging = true;
      lessonShown.set(letters >= THREE_COLUMNS_FROM);
      arranging = false;
    }
    boolean presents = appearance.presentingProperty().get();
    panes.show(PaneLayout.Arrangement.of(presents, isLessonSeen()));
  }

  private boolean isLessonSeen() {
    return appearance.presentingProperty().get() ? lessonPresented.get() : lessonShown.get();
  }

  /** Presenting begins without the lesson's pane; it is fetched when it is to be talked about. */
  private void toggleLesson() {
    BooleanProperty seen = appearance.presentingProperty().get() ? lessonPresented : lessonShown;
    seen.set(!seen.get());
  }

  private void lessonChosen(boolean shown) {
    if (!arranging) {
      state.lessonPane = shown ? "shown" : "hidden";
      arrange();
    }
  }

  // ---- how it was left --------------------------------------------------------------------------

  private void close() {
    playhead.pause();
    desk.close();
    memory.remember(stage);
    lessonFolder.stop();
    session.close();
    code.close();
  }
}
