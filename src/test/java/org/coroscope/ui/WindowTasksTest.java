package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Trace;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** One task looked at closely, and all tasks in a table. */
class WindowTasksTest extends WindowTest {

  private static final String NESTED =
      """
      import asyncio


      async def inner(n):
          total = n
          total = total + 1
          await asyncio.sleep(1)
          return total


      async def outer():
          return await inner(3)


      async def main():
          task = asyncio.create_task(outer(), name="work")
          print(await task)


      asyncio.run(main())
      """;

  private void run(String program) {
    interact(() -> workbench.desk().openNew());
    waitForRun();
    retype(program);
    onUi(() -> session().run());
    waitForRun();
  }

  private Trace trace() {
    return playhead().moment().map(Moment::trace).orElseThrow();
  }

  private int find(EventKind kind, String task) {
    for (int step = 0; step < trace().size(); step++) {
      if (trace().kind(step) == kind
          && trace().taskDisplayName(trace().task(step)).contains(task)) {
        return step;
      }
    }
    throw new AssertionError("no " + kind + " of " + task);
  }

  private int task(String name) {
    return trace().task(find(EventKind.TASK_CREATED, name));
  }

  private List<String> labels(String style) {
    return from(lookup("#frames").queryAll()).lookup(style).queryAll().stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  private List<Node> boxes() {
    return List.copyOf(from(lookup("#frames").queryAll()).lookup(".frame-box").queryAll());
  }

  private static boolean is(Node node, String state) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
  }

  @Test
  void aSuspendedChainIsDetachedAndLinksUpAgainWhenItsTaskGoesOn() {
    run(NESTED);
    onUi(() -> playhead().goTo(find(EventKind.TASK_SUSPENDED, "work")));
    onUi(() -> playhead().selectedTaskProperty().set(task("work")));
    assertThat(labels(".frame-name")).containsExactly("outer()", "inner()");
    assertThat(labels(".frame-link")).containsExactly("awaits");
    List<Node> suspended = boxes();
    assertThat(suspended).allMatch(box -> is(box, "detached"));

    onUi(() -> playhead().goTo(lastStep() - 1));
    onUi(() -> playhead().goTo(find(EventKind.TASK_SUSPENDED, "work") - 1));
    assertThat(labels(".frame-name")).containsExactly("outer()", "inner()");
    assertThat(boxes()).noneMatch(box -> is(box, "detached"));
    onUi(() -> playhead().goTo(find(EventKind.TASK_SUSPENDED, "work")));
    List<Node> again = boxes();
    onUi(() -> playhead().forward());
    assertThat(boxes()).as("the frames are the same ones on the screen").isEqualTo(again);
    assertThat(boxes()).noneMatch(box -> is(box, "detached"));
  }

  @Test
  void whoAwaitsATaskIsNamedAndCanBeGoneTo() {
    run(NESTED);
    onUi(() -> playhead().goTo(find(EventKind.TASK_SUSPENDED, "work")));
    onUi(() -> playhead().selectedTaskProperty().set(task("work")));
    assertThat(labels(".awaited-by")).containsExactly("awaited by");
    Button awaiter = from(lookup("#frames").queryAll()).lookup(".link-chip").query();
    assertThat(awaiter.getText()).contains("main");
    onUi(awaiter::fire);
    assertThat(text("selectedTask")).contains("main");
    Button awaited = from(lookup("#frames").queryAll()).lookup(".link-chip").query();
    onUi(awaited::fire);
    assertThat(text("selectedTask")).contains("work");
  }

  @Test
  void whatAStepChangesInTheVariablesIsMarked() {
    run(NESTED);
    onUi(() -> playhead().goTo(trace().nextExecutionOfLine(6, 0).orElseThrow()));
    waitUntil("the variables are found", () -> values().contains("total 3"));
    assertThat(changed()).isEmpty();
    onUi(() -> playhead().forward());
    waitUntil("the new value is found", () -> values().contains("total 4"));
    assertThat(changed()).containsExactly("total 4");
    onUi(() -> playhead().back());
    waitUntil("the old value is found", () -> values().contains("total 3"));
    assertThat(changed()).containsExactly("total 3");
  }

  private List<String> values() {
    return from(lookup("#frames").queryAll()).lookup(".variable-value").queryAll().stream()
        .map(WindowTasksTest::reading)
        .toList();
  }

  private List<String> changed() {
    return from(lookup("#frames").queryAll()).lookup(".variable-value").queryAll().stream()
        .filter(node -> is(node, "changed"))
        .map(WindowTasksTest::reading)
        .toList();
  }

  private static String reading(Node value) {
    String read = value.getAccessibleText();
    return read.replace(" = ", " ").replace(", changed", "");
  }

  @Test
  void aProgramWithoutTasksShowsItsCallsAndGeneratorsAndSaysWhatWillBeThere() {
    run("def count(n):\n    yield n\n\n\ndef f(x):\n    return next(x)\n\n\nf(count(1))\n");
    assertThat(labels(".placeholder").toString()).contains("appear here");
    assertThat(lookup("#tasksTab").query().isVisible()).isFalse();
    onUi(() -> playhead().goTo(trace().nextExecutionOfLine(2, 0).orElseThrow()));
    assertThat(labels(".frame-name")).containsExactly("main program", "f()", "count()");
    onUi(() -> playhead().goTo(trace().nextExecutionOfLine(6, 0).orElseThrow()));
    assertThat(labels(".frame-name")).containsExactly("main program", "f()", "count()");
    assertThat(labels(".frame-line")).last().isEqualTo("created");
  }

  // ---- the table --------------------------------------------------------------------------------

  private static final String MANY =
      """
      import asyncio


      async def work(n):
          await asyncio.sleep(n %% 7)


      async def main():
          jobs = [asyncio.create_task(work(n), name=f"job {n}") for n in range(%d)]
          await asyncio.gather(*jobs)


      asyncio.run(main())
      """;

  private TableView<?> table() {
    return lookup("#tasksTable").query();
  }

  @Test
  void theTableListsAllTasksWithTheirStatesAndFollowsTheSteps() {
    run(MANY.formatted(5));
    onUi(() -> playhead().goTo(find(EventKind.TASK_SUSPENDED, "job 4")));
    clickOn("#tasksTab");
    assertThat(table().getItems()).hasSize(6);
    assertThat(text("tasksCount")).isEqualTo("6 of 6");
    assertThat(cells()).contains("job 1", "suspended", "sleep(1)");
    onUi(() -> playhead().last());
    assertThat(cells()).contains("finished").doesNotContain("suspended");
  }

  @Test
  void anEmptyTableTellsWhetherThereIsNoTaskYetOrNoneWithTheWords() {
    run(MANY.formatted(5));
    onUi(() -> playhead().first());
    clickOn("#tasksTab");
    assertThat(placeholder()).containsExactly("There is no task yet.");
    onUi(() -> playhead().last());
    interact(() -> lookup("#tasksWanted").<TextField>query().setText("nothing like it"));
    assertThat(placeholder()).containsExactly("No task has these words.");
  }

  private List<String> placeholder() {
    return from(table()).lookup(".placeholder .label").queryAll().stream()
        .map(node -> ((Labeled) node).getText())
        .toList();
  }

  /** All that is written in the cells in sight. */
  private List<String> cells() {
    WaitForAsyncUtils.waitForFxEvents();
    return from(table()).lookup(".table-cell").queryAll().stream()
        .map(node -> (TableCell<?, ?>) node)
        .map(cell -> cell.getGraphic() instanceof Label chip ? chip.getText() : cell.getText())
        .filter(Objects::nonNull)
        .toList();
  }

  @Test
  void theTableIsSearchedSortedAndARowChoosesItsTask() {
    run(MANY.formatted(20));
    onUi(() -> playhead().goTo(find(EventKind.TASK_SUSPENDED, "job 19")));
    clickOn("#tasksTab");
    interact(() -> lookup("#tasksWanted").<TextField>query().setText("SLEEP(6) job"));
    assertThat(text("tasksCount")).isEqualTo("2 of 21");
    clickOn(from(table()).lookup("job 13").<Node>query());
    assertThat(text("selectedTask")).isEqualTo("job 13");

    interact(() -> lookup("#tasksWanted").<TextField>query().setText("job"));
    onUi(
        () -> {
          table().getSortOrder().setAll(List.of());
          sortBy(2);
        });
    assertThat(table().getItems().get(0).toString()).contains("status=READY");
    doubleClickOn(from(table()).lookup("job 7").<Node>query());
    assertThat(lookup("#frames").query().getParent().isVisible()).isTrue();
    assertThat(labels(".frame-name")).containsExactly("work()");
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private void sortBy(int column) {
    TableView raw = table();
    raw.getSortOrder().add(raw.getColumns().get(column));
    raw.sort();
  }

  @Test
  void tenThousandTasksAreListedAndMoveOn() {
    run(MANY.formatted(10_000));
    clickOn("#tasksTab");
    onUi(() -> playhead().last());
    waitUntil("all are listed", () -> text("tasksCount").equals("10,001 of 10,001"));
    assertThat(from(table()).lookup(".table-row-cell").queryAll().size())
        .as("only what is in sight is made")
        .isLessThan(60);
    interact(() -> lookup("#tasksWanted").<TextField>query().setText("9999"));
    assertThat(text("tasksCount")).isEqualTo("1 of 10,001");
  }
}
