package org.coroscope.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes exported files. What is there already stays as it is unless one says otherwise. */
public final class FileWriter {

  private FileWriter() {}

  /** The name of one of an export's files: the number goes before the ending. */
  public static String name(String plain, int number, String ending) {
    String digits = Integer.toString(number);
    String padded = "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    return plain + (number == 0 ? "" : "-" + padded) + ending;
  }

  /**
   * Writes a file; its folder is made if it is missing. A file that is overwritten is replaced at
   * once when the new one is complete, so that a full disk costs nobody what they had.
   *
   * @param overwrite whether a file that is there may be replaced
   * @throws FileAlreadyExistsException if it is there and may not
   * @throws NotDirectoryException if what is to be its folder is a file
   */
  public static void write(Path file, byte[] bytes, boolean overwrite) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    makeFolder(folder);
    if (!overwrite) {
      OpenOption[] onlyNew = {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
      Files.write(file, bytes, onlyNew);
      return;
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or a pipe is written to, not replaced.
      Files.write(file, bytes);
      return;
    }
    Path beside = folder.resolve("." + file.getFileName() + ".part");
    try {
      Files.write(beside, bytes);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void makeFolder(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException file) {
      throw new NotDirectoryException(file.getFile());
    }
  }
}
