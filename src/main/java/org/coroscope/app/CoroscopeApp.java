package org.coroscope.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.coroscope.cli.VersionProvider;
import org.coroscope.run.ProgramRunner;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.MachineService;
import org.coroscope.ui.session.AnimationTicker;
import org.coroscope.ui.workbench.Workbench;
import org.coroscope.ui.workbench.WorkbenchParts;

/** The JavaFX application: it wires the parts together and shows the window. */
public final class CoroscopeApp extends Application {

  /** The window is to be seen first; what comes then has time. */
  private static final Duration AFTER_THE_START = Duration.millis(500);

  /**
   * The toolkit makes the application itself, after it has started: nothing could be handed to a
   * constructor, and it would be too late to begin reading.
   */
  private static final class Reading {
    private static final CompletableFuture<FirstReading> BEGUN =
        CompletableFuture.supplyAsync(FirstReading::read);
  }

  /**
   * Starts the toolkit, and reads the first files meanwhile. Returns when the window has been
   * closed.
   *
   * @param arguments a file, a folder of lessons or a lesson's id to begin with, or nothing
   * @throws UnsupportedOperationException if there is no display
   */
  static void launchWith(String... arguments) {
    Reading.BEGUN.isDone();
    launch(CoroscopeApp.class, arguments);
  }

  @Override
  public void start(Stage stage) {
    FirstReading reading = Reading.BEGUN.join();
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
    Optional<String> wanted = getParameters().getUnnamed().stream().findFirst();
    new Workbench(parts).show(stage, wanted);
    PauseTransition afterwards = new PauseTransition(AFTER_THE_START);
    afterwards.setOnFinished(event -> stage.getIcons().setAll(icons()));
    afterwards.play();
  }

  /** Systems choose from these what fits best: a title bar needs less than a list of programs. */
  private static List<Image> icons() {
    return Stream.of(16, 32, 48, 128)
        .map(size -> "icon-" + size + ".png")
        .map(name -> new Image(CoroscopeApp.class.getResource(name).toExternalForm()))
        .toList();
  }
}
