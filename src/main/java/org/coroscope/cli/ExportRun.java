package org.coroscope.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coroscope.export.ExportFormat;
import org.coroscope.export.ExportRequest;
import org.coroscope.export.ExportSubject;
import org.coroscope.export.Exporter;
import org.coroscope.export.Watch;
import org.coroscope.lesson.Lesson;
import org.coroscope.render.export.ExportFailure;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.Recording;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Trace;

/**
 * Exports programs, each in all formats that are wanted. Several programs are exported at once, as
 * each is a world of its own; what there is to say comes in the programs' order all the same.
 */
final class ExportRun {

  /** More at once would need much memory, and a machine has other things to do. */
  private static final int MOST_AT_ONCE = 4;

  /** What is wanted of each program. */
  interface Wish {
    /** The formats, each once. */
    List<ExportFormat> formats();

    /** What a file's name ends in. */
    String ending(ExportFormat format);

    /** Whether a program has one file in a format. */
    boolean isOneFile(ExportFormat format);

    /** What is wanted of a program that was recorded. */
    ExportRequest request(ExportFormat format, Trace trace);
  }

  private final Wish wish;
  private final Exporter exporter;
  private final ExportTarget target;
  private final ProgressLine progress;
  private final boolean namesFiles;

  /**
   * A run.
   *
   * @param namesFiles whether each file that is written is told
   */
  ExportRun(
      Wish wish,
      Exporter exporter,
      ExportTarget target,
      ProgressLine progress,
      boolean namesFiles) {
    this.wish = wish;
    this.exporter = exporter;
    this.target = target;
    this.progress = progress;
    this.namesFiles = namesFiles;
  }

  /**
   * Exports one program.
   *
   * @return whether it could be compiled
   * @throws CommandFailure or {@link ExportFailure} if it cannot be exported
   */
  boolean one(Lesson lesson) throws IOException {
    List<String> said = new ArrayList<>();
    try {
      return export(lesson, said);
    } finally {
      said.forEach(progress::say);
    }
  }

  /**
   * Exports programs, and shows how far it is.
   *
   * @return how many could not be exported
   */
  int all(List<Lesson> lessons) throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    ExecutorService workers =
        Executors.newFixedThreadPool(Math.max(1, Math.min(MOST_AT_ONCE, processors)));
    try {
      List<List<String>> said = new ArrayList<>();
      List<Future<Boolean>> jobs = new ArrayList<>();
      for (Lesson lesson : lessons) {
        List<String> lines = new ArrayList<>();
        said.add(lines);
        jobs.add(workers.submit(() -> isExported(lesson, lines)));
      }
      int failures = 0;
      for (int i = 0; i < jobs.size(); i++) {
        progress.show(i, jobs.size(), lessons.get(i).id());
        failures += result(jobs.get(i)) ? 0 : 1;
        said.get(i).forEach(progress::say);
      }
      progress.show(jobs.size(), jobs.size(), "done");
      return failures;
    } finally {
      workers.shutdownNow();
    }
  }

  private static boolean result(Future<Boolean> job) throws IOException {
    try {
      return job.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The export was interrupted.");
    }
  }

  private boolean isExported(Lesson lesson, List<String> said) throws IOException {
    try {
      return export(lesson, said);
    } catch (CommandFailure failure) {
      said.add("coroscope: " + lesson.id() + ": " + failure.getMessage());
    } catch (ExportFailure failure) {
      said.add("coroscope: " + lesson.id() + ": " + ExportWords.of(failure));
    }
    return false;
  }

  private boolean export(Lesson lesson, List<String> said) throws IOException {
    for (ExportFormat format : wish.formats()) {
      if (wish.isOneFile(format)) {
        target.check(lesson, wish.ending(format));
      }
    }
    SourceFile file = new SourceFile(lesson.fileName(), lesson.source());
    Recording recording =
        new ProgramRunner().record(file, lesson.options(), new Cancellation(), done -> {});
    recording.diagnostics().forEach(each -> said.add(each.format().stripTrailing()));
    if (!recording.compiled()) {
      return false;
    }
    Trace trace = recording.trace();
    ExportSubject subject = ExportSubject.of(lesson, trace, VersionProvider.version());
    for (ExportFormat format : wish.formats()) {
      String ending = wish.ending(format);
      exporter.write(
          subject,
          wish.request(format, trace),
          (number, bytes) -> {
            String written = target.write(lesson, ending, number, bytes);
            if (namesFiles && !written.isEmpty()) {
              said.add("  " + written);
            }
          },
          Watch.NONE);
    }
    if (!trace.outcome().isSuccess()) {
      said.add("The program ended with: " + trace.outcome().message());
    }
    return true;
  }
}
