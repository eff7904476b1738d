package org.coroscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.coroscope.lesson.Catalogue;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonChecker;
import org.coroscope.lesson.LessonProblem;
import org.coroscope.run.Cancellation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coroscope check}: runs lessons and says what is wrong with them. */
@Command(
    name = "check",
    description = {
      "Runs lessons and says, with file and line, what is wrong with them: how they are written,"
          + " notes and questions that never have their turn, answers that do not hold, and output"
          + " that differs from what CPython printed.",
      "Exit status 1 if anything is wrong."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "FOLDER|FILE",
      description = "What to check, instead of the bundled lessons.")
  private List<Path> paths = List.of();

  private int lessons;
  private int broken;
  private int notes;
  private int questions;
  private int unchecked;

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty()) {
      check("", CatalogueReader.bundled().lessons());
    }
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        Catalogue catalogue = CatalogueReader.folder(path);
        if (catalogue.lessons().isEmpty()) {
          throw new CommandFailure("There are no lessons in " + path + ".");
        }
        check(path + path.getFileSystem().getSeparator(), catalogue.lessons());
      } else if (Files.isRegularFile(path)) {
        Path folder = path.getParent();
        String before = folder == null ? "" : folder + path.getFileSystem().getSeparator();
        check(before, List.of(CatalogueReader.file(path)));
      } else {
        throw new CommandFailure("There is no folder or file " + path + ".");
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d lessons, %d notes, %d questions (%d without a fact to check them by): %s%n",
        lessons,
        notes,
        questions,
        unchecked,
        broken == 0 ? "all sound" : broken + (broken == 1 ? " is broken" : " are broken"));
    out.flush();
    return broken == 0 ? 0 : 1;
  }

  private void check(String before, List<Lesson> found) {
    PrintWriter out = spec.commandLine().getOut();
    LessonChecker checker = new LessonChecker();
    for (Lesson written : found) {
      Lesson lesson = checker.check(written, new Cancellation());
      for (LessonProblem problem : lesson.problems()) {
        out.println(before + lesson.id() + ".py:" + problem.line() + ": " + problem.message());
      }
      out.flush();
      lessons++;
      broken += lesson.problems().isEmpty() ? 0 : 1;
      notes += lesson.notes().size();
      questions += lesson.questions().size();
      unchecked += (int) lesson.questions().stream().filter(each -> each.facts().isEmpty()).count();
    }
  }
}
