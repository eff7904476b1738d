package org.coroscope.ui.export;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.coroscope.export.ExportFormat;
import org.coroscope.ui.common.Texts;

/** Asks with the system's own dialog; the folder that was last chosen is proposed again. */
public final class SystemSaveDialogs implements SaveDialogs {

  private static final int NAMED = 5;

  private final Texts texts;
  private File folder;

  /** Dialogs in the language of the texts. */
  public SystemSaveDialogs(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Optional<Path> choose(Window owner, String name, ExportFormat format) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("export.save.title"));
    chooser.setInitialFileName(name);
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                texts.get("export.format." + format.name()), "*" + format.ending()));
    File chosen = chooser.showSaveDialog(owner);
    if (chosen != null) {
      folder = chosen.getParentFile();
    }
    return Optional.ofNullable(chosen).map(File::toPath);
  }

  @Override
  public boolean mayReplace(Window owner, List<Path> files) {
    ButtonType replace =
        new ButtonType(texts.get("export.replace.yes"), ButtonBar.ButtonData.OK_DONE);
    ButtonType keep =
        new ButtonType(texts.get("export.replace.no"), ButtonBar.ButtonData.CANCEL_CLOSE);
    StringBuilder names = new StringBuilder();
    for (Path file : files.subList(0, Math.min(NAMED, files.size()))) {
      names.append(file.getFileName()).append('\n');
    }
    if (files.size() > NAMED) {
      names.append(texts.get("export.replace.more", files.size() - NAMED));
    }
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, names.toString(), replace, keep);
    alert.initOwner(owner);
    alert.setTitle(texts.get("export.replace.title"));
    alert.setHeaderText(texts.get("export.replace", files.size()));
    return alert.showAndWait().filter(answer -> answer == replace).isPresent();
  }
}
