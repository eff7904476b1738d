package org.coroscope.ui.workbench;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.DocumentDesk;
import org.coroscope.ui.session.SessionViewModel;
import org.coroscope.ui.transport.FileMenu;

/** Opening and saving as a user asks for it: by a dialog, or by a file dropped on the window. */
final class FileActions implements FileMenu.Actions {

  private static final String ENDING = ".py";

  private final SessionViewModel session;
  private final DocumentDesk desk;
  private final Texts texts;
  private Stage stage;

  FileActions(SessionViewModel session, DocumentDesk desk, Texts texts) {
    this.session = session;
    this.desk = desk;
    this.texts = texts;
  }

  /** Works on this window from now on. */
  void install(Stage shown, Scene scene) {
    stage = shown;
    scene.addEventHandler(DragEvent.DRAG_OVER, FileActions::acceptFile);
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    stage.focusedProperty().addListener((o, old, now) -> desk.lookAtDisk());
  }

  @Override
  public void openNew() {
    desk.openNew();
  }

  @Override
  public void chooseAndOpen() {
    File file = chooser("open.title").showOpenDialog(stage);
    if (file != null) {
      desk.open(file.toPath());
    }
  }

  @Override
  public void save() {
    if (desk.hasFile()) {
      desk.save();
    } else {
      chooseAndSave();
    }
  }

  @Override
  public void chooseAndSave() {
    Document now = session.documentProperty().get();
    if (now == null) {
      return;
    }
    FileChooser chooser = chooser("save.title");
    chooser.setInitialFileName(now.lesson().fileName());
    Optional<File> folder = now.file().map(Path::getParent).map(Path::toFile);
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    File file = chooser.showSaveDialog(stage);
    if (file != null) {
      boolean named = file.getName().toLowerCase(Locale.ROOT).endsWith(ENDING);
      desk.saveAs(named ? file.toPath() : Path.of(file.getPath() + ENDING));
    }
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("open.python"), "*" + ENDING));
    return chooser;
  }

  private static void acceptFile(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      desk.open(event.getDragboard().getFiles().get(0).toPath());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
