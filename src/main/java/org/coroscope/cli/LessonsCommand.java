package org.coroscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.coroscope.lesson.Catalogue;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Chapter;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonChecker;
import org.coroscope.lesson.LessonProblem;
import org.coroscope.run.Cancellation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coroscope lessons}: what there is to learn. */
@Command(
    name = "lessons",
    description = "Lists the lessons, chapter by chapter.",
    mixinStandardHelpOptions = true)
final class LessonsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "List the lessons of this folder instead of the bundled ones.")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      throw new CommandFailure("There is no folder " + folder + ".");
    }
    Catalogue catalogue =
        folder == null ? CatalogueReader.bundled() : CatalogueReader.folder(folder);
    PrintWriter out = spec.commandLine().getOut();
    LessonChecker checker = new LessonChecker();
    for (Chapter chapter : catalogue.chapters()) {
      out.println(chapter.title());
      for (Lesson written : chapter.lessons()) {
        // Those that come with Coroscope have been checked when it was built.
        Lesson lesson = folder == null ? written : checker.check(written, new Cancellation());
        out.printf("  %-60s %s%n", lesson.id(), lesson.title());
        out.flush();
        for (LessonProblem problem : lesson.problems()) {
          out.printf("      BROKEN, line %d: %s%n", problem.line(), problem.message());
        }
      }
    }
    out.flush();
    return 0;
  }
}
