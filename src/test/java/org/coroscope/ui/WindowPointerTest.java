package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.coroscope.ui.theme.Appearance;
import org.coroscope.ui.theme.WindowTheme;
import org.junit.jupiter.api.Test;

/** What the pointer is on shows that it can be clicked, and what is pressed shows that it is. */
class WindowPointerTest extends WindowTest {

  private static final List<String> BUTTONS =
      List.of("fileMenu", "last", "sizeSwitch", "stepCounter", "run", "export", "view", "keys");

  private static Paint ground(Region region) {
    return region.getBackground() == null || region.getBackground().getFills().isEmpty()
        ? Color.TRANSPARENT
        : region
            .getBackground()
            .getFills()
            .get(region.getBackground().getFills().size() - 1)
            .getFill();
  }

  @Test
  void aButtonUnderThePointerIsTintedAndNeverPaler() {
    for (WindowTheme theme : WindowTheme.values()) {
      onUi(() -> workbench.appearance().themeProperty().set(theme));
      for (String id : BUTTONS) {
        Region button = lookup("#" + id).query();
        moveTo("#clock");
        Paint before = ground(button);
        moveTo(button);
        assertThat(button.isHover()).isTrue();
        assertThat(button.getOpacity()).as(id + ", " + theme).isEqualTo(1);
        assertThat(ground(button)).as(id + ", " + theme).isNotEqualTo(before);
      }
    }
  }

  @Test
  void aButtonThatIsPressedDiffersFromOneThePointerIsOn() {
    for (String id : List.of("last", "sizeSwitch", "stepCounter", "run", "keys")) {
      Region button = lookup("#" + id).query();
      moveTo(button);
      Paint under = ground(button);
      press(MouseButton.PRIMARY);
      Paint pressed = ground(button);
      // Let go elsewhere: nothing is to be set off.
      moveTo("#clock");
      release(MouseButton.PRIMARY);
      assertThat(pressed).as(id).isNotEqualTo(under);
    }
  }

  @Test
  void cardsAndRowsThatCanBeClickedAnswerThePointer() {
    openLesson(TOGETHER);
    onUi(() -> playhead().goTo(45));
    Node card = from(lookup("#waiting").queryAll()).lookup(".task-card").query();
    Text title = from(card).lookup(".card-title").query();
    assertThat(title.isUnderline()).isFalse();
    moveTo(card);
    assertThat(title.isUnderline()).isTrue();
    clickOn("#tasksTab");
    Region row =
        from(lookup("#tasksTable").queryAll()).lookup(".table-row-cell").queryAll().stream()
            .map(Region.class::cast)
            .findFirst()
            .orElseThrow();
    moveTo("#clock");
    Paint before = ground(row);
    moveTo(row);
    assertThat(ground(row)).isNotEqualTo(before);
  }

  @Test
  void tipsHaveLettersAsLargeAsTheWindowsAndLetNothingShineThrough() {
    for (int scale : new int[] {100, 200}) {
      onUi(() -> workbench.appearance().setScale(scale));
      moveTo("#clock");
      waitUntil("no tip is shown", () -> shownTip().isEmpty());
      moveTo("#last");
      waitUntil("the tip is shown", () -> shownTip().isPresent());
      Tooltip tip = shownTip().orElseThrow();
      assertThat(tip.getText()).isEqualTo(lookup("#last").query().getAccessibleHelp());
      assertThat(tip.getFont().getSize()).isEqualTo(Appearance.FONT_SIZE * scale / 100);
      assertThat(tip.getScene().getRoot().lookup(".tooltip").getOpacity()).isEqualTo(1);
    }
  }

  private static Optional<Tooltip> shownTip() {
    return List.copyOf(Window.getWindows()).stream()
        .filter(window -> window instanceof Tooltip && window.isShowing())
        .map(Tooltip.class::cast)
        .findFirst();
  }
}
