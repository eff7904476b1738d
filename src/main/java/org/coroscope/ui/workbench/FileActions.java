package org.coroscope.ui.workbench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.lessons.LessonFolder;
import org.coroscope.ui.lessons.LessonListView;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.DocumentDesk;
import org.coroscope.ui.session.SessionViewModel;
import org.coroscope.ui.transport.FileMenu;

/** Opening and saving as a user asks for it: by a dialog, or by a file dropped on the window. */
final class FileActions implements FileMenu.Actions, LessonListView.FolderActions {

  private static final String ENDING = ".py";

  private final SessionViewModel session;
  private final DocumentDesk desk;
  private final LessonFolder lessons;
  private final Texts texts;
  private Stage stage;

  FileActions(SessionViewModel session, DocumentDesk desk, LessonFolder lessons, Texts texts) {
    this.session = session;
    this.desk = desk;
    this.lessons = lessons;
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
    FileChooser chooser = chooser("open.title");
    Optional<Path> last = desk.recent().stream().findFirst();
    beginIn(chooser, currentFile().or(() -> last));
    File file = chooser.showOpenDialog(stage);
    if (file != null) {
      desk.open(file.toPath());
    }
  }

  @Override
  public void chooseFolder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(texts.get("lessons.folder.open"));
    lessons
        .placeProperty()
        .get()
        .map(Path::toFile)
        .filter(File::isDirectory)
        .ifPresent(chooser::setInitialDirectory);
    File folder = chooser.showDialog(stage);
    if (folder != null) {
      lessons.open(folder.toPath());
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
    beginIn(chooser, now.file());
    File file = chooser.showSaveDialog(stage);
    if (file != null) {
      boolean named = file.getName().toLowerCase(Locale.ROOT).endsWith(ENDING);
      desk.saveAs(named ? file.toPath() : Path.of(file.getPath() + ENDING));
    }
  }

  private Optional<Path> currentFile() {
    return Optional.ofNullable(session.documentProperty().get()).flatMap(Document::file);
  }

  /** Where one was last one looks first. */
  private static void beginIn(FileChooser chooser, Optional<Path> file) {
    Optional<File> folder = file.map(Path::getParent).map(Path::toFile);
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
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
      Path dropped = event.getDragboard().getFiles().get(0).toPath();
      if (Files.isDirectory(dropped)) {
        lessons.open(dropped);
      } else {
        desk.open(dropped);
      }
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
