package org.coroscope.app;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.coroscope.cli.VersionProvider;
import org.coroscope.lesson.Catalogue;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.run.ProgramRunner;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.MachineService;
import org.coroscope.ui.session.AnimationTicker;
import org.coroscope.ui.store.AppHome;
import org.coroscope.ui.workbench.Workbench;
import org.coroscope.ui.workbench.WorkbenchParts;

/** The JavaFX application: it wires the parts together and shows the window. */
public final class CoroscopeApp extends Application {

  @Override
  public void start(Stage stage) {
    WorkbenchParts parts =
        new WorkbenchParts(
            lessons(),
            new MachineService(new ProgramRunner()),
            Background.threads(),
            new AnimationTicker(),
            AppHome.locate(),
            Locale.getDefault(),
            VersionProvider.version());
    Optional<String> wanted = getParameters().getUnnamed().stream().findFirst();
    new Workbench(parts).show(stage, wanted);
  }

  private static Catalogue lessons() {
    try {
      return CatalogueReader.bundled();
    } catch (IOException e) {
      // Without lessons the window still opens files of one's own.
      System.err.println("Coroscope cannot read its lessons: " + e.getMessage());
      return new Catalogue(List.of());
    }
  }
}
