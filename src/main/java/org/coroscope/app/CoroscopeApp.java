package org.coroscope.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.coroscope.cli.VersionProvider;
import org.coroscope.run.ProgramRunner;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.MachineService;
import org.coroscope.ui.session.AnimationTicker;
import org.coroscope.ui.workbench.Workbench;
import org.coroscope.ui.workbench.WorkbenchParts;

/** The window with everything it needs: it wires the parts together. */
final class CoroscopeApp {

  private final FirstReading reading;

  /** The application with what was read for it, on whichever thread. */
  CoroscopeApp(FirstReading reading) {
    this.reading = reading;
  }

  /**
   * Shows the window; on the thread of the toolkit.
   *
   * @param wanted a file, a folder of lessons or a lesson's id to begin with; otherwise the window
   *     is as it was left
   */
  void show(Stage stage, Optional<String> wanted) {
    WorkbenchParts parts =
        new WorkbenchParts(
            reading.catalogue(),
            reading.fonts(),
            new MachineService(new ProgramRunner()),
            Background.threads(),
            new AnimationTicker(),
            reading.home(),
            reading.state(),
            Locale.getDefault(),
            VersionProvider.version());
    new Workbench(parts).show(stage, wanted);
    // The window is to be seen first; the icon has time.
    Platform.runLater(() -> stage.getIcons().setAll(icons()));
  }

  /** Systems choose from these what fits best: a title bar needs less than a list of programs. */
  private static List<Image> icons() {
    return Stream.of(16, 32, 48, 128)
        .map(size -> "icon-" + size + ".png")
        .map(name -> new Image(CoroscopeApp.class.getResource(name).toExternalForm()))
        .toList();
  }
}
