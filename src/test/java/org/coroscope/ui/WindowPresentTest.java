package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.coroscope.ui.theme.AppearanceViewModel.Motion;
import org.coroscope.ui.theme.WindowTheme;
import org.junit.jupiter.api.Test;

/** Presenting, which panes are seen, and how the window is found again. */
class WindowPresentTest extends WindowTest {

  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private boolean isThere(String id) {
    return lookup("#" + id).tryQuery().isPresent();
  }

  /** Whether neither the node nor anything around it is hidden. */
  private boolean isSeen(String id) {
    Node node = lookup("#" + id).query();
    while (node != null && node.isVisible()) {
      node = node.getParent();
    }
    return node == null;
  }

  private double fontSize(String id) {
    interact(() -> stage.getScene().getRoot().applyCss());
    return lookup("#" + id).queryLabeled().getFont().getSize();
  }

  @Test
  void theLessonIsThereWhilePresentingWhenItIsAskedFor() {
    openLesson(TOGETHER);
    focusTimeline();
    push(KeyCode.F11);
    assertThat(isThere("lessonText")).isFalse();
    push(KeyCode.CONTROL, KeyCode.L);
    assertThat(isThere("lessonText")).isTrue();
    push(KeyCode.F11);
    push(KeyCode.F11);
    assertThat(isThere("lessonText")).as("each time it begins with the program").isFalse();
    push(KeyCode.F11);
    assertThat(isThere("lessonText")).as("what was seen before is seen again").isTrue();
  }

  @Test
  void presentingShowsOnlyWhatIsTaughtInLargeTypeAndAClickerSteps() {
    openLesson(TOGETHER);
    focusTimeline();
    double before = fontSize("narration");
    assertThat(isSeen("stepCounter")).isTrue();
    push(KeyCode.F11);
    assertThat(stage.isFullScreen()).isTrue();
    assertThat(fontSize("narration")).isGreaterThan(before * 1.3);
    for (String seen : new String[] {"codeEditor", "running", "timeline", "narration"}) {
      assertThat(isThere(seen)).as(seen).isTrue();
    }
    for (String gone : new String[] {"lessonText", "frames", "output"}) {
      assertThat(isThere(gone)).as(gone).isFalse();
    }
    assertThat(isSeen("stepCounter")).isFalse();
    push(KeyCode.PAGE_DOWN);
    int there = step();
    assertThat(text("narrationPlace")).startsWith("step " + there + " / " + lastStep());
    push(KeyCode.PAGE_UP);
    assertThat(step()).isZero();
    push(KeyCode.ESCAPE);
    assertThat(stage.isFullScreen()).isFalse();
    assertThat(isThere("lessonText")).isTrue();
    assertThat(isThere("output")).isTrue();
    assertThat(fontSize("narration")).isEqualTo(before);
  }

  @Test
  void theFieldToFindDoesNotComeAlong() {
    press(KeyCode.CONTROL).push(KeyCode.F).release(KeyCode.CONTROL);
    assertThat(isSeen("findWanted")).isTrue();
    push(KeyCode.F11);
    assertThat(isSeen("findWanted")).isFalse();
  }

  @Test
  void onlyWhatTheStepChangedIsInTheSpotlight() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(49));
    onUi(() -> playhead().forward());
    long marked =
        lookup(".task-card").queryAll().stream()
            .filter(card -> card.getPseudoClassStates().contains(CHANGED))
            .count();
    assertThat(marked).isBetween(1L, (long) lookup(".task-card").queryAll().size() - 1);
    onUi(() -> playhead().goTo(step()));
  }

  @Test
  void bMakesTheScreenBlackAndBackAgainWhilePresentingOnly() {
    openLesson(TOGETHER);
    focusTimeline();
    Node blank = lookup("#blank").query();
    push(KeyCode.B);
    assertThat(blank.isVisible()).isFalse();
    push(KeyCode.F11).push(KeyCode.B);
    assertThat(blank.isVisible()).isTrue();
    push(KeyCode.B);
    assertThat(blank.isVisible()).isFalse();
    push(KeyCode.B).push(KeyCode.F11);
    assertThat(blank.isVisible()).isFalse();
  }

  @Test
  void theLessonCanBePutAwayAndThatIsRemembered() throws Exception {
    openLesson(TOGETHER);
    assertThat(isThere("lessonText")).isTrue();
    press(KeyCode.CONTROL).push(KeyCode.L).release(KeyCode.CONTROL);
    assertThat(isThere("lessonText")).isFalse();
    closeWindow();
    open();
    assertThat(isThere("lessonText")).isFalse();
    press(KeyCode.CONTROL).push(KeyCode.L).release(KeyCode.CONTROL);
    assertThat(isThere("lessonText")).isTrue();
  }

  @Test
  void inAWindowOfFewLettersTheLessonMakesRoom() {
    openLesson(TOGETHER);
    onUi(() -> workbench.appearance().setScale(150));
    assertThat(isThere("lessonText")).isFalse();
    onUi(() -> workbench.appearance().normalSize());
    assertThat(isThere("lessonText")).isTrue();
  }

  @Test
  void dividersThemeScaleAndMotionAreFoundAsTheyWereLeft() throws Exception {
    openLesson(TOGETHER);
    onUi(
        () -> {
          workbench.appearance().themeProperty().set(WindowTheme.CONTRAST);
          workbench.appearance().motionProperty().set(Motion.LESS);
          workbench.appearance().setScale(110);
        });
    SplitPane rows = lookup("#rows").query();
    double usual = rows.getDividerPositions()[0];
    Node divider =
        from(rows).lookup(".split-pane-divider").match(each -> each.getParent() == rows).query();
    drag(divider).dropBy(0, -60);
    double left = rows.getDividerPositions()[0];
    assertThat(left).isLessThan(usual - 0.03);
    push(KeyCode.F11).push(KeyCode.F11);
    closeWindow();
    open();
    assertThat(workbench.appearance().themeProperty().get()).isEqualTo(WindowTheme.CONTRAST);
    assertThat(workbench.appearance().moves()).isFalse();
    assertThat(workbench.appearance().scaleProperty().get()).isEqualTo(110);
    assertThat(lookup("#rows").<SplitPane>query().getDividerPositions()[0])
        .isBetween(left - 0.02, left + 0.02);
    clickOn("#view").clickOn("#view-panes");
    assertThat(lookup("#rows").<SplitPane>query().getDividerPositions()[0])
        .isBetween(usual - 0.02, usual + 0.02);
  }
}
