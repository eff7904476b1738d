package org.coroscope.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coroscope.lesson.Lesson;
import org.coroscope.render.Drawing;
import org.coroscope.render.Theme;
import org.coroscope.render.export.Exhibit;
import org.coroscope.render.export.ImageWriter;
import org.coroscope.render.export.JsonLines;
import org.coroscope.render.export.PerfettoWriter;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Pictures;
import org.coroscope.render.export.View;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.Recording;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;
import org.coroscope.timeline.AxisKind;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code coroscope export}: pictures and files of programs, without a display. */
@Command(
    name = "export",
    description = "Writes pictures of a program, or its trace for other tools.",
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
      description = "svg, png, json, jsonl or perfetto (default: what OUT ends in, else svg).")
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
      description = "A numbered picture at each event, line, switch or iteration.")
  private StepSize each;

  @Option(names = "--axis", paramLabel = "AXIS", description = "time or steps (default: time).")
  private AxisKind axis = AxisKind.TIME;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      description = "light, dark or print (default: light).")
  private String theme = "light";

  @Option(names = "--size", paramLabel = "WxH", description = "Of a picture, such as 1600x900.")
  private String size;

  @Option(
      names = "--scale",
      paramLabel = "N",
      description = "PNG: pixels of the file a pixel of the picture, 1 to 4 (default: 1).")
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

  /** A file to be written. */
  private record Sheet(String ending, byte[] bytes) {}

  @Override
  public Integer call() throws IOException {
    // Pictures are drawn in memory; a display that is there but cannot be reached must not matter.
    System.setProperty("java.awt.headless", "true");
    if ((name == null) != all) {
      throw new CommandFailure("Export what? Name a file, a lesson or a folder, or say --all.");
    }
    if (!(scale >= 0.25 && scale <= 4)) {
      throw new CommandFailure("--scale must be from 0.25 to 4.");
    }
    List<Lesson> lessons = all ? ExportSubjects.bundled() : ExportSubjects.find(name, System.in);
    boolean one = lessons.size() == 1 && !all && !isFolder(name);
    if (format == null) {
      format = ExportFormat.of(output == null ? null : Path.of(output));
    }
    if ("-".equals(output) && (!one || each != null)) {
      throw new CommandFailure(
          "Several files cannot go to standard output. Name a folder: -o OUT.");
    }
    Pictures pictures = Pictures.english();
    int failures = 0;
    int number = 0;
    for (Lesson lesson : lessons) {
      number++;
      if (!one) {
        say("[" + number + "/" + lessons.size() + "] " + lesson.id());
      }
      try {
        failures += export(lesson, pictures, one) ? 0 : 1;
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

  private static boolean isFolder(String name) {
    return !name.equals("-") && Files.isDirectory(Path.of(name));
  }

  private void say(String line) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(line);
    err.flush();
  }

  private boolean export(Lesson lesson, Pictures pictures, boolean one) throws IOException {
    Path base = one ? null : folder().resolve(lesson.id());
    if (!force && each == null) {
      refuseIfThere(one ? single(lesson) : sibling(base, nameEnding()));
    }
    SourceFile file = new SourceFile(lesson.fileName(), lesson.source());
    Recording recording =
        new ProgramRunner().record(file, options(lesson), new Cancellation(), done -> {});
    for (Diagnostic diagnostic : recording.diagnostics()) {
      spec.commandLine().getErr().print(diagnostic.format());
    }
    spec.commandLine().getErr().flush();
    if (!recording.compiled()) {
      return false;
    }
    Exhibit exhibit =
        Exhibit.of(recording.trace(), lesson.id(), lesson.title(), VersionProvider.version());
    for (Sheet sheet : sheets(exhibit, pictures)) {
      write(sheet, lesson, base);
    }
    if (!recording.trace().outcome().isSuccess()) {
      say("The program ended with: " + recording.trace().outcome().message());
    }
    return true;
  }

  /** How a lesson is run: as everywhere, with its own seed. */
  static RunOptions options(Lesson lesson) {
    RunOptions plain = RunOptions.standard();
    return new RunOptions(
        plain.limits(),
        plain.steps(),
        plain.virtualNanos(),
        lesson.seed(),
        plain.arguments(),
        plain.input());
  }

  // ---- what is written --------------------------------------------------------------------------

  private String nameEnding() {
    String middle = format.isPicture() ? "-" + view.name().toLowerCase(Locale.ROOT) : "";
    return middle + format.ending();
  }

  private List<Sheet> sheets(Exhibit exhibit, Pictures pictures) throws IOException {
    Trace trace = exhibit.trace();
    StepRange range = steps == null ? StepRange.ALL : StepRange.of(steps);
    int from = range.first(trace.lastStep());
    int to = range.last(trace.lastStep());
    if (!format.isPicture()) {
      return List.of(new Sheet(nameEnding(), file(exhibit, from, to)));
    }
    PictureOptions options = options(from, to, range.step(trace.lastStep()));
    if (each == null) {
      return List.of(new Sheet(nameEnding(), image(pictures.picture(exhibit, options))));
    }
    List<Sheet> series = new ArrayList<>();
    for (int step : stops(trace, from, to)) {
      String ending = "-" + digits(series.size() + 1) + nameEnding();
      series.add(new Sheet(ending, image(pictures.picture(exhibit, options.at(step)))));
    }
    return series;
  }

  private List<Integer> stops(Trace trace, int from, int to) {
    List<Integer> stops = new ArrayList<>(List.of(from));
    int step = trace.nextStep(from, each);
    while (step > stops.get(stops.size() - 1) && step <= to) {
      stops.add(step);
      step = trace.nextStep(step, each);
    }
    if (stops.size() > 2000) {
      throw new CommandFailure(
          stops.size() + " pictures are too many. Take fewer --steps or a larger --each.");
    }
    return stops;
  }

  private static String digits(int number) {
    String text = Integer.toString(number);
    return "0".repeat(Math.max(0, 4 - text.length())) + text;
  }

  private PictureOptions options(int from, int to, int step) {
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
    return switch (theme.toLowerCase(Locale.ROOT)) {
      case "light" -> Theme.light();
      case "dark" -> Theme.dark();
      case "print" -> Theme.print();
      default -> throw new CommandFailure("--theme is light, dark or print, not " + theme + ".");
    };
  }

  private byte[] image(Drawing drawing) throws IOException {
    return format == ExportFormat.PNG ? ImageWriter.png(drawing, scale) : ImageWriter.svg(drawing);
  }

  private byte[] file(Exhibit exhibit, int from, int to) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    switch (format) {
      case JSON -> TraceWriter.write(exhibit.trace(), out);
      case JSONL -> new JsonLines(Narrator.english()).write(exhibit, from, to, out);
      case PERFETTO -> new PerfettoWriter(exhibit, axis, from, to).write(out);
      default -> throw new IllegalStateException("pictures are made elsewhere");
    }
    return out.toByteArray();
  }

  // ---- where it goes ----------------------------------------------------------------------------

  private Path folder() {
    return Path.of(output == null ? "." : output);
  }

  private static Path sibling(Path base, String ending) {
    return base.resolveSibling(base.getFileName() + ending);
  }

  /** The file for one program's one picture; null for standard output. */
  private Path single(Lesson lesson) {
    if ("-".equals(output)) {
      return null;
    }
    String plain = lesson.fileName().replaceFirst("\\.py$", "") + nameEnding();
    if (output == null) {
      return Path.of(plain);
    }
    boolean folder = output.endsWith("/") || Files.isDirectory(Path.of(output));
    return folder ? Path.of(output).resolve(plain) : Path.of(output);
  }

  private void refuseIfThere(Path file) {
    if (file != null && Files.exists(file) && !force) {
      throw new CommandFailure(file + " is there already. Say --force to overwrite it.");
    }
  }

  private void write(Sheet sheet, Lesson lesson, Path base) throws IOException {
    Path file;
    if (base != null) {
      file = sibling(base, sheet.ending());
    } else if (each != null) {
      String plain = lesson.fileName().replaceFirst("\\.py$", "");
      file = folder().resolve(plain + sheet.ending());
    } else {
      file = single(lesson);
    }
    if (file == null) {
      System.out.write(sheet.bytes());
      System.out.flush();
      return;
    }
    refuseIfThere(file);
    if (file.getParent() != null) {
      Files.createDirectories(file.getParent());
    }
    OpenOption[] how =
        force
            ? new OpenOption[] {
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE
            }
            : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, how))) {
      out.write(sheet.bytes());
    }
    say("  " + file);
  }
}
