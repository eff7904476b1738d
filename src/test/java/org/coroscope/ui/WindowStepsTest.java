package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.coroscope.lesson.Lesson;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.Trace;
import org.coroscope.ui.lessons.LessonShelf.Entry;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Choosing lessons and going through them, as seen on the screen. */
class WindowStepsTest extends WindowTest {

  /** The width of the names beside the timeline. */
  private static final double HEADER = 190;

  private Trace trace() {
    return playhead().moment().map(Moment::trace).orElseThrow();
  }

  /** The first step of a kind about the task with this name. */
  private int find(EventKind kind, String task) {
    for (int step = 0; step < trace().size(); step++) {
      if (trace().kind(step) == kind
          && trace().taskDisplayName(trace().task(step)).contains(task)) {
        return step;
      }
    }
    throw new AssertionError("no " + kind + " of " + task);
  }

  @Test
  void everyLessonOfTheListOpensRunsAndShowsItsTitleCodeAndOutput() {
    for (Lesson lesson : session().catalogue().lessons()) {
      clickOn("#lessonListTab");
      showInList(lesson);
      Node entry =
          from(lookup("#lessonList").queryAll())
              .lookup(".tree-cell")
              .match(node -> isOf(lesson, ((TreeCell<?>) node).getItem()))
              .query();
      clickOn(entry);
      waitUntil(
          lesson.id() + " is open",
          () -> session().documentProperty().get().id().equals(lesson.id()));
      waitForRun();

      assertThat(stage.getTitle()).contains(lesson.title());
      assertThat(text("lessonChooser")).isEqualTo(lesson.title());
      assertThat(text("fileName")).isEqualTo(lesson.fileName());
      assertThat(editor().getText()).isEqualTo(lesson.source());
      assertThat(lookup(".lesson-title").queryLabeled().getText()).isEqualTo(lesson.title());
      assertThat(text("stepCounter")).isEqualTo("step 0 / " + lastStep());
      assertThat(output().getItems()).isNotEmpty();
    }
  }

  private static boolean isOf(Lesson lesson, Object item) {
    return item instanceof Entry entry && entry.lesson() == lesson;
  }

  private void showInList(Lesson lesson) {
    TreeView<Object> list = lookup("#lessonList").query();
    for (TreeItem<Object> chapter : list.getRoot().getChildren()) {
      for (TreeItem<Object> entry : chapter.getChildren()) {
        if (isOf(lesson, entry.getValue())) {
          onUi(() -> list.scrollTo(list.getRow(entry)));
        }
      }
    }
  }

  @Test
  void theMenuOffersEveryLessonAndOpensTheOneThatIsChosen() {
    MenuButton chooser = lookup("#lessonChooser").query();
    List<MenuItem> offered =
        chooser.getItems().stream()
            .filter(Menu.class::isInstance)
            .flatMap(menu -> ((Menu) menu).getItems().stream())
            .toList();
    assertThat(offered)
        .extracting(MenuItem::getText)
        .containsExactlyElementsOf(
            session().catalogue().lessons().stream().map(Lesson::title).toList());
    MenuItem last = offered.get(offered.size() - 1);
    onUi(last::fire);
    waitForRun();
    assertThat(text("lessonChooser")).isEqualTo(last.getText());
  }

  @Test
  void steppingToTheEndAndBackShowsTheWholeOutputAndThenNoneOfIt() {
    openLesson(TOGETHER);
    focusTimeline();
    int steps = 0;
    while (step() < lastStep()) {
      push(KeyCode.RIGHT);
      assertThat(++steps).isLessThan(200);
    }
    assertThat(text("stepCounter")).isEqualTo("step " + lastStep() + " / " + lastStep());
    assertThat(text("clock")).isEqualTo("t = 2.000 s");
    assertThat(text("narration")).contains("end");
    assertThat(cards("done")).anyMatch(text -> text.contains("worker_1"));
    assertThat(futureLines()).isEmpty();
    assertThat(lookup("#forward").queryButton().isDisabled()).isTrue();

    while (step() > 0) {
      push(KeyCode.LEFT);
      assertThat(++steps).isLessThan(400);
    }
    assertThat(text("clock")).isEqualTo("t = 0.000 s");
    assertThat(cards("done")).containsExactly("nobody yet");
    assertThat(shownLines()).isNotEmpty().isEqualTo(futureLines());
    assertThat(lookup("#back").queryButton().isDisabled()).isTrue();
  }

  private List<String> shownLines() {
    return from(output()).lookup(".output-text").queryAll().stream()
        .map(node -> ((Text) node).getText())
        .toList();
  }

  private List<String> futureLines() {
    return from(output()).lookup(".output-text").queryAll().stream()
        .filter(
            node ->
                node.getPseudoClassStates().stream()
                    .anyMatch(state -> state.getPseudoClassName().equals("future")))
        .map(node -> ((Text) node).getText())
        .toList();
  }

  @Test
  void aSuspendedTaskIsMarkedInTheCodeWaitsInTheLoopAndHasItsTimer() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(find(EventKind.TASK_SUSPENDED, "worker_2")));

    assertThat(chips()).contains("Task-2", "Task-3");
    assertThat(cards("timers")).anyMatch(text -> text.contains("worker_1")).contains("1 s", "2 s");
    assertThat(cards("waiting")).anyMatch(text -> text.contains("worker_2"));
    assertThat(text("selectedTask")).contains("worker_2");
    assertThat(text("narration")).contains("sleep(2)");
  }

  @Test
  void theReadyQueueIsShownInOrder() {
    openLesson(TOGETHER);
    int created = find(EventKind.TASK_CREATED, "worker_2");
    onUi(() -> playhead().goTo(created + 1));

    List<String> names = cards("ready").stream().filter(text -> text.contains("worker")).toList();
    assertThat(names).hasSize(2);
    assertThat(names.get(0)).contains("worker_1");
    assertThat(names.get(1)).contains("worker_2");
  }

  @Test
  void theRunningLineIsMarkedAndVariablesAreShown() {
    openLesson(TOGETHER);
    int line = lineOf("print(\"before await\")");
    OptionalInt step = trace().nextExecutionOfLine(line, -1);
    onUi(() -> playhead().goTo(step.orElseThrow()));

    Node band = lookup("#currentLine").query();
    Bounds strip = ask(() -> band.localToScreen(band.getLayoutBounds()));
    int offset = editor().getAbsolutePosition(line - 1, 4);
    Bounds text = ask(() -> editor().getCharacterBoundsOnScreen(offset, offset + 1).orElseThrow());
    assertThat(strip.getMinY()).isCloseTo(text.getMinY(), within(4.0));
    assertThat(strip.getMaxY()).isCloseTo(text.getMaxY(), within(4.0));
    waitUntil(
        "the variables are there",
        () -> !from(lookup("#frames").queryAll()).lookup("task1").queryAll().isEmpty());
  }

  @Test
  void steppingPutsNothingIntoALineOfTheTextAndTakesNothingOutOfIt() {
    interact(() -> workbench.desk().openNew());
    waitForRun();
    retype(
        """
        import asyncio
        async def nap():
            await asyncio.sleep(1)
        async def main():
            await asyncio.gather(nap(), nap())
        asyncio.run(main())
        """);
    onUi(() -> session().run());
    waitForRun();
    onUi(() -> playhead().goTo(0));
    List<TextFlow> lines =
        from(editor()).lookup(".paragraph-text").queryAll().stream()
            .map(TextFlow.class::cast)
            .toList();
    List<String> touched = new ArrayList<>();
    ListChangeListener<Node> note = change -> touched.add(step() + ": " + change);
    interact(() -> lines.forEach(line -> line.getChildren().addListener(note)));

    // Any such change has all styles looked at anew and the whole window painted once more.
    while (step() < lastStep()) {
      onUi(() -> playhead().forward(StepSize.LINE));
    }
    assertThat(lastStep()).isPositive();
    while (step() > 0) {
      onUi(() -> playhead().back(StepSize.LINE));
    }
    assertThat(lines.stream().filter(line -> line.getScene() == stage.getScene()))
        .as("lines that have been in sight all the time")
        .hasSizeGreaterThan(5);
    assertThat(touched).isEmpty();
  }

  private static Bounds ask(Callable<Bounds> question) {
    return WaitForAsyncUtils.waitForAsyncFx(5_000, question);
  }

  private int lineOf(String code) {
    String[] lines = editor().getText().split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].strip().equals(code)) {
        return i + 1;
      }
    }
    throw new AssertionError("no line " + code);
  }

  @Test
  void theStepSizesGoByLineSwitchAndIteration() {
    openLesson(TOGETHER);
    focusTimeline();
    push(KeyCode.RIGHT);
    assertThat(trace().kind(step())).isEqualTo(EventKind.LINE_REACHED);

    press(KeyCode.CONTROL).push(KeyCode.RIGHT).release(KeyCode.CONTROL);
    assertThat(trace().kind(step())).isEqualTo(EventKind.ITERATION_STARTED);
    press(KeyCode.CONTROL).push(KeyCode.RIGHT).release(KeyCode.CONTROL);
    assertThat(lookup("#turn").queryLabeled().getText()).isEqualTo("turn 2");

    clickOn("#sizeIteration");
    assertThat(((ToggleButton) lookup("#sizeIteration").query()).isSelected()).isTrue();
    clickOn("#forward");
    assertThat(lookup("#turn").queryLabeled().getText()).isEqualTo("turn 3");

    press(KeyCode.SHIFT).push(KeyCode.RIGHT);
    int first = step();
    push(KeyCode.RIGHT);
    assertThat(step()).isGreaterThan(first);
    push(KeyCode.LEFT).release(KeyCode.SHIFT);
    assertThat(step()).isEqualTo(first);
  }

  @Test
  void thePlayheadIsDraggedAndSetByClicking() {
    openLesson(TOGETHER);
    Bounds track =
        lookup("#timeline").query().localToScreen(lookup("#timeline").query().getBoundsInLocal());
    double y = track.getMinY() + track.getHeight() / 2;
    double left = track.getMinX() + HEADER + 40;
    double right = track.getMaxX() - 60;
    moveTo(left, y).press(MouseButton.PRIMARY);
    int early = step();
    assertThat(early).isBetween(0, lastStep() / 2);
    moveTo(right, y);
    int late = step();
    assertThat(late).isGreaterThan(lastStep() / 2);
    assertThat(text("stepCounter")).startsWith("step " + late + " /");
    moveTo(left, y).release(MouseButton.PRIMARY);
    assertThat(step()).isEqualTo(early);

    moveTo(right, y);
    assertThat(step()).as("without the button nothing is dragged").isEqualTo(early);
    clickOn(MouseButton.PRIMARY);
    assertThat(step()).isEqualTo(late);
  }

  @Test
  void playingGoesOnByItselfAndStopsAtTheEnd() {
    openLesson(TOGETHER);
    onUi(
        () -> {
          playhead().speedProperty().set(16);
          playhead().goTo(lastStep() - 12);
        });
    focusTimeline();
    push(KeyCode.SPACE);
    waitUntil("the end is reached", () -> step() == lastStep());
    waitUntil("it has stopped", () -> !playhead().playingProperty().get());
  }

  @Test
  void aClickOnALineNumberGoesToWhereTheLineRunsNext() {
    openLesson(TOGETHER);
    int line = lineOf("print(\"worker_2 done\")");
    Node number =
        lookup(".gutter-cell .line-number")
            .match(node -> ((javafx.scene.control.Label) node).getText().strip().equals("" + line))
            .query();
    clickOn(number);
    assertThat(trace().line(step())).isEqualTo(line);
    assertThat(text("clock")).isEqualTo("t = 2.000 s");
  }
}
