package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.coroscope.lesson.Question;
import org.coroscope.ui.theme.WindowTheme;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Editing, running again, what goes wrong, and what is kept. */
class WindowEditsTest extends WindowTest {

  private static final String ENDLESS = "n = 0\nwhile True:\n    n += 1\n";

  private boolean isShown(String id) {
    return lookup("#" + id).tryQuery().map(node -> node.isVisible()).orElse(false);
  }

  @Test
  void anEditIsRunWithF5AndShowsTheNewRun() {
    openLesson(TOGETHER);
    retype(editor().getText().replace("asyncio.sleep(2)", "asyncio.sleep(5)"));
    assertThat(isShown("stale")).isTrue();
    assertThat(isShown("edited")).isTrue();

    push(KeyCode.F5);
    waitUntil("the new run is shown", () -> !isShown("stale"));
    waitForRun();
    onUi(() -> playhead().last());
    assertThat(text("clock")).isEqualTo("t = 5.000 s");

    clickOn("#reset");
    waitUntil("the original runs", () -> !isShown("stale") && !isShown("edited"));
    waitForRun();
    onUi(() -> playhead().last());
    assertThat(text("clock")).isEqualTo("t = 2.000 s");
  }

  @Test
  void typingInTheEditorEditsAndDoesNotStep() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(10));
    interact(
        () -> {
          editor().requestFocus();
          editor().moveTo(editor().getLength());
        });
    write("x = 1");
    push(KeyCode.HOME).push(KeyCode.LEFT).push(KeyCode.RIGHT);
    assertThat(step()).isEqualTo(10);
    assertThat(editor().getText()).endsWith("x = 1");

    press(KeyCode.ALT).push(KeyCode.RIGHT).release(KeyCode.ALT);
    assertThat(step()).as("Alt+Right steps even here").isGreaterThan(10);
    int here = step();
    push(KeyCode.ESCAPE).push(KeyCode.RIGHT);
    assertThat(step()).as("Esc leaves the editor").isGreaterThan(here);
  }

  @Test
  void aSyntaxErrorIsShownAtItsLineAndTheLastGoodRunStays() {
    openLesson(TOGETHER);
    String good = editor().getText();
    int steps = lastStep();
    onUi(() -> playhead().goTo(20));
    retype(good.replace("async def main():", "async def main()"));
    push(KeyCode.F5);

    waitUntil("the message is shown", () -> isShown("messageBar"));
    assertThat(text("message")).contains("expected ':'").contains("stays on the screen");
    assertThat(chips()).contains("expected ':'");
    assertThat(
            editor().getStyleSpans(0, editor().getLength()).stream()
                .anyMatch(span -> span.getStyle().contains("error")))
        .isTrue();
    assertThat(output().getItems().toString()).contains("SyntaxError");
    assertThat(step()).isEqualTo(20);
    assertThat(lastStep()).isEqualTo(steps);

    retype(good);
    waitUntil("the message is gone", () -> !isShown("messageBar"));
    assertThat(chips()).doesNotContain("expected ':'");
    push(KeyCode.F5);
    waitForRun();
    assertThat(output().getItems().toString()).doesNotContain("SyntaxError");
  }

  @Test
  void anExceptionIsTextInTheOutputAndAMessageButNeverAJavaTrace() {
    retype("def f():\n    return 1 / 0\n\n\nf()\n");
    push(KeyCode.F5);
    waitUntil("the message is shown", () -> isShown("messageBar"));
    waitForRun();

    assertThat(text("message")).contains("ZeroDivisionError: division by zero");
    String printed = output().getItems().toString();
    assertThat(printed).contains("Traceback (most recent call last):").doesNotContain(".java");
    assertThat(text("messageShow")).isEqualTo("Go to line 2");
    clickOn("#messageShow");
    assertThat(text("narration")).as("where it was raised").contains("line 2");
    clickOn("#messageClose");
    assertThat(isShown("messageBar")).isFalse();
  }

  @Test
  void anEndlessProgramLeavesTheWindowAliveAndCanBeStopped() {
    openLesson(TOGETHER);
    retype("while True:\n    pass\n" + "# " + "x".repeat(10));
    long before = session().runner().stepsProperty().get();
    push(KeyCode.F5);
    // The thread that draws answers while the program runs, or has already ended it.
    interact(() -> editor().requestFocus());
    waitUntil(
        "it is stopped or has come to its limit",
        () -> {
          session().runner().cancel();
          return !session().runner().runningProperty().get();
        });
    assertThat(before).isZero();
    assertThat(playhead().moment()).isPresent();
    focusTimeline();
    push(KeyCode.END);
    assertThat(step()).isEqualTo(lastStep());
    push(KeyCode.HOME);
    assertThat(step()).isZero();
  }

  @Test
  void anEndlessProgramEndsAtTheLimitOfStepsAndItsTraceIsUsable() {
    retype(ENDLESS);
    push(KeyCode.F5);
    waitUntil("the limit is reached", () -> isShown("messageBar"));
    waitForRun();

    assertThat(text("message")).contains("stopped").contains("limit");
    assertThat(lastStep()).isGreaterThan(900_000);
    focusTimeline();
    push(KeyCode.END);
    push(KeyCode.LEFT);
    assertThat(step()).isBetween(1, lastStep() - 1);
    assertThat(text("narration")).isNotEmpty();
  }

  @Test
  void anEditIsOnDiskAndComesBackWithTheLessonAndWithTheWindow() throws Exception {
    openLesson(TOGETHER);
    String edited = editor().getText().replace("worker_1 start", "here I go");
    retype(edited);
    waitUntil("it is on disk", () -> filesOf(home).contains("here I go"));

    openLesson("04_crawlers/40_gather");
    assertThat(editor().getText()).doesNotContain("here I go");
    openLesson(TOGETHER);
    assertThat(editor().getText()).isEqualTo(edited);

    interact(() -> session().breakpoints().toggle(54));
    interact(() -> stage.hide());
    interact(() -> stage.setScene(null));
    open();
    waitForRun();
    assertThat(text("fileName")).as("the last lesson").isEqualTo("50_workers_together.py");
    assertThat(editor().getText()).isEqualTo(edited);
    assertThat(session().breakpoints().linesProperty().get()).containsExactly(54);
  }

  private static String filesOf(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".py"))
          .map(WindowEditsTest::read)
          .collect(Collectors.joining());
    } catch (java.io.IOException e) {
      return "";
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.io.IOException e) {
      // It is being replaced just now.
      return "";
    }
  }

  @Test
  void everythingGrowsTogetherAndThemesChange() {
    openLesson(TOGETHER);
    double before = lookup("#narration").queryLabeled().getFont().getSize();
    double code = lookup(".line-number").queryLabeled().getFont().getSize();
    press(KeyCode.CONTROL).push(KeyCode.EQUALS).push(KeyCode.EQUALS).release(KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    interact(() -> stage.getScene().getRoot().applyCss());
    assertThat(lookup("#narration").queryLabeled().getFont().getSize()).isGreaterThan(before);
    assertThat(lookup(".line-number").queryLabeled().getFont().getSize()).isGreaterThan(code);

    int scale = workbench.appearance().scaleProperty().get();
    press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.EQUALS);
    release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertThat(workbench.appearance().scaleProperty().get())
        .as("plus is above the sign of equality on many keyboards")
        .isGreaterThan(scale);

    String sheets = stage.getScene().getStylesheets().toString();
    onUi(() -> workbench.appearance().themeProperty().set(WindowTheme.DARK));
    assertThat(stage.getScene().getStylesheets().toString()).isNotEqualTo(sheets).contains("dark");
  }

  @Test
  void theSheetOfKeysOpensAndCloses() {
    openLesson(TOGETHER);
    push(KeyCode.F1);
    assertThat(isShown("keySheet")).isTrue();
    assertThat(lookup(".key-cap").queryAll().size()).isGreaterThan(20);
    push(KeyCode.ESCAPE);
    assertThat(isShown("keySheet")).isFalse();
  }

  @Test
  void notesAppearWhereTheyBelongAndAQuestionIsAnswered() {
    openLesson(TOGETHER);
    int asked = firstQuestion();
    onUi(() -> playhead().goTo(asked));
    assertThat(lookup(".remark.question").queryAll()).isNotEmpty();
    Node card = lookup(".remark.question").query();
    Button right =
        from(card)
            .lookup(".answer")
            .match(node -> ((Button) node).getText().equals("before await"))
            .query();
    onUi(right::fire);
    assertThat(lookup(".verdict").queryLabeled().getText()).isEqualTo("That is right.");
  }

  private int firstQuestion() {
    for (int step = 0; step <= lastStep(); step++) {
      boolean asks =
          playhead().recordingProperty().get().remarks().at(step).stream()
              .anyMatch(remark -> remark instanceof Question);
      if (asks) {
        return step;
      }
    }
    throw new AssertionError("no question is ever asked");
  }

  @Test
  void aLineOfOutputLeadsToWhereItWasPrinted() {
    openLesson(TOGETHER);
    // What is still to come is covered before the questions, and seen from the end.
    onUi(() -> playhead().last());
    ListView<?> list = output();
    clickOn(from(list).lookup("worker_2 done").<Node>query());
    assertThat(text("narration")).contains("worker_2 done");
  }
}
