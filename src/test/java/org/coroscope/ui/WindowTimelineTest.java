package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Trace;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.timeline.TimelineViewModel;
import org.junit.jupiter.api.Test;

/** The timeline as it is walked, zoomed and told. */
class WindowTimelineTest extends WindowTest {

  private static final String GENERATOR = "01_functions_that_pause/10_yield_and_next";

  private static final String FIVE_SITES = "04_crawlers/65_five_sites";

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
  void theRowOfTheTaskThatHasControlComesIntoSight() {
    openLesson(FIVE_SITES);
    interact(() -> lookup("#rows").<SplitPane>query().setDividerPositions(0.6, 0.8));
    ScrollBar rows = lookup("#timelineRows").query();
    waitUntil("there are more rows than fit", rows::isVisible);
    assertThat(rows.getWidth()).as("as narrow as other bars").isBetween(6.0, 10.0);
    assertThat(rows.getValue()).isZero();
    onUi(() -> playhead().goTo(stepOf("Task-6")));
    waitUntil("its row is in sight", () -> rows.getValue() > 0);
    waitUntil("so is its mark", () -> lookup(".actor").query().isVisible());
  }

  @Test
  void rowsStayWhereOneLooksAtATaskOfOnesChoice() {
    TimelineViewModel timeline = new TimelineViewModel(playhead());
    openLesson(FIVE_SITES);
    onUi(
        () -> {
          timeline.resize(900, 120, 100, 30, 30);
          playhead().goTo(stepOf("Task-6"));
          playhead().selectedTaskProperty().set(trace().task(stepOf("Task-2")));
          timeline.revealTaskInControl();
        });
    assertThat(timeline.scrollY()).isZero();
    onUi(
        () -> {
          playhead().selectedTaskProperty().set(null);
          timeline.revealTaskInControl();
        });
    double seen = timeline.scrollY();
    assertThat(seen).isPositive();
    onUi(
        () -> {
          playhead().goTo(0);
          timeline.revealTaskInControl();
        });
    assertThat(timeline.scrollY()).as("the loop is on top anyway").isEqualTo(seen);
  }

  private Trace trace() {
    return playhead().moment().map(Moment::trace).orElseThrow();
  }

  /** The first step at which this task runs a line. */
  private int stepOf(String task) {
    for (int step = 0; step < trace().size(); step++) {
      boolean its = trace().task(step) >= 0;
      if (its
          && trace().kind(step) == EventKind.LINE_REACHED
          && trace().taskDisplayName(trace().task(step)).startsWith(task)) {
        return step;
      }
    }
    throw new AssertionError(task + " runs no line");
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
  void theMarkOfTheTaskInControlCoversNothingThatIsToCome() {
    openLesson(TOGETHER);
    for (int step = 0; step < lastStep(); step++) {
      int at = step;
      onUi(() -> playhead().goTo(at));
      double now =
          lookup(".playhead").queryAll().iterator().next().getBoundsInParent().getCenterX();
      assertThat(lookup(".actor").query().getBoundsInParent().getMaxX())
          .as("step " + step)
          .isLessThan(now + 5);
    }
  }

  @Test
  void theCardCallsATurnByItsNameOnce() {
    openLesson(TOGETHER);
    Node timeline = lookup("#timeline").query();
    double left = -timeline.getLayoutBounds().getWidth() / 2;
    double loop = -timeline.getLayoutBounds().getHeight() / 2 + 50;
    Set<String> told = new TreeSet<>();
    for (int x = 180; x < 420; x += 8) {
      moveTo(point("#timeline").atOffset(left + x, loop));
      if (told.isEmpty()) {
        waitUntil("a card is shown", () -> !cards().isEmpty());
      }
      told.addAll(cards());
    }
    assertThat(told).anyMatch(text -> text.startsWith("event loop: turn 1\n"));
    assertThat(told).noneMatch(text -> text.contains("turn: turn"));
  }

  private List<String> cards() {
    return Window.getWindows().stream()
        .filter(Tooltip.class::isInstance)
        .map(window -> ((Tooltip) window).getText())
        .toList();
  }

  @Test
  void theOrderOfLanesIsRemembered() throws Exception {
    clickOn("#laneFamilies");
    closeWindow();
    open();
    assertThat(lookup("#laneFamilies").<ToggleButton>query().isSelected()).isTrue();
  }
}
