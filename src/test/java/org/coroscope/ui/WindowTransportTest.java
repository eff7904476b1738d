package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.Variables;
import org.coroscope.ui.run.MachineService;
import org.coroscope.ui.run.Program;
import org.coroscope.ui.run.ProgramService;
import org.coroscope.ui.run.RunControl;
import org.coroscope.ui.run.RunResult;
import org.junit.jupiter.api.Test;

/** Going to steps by typing, running by itself, and runs that take long. */
class WindowTransportTest extends WindowTest {

  /** A machine that waits at this text until it is let go, or the run is cancelled. */
  private static final String SLOW = "# slow";

  /** At this text it waits until it is let go, whoever cancels. */
  private static final String DEAF = "# deaf";

  private final CountDownLatch letGo = new CountDownLatch(1);

  @Override
  ProgramService programs() {
    ProgramService machine = new MachineService(new ProgramRunner());
    return new ProgramService() {
      @Override
      public RunResult run(Program program, RunControl control) {
        if (program.text().contains(SLOW)) {
          control.reached(12_345);
          while (letGo.getCount() > 0 && !control.cancellation().isRequested()) {
            Thread.onSpinWait();
          }
        }
        if (program.text().contains(DEAF)) {
          waitToBeLetGo();
        }
        return machine.run(program, control);
      }

      @Override
      public Variables variablesAt(Program program, int step, RunControl control) {
        return machine.variablesAt(program, step, control);
      }
    };
  }

  private void waitToBeLetGo() {
    try {
      letGo.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isShown(String id) {
    return lookup("#" + id).query().isVisible();
  }

  private void typeStep(String typed) {
    press(KeyCode.CONTROL).push(KeyCode.G).release(KeyCode.CONTROL);
    interact(() -> lookup("#stepField").queryTextInputControl().setText(typed));
    push(KeyCode.ENTER);
  }

  @Test
  void aStepIsGoneToByItsNumberATimeOrAPart() {
    openLesson(TOGETHER);
    typeStep("42");
    assertThat(step()).isEqualTo(42);
    assertThat(isShown("stepField")).isFalse();
    typeStep("1.0 s");
    assertThat(text("clock")).isEqualTo("t = 1.000 s");
    typeStep("50%");
    assertThat(step()).isEqualTo(lastStep() / 2);
    typeStep("999999");
    assertThat(step()).isEqualTo(lastStep());
    typeStep("nonsense");
    assertThat(step()).isEqualTo(lastStep());
    push(KeyCode.HOME);
    assertThat(step()).as("keys step again").isZero();

    clickOn("#stepCounter");
    assertThat(isShown("stepField")).isTrue();
    push(KeyCode.ESCAPE);
    assertThat(isShown("stepField")).isFalse();
  }

  @Test
  void aProgramRunsByItselfWhenTypingRestsAndKeepsItsStep() {
    openLesson(TOGETHER);
    ToggleButton byItself = lookup("#runsByItself").query();
    onUi(() -> byItself.setSelected(true));
    onUi(() -> playhead().goTo(10));
    retype(editor().getText().replace("asyncio.sleep(2)", "asyncio.sleep(5)"));
    waitUntil("it has run", () -> !isShown("stale"));
    waitForRun();
    assertThat(step()).isEqualTo(10);
    onUi(() -> playhead().last());
    assertThat(text("clock")).isEqualTo("t = 5.000 s");

    retype("def broken(:\n");
    waitUntil("it is checked", () -> !session().diagnosticsProperty().get().isEmpty());
    assertThat(isShown("stale")).as("what is broken does not run").isTrue();
  }

  @Test
  void aLongRunShowsHowFarItIsAndTheWindowAnswersMeanwhile() {
    openLesson(TOGETHER);
    assertThat(isShown("progress")).isFalse();
    retype(SLOW + "\nprint('at last')\n");
    push(KeyCode.F5);
    waitUntil("progress is shown", () -> isShown("progress"));
    assertThat(text("progressText")).contains("12,345");
    focusTimeline();
    push(KeyCode.END);
    assertThat(step()).as("the last run can be looked at").isEqualTo(lastStep());
    letGo.countDown();
    waitForRun();
    waitUntil("progress is gone", () -> !isShown("progress"));
    assertThat(output().getItems().toString()).contains("at last");
  }

  @Test
  void aLongRunIsStoppedByItsButton() {
    openLesson(TOGETHER);
    retype(SLOW + "\nprint('never')\n");
    push(KeyCode.F5);
    waitUntil("progress is shown", () -> isShown("progress"));
    clickOn("#stop");
    waitUntil("it has ended", () -> !session().runner().runningProperty().get());
    assertThat(isShown("progress")).isFalse();
  }

  @Test
  void aRunThatDoesNotHearOfItsEndIsLeftAndTheNextProgramRuns() {
    openLesson(TOGETHER);
    int before = lastStep();
    String deaf = DEAF + "\nprint('never')\n";
    retype(deaf);
    push(KeyCode.F5);
    waitUntil("progress is shown", () -> isShown("progress"));
    assertThat(text("progressText")).as("nothing is counted yet").isEqualTo("Running…");
    List<String> told = new ArrayList<>();
    Label progress = lookup("#progressText").query();
    onUi(() -> progress.textProperty().addListener((o, old, now) -> told.add(now)));
    onUi(() -> lookup("#stop").<Button>query().fire());
    waitUntil("it is left", () -> !session().runner().runningProperty().get());
    assertThat(isShown("progress")).isFalse();
    assertThat(told).startsWith("Stopping…");
    assertThat(text("message")).contains("one long operation", "The last good run stays");
    assertThat(lastStep()).isEqualTo(before);
    assertThat(editor().getText()).isEqualTo(deaf);

    retype(SLOW + "\nprint('the next')\n");
    push(KeyCode.F5);
    waitUntil("progress is shown", () -> isShown("progress"));
    assertThat(isShown("messageBar")).as("what was told of the run before").isFalse();
    letGo.countDown();
    waitForRun();
    assertThat(output().getItems().toString()).contains("the next");
    assertThat(isShown("messageBar")).isFalse();
  }
}
