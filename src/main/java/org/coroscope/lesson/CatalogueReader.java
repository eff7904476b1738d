package org.coroscope.lesson;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coroscope.syntax.SourceEncoding;
import org.coroscope.syntax.SourceEncodingException;

/** Finds the lessons: those that come with Coroscope, and those in a folder of somebody's own. */
public final class CatalogueReader {

  /** A file that is always among the lessons; where it is, they are. */
  private static final String ANCHOR = "/lessons/README.md";

  private CatalogueReader() {}

  /**
   * The lessons that come with Coroscope, from its jar or from the folder of its classes.
   *
   * @throws IOException if they cannot be read
   */
  public static Catalogue bundled() throws IOException {
    URL anchor = CatalogueReader.class.getResource(ANCHOR);
    if (anchor == null) {
      throw new IOException("this Coroscope was packed without its lessons");
    }
    try {
      URI uri = anchor.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return folder(Path.of(uri).getParent());
      }
      String jar = uri.toString().substring(0, uri.toString().indexOf('!'));
      try (FileSystem files = FileSystems.newFileSystem(URI.create(jar), Map.of())) {
        return folder(files.getPath(ANCHOR).getParent());
      }
    } catch (URISyntaxException e) {
      throw new IOException("the lessons are at no readable place: " + anchor, e);
    }
  }

  /**
   * The lessons below a folder: each folder in it is a chapter, and lessons beside those are a
   * chapter without a title.
   *
   * @throws IOException if the folder cannot be read
   */
  public static Catalogue folder(Path root) throws IOException {
    List<Chapter> chapters = new ArrayList<>();
    List<Lesson> loose = lessons(root, "");
    if (!loose.isEmpty()) {
      chapters.add(new Chapter("", "", "", loose));
    }
    for (Path folder : sorted(root, Files::isDirectory)) {
      String id = plainName(folder);
      List<Lesson> lessons = lessons(folder, id + "/");
      if (!lessons.isEmpty()) {
        chapters.add(chapter(folder, id, lessons));
      }
    }
    return new Catalogue(chapters);
  }

  private static Chapter chapter(Path folder, String id, List<Lesson> lessons) throws IOException {
    Path description = folder.resolve("chapter.md");
    String text = Files.isRegularFile(description) ? read(description).strip() : "";
    String title = id.replaceFirst("^\\d+_", "").replace('_', ' ');
    if (text.startsWith("# ")) {
      int end = text.indexOf('\n');
      String first = end < 0 ? text : text.substring(0, end);
      title = LessonReader.plainTitle(first.substring(2).strip());
      text = end < 0 ? "" : text.substring(end).strip();
    }
    return new Chapter(id, title, text, lessons);
  }

  private static List<Lesson> lessons(Path folder, String prefix) throws IOException {
    List<Lesson> lessons = new ArrayList<>();
    for (Path file : sorted(folder, CatalogueReader::isLesson)) {
      String name = plainName(file);
      String id = prefix + name.substring(0, name.length() - ".py".length());
      lessons.add(lesson(id, name, file));
    }
    return lessons;
  }

  /** One lesson from its file. Whatever is wrong with it is its own problem, and no other's. */
  private static Lesson lesson(String id, String name, Path file) {
    try {
      Lesson lesson = program(id, name, Files.readAllBytes(file));
      String stem = name.substring(0, name.length() - ".py".length());
      Path expected = file.resolveSibling(stem + ".expected");
      return Files.isRegularFile(expected) ? lesson.withExpected(read(expected)) : lesson;
    } catch (IOException e) {
      LessonProblem problem = new LessonProblem(1, "the file cannot be read: " + e);
      return LessonReader.read(id, name, "").withProblems(List.of(problem));
    }
  }

  private static Lesson program(String id, String name, byte[] bytes) {
    try {
      return LessonReader.read(id, name, SourceEncoding.decode(bytes).text());
    } catch (SourceEncodingException failure) {
      // Shown if oddly: bytes that are no text become replacement characters.
      Lesson shown = LessonReader.read(id, name, new String(bytes, StandardCharsets.UTF_8));
      List<LessonProblem> problems = new ArrayList<>(shown.problems());
      problems.add(
          new LessonProblem(
              failure.line(),
              "the file is not text in the encoding " + failure.encoding() + "; save it as UTF-8"));
      return shown.withProblems(problems);
    }
  }

  /** A lesson that is in no catalogue, from its file. */
  public static Lesson file(Path file) {
    String name = plainName(file);
    return lesson(name.replaceFirst("\\.py$", ""), name, file);
  }

  private static boolean isLesson(Path file) {
    return Files.isRegularFile(file) && plainName(file).endsWith(".py");
  }

  private static List<Path> sorted(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(wanted)
          .filter(path -> !plainName(path).startsWith("."))
          .filter(path -> !plainName(path).startsWith("__"))
          .sorted((x, y) -> plainName(x).compareTo(plainName(y)))
          .toList();
    }
  }

  /** The last part of a path; folders in a jar have a slash at the end of theirs. */
  private static String plainName(Path path) {
    return path.getFileName().toString().replace("/", "");
  }

  private static String read(Path file) throws IOException {
    // Bytes that are no UTF-8 become replacement characters: the text is shown, if oddly.
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
