package org.coroscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.coroscope.lesson.Catalogue;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonReader;
import org.coroscope.syntax.SourceFile;

/** Which programs an export is about: a file, a lesson, or all lessons of a folder. */
final class ExportSubjects {

  private ExportSubjects() {}

  /**
   * Finds the lessons; a plain program is read as a lesson without remarks.
   *
   * @param name a file, a folder, the id of a lesson or of a chapter, or {@code -}
   * @throws CommandFailure if there is nothing of that name
   */
  static List<Lesson> find(String name, InputStream standardInput) throws IOException {
    Path path = Path.of(name);
    if (!name.equals("-") && Files.isDirectory(path)) {
      List<Lesson> lessons = CatalogueReader.folder(path).lessons();
      if (lessons.isEmpty()) {
        throw new CommandFailure("There is no Python file in the folder " + name + ".");
      }
      return lessons;
    }
    if (!name.equals("-") && !Files.exists(path)) {
      Catalogue bundled = CatalogueReader.bundled();
      List<Lesson> found =
          bundled.lessons().stream()
              .filter(each -> each.id().equals(name) || each.id().startsWith(name + "/"))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    SourceFile file = ProgramSource.read(name, standardInput);
    String fileName = name.equals("-") ? "program.py" : path.getFileName().toString();
    return List.of(LessonReader.read(plain(fileName), fileName, file.text()));
  }

  /** All lessons that come with Coroscope. */
  static List<Lesson> bundled() throws IOException {
    return CatalogueReader.bundled().lessons();
  }

  private static String plain(String fileName) {
    return fileName.endsWith(".py") ? fileName.substring(0, fileName.length() - 3) : fileName;
  }
}
