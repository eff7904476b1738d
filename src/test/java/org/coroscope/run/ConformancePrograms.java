package org.coroscope.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coroscope.lesson.LessonReader;
import org.coroscope.lesson.PrintedText;
import org.coroscope.syntax.SourceFile;
import org.coroscope.vm.Output;

/** The programs with recorded output: those for conformance, and the lessons. */
final class ConformancePrograms {
  private static final Path PROGRAMS = Path.of("src", "test", "programs");
  private static final Path LESSONS = Path.of("lessons");
  private static final Path NOT_YET = PROGRAMS.resolve("not-yet.txt");
  private static final long REAL_SECONDS = 60;

  /** One for all, so that programs run on code of the library that others have used before. */
  private static final ProgramRunner RUNNER = new ProgramRunner();

  private ConformancePrograms() {}

  /**
   * A program and what CPython printed.
   *
   * @param name path below the project, with slashes
   */
  record Program(String name, Path path, PrintedText expected) {
    SourceFile source() {
      return new SourceFile(path.getFileName().toString(), read(path));
    }

    /** With what the program's header declares. */
    RunOptions options() {
      return LessonReader.read("", source().name(), source().text()).options();
    }
  }

  /** Every program that has an {@code .expected} file, sorted by name. */
  static List<Program> all() {
    List<Program> found = new ArrayList<>();
    for (Path root : List.of(PROGRAMS, LESSONS)) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().endsWith(".expected"))
            .sorted()
            .forEach(file -> found.add(program(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return found;
  }

  private static Program program(Path expected) {
    String stem = expected.getFileName().toString().replaceFirst("\\.expected$", "");
    Path path = expected.resolveSibling(stem + ".py");
    return new Program(path.toString().replace('\\', '/'), path, PrintedText.parse(read(expected)));
  }

  /** Names of the programs that are known not to agree yet. Empty when all is done. */
  static Set<String> notYet() {
    if (!Files.exists(NOT_YET)) {
      return Set.of();
    }
    return read(NOT_YET)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static void writeNotYet(List<String> names) {
    StringBuilder text =
        new StringBuilder("# Programs on which Coroscope does not agree with CPython yet.\n");
    names.forEach(name -> text.append(name).append('\n'));
    try {
      Files.writeString(NOT_YET, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a program plainly. */
  static PrintedText run(Program program) {
    StringBuilder stdout = new StringBuilder();
    StringBuilder stderr = new StringBuilder();
    Output output = (stream, text) -> (stream == Output.STDERR ? stderr : stdout).append(text);
    int status =
        watched(
            cancellation -> RUNNER.run(program.source(), program.options(), output, cancellation));
    return new PrintedText(stdout.toString(), stderr.toString(), status).normalised();
  }

  /** Records a program. */
  static Recording record(Program program) {
    return watched(
        cancellation ->
            RUNNER.record(program.source(), program.options(), cancellation, steps -> {}));
  }

  /** Ends a program that has run away, so that it fails alone. */
  private static <T> T watched(Function<Cancellation, T> action) {
    Cancellation cancellation = new Cancellation();
    ScheduledThreadPoolExecutor watchdog = new ScheduledThreadPoolExecutor(1);
    watchdog.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    try {
      watchdog.schedule(cancellation::cancel, REAL_SECONDS, TimeUnit.SECONDS);
      return action.apply(cancellation);
    } finally {
      watchdog.shutdownNow();
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
