package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Each pane and each of its parts explains itself behind a question mark. */
class WindowHelpTest extends WindowTest {

  private static final List<String> PANES =
      List.of("codeHelp", "loopHelp", "framesHelp", "timelineHelp", "outputHelp");

  private static final List<String> PARTS =
      List.of("runningHelp", "readyHelp", "timersHelp", "waitingHelp", "doneHelp");

  private void ask(String button) {
    interact(() -> lookup("#" + button).query().requestFocus());
    push(KeyCode.SPACE);
  }

  private String told() {
    return lookup(".help-text").<Label>query().getText();
  }

  private void tellsTwoSentences(String button) {
    ask(button);
    String told = told();
    assertThat(told.split("[.:] ").length).as(told).isBetween(1, 3);
    assertThat(told).endsWith(".");
    assertThat(lookup("#" + button).query().getAccessibleText())
        .contains(lookup(".help-heading").<Label>query().getText());
    push(KeyCode.ESCAPE);
    assertThat(lookup(".help-text").tryQuery()).isEmpty();
  }

  @Test
  void everyPaneAndPartExplainsItselfInTwoSentences() {
    openLesson(TOGETHER);
    PANES.forEach(this::tellsTwoSentences);
    PARTS.forEach(this::tellsTwoSentences);
  }

  @Test
  void thePaneOfTasksExplainsThePageThatIsShown() {
    openLesson(TOGETHER);
    ask("framesHelp");
    assertThat(told()).contains("variables");
    push(KeyCode.ESCAPE);
    interact(() -> lookup("#tasksTab").<ToggleButton>query().fire());
    ask("framesHelp");
    assertThat(told()).contains("A row for each task");
    push(KeyCode.ESCAPE);
  }

  @Test
  void anExplanationIsInsideTheWindowAndPointsAtItsButton() {
    openLesson(TOGETHER);
    // Otherwise the edge of the screen would push it back.
    interact(() -> stage.setWidth(1100));
    for (int scale : new int[] {100, 200}) {
      interact(() -> workbench.appearance().setScale(scale));
      for (String button : PANES) {
        Node asked = lookup("#" + button).query();
        ask(button);
        Node told = lookup(".help").query();
        Bounds sheet = told.localToScreen(told.getBoundsInLocal());
        Bounds from = asked.localToScreen(asked.getBoundsInLocal());
        String at = button + " at " + scale + " %";
        assertThat(sheet.getMaxX())
            .as(at)
            .isGreaterThan(from.getCenterX())
            .isLessThanOrEqualTo(stage.getX() + stage.getWidth());
        assertThat(sheet.contains(from.getCenterX(), from.getCenterY()))
            .as(at + " leaves its button in sight")
            .isFalse();
        double fromEnd = sheet.getMaxX() - from.getCenterX();
        double fromMiddle = Math.abs(sheet.getCenterX() - from.getCenterX());
        assertThat(fromEnd < 40 || fromMiddle < 10)
            .as("%s: its arrow is %.0f from its end, %.0f from its middle", at, fromEnd, fromMiddle)
            .isTrue();
        assertThat(sheet.getMinX()).as(at).isGreaterThanOrEqualTo(stage.getX());
        assertThat(sheet.getMinY()).as(at).isGreaterThanOrEqualTo(stage.getY());
        assertThat(sheet.getMaxY()).as(at).isLessThanOrEqualTo(stage.getY() + stage.getHeight());
        push(KeyCode.ESCAPE);
      }
    }
  }
}
