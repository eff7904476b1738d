package org.coroscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coroscope.lesson.Lesson;
import org.coroscope.render.Theme;
import org.coroscope.render.export.Exhibit;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Pictures;
import org.coroscope.render.export.View;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.Recording;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;
import org.coroscope.timeline.AxisKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coroscope export}: pictures and files of programs, without a display. */
@Command(
    name = "export",
    description = "Writes pictures of a program, handouts, or its trace for other tools.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[xX×](\\d{2,5})");

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|LESSON|FOLDER",
      description = "A program, a lesson's or chapter's name, or a folder of lessons.")
  private String name;

  @Option(names = "--all", description = "All lessons that come with Coroscope.")
  private boolean all;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "svg, png, html, json, jsonl or perfetto (default: what OUT ends in, else svg).")
  private ExportFormat format;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description = "For pictures: timeline, loop, code or all (default: timeline).")
  private View view = View.TIMELINE;

  @Option(
      names = "--steps",
      paramLabel = "A..B",
      description = "These steps only; or one step, such as 42, to look at.")
  private String steps;

  @Option(
      names = "--each",
      paramLabel = "SIZE",
      description = "A numbered picture at each event, line, switch, iteration or note.")
  private StageChoice each;

  @Option(
      names = "--sheet",
      description = "Handout pages of numbered stages, by --stages or --each (default: note).")
  private boolean sheet;

  @Option(
      names = "--stages",
      paramLabel = "N,N,...",
      description = "The steps that a series or a sheet shows.")
  private String stages;

  @Option(
      names = "--per-page",
      paramLabel = "N",
      description = "Stages on a page of a sheet, 1 to 8 (default: 3).")
  private int perPage = 3;

  @Option(names = "--answers", description = "Mark the right answers on a sheet.")
  private boolean answers;

  @Option(
      names = "--axis",
      paramLabel = "AXIS",
      description = "A timeline's: time or steps (default: time).")
  private AxisKind axis = AxisKind.TIME;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description = "light, dark or print (default: light; of a sheet: print).")
  private String theme;

  @Option(names = "--size", paramLabel = "WxH", description = "Of a picture, such as 1600x900.")
  private String size;

  @Option(
      names = "--scale",
      paramLabel = "N",
      description = "PNG: pixels of the file a pixel of the picture, up to 4 (default: 1).")
  private double scale = 1;

  @Option(names = "--no-title", description = "Leave the title out.")
  private boolean noTitle;

  @Option(names = "--no-legend", description = "Leave the legend out.")
  private boolean noLegend;

  @Option(names = "--no-caption", description = "Leave the line with lesson, step and time out.")
  private boolean noCaption;

  @Option(names = "--force", description = "Overwrite files that exist.")
  private boolean force;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file, or a folder where there are several; - for standard output.")
  private String output;

  @Override
  public Integer call() throws IOException {
    // Pictures are drawn in memory; a display that is there but cannot be reached must not matter.
    System.setProperty("java.awt.headless", "true");
    if ((name == null) != all) {
      throw new CommandFailure("Export what? Name a file, a lesson or a folder, or say --all.");
    }
    if (format == null) {
      format = ExportFormat.of(output == null ? null : Path.of(output));
    }
    boolean series = sheet || each != null || stages != null;
    check(series);
    List<Lesson> lessons = all ? ExportSubjects.bundled() : ExportSubjects.find(name, System.in);
    boolean one = lessons.size() == 1 && !all && !isFolder(name);
    ExportTarget target = new ExportTarget(output, !one, force, this::say);
    if (target.isStandardOutput() && !one) {
      throw new CommandFailure(
          "Several files cannot go to standard output. Name a folder: -o OUT.");
    }
    ExportPages pages =
        new ExportPages(
            Pictures.english(),
            format,
            StepRange.of(steps),
            new ExportPages.Series(sheet, each, stages, perPage, answers),
            this::pictureOptions,
            scale,
            theme == null ? "auto" : theme().name());
    int failures = 0;
    for (int i = 0; i < lessons.size(); i++) {
      Lesson lesson = lessons.get(i);
      if (!one) {
        say("[" + (i + 1) + "/" + lessons.size() + "] " + lesson.id());
      }
      try {
        if (!series) {
          target.check(lesson, pages.nameEnding(view));
        }
        failures += export(lesson, pages, target) ? 0 : 1;
      } catch (CommandFailure | IllegalArgumentException failure) {
        if (one) {
          throw new CommandFailure(failure.getMessage());
        }
        say("coroscope: " + lesson.id() + ": " + failure.getMessage());
        failures++;
      }
    }
    return failures == 0 ? 0 : 1;
  }

  private void check(boolean series) {
    if (!(scale >= 0.25 && scale <= 4)) {
      throw new CommandFailure("--scale must be from 0.25 to 4.");
    }
    if (perPage < 1 || perPage > 8) {
      throw new CommandFailure("--per-page must be from 1 to 8.");
    }
    if (series && !format.isPicture()) {
      throw new CommandFailure("--sheet, --each and --stages are for pictures: svg or png.");
    }
    pictureOptions(0, 0, -1);
  }

  private static boolean isFolder(String name) {
    return !name.equals("-") && Files.isDirectory(Path.of(name));
  }

  private void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }

  private boolean export(Lesson lesson, ExportPages pages, ExportTarget target) throws IOException {
    SourceFile file = new SourceFile(lesson.fileName(), lesson.source());
    Recording recording =
        new ProgramRunner().record(file, lesson.options(), new Cancellation(), done -> {});
    for (Diagnostic diagnostic : recording.diagnostics()) {
      spec.commandLine().getErr().print(diagnostic.format());
    }
    spec.commandLine().getErr().flush();
    if (!recording.compiled()) {
      return false;
    }
    Exhibit exhibit =
        Exhibit.of(recording.trace(), lesson.id(), lesson.title(), VersionProvider.version());
    List<ExportPages.Page> made = pages.of(lesson, exhibit);
    for (ExportPages.Page page : made) {
      target.write(lesson, page.ending(), made.size() == 1, page.bytes());
    }
    if (!recording.trace().outcome().isSuccess()) {
      say("The program ended with: " + recording.trace().outcome().message());
    }
    return true;
  }

  private PictureOptions pictureOptions(int from, int to, int step) {
    double width = 0;
    double height = 0;
    if (size != null) {
      Matcher matcher = SIZE.matcher(size);
      if (!matcher.matches()) {
        throw new CommandFailure("--size takes width and height, such as 1600x900.");
      }
      width = Math.max(320, Integer.parseInt(matcher.group(1)));
      height = Math.max(200, Integer.parseInt(matcher.group(2)));
    }
    return new PictureOptions(
        view, theme(), axis, from, to, step, width, height, !noTitle, !noLegend, !noCaption);
  }

  private Theme theme() {
    if (theme == null) {
      return sheet ? Theme.print() : Theme.light();
    }
    return switch (theme.toLowerCase(Locale.ROOT)) {
      case "light" -> Theme.light();
      case "dark" -> Theme.dark();
      case "print" -> Theme.print();
      default -> throw new CommandFailure("--theme is light, dark or print, not " + theme + ".");
    };
  }
}
