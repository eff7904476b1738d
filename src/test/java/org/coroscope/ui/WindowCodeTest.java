package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.fxmisc.richtext.model.StyleSpan;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The editor: breakpoints, going to where a line runs, finding, blocks, brackets, errors. */
class WindowCodeTest extends WindowTest {

  private static final String LOOP =
      """
      total = 0
      for i in range(3):
          total += i
          print(total)
      # the end
      print("done")
      """;

  private void run(String program) {
    interact(() -> workbench.desk().openNew());
    waitForRun();
    retype(program);
    onUi(() -> session().run());
    waitForRun();
  }

  private int line() {
    return playhead().moment().orElseThrow().state().currentLine().orElse(0);
  }

  /** The cell of the gutter beside a line (from 1). */
  private Node gutter(int line) {
    return lookup(".gutter-cell")
        .match(
            cell ->
                from(cell).lookup(".line-number").queryAll().stream()
                    .anyMatch(
                        label -> ((Label) label).getText().strip().equals(String.valueOf(line))))
        .query();
  }

  private Node breakpoint(int line) {
    return from(gutter(line)).lookup(".breakpoint").query();
  }

  private Node number(int line) {
    return from(gutter(line)).lookup(".line-number").query();
  }

  /** Where a character of a line (from 1) is on the screen. */
  private Bounds character(int line, int column) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5_000,
        () -> {
          int offset = editor().getAbsolutePosition(line - 1, column);
          return editor().getCharacterBoundsOnScreen(offset, offset + 1).orElseThrow();
        });
  }

  private static boolean is(Node node, String state) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
  }

  private void putCaret(int line, int column) {
    interact(
        () -> {
          editor().requestFocus();
          editor().moveTo(line - 1, column);
        });
  }

  /** The pieces of the text that have a style. */
  private Set<String> styled(String style) {
    Set<String> found = new TreeSet<>();
    StringBuilder piece = new StringBuilder();
    int at = 0;
    for (StyleSpan<Collection<String>> span : editor().getStyleSpans(0, editor().getLength())) {
      if (span.getStyle().contains(style)) {
        piece.append(editor().getText(at, at + span.getLength()));
      } else if (!piece.isEmpty()) {
        found.add(piece.toString().strip());
        piece.setLength(0);
      }
      at += span.getLength();
    }
    return found;
  }

  @Test
  void aClickBesideALineSetsABreakpointAtWhichRunningOnHalts() {
    run(LOOP);
    clickOn(from(gutter(4)).lookup(".breakpoint-place").<Node>query());
    assertThat(is(breakpoint(4), "set")).isTrue();
    assertThat(is(breakpoint(4), "idle")).isFalse();
    focusTimeline();
    push(KeyCode.F9);
    assertThat(line()).isEqualTo(4);
    int first = step();
    push(KeyCode.F9);
    assertThat(line()).isEqualTo(4);
    assertThat(step()).isGreaterThan(first);
    press(KeyCode.SHIFT).push(KeyCode.F9).release(KeyCode.SHIFT);
    assertThat(step()).isEqualTo(first);
    press(KeyCode.SHIFT).push(KeyCode.F9).release(KeyCode.SHIFT);
    assertThat(step()).as("no breakpoint before").isZero();

    clickOn(from(gutter(4)).lookup(".breakpoint-place").<Node>query());
    assertThat(is(breakpoint(4), "set")).isFalse();
    push(KeyCode.F9);
    assertThat(step()).as("no breakpoint at all").isEqualTo(lastStep());
  }

  @Test
  void aBreakpointGoesWithItsLineAndIsHollowWhereNothingRuns() {
    run(LOOP);
    putCaret(4, 0);
    press(KeyCode.CONTROL).push(KeyCode.F8).release(KeyCode.CONTROL);
    putCaret(5, 0);
    press(KeyCode.CONTROL).push(KeyCode.F8).release(KeyCode.CONTROL);
    assertThat(is(breakpoint(5), "idle")).as("a comment never runs").isTrue();

    interact(() -> editor().insertText(0, 0, "# one line more\n"));
    assertThat(session().breakpoints().linesProperty().get()).containsExactly(5, 6);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(is(breakpoint(5), "set")).isTrue();
    assertThat(is(breakpoint(4), "set")).isFalse();

    interact(() -> workbench.desk().openNew());
    waitForRun();
    assertThat(session().breakpoints().linesProperty().get()).as("another document").isEmpty();
  }

  @Test
  void playingHaltsAtABreakpoint() {
    run(LOOP);
    onUi(() -> session().breakpoints().toggle(6));
    onUi(() -> playhead().speedProperty().set(16));
    push(KeyCode.F8);
    waitUntil("it halts", () -> !playhead().playingProperty().get());
    assertThat(line()).isEqualTo(6);
  }

  @Test
  void clicksAndKeysGoToWhereALineRunsNextAndBefore() {
    run(LOOP);
    clickOn(number(3));
    assertThat(line()).isEqualTo(3);
    int first = step();
    clickOn(number(3));
    assertThat(step()).isGreaterThan(first);
    press(KeyCode.SHIFT).clickOn(number(3)).release(KeyCode.SHIFT);
    assertThat(step()).isEqualTo(first);

    putCaret(6, 0);
    press(KeyCode.ALT).push(KeyCode.F9).release(KeyCode.ALT);
    assertThat(line()).isEqualTo(6);
    clickOn(number(5));
    assertThat(text("message")).contains("Line 5 does not run");
    clickOn(number(3));
    assertThat(lookup("#messageBar").query().isVisible()).isFalse();
  }

  @Test
  void withControlAClickInTheTextGoesThereAndWithoutItOnlyPutsTheCaret() {
    run(LOOP);
    clickOn(character(4, 6));
    assertThat(step()).isZero();
    assertThat(editor().getCurrentParagraph()).isEqualTo(3);
    press(KeyCode.CONTROL).clickOn(character(4, 6)).release(KeyCode.CONTROL);
    assertThat(line()).isEqualTo(4);
  }

  @Test
  void findingMarksAllPlacesAndGoesFromOneToTheNext() {
    run(LOOP);
    putCaret(1, 0);
    press(KeyCode.CONTROL).push(KeyCode.F).release(KeyCode.CONTROL);
    write("TOTAL");
    assertThat(text("findCount")).isEqualTo("1 of 3");
    assertThat(editor().getSelectedText()).isEqualTo("total");
    assertThat(styled("found")).containsExactly("total");
    push(KeyCode.ENTER);
    assertThat(text("findCount")).isEqualTo("2 of 3");
    assertThat(editor().getCurrentParagraph()).isEqualTo(2);
    press(KeyCode.SHIFT).push(KeyCode.ENTER).release(KeyCode.SHIFT);
    assertThat(text("findCount")).isEqualTo("1 of 3");
    clickOn("#findCase");
    assertThat(text("findCount")).isEqualTo("not found");
    push(KeyCode.ESCAPE);
    assertThat(lookup("#findBar").query().isVisible()).isFalse();
    assertThat(styled("found")).isEmpty();
    assertThat(editor().isFocused()).isTrue();
  }

  @Test
  void everythingFoundIsReplacedAndOneUndoBringsItBack() {
    run(LOOP);
    putCaret(1, 0);
    press(KeyCode.CONTROL).push(KeyCode.H).release(KeyCode.CONTROL);
    interact(() -> lookup("#findWanted").<TextField>query().setText("total"));
    interact(() -> lookup("#findReplacement").<TextField>query().setText("sum_of_all"));
    clickOn("#replaceAll");
    assertThat(editor().getText()).isEqualTo(LOOP.replace("total", "sum_of_all"));
    interact(() -> editor().undo());
    assertThat(editor().getText()).isEqualTo(LOOP);
  }

  @Test
  void chosenLinesGoInAndOutAndBecomeCommentsEachWithOneUndo() {
    run(LOOP);
    putCaret(3, 0);
    interact(() -> editor().selectRange(2, 0, 4, 0));
    push(KeyCode.TAB);
    String deeper =
        LOOP.replace("    total", "        total").replace("    print(t", "        print(t");
    assertThat(editor().getText()).isEqualTo(deeper);
    press(KeyCode.SHIFT).push(KeyCode.TAB).release(KeyCode.SHIFT);
    assertThat(editor().getText()).isEqualTo(LOOP);
    press(KeyCode.CONTROL).push(KeyCode.SLASH).release(KeyCode.CONTROL);
    assertThat(editor().getText()).contains("    # total += i\n    # print(total)\n# the end");
    press(KeyCode.CONTROL).push(KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(editor().getText()).isEqualTo(LOOP);
  }

  @Test
  void theBracketBesideTheCaretAndItsPartnerAreMarked() {
    run(LOOP);
    putCaret(2, 14);
    assertThat(styled("bracket")).containsExactly("(", ")");
    putCaret(1, 0);
    assertThat(styled("bracket")).isEmpty();
    retype("print((1)\n");
    putCaret(1, 6);
    assertThat(styled("bracket-alone")).containsExactly("(");
  }

  @Test
  void anUncaughtExceptionIsUnderlinedAndToldOnceTheProgramIsThere() {
    run("def f(x):\n    return 1 / x\n\n\nf(0)\n");
    assertThat(styled("error")).containsExactly("return 1 / x");
    assertThat(chips()).doesNotContain("ZeroDivisionError: division by zero");
    clickOn("#messageShow");
    assertThat(line()).isEqualTo(2);
    assertThat(chips()).contains("ZeroDivisionError: division by zero");
    retype("def f(x):\n    return 1 / (x + 1)\n\n\nf(0)\n");
    assertThat(styled("error")).as("that line is another one now").isEmpty();
  }

  @Test
  void lineBreaksKeepTheFoldedLinesFolded() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(20));
    int running = line();
    int hidden = hiddenLines();
    assertThat(hidden).isPositive();
    putCaret(running, 0);
    interact(() -> editor().lineEnd(SelectionPolicy.CLEAR));
    push(KeyCode.ENTER).push(KeyCode.ENTER);
    assertThat(hiddenLines()).isEqualTo(hidden);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(gutter(running + 1).isVisible()).as("a new line has its number").isTrue();
  }

  private int hiddenLines() {
    return marked("collapse");
  }

  private int marked(String style) {
    return (int)
        editor().getParagraphs().stream()
            .filter(paragraph -> paragraph.getParagraphStyle().contains(style))
            .count();
  }

  @Test
  void theEditorAnswersWhatAScreenReaderAsks() {
    run(LOOP);
    putCaret(3, 2);
    assertThat(ask(AccessibleAttribute.TEXT)).isEqualTo(LOOP);
    assertThat(ask(AccessibleAttribute.ROLE)).hasToString("TEXT_AREA");
    int caret = (Integer) ask(AccessibleAttribute.CARET_OFFSET);
    assertThat(LOOP.substring(caret)).startsWith("  total += i");
    assertThat(ask(AccessibleAttribute.LINE_FOR_OFFSET, caret)).isEqualTo(2);
    int start = (Integer) ask(AccessibleAttribute.LINE_START, 2);
    int end = (Integer) ask(AccessibleAttribute.LINE_END, 2);
    assertThat(LOOP.substring(start, end)).isEqualTo("    total += i");
    assertThat((Object[]) ask(AccessibleAttribute.BOUNDS_FOR_RANGE, caret, caret + 1)).hasSize(1);
    assertThat(List.of(0, end)).contains((Integer) ask(AccessibleAttribute.LINE_START, -1));
  }

  private Object ask(AccessibleAttribute attribute, Object... parameters) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5_000, () -> editor().queryAccessibleAttribute(attribute, parameters));
  }
}
