package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.coroscope.timeline.Lane;
import org.coroscope.timeline.TimelineModel;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Trace;
import org.coroscope.ui.theme.AppearanceViewModel.Motion;
import org.junit.jupiter.api.Test;

/** The pane of the event loop: phases, cards on their way, blocking, help. */
class WindowLoopTest extends WindowTest {

  private static final String BLOCKING =
      "08_mistakes_worth_making_once/20_time_sleep_in_a_coroutine";
  private static final String GENERATOR = "01_functions_that_pause/10_yield_and_next";

  private int first(EventKind kind) {
    Trace trace = playhead().moment().orElseThrow().trace();
    int step = 0;
    while (trace.kind(step) != kind) {
      step++;
    }
    return step;
  }

  private double top(String section) {
    return lookup("#" + section).query().localToScene(0, 0).getY();
  }

  @Test
  void placesOfBothColumnsBeginOnOneLine() {
    openLesson(TOGETHER);
    for (int step = 0; step <= lastStep(); step++) {
      int at = step;
      onUi(() -> playhead().goTo(at));
      assertThat(top("running")).isEqualTo(top("ready"));
      if (cards("ready").stream().filter(text -> text.matches("\\d+")).count() < 2) {
        assertThat(top("timers")).as("at step " + step).isEqualTo(top("waiting"));
      }
    }
  }

  /** The titles of the cards in the air. */
  private List<String> flying() {
    Pane sky = lookup("#sky").query();
    return sky.getChildren().stream()
        .filter(Node::isVisible)
        .map(copy -> ((Text) copy.lookup(".card-title")).getText())
        .toList();
  }

  /** What is found when the first picture after going to a step is about to be painted. */
  private <T> T atFirstPictureOf(int step, Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Runnable ask = () -> answer.complete(question.get());
    interact(
        () -> {
          playhead().goTo(step);
          stage.getScene().addPostLayoutPulseListener(ask);
          Platform.requestNextPulse();
        });
    T found = answer.orTimeout(30, TimeUnit.SECONDS).join();
    interact(() -> stage.getScene().removePostLayoutPulseListener(ask));
    return found;
  }

  private double opacityOfFirstCard(String section) {
    return lookup("#" + section).lookup(".task-card").query().getOpacity();
  }

  @Test
  void aNewTaskIsSeenComingOutOfWhoeverRunsAndTheNextStepEndsItsFlight() {
    openLesson(TOGETHER);
    int made = first(EventKind.HANDLE_QUEUED);
    List<List<String>> seen =
        atFirstPictureOf(
            made,
            () -> {
              List<String> before = flying();
              playhead().goTo(made + 1);
              return List.of(before, flying());
            });
    assertThat(seen.get(0)).containsExactly("Task-1 (main)");
    assertThat(seen.get(1)).as("steps that come fast are not in the way").isEmpty();
    assertThat(opacityOfFirstCard("ready")).isEqualTo(1);
  }

  @Test
  void aCardIsPickedByTheKeyboardAsByAClick() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(first(EventKind.HANDLE_QUEUED)));
    Node card = lookup("#ready").lookup(".task-card").query();
    assertThat(card.isFocusTraversable()).isTrue();
    interact(card::requestFocus);
    int step = step();
    push(KeyCode.SPACE);
    assertThat(playhead().selectedTaskProperty().get()).isNotNull();
    assertThat(playhead().playingProperty().get()).isFalse();
    assertThat(step()).isEqualTo(step);
  }

  @Test
  void whoWantsNoMotionSeesNone() {
    openLesson(TOGETHER);
    interact(() -> workbench.appearance().motionProperty().set(Motion.LESS));
    assertThat(atFirstPictureOf(first(EventKind.HANDLE_QUEUED), this::flying)).isEmpty();
  }

  @Test
  void aBlockedLoopIsCalledSoInLargeLetters() {
    openLesson(BLOCKING);
    assertThat(lookup("#blocked").query().isVisible()).isFalse();
    onUi(() -> playhead().goTo(first(EventKind.CLOCK_BLOCKED)));
    assertThat(lookup("#blocked").query().isVisible()).isTrue();
    assertThat(text("blocked")).isEqualTo("Blocked: Task-2 (blocks) holds the loop for 2 s");
    onUi(() -> playhead().forward());
    assertThat(lookup("#blocked").query().isVisible()).isFalse();
    assertThat(lookup("#phases").query().isVisible()).isTrue();
  }

  @Test
  void aTimerOfATaskThatServesARequestDoesNotRepeatWhoseItIs() {
    openLesson("07_a_server/10_twenty_clients");
    onUi(() -> playhead().goTo(first(EventKind.CLOCK_ADVANCED)));
    assertThat(cards("timers"))
        .anyMatch(text -> text.startsWith("sleep(0.5) due at"))
        .noneMatch(text -> text.startsWith("the end of"));
  }

  @Test
  void partsBesideOneAnotherBeginOnOneLineHoweverLongTheNamesAre() {
    retype(
        """
        import asyncio

        async def work(seconds):
            await asyncio.sleep(seconds)

        async def main():
            name = "a task with a name that takes more than a single line, or even two of them"
            async with asyncio.TaskGroup() as group:
                group.create_task(work(1), name=name)
                group.create_task(work(2), name="b")

        asyncio.run(main())
        """);
    onUi(() -> session().run());
    waitForRun();
    double letter = lookup("#loopTitle").<Label>query().getFont().getSize();
    int compared = 0;
    for (int step = 0; step <= lastStep(); step++) {
      int at = step;
      onUi(() -> playhead().goTo(at));
      onUi(() -> stage.getScene().getRoot().layout());
      boolean queue = lookup("#ready .task-card").queryAll().size() > 1;
      if (!queue) {
        compared++;
        assertThat(top("timers")).as("step " + step).isCloseTo(top("waiting"), within(1.0));
      }
      assertThat(top("waiting")).as("step " + step).isGreaterThan(top("timers") - letter);
    }
    assertThat(compared).isGreaterThan(10);
    assertThat(top("ready")).isCloseTo(top("running"), within(1.0));
  }

  @Test
  void aProgramWithoutALoopShowsWhoRunsAndItsGenerators() {
    openLesson(GENERATOR);
    assertThat(text("loopTitle")).isEqualTo("Program");
    assertThat(lookup("#phases").query().isVisible()).isFalse();
    onUi(() -> playhead().last());
    assertThat(cards("running")).contains("the program has ended");
    assertThat(cards("done")).contains("countdown()", "countdown() 2");
    openLesson(TOGETHER);
    assertThat(text("loopTitle")).isEqualTo("Event loop");
    assertThat(lookup("#phases").query().isVisible()).isTrue();
  }

  @Test
  void aProgramWithThreadsOnlyIsNoEventLoop() {
    retype(
        """
        import threading
        import time

        other = threading.Thread(target=time.sleep, args=(1,))
        other.start()
        other.join()
        """);
    onUi(() -> session().run());
    waitForRun();
    assertThat(text("loopTitle")).isEqualTo("Threads");
    assertThat(lookup("#phases").query().isVisible()).isFalse();
    Trace trace = playhead().moment().orElseThrow().trace();
    assertThat(TimelineModel.of(trace).lanes())
        .extracting(Lane::name)
        .containsExactly("main program", "Thread-1 (sleep)");
  }

  @Test
  void anArrowTellsThatThePaneGoesOnBelow() {
    openLesson(TOGETHER);
    ScrollPane pane = lookup("#loopPane .scroll-pane").query();
    Node arrow = lookup("#loopPane .more-below").query();
    onUi(() -> ((Region) pane.getContent()).setMinHeight(pane.getHeight() + 100));
    assertThat(arrow.isVisible()).isTrue();
    onUi(() -> pane.setVvalue(pane.getVmax()));
    assertThat(arrow.isVisible()).isFalse();
  }
}
