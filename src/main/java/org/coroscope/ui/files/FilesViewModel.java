package org.coroscope.ui.files;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.coroscope.trace.FileContents;
import org.coroscope.trace.FileHistory;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;

/** The files that the shown program writes, as they are at the step. */
final class FilesViewModel {
  /** Where programs run; what is in there is named without it. */
  private static final String HOME = "/home/user/";

  private final ObservableList<FileRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper writesFiles = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final PlayheadViewModel playhead;
  private FileHistory history;
  private List<String> paths = List.of();

  FilesViewModel(PlayheadViewModel playhead) {
    this.playhead = playhead;
    playhead.recordingProperty().addListener((o, old, now) -> show(now));
    playhead.momentProperty().addListener((o, old, now) -> show(now));
  }

  /** All files that are there at any time, in alphabetical order. */
  ObservableList<FileRow> rows() {
    return rows;
  }

  /** Whether the program writes any. */
  ReadOnlyBooleanProperty writesFilesProperty() {
    return writesFiles.getReadOnlyProperty();
  }

  /** How many are there at the step. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Goes to the step at which a file got what is in it. */
  void goTo(FileRow row) {
    row.contents().ifPresent(file -> playhead.goTo(file.step()));
  }

  private void show(RecordedRun run) {
    history = run == null ? null : FileHistory.of(run.trace());
    paths = history == null ? List.of() : history.paths();
    writesFiles.set(!paths.isEmpty());
    rows.clear();
  }

  private void show(Moment now) {
    if (now == null || paths.isEmpty()) {
      count.set(0);
      return;
    }
    Map<String, FileContents> there = history.at(now.step());
    count.set(there.size());
    List<FileRow> all =
        paths.stream()
            .map(path -> new FileRow(name(path), path, Optional.ofNullable(there.get(path))))
            .toList();
    if (!all.equals(rows)) {
      rows.setAll(all);
    }
  }

  private static String name(String path) {
    return path.startsWith(HOME) ? path.substring(HOME.length()) : path;
  }
}
