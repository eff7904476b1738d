package org.coroscope.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.coroscope.export.ExportFormat;

/** Asks where to save, and whether what is there may be replaced. */
public interface SaveDialogs {

  /**
   * Lets the user choose a file; it asks by itself before a file that is there is chosen.
   *
   * @param name what is proposed
   */
  Optional<Path> choose(Window owner, String name, ExportFormat format);

  /** Whether these files, which are there, may be replaced. */
  boolean mayReplace(Window owner, List<Path> files);
}
