package org.coroscope.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Lesson;
import org.coroscope.render.FontBook;
import org.coroscope.run.ProgramRunner;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.MachineService;
import org.coroscope.ui.run.ProgramService;
import org.coroscope.ui.session.AnimationTicker;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.session.SessionViewModel;
import org.coroscope.ui.store.WindowStateStore;
import org.coroscope.ui.workbench.Workbench;
import org.coroscope.ui.workbench.WorkbenchParts;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real window on the real machine, with a home of its own, and words to drive it with. */
abstract class WindowTest extends FxRobot {

  static final String TOGETHER = "02_coroutine_task_event_loop/50_workers_together";
  private static final int PATIENCE_SECONDS = 30;

  @TempDir Path home;

  Stage stage;
  Workbench workbench;

  @BeforeEach
  void openWindow() throws Exception {
    FxToolkit.registerPrimaryStage();
    // A stage of its own: what listens to the primary one would be kept until the last test.
    stage = FxToolkit.registerStage(Stage::new);
    open();
    waitUntil("the first lesson is shown", () -> playhead().moment().isPresent());
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    // Menus and tips before the window they belong to.
    interact(
        () -> {
          List<Window> open = new ArrayList<>(Window.getWindows());
          Collections.reverse(open);
          open.forEach(Window::hide);
        });
    FxToolkit.cleanupStages();
  }

  /** Opens a window as the program does at its start. */
  void open() throws IOException {
    open(Optional.empty());
  }

  /** Opens a window as the program does when it is told what to open. */
  void open(Optional<String> wanted) throws IOException {
    WorkbenchParts parts =
        new WorkbenchParts(
            CatalogueReader.bundled(),
            FontBook.bundled(),
            programs(),
            Background.threads(),
            new AnimationTicker(),
            home,
            WindowStateStore.in(home).load(),
            Locale.ENGLISH,
            "test");
    interact(
        () -> {
          workbench = new Workbench(parts);
          workbench.show(stage, wanted);
        });
  }

  /** Who runs programs. */
  ProgramService programs() {
    return new MachineService(new ProgramRunner());
  }

  // ---- asking -----------------------------------------------------------------------------------

  PlayheadViewModel playhead() {
    return workbench.playhead();
  }

  SessionViewModel session() {
    return workbench.session();
  }

  int step() {
    return playhead().moment().map(Moment::step).orElse(-1);
  }

  int lastStep() {
    return playhead().moment().map(now -> now.trace().lastStep()).orElse(-1);
  }

  /** The text of a label or button. */
  String text(String id) {
    return ((Labeled) lookup("#" + id).query()).getText();
  }

  CodeArea editor() {
    return lookup("#codeEditor").query();
  }

  /** The lines of output, and which of them are still to come. */
  ListView<?> output() {
    return lookup("#output").query();
  }

  /** The titles and details of the cards in a part of the loop's pane. */
  List<String> cards(String place) {
    return from(lookup("#" + place).queryAll()).lookup(Text.class::isInstance).queryAll().stream()
        .filter(node -> !(node instanceof FontIcon))
        .filter(WindowTest::isShown)
        .map(node -> ((Text) node).getText())
        .toList();
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  /** The texts on chips in the code. */
  List<String> chips() {
    return from(lookup("#chips").queryAll()).lookup(".label").queryAll().stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  // ---- doing ------------------------------------------------------------------------------------

  /** Waits for something that happens on other threads. */
  void waitUntil(String what, BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    } catch (TimeoutException e) {
      throw new AssertionError("it did not happen that " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Opens a lesson and waits until it has run. */
  void openLesson(String id) {
    Lesson lesson = session().catalogue().find(id).orElseThrow();
    interact(() -> session().open(lesson));
    waitForRun();
  }

  /** Waits until nothing runs and something is shown. */
  void waitForRun() {
    waitUntil(
        "the program has run",
        () -> !session().runner().runningProperty().get() && playhead().moment().isPresent());
  }

  /** Replaces the program in the editor as if it had been typed. */
  void retype(String program) {
    interact(() -> editor().replaceText(program));
  }

  void focusTimeline() {
    interact(() -> lookup("#timeline").query().requestFocus());
  }

  void onUi(Runnable action) {
    interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
