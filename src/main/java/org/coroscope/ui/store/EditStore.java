package org.coroscope.ui.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The learner's versions of lessons, one file each. */
public final class EditStore {

  private final Path folder;

  /** The store in this folder, which need not exist. */
  public EditStore(Path folder) {
    this.folder = folder;
  }

  /** The learner's version of a lesson, if there is one that can be read. */
  public Optional<String> load(String id) {
    Path file = file(id);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a version.
   *
   * @throws IOException if it cannot be written
   */
  public void save(String id, String text) throws IOException {
    AtomicFiles.write(file(id), text);
  }

  /**
   * Forgets the learner's version.
   *
   * @throws IOException if it cannot be deleted
   */
  public void delete(String id) throws IOException {
    Files.deleteIfExists(file(id));
  }

  private Path file(String id) {
    StringBuilder name = new StringBuilder();
    for (char c : id.toCharArray()) {
      boolean plain = c < 128 && Character.isLetterOrDigit(c) || c == '_' || c == '-';
      if (plain) {
        name.append(c);
      } else if (c == '/') {
        name.append("__");
      } else {
        name.append('%').append(Integer.toHexString(c));
      }
    }
    return folder.resolve(name + ".py");
  }
}
