package org.coroscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window opens without a display: what every other test of the window rests on. */
class AppStartTest {

  private Stage stage;

  @BeforeEach
  void start() throws TimeoutException {
    stage = FxToolkit.registerPrimaryStage();
    FxToolkit.setupApplication(CoroscopeApp.class);
  }

  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void windowOpensWithItsNameAndASize() {
    assertThat(stage.isShowing()).isTrue();
    assertThat(stage.getTitle()).startsWith("Coroscope");
    assertThat(stage.getScene().getWidth()).isGreaterThan(1000);
    assertThat(stage.getScene().getHeight()).isGreaterThan(600);
  }

  @Test
  void windowHasItsIconInSeveralSizes() throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !stage.getIcons().isEmpty());

    assertThat(stage.getIcons())
        .allSatisfy(icon -> assertThat(icon.isError()).isFalse())
        .extracting(Image::getWidth)
        .containsExactly(16.0, 32.0, 48.0, 128.0);
  }
}
