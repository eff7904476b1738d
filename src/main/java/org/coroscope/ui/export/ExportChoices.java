package org.coroscope.ui.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.coroscope.export.ExportFormat;
import org.coroscope.export.ExportRequest;
import org.coroscope.export.StageChoice;
import org.coroscope.export.StepSpan;
import org.coroscope.render.Theme;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.View;
import org.coroscope.timeline.AxisKind;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.Trace;

/** What the user has chosen to export, as it was chosen and typed. */
final class ExportChoices {

  /** Which part of the program is exported. */
  enum Range {
    ALL,
    STEPS,
    TIME,
    /** What the timeline of the window shows. */
    SHOWN
  }

  private static final Pattern SIZE = Pattern.compile("(\\d{3,5})\\s*[xX×]\\s*(\\d{3,5})");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,9})?");

  /** An animation is shown on a slide or a page: what is wider would only be made smaller there. */
  private static final int ANIMATION_WIDTH = 1280;

  final ObjectProperty<ExportKind> kind = new SimpleObjectProperty<>(ExportKind.PICTURE);
  final ObjectProperty<ExportFormat> format = new SimpleObjectProperty<>(ExportFormat.PNG);
  final ObjectProperty<View> view = new SimpleObjectProperty<>(View.TIMELINE);
  final ObjectProperty<AxisKind> axis = new SimpleObjectProperty<>(AxisKind.TIME);
  final StringProperty theme = new SimpleStringProperty("light");
  final StringProperty size = new SimpleStringProperty("");
  final IntegerProperty scale = new SimpleIntegerProperty(2);
  final ObjectProperty<Range> range = new SimpleObjectProperty<>(Range.ALL);
  final StringProperty from = new SimpleStringProperty("");
  final StringProperty to = new SimpleStringProperty("");
  final BooleanProperty markStep = new SimpleBooleanProperty(false);
  final StringProperty step = new SimpleStringProperty("0");
  final BooleanProperty title = new SimpleBooleanProperty(true);
  final BooleanProperty legend = new SimpleBooleanProperty(true);
  final BooleanProperty caption = new SimpleBooleanProperty(true);

  /** At which steps there are stages; null for those in the list. */
  final ObjectProperty<StageChoice> stages = new SimpleObjectProperty<>(StageChoice.SWITCH);

  /** Of how many stages that follow a rule one is taken, as it was typed; empty for what suits. */
  final StringProperty every = new SimpleStringProperty("");

  final StringProperty stageList = new SimpleStringProperty("");
  final IntegerProperty perPage = new SimpleIntegerProperty(3);
  final BooleanProperty answers = new SimpleBooleanProperty(false);
  final IntegerProperty delayMillis = new SimpleIntegerProperty(800);

  private final Map<ExportKind, ExportFormat> lastFormat = new EnumMap<>(ExportKind.class);
  private final Map<ExportKind, String> lastTheme = new EnumMap<>(ExportKind.class);
  private final Map<ExportKind, StageChoice> lastStages = new EnumMap<>(ExportKind.class);

  private final Map<ExportKind, Integer> lastScale = new EnumMap<>(ExportKind.class);
  private final boolean hasNotes;
  private final StepSpan shown;

  /**
   * Choices for a program.
   *
   * @param hasNotes whether it has notes, which handouts then follow
   * @param shown the steps that the timeline of the window shows
   */
  ExportChoices(boolean hasNotes, StepSpan shown) {
    this.hasNotes = hasNotes;
    this.shown = shown;
    lastStages.put(ExportKind.HANDOUT, hasNotes ? StageChoice.NOTE : StageChoice.SWITCH);
    kind.addListener((o, old, now) -> changeKind(old, now));
  }

  /** Each kind keeps what was chosen for it. */
  private void changeKind(ExportKind old, ExportKind now) {
    lastFormat.put(old, format.get());
    lastTheme.put(old, theme.get());
    lastScale.put(old, scale.get());
    if (old.hasStages()) {
      lastStages.put(old, stages.get());
    }
    format.set(lastFormat.getOrDefault(now, now.formats().get(0)));
    if (!now.themes().isEmpty()) {
      theme.set(lastTheme.getOrDefault(now, now.themes().get(0)));
    }
    if (now.hasStages()) {
      stages.set(lastStages.getOrDefault(now, StageChoice.SWITCH));
    }
    // An animation of twice the pixels is four times as large, and rarely shown that large.
    scale.set(lastScale.getOrDefault(now, now == ExportKind.SERIES ? 1 : 2));
    if (now == ExportKind.SERIES && view.get() == View.TIMELINE) {
      view.set(View.ALL);
    }
  }

  /** All that can be chosen, to be told of changes. */
  Observable[] all() {
    return new Observable[] {
      kind,
      format,
      view,
      axis,
      theme,
      size,
      scale,
      range,
      from,
      to,
      markStep,
      step,
      title,
      legend,
      caption,
      stages,
      every,
      stageList,
      perPage,
      answers,
      delayMillis
    };
  }

  /** Whether the program has notes or questions. */
  boolean hasNotes() {
    return hasNotes;
  }

  /** The steps that the timeline of the window shows. */
  StepSpan shown() {
    return shown;
  }

  /** Whether pixels can be multiplied. */
  boolean hasScale() {
    boolean pixels = format.get() == ExportFormat.PNG || format.get() == ExportFormat.GIF;
    return kind.get().isDrawn() && pixels;
  }

  /** What is wanted of a trace. */
  ExportRequest request(Trace trace) throws ExportProblem {
    StepSpan span = span(trace);
    ExportKind what = kind.get();
    boolean sheet = what == ExportKind.HANDOUT;
    double[] wanted = size(sheet);
    View shown = sheet || !what.isDrawn() ? View.TIMELINE : view.get();
    boolean looked = what == ExportKind.PICTURE && (shown != View.TIMELINE || markStep.get());
    int marked = looked ? number(step.get(), trace.lastStep()) : -1;
    PictureOptions options =
        new PictureOptions(
            shown,
            look(),
            axis.get(),
            span.from(),
            span.to(),
            marked,
            wanted[0],
            wanted[1],
            title.get(),
            legend.get(),
            caption.get());
    ExportRequest.Form form =
        sheet
            ? ExportRequest.Form.SHEET
            : what == ExportKind.SERIES ? ExportRequest.Form.SERIES : ExportRequest.Form.PICTURE;
    ExportRequest.Stages at =
        what.hasStages()
            ? new ExportRequest.Stages(stages.get(), every(), listed(trace))
            : new ExportRequest.Stages(null, ExportRequest.Stages.AS_SUITS, List.of());
    return new ExportRequest(
        format.get(),
        form,
        options,
        hasScale() ? scale.get() : 1,
        at,
        new ExportRequest.Sheet(perPage.get(), answers.get()),
        delayMillis.get(),
        theme.get());
  }

  private Theme look() {
    return switch (theme.get()) {
      case "dark" -> Theme.dark();
      case "print" -> Theme.print();
      default -> Theme.light();
    };
  }

  private StepSpan span(Trace trace) throws ExportProblem {
    switch (range.get()) {
      case STEPS -> {
        int first = from.get().isBlank() ? 0 : number(from.get(), trace.lastStep());
        int last = to.get().isBlank() ? trace.lastStep() : number(to.get(), trace.lastStep());
        if (last < first) {
          throw new ExportProblem("export.problem.range");
        }
        return new StepSpan(first, last);
      }
      case TIME -> {
        long first = from.get().isBlank() ? 0 : nanos(from.get());
        long last = to.get().isBlank() ? Long.MAX_VALUE : nanos(to.get());
        if (last < first) {
          throw new ExportProblem("export.problem.range");
        }
        return StepSpan.between(trace, first, last)
            .orElseThrow(
                () -> new ExportProblem("export.problem.nothing", TimeText.of(trace.endTime())));
      }
      case SHOWN -> {
        return shown;
      }
      default -> {
        return StepSpan.whole(trace);
      }
    }
  }

  private static int number(String text, int last) throws ExportProblem {
    boolean digits = text.strip().matches("\\d{1,9}");
    if (!digits || Integer.parseInt(text.strip()) > last) {
      throw new ExportProblem("export.problem.step", Integer.toString(last));
    }
    return Integer.parseInt(text.strip());
  }

  private static long nanos(String text) throws ExportProblem {
    if (!SECONDS.matcher(text.strip()).matches()) {
      throw new ExportProblem("export.problem.time");
    }
    return new BigDecimal(text.strip().replace(',', '.')).movePointRight(9).longValueExact();
  }

  private double[] size(boolean sheet) throws ExportProblem {
    boolean loop = view.get() == View.LOOP;
    if (sheet || !kind.get().isDrawn()) {
      return new double[] {0, 0};
    }
    if (size.get().isBlank()) {
      return new double[] {format.get() == ExportFormat.GIF && !loop ? ANIMATION_WIDTH : 0, 0};
    }
    Matcher matcher = SIZE.matcher(size.get().strip());
    if (!matcher.matches()) {
      throw new ExportProblem("export.problem.size");
    }
    double width = Integer.parseInt(matcher.group(1));
    double height = Integer.parseInt(matcher.group(2));
    if (width < 320 || height < 200) {
      throw new ExportProblem("export.problem.size");
    }
    return new double[] {width, height};
  }

  private int every() throws ExportProblem {
    String typed = every.get().strip();
    if (typed.isEmpty() || stages.get() == null) {
      return ExportRequest.Stages.AS_SUITS;
    }
    if (!typed.matches("[1-9]\\d{0,6}")) {
      throw new ExportProblem("export.problem.every");
    }
    return Integer.parseInt(typed);
  }

  private List<Integer> listed(Trace trace) throws ExportProblem {
    if (stages.get() != null) {
      return List.of();
    }
    List<Integer> listed = new ArrayList<>();
    for (String each : stageList.get().split("[,;\\s]+")) {
      if (!each.isEmpty()) {
        listed.add(number(each, trace.lastStep()));
      }
    }
    if (listed.isEmpty()) {
      throw new ExportProblem("export.problem.list");
    }
    return listed;
  }
}
