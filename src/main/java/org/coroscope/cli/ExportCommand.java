package org.coroscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coroscope.export.ExportFormat;
import org.coroscope.export.ExportRequest;
import org.coroscope.export.Exporter;
import org.coroscope.export.StageChoice;
import org.coroscope.export.StepSpan;
import org.coroscope.lesson.Lesson;
import org.coroscope.render.Theme;
import org.coroscope.render.export.ExportFailure;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Pictures;
import org.coroscope.render.export.View;
import org.coroscope.timeline.AxisKind;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.Trace;
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
final class ExportCommand implements Callable<Integer>, ExportRun.Wish {

  private static final Pattern SIZE = Pattern.compile("(\\d{2,5})[xX×](\\d{2,5})");

  private static final double ANIMATION_WIDTH = 1280;

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
      split = ",",
      description =
          "svg, png, pdf, gif, html, perfetto, json or jsonl (default: what OUT ends in, else"
              + " svg); several, as svg,png, go into a folder.")
  private List<ExportFormat> formats;

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
      names = "--time",
      paramLabel = "A..B",
      description = "What happens in these seconds of virtual time only, such as 0.5..2.")
  private String time;

  @Option(
      names = "--each",
      paramLabel = "SIZE",
      description =
          "A numbered picture, or a GIF's image, at each event, line, switch, iteration or note"
              + " (default of a GIF: switch).")
  private StageChoice each;

  @Option(
      names = "--every",
      paramLabel = "N",
      description =
          "Only one of N of the steps that --each names, and the last (default of a GIF without"
              + " --each: so that it has a few hundred images at most).")
  private Integer every;

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
      names = "--delay",
      paramLabel = "MS",
      description = "How long a GIF's image stays, in milliseconds (default: 800).")
  private int delay = 800;

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
      description = "PNG and GIF: pixels of the file a pixel of the picture, up to 4 (default: 1).")
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
    if (formats == null) {
      formats = List.of(ExportFormat.of(output == null ? null : Path.of(output)));
    }
    formats = List.copyOf(new LinkedHashSet<>(formats));
    check();
    List<Lesson> lessons = all ? ExportSubjects.bundled() : ExportSubjects.find(name, System.in);
    boolean one = lessons.size() == 1 && !all && !isFolder(name);
    boolean terminal = ProgressLine.isTerminal();
    ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), terminal);
    boolean manyFiles = !one || formats.size() > 1;
    if ("-".equals(output) && manyFiles) {
      throw new CommandFailure(
          "Several files cannot go to standard output. Name a folder: -o OUT.");
    }
    String place = output != null && formats.size() > 1 ? output + "/" : output;
    ExportRun run =
        new ExportRun(
            this,
            new Exporter(Pictures.english(), Narrator.english()),
            new ExportTarget(place, !one, force),
            progress,
            // Where a bar shows how far it is, the names of all files would only push it away.
            one || !terminal);
    if (one) {
      try {
        return run.one(lessons.get(0)) ? 0 : 1;
      } catch (ExportFailure failure) {
        throw new CommandFailure(ExportWords.of(failure));
      }
    }
    int failures = run.all(lessons);
    progress.say(summary(lessons.size(), failures));
    return failures == 0 ? 0 : 1;
  }

  private static String summary(int lessons, int failures) {
    String good = lessons - failures + (lessons - failures == 1 ? " program" : " programs");
    return good + " exported" + (failures == 0 ? "." : ", " + failures + " not.");
  }

  private boolean isSeries(ExportFormat format) {
    return sheet || each != null || stages != null || format == ExportFormat.GIF;
  }

  @Override
  public List<ExportFormat> formats() {
    return formats;
  }

  @Override
  public boolean isOneFile(ExportFormat format) {
    return !isSeries(format) || format.holdsSeveral();
  }

  private void check() {
    if (!(scale >= 0.25 && scale <= 4)) {
      throw new CommandFailure("--scale must be from 0.25 to 4.");
    }
    if (perPage < 1 || perPage > 8) {
      throw new CommandFailure("--per-page must be from 1 to 8.");
    }
    if (delay < 20 || delay > 60_000) {
      throw new CommandFailure("--delay must be from 20 to 60000 milliseconds.");
    }
    if (every != null && every < 1) {
      throw new CommandFailure("--every takes a number from 1 on.");
    }
    if (every != null && (stages != null || formats.stream().noneMatch(this::isSeries))) {
      throw new CommandFailure(
          "--every thins out what --each names: take it with --each or a gif.");
    }
    boolean drawn = formats.stream().allMatch(ExportFormat::isPicture);
    if (!drawn && (sheet || each != null || stages != null)) {
      throw new CommandFailure(
          "--sheet, --each and --stages are for pictures: svg, png, pdf or gif.");
    }
    if (sheet && formats.contains(ExportFormat.GIF)) {
      throw new CommandFailure("A --sheet is made for paper: take pdf, svg or png.");
    }
    if (steps != null && time != null) {
      throw new CommandFailure("Take --steps or --time, not both.");
    }
    if (time != null) {
      TimeRange.of(time);
    }
    StepRange.of(steps);
    pictureOptions(formats.get(0), new StepSpan(0, 0), -1);
    listedSteps();
  }

  private List<Integer> listedSteps() {
    List<Integer> listed = new ArrayList<>();
    if (stages != null) {
      for (String number : stages.split(",")) {
        if (!number.strip().matches("\\d{1,9}")) {
          throw new CommandFailure("--stages takes steps such as 3,17,42.");
        }
        listed.add(Integer.parseInt(number.strip()));
      }
    }
    return listed;
  }

  private static boolean isFolder(String name) {
    return !name.equals("-") && Files.isDirectory(Path.of(name));
  }

  @Override
  public String ending(ExportFormat format) {
    String word = sheet ? "sheet" : view.name().toLowerCase(Locale.ROOT);
    return (format.isPicture() ? "-" + word : "") + format.ending();
  }

  @Override
  public ExportRequest request(ExportFormat format, Trace trace) {
    StepRange range = StepRange.of(steps);
    StepSpan span = time == null ? range.in(trace.lastStep()) : TimeRange.of(time).steps(trace);
    PictureOptions options = pictureOptions(format, span, range.step());
    String player = theme == null ? "auto" : theme().name();
    ExportRequest.Form form =
        sheet
            ? ExportRequest.Form.SHEET
            : isSeries(format) ? ExportRequest.Form.SERIES : ExportRequest.Form.PICTURE;
    return new ExportRequest(
        format,
        form,
        options,
        scale,
        new ExportRequest.Stages(each, thinning(), listedSteps()),
        new ExportRequest.Sheet(perPage, answers),
        delay,
        player);
  }

  private int thinning() {
    return every != null ? every : each == null ? ExportRequest.Stages.AS_SUITS : 1;
  }

  private PictureOptions pictureOptions(ExportFormat format, StepSpan span, int step) {
    // An animation is shown on a slide or a page: what is wider would only be made smaller there.
    double width = format == ExportFormat.GIF && view != View.LOOP ? ANIMATION_WIDTH : 0;
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
        view,
        theme(),
        axis,
        span.from(),
        span.to(),
        step,
        width,
        height,
        !noTitle,
        !noLegend,
        !noCaption);
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
