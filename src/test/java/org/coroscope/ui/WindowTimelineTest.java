package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/** The timeline as it is walked, zoomed and told. */
class WindowTimelineTest extends WindowTest {

  private static final String GENERATOR = "01_functions_that_pause/10_yield_and_next";

  private String told() {
    return lookup("#timeline").query().getAccessibleText();
  }

  @Test
  void upAndDownPickALaneAndNGoesToItsNextChange() {
    openLesson(TOGETHER);
    focusTimeline();
    push(KeyCode.DOWN).push(KeyCode.DOWN);
    assertThat(told()).contains("Task-2 (worker_1): not there");
    push(KeyCode.N);
    int created = step();
    assertThat(told()).contains("Task-2 (worker_1): created");
    push(KeyCode.N);
    assertThat(told()).contains("Task-2 (worker_1): running");
    push(KeyCode.N);
    assertThat(told()).contains("Task-2 (worker_1): suspended: sleep(1)");
    push(KeyCode.SHIFT, KeyCode.N).push(KeyCode.SHIFT, KeyCode.N);
    assertThat(step()).isEqualTo(created);
  }

  @Test
  void nEndsWhereTheTaskEnds() {
    openLesson(TOGETHER);
    focusTimeline();
    push(KeyCode.DOWN).push(KeyCode.DOWN);
    for (int i = 0; i < 12; i++) {
      push(KeyCode.N);
    }
    assertThat(told()).contains("Task-2 (worker_1): not there");
    assertThat(step()).isBetween(1, lastStep() - 1);
  }

  @Test
  void theOverviewAppearsOnZoomingInAndAClickInItShowsAnotherPart() {
    openLesson(TOGETHER);
    Node minimap = lookup("#minimap").query();
    assertThat(minimap.isVisible()).isFalse();
    clickOn("#zoomIn").clickOn("#zoomIn");
    assertThat(minimap.isVisible()).isTrue();
    Node frame = lookup(".minimap-frame").query();
    double before = frame.getBoundsInParent().getMinX();
    clickOn(
        point("#minimap").atOffset(minimap.getBoundsInLocal().getWidth() * 0.3, 0).query(),
        MouseButton.PRIMARY);
    assertThat(frame.getBoundsInParent().getMinX()).isGreaterThan(before + 50);
    clickOn("#zoomFit");
    assertThat(minimap.isVisible()).isFalse();
  }

  @Test
  void whereNoTimePassesTheAxisIsStepsAndThereIsNothingToChoose() {
    openLesson(TOGETHER);
    assertThat(lookup("#axisTime").query().getParent().isVisible()).isTrue();
    openLesson(GENERATOR);
    assertThat(lookup("#axisTime").query().getParent().isVisible()).isFalse();
    assertThat(told()).contains("main program");
  }

  @Test
  void theOrderOfLanesIsRemembered() throws Exception {
    clickOn("#laneFamilies");
    closeWindow();
    open();
    assertThat(lookup("#laneFamilies").<ToggleButton>query().isSelected()).isTrue();
  }
}
