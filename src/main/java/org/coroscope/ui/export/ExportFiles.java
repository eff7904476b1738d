package org.coroscope.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.coroscope.export.ExportFormat;
import org.coroscope.export.FileWriter;

/** How the files of an export are called, from the name that the user chose. */
final class ExportFiles {

  private ExportFiles() {}

  /** The chosen file with the format's ending, if it did not have one of its sort. */
  static Path withEnding(Path chosen, ExportFormat format) {
    String name = chosen.getFileName().toString();
    String last = format.ending().substring(format.ending().lastIndexOf('.'));
    boolean has = name.toLowerCase(Locale.ROOT).endsWith(last) && name.length() > last.length();
    return has ? chosen : chosen.resolveSibling(name + format.ending());
  }

  /** One of the files: the only one, or that with a number before its ending. */
  static Path file(Path target, int number) {
    String name = target.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return target.resolveSibling(
        FileWriter.name(name.substring(0, dot), number, name.substring(dot)));
  }

  /** Which of the files are there already. */
  static List<Path> existing(Path target, int files) {
    IntStream numbers = files == 1 ? IntStream.of(0) : IntStream.rangeClosed(1, files);
    return numbers.mapToObj(number -> file(target, number)).filter(Files::exists).toList();
  }
}
