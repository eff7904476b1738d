package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.SplitPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What a program prints, and what it reads. */
class WindowOutputTest extends WindowTest {

  private static final String ASKS =
      """
      name = input("Who? ")
      print("hello", name)
      print("bye", input("And? "))
      """;

  private void run(String program) {
    interact(() -> workbench.desk().openNew());
    waitForRun();
    retype(program);
    onUi(() -> session().run());
    waitForRun();
  }

  private List<String> shown() {
    WaitForAsyncUtils.waitForFxEvents();
    Comparator<Node> fromTheTop = Comparator.comparingDouble(node -> placeOf(node).getMinY());
    return from(output()).lookup(".output-text").queryAll().stream()
        .sorted(fromTheTop.thenComparingDouble(node -> placeOf(node).getMinX()))
        .map(node -> ((Text) node).getText())
        .toList();
  }

  private static Bounds placeOf(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  private boolean inSight(String line) {
    return from(output()).lookup(".output-text").queryAll().stream()
        .filter(node -> ((Text) node).getText().equals(line))
        .map(WindowOutputTest::placeOf)
        .anyMatch(box -> output().localToScene(output().getBoundsInLocal()).contains(box));
  }

  private void answer(String line) {
    clickOn("#inputLine");
    write(line);
    push(KeyCode.ENTER);
    waitForRun();
  }

  @Test
  void aProgramThatReadsIsGivenItsLinesOneAfterTheOther() {
    run(ASKS);
    assertThat(text("message")).contains("Line 1 waits for input");
    assertThat(shown()).as("no traceback").containsExactly("Who? ");
    answer("Ann");
    assertThat(text("message")).contains("Line 3 waits for input");
    assertThat(shown()).contains("hello Ann", "And? ");
    onUi(() -> output().scrollTo(0));
    assertThat(shown())
        .as("what was typed stands where a terminal would show it")
        .startsWith("Who? ", "Ann");
    answer("Bob");
    assertThat(lookup("#messageBar").query().isVisible()).isFalse();
    assertThat(shown()).contains("bye Bob");
    assertThat(step()).isEqualTo(lastStep());
    assertThat(text("inputShowLines")).isEqualTo("2 lines");
  }

  @Test
  void theLinesBelongToTheDocumentAreKeptAndCanBeChanged() {
    run(ASKS);
    answer("Ann");
    openLesson(TOGETHER);
    assertThat(lookup("#inputStrip").query().isVisible()).isFalse();
    interact(() -> workbench.desk().reopen("new:1", () -> {}));
    waitForRun();
    assertThat(shown().toString()).contains("hello Ann");

    clickOn("#inputShowLines");
    interact(() -> lookup("#inputLines").queryTextInputControl().setText("Eve\nAdam\n"));
    clickOn("#inputUse");
    waitForRun();
    assertThat(shown().toString()).contains("Eve").contains("hello Eve");
  }

  @Test
  void whatGoesToStderrIsMarkedByAWordAndReadAsSuch() {
    run(
        "import sys\nprint('good')\nprint('bad', file=sys.stderr)\nprint('worse', file=sys.stderr)\n");
    List<String> words =
        from(output()).lookup(".stderr-word").queryAll().stream()
            .filter(Node::isVisible)
            .map(node -> ((ListCell<?>) node.getParent().getParent()).getAccessibleText())
            .toList();
    assertThat(words).as("once, where it begins").containsExactly("Error output: bad");
    assertThat(shown()).containsExactlyInAnyOrder("good", "bad", "worse");
  }

  @Test
  void theLineThatWasPrintedLastIsInSightWhereverOneGoes() {
    run("for i in range(300):\n    print('line', i)\n");
    onUi(() -> playhead().last());
    shown();
    assertThat(inSight("line 299")).isTrue();
    onUi(() -> playhead().goTo(lastStep() / 2));
    String printed = playhead().moment().orElseThrow().state().lastOutput().strip();
    shown();
    assertThat(inSight(printed)).isTrue();
    onUi(() -> playhead().first());
    shown();
    assertThat(inSight("line 0")).isTrue();
  }

  @Test
  void thousandsOfLinesFillThePaneDownToTheLastOne() {
    run("for i in range(8000):\n    print('line', i, 'x' * (i % 300))\n");
    onUi(() -> playhead().goTo(lastStep() / 2));
    onUi(() -> playhead().last());
    shown();
    VirtualFlow<?> flow = (VirtualFlow<?>) output().lookup(".virtual-flow");
    assertThat(flow.getLastVisibleCell().getIndex()).isEqualTo(7999);
    Bounds first = placeOf(flow.getFirstVisibleCell());
    assertThat(first.getMinY())
        .as("nothing empty above")
        .isLessThanOrEqualTo(placeOf(output()).getMinY() + 1);
    onUi(() -> playhead().goTo(lastStep() / 2));
    shown();
    String printed = playhead().moment().orElseThrow().state().lastOutput().strip();
    assertThat(Integer.parseInt(printed.split(" ")[1]))
        .as("the line printed last")
        .isBetween(flow.getFirstVisibleCell().getIndex(), flow.getLastVisibleCell().getIndex());
    Region thumb = (Region) output().lookup(".scroll-bar:vertical").lookup(".thumb");
    assertThat(thumb.getHeight()).as("long enough to be taken hold of").isGreaterThan(12);
  }

  @Test
  void theLastLineStaysInSightWhereThePaneBecomesLower() {
    run("for i in range(8000):\n    print('line', i, 'x' * (i % 300))\n");
    onUi(() -> playhead().last());
    for (double bottom : new double[] {0.6, 0.75, 0.85}) {
      onUi(() -> lookup("#rows").<SplitPane>query().setDividerPositions(bottom - 0.2, bottom));
      shown();
      VirtualFlow<?> flow = (VirtualFlow<?>) output().lookup(".virtual-flow");
      assertThat(flow.getLastVisibleCell().getIndex()).isEqualTo(7999);
      // The clip, not the list: at its lower edge is the bar that scrolls sideways.
      assertThat(placeOf(flow.getLastVisibleCell()).getMaxY())
          .as("not cut at " + bottom)
          .isLessThanOrEqualTo(placeOf(flow.lookup(".clipped-container")).getMaxY() + 1);
    }
  }

  @Test
  void theOutputIsCopiedAsItStands() {
    run("print('a')\nprint('b')\n");
    clickOn("#copyOutput");
    String copied =
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
    assertThat(copied).isEqualTo("a\nb\n");
  }
}
