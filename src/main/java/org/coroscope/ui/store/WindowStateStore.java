package org.coroscope.ui.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps how the window was left in a JSON file. */
public final class WindowStateStore {

  private final Path file;
  private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** The store in the folder where the window keeps its things; it need not exist. */
  public static WindowStateStore in(Path home) {
    return new WindowStateStore(home.resolve("window.json"));
  }

  /** The store in this file, which need not exist. */
  public WindowStateStore(Path file) {
    this.file = file;
  }

  /** What was kept; a fresh state if there is nothing or it cannot be read. */
  public WindowState load() {
    try {
      return Files.isRegularFile(file)
          ? mapper.readValue(file.toFile(), WindowState.class)
          : new WindowState();
    } catch (IOException e) {
      return new WindowState();
    }
  }

  /**
   * Keeps it.
   *
   * @throws IOException if it cannot be written
   */
  public void save(WindowState state) throws IOException {
    AtomicFiles.write(file, mapper.writeValueAsString(state) + "\n");
  }
}
