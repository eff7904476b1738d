package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.input.KeyCode;
import org.coroscope.ui.theme.WindowTheme;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The style sheets fit: nothing is complained of on standard error. */
class WindowStylesTest extends WindowTest {

  /** Where JavaFX tells of colours that it does not find. */
  private static final Logger STYLES = Logger.getLogger("javafx.css");

  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private final Handler ear =
      new Handler() {
        @Override
        public void publish(LogRecord complaint) {
          complaints.add(complaint.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private void useTheWindow() {
    openLesson(TOGETHER);
    for (WindowTheme theme : WindowTheme.values()) {
      onUi(() -> workbench.appearance().themeProperty().set(theme));
      onUi(() -> workbench.appearance().setScale(150));
      onUi(() -> playhead().goTo(40));
      push(KeyCode.F11);
      push(KeyCode.F11);
      push(KeyCode.F1);
      push(KeyCode.ESCAPE);
      onUi(() -> workbench.appearance().setScale(100));
    }
  }

  @Test
  void noStyleIsMissedWhileTheWindowIsUsedOrAfterItIsClosed() {
    STYLES.addHandler(ear);
    try {
      useTheWindow();
      assertThat(complaints).as("in use").isEmpty();
      interact(
          () -> {
            // What was put off until the window has its new size finds it closed.
            workbench.appearance().setScale(125);
            stage.setWidth(stage.getWidth() - 100);
            stage.getScene().getRoot().layout();
            stage.hide();
          });
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(complaints).as("closed").isEmpty();
    } finally {
      STYLES.removeHandler(ear);
    }
  }
}
