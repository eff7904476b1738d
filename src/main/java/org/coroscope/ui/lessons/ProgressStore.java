package org.coroscope.ui.lessons;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.coroscope.ui.store.AtomicFiles;

/** Keeps the learner's progress in a JSON file. */
public final class ProgressStore {

  private final Path file;
  private final Executor writer;
  private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /**
   * The store in this file, which need not exist.
   *
   * @param writer where it is written
   */
  public ProgressStore(Path file, Executor writer) {
    this.file = file;
    this.writer = writer;
  }

  /** What was kept, and what comes to it is kept from now on. */
  public Progress load() {
    Progress progress = new Progress(read());
    progress.changesProperty().addListener((o, old, now) -> save(progress));
    return progress;
  }

  private Progress.Record read() {
    try {
      return Files.isRegularFile(file)
          ? mapper.readValue(file.toFile(), Progress.Record.class)
          : new Progress.Record();
    } catch (IOException e) {
      // Marks and answers are no work of the learner's: without them it begins anew.
      return new Progress.Record();
    }
  }

  private void save(Progress progress) {
    String text;
    try {
      text = mapper.writeValueAsString(progress.record()) + "\n";
    } catch (IOException e) {
      throw new IllegalStateException("plain fields are always written", e);
    }
    writer.execute(
        () -> {
          try {
            AtomicFiles.write(file, text);
          } catch (IOException e) {
            // Nothing of the learner's own is lost, and the next change tries again.
          }
        });
  }
}
