package org.coroscope.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.coroscope.export.ExportFormat;
import org.coroscope.export.StageChoice;
import org.coroscope.export.StepSpan;
import org.coroscope.render.export.View;
import org.coroscope.timeline.AxisKind;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.export.ExportChoices.Range;

/** What can be chosen about an export; only what matters for the chosen kind is shown. */
final class ExportOptions {

  private static final List<String> SIZES =
      List.of("1280 × 720", "1024 × 768", "1600 × 900", "1920 × 1080");
  private static final List<Integer> DELAYS = List.of(200, 400, 800, 1200, 2000, 4000);

  /** Stands for a list of steps, where a rule would be. */
  private static final String LIST = "LIST";

  private final ExportChoices choices;
  private final Trace trace;
  private final Texts texts;
  private final Parent root;

  @FXML private Node viewRow;
  @FXML private ComboBox<View> view;
  @FXML private ComboBox<ExportFormat> format;
  @FXML private Label formatHelp;
  @FXML private Node stagesRow;
  @FXML private Label stagesLabel;
  @FXML private ComboBox<String> stages;
  @FXML private Node everyRow;
  @FXML private TextField every;
  @FXML private TextField stageList;
  @FXML private Node stepRow;
  @FXML private CheckBox markStep;
  @FXML private Label stepLabel;
  @FXML private TextField step;
  @FXML private Label stepOf;
  @FXML private Node rangeRow;
  @FXML private ComboBox<Range> range;
  @FXML private Node rangeEnds;
  @FXML private TextField from;
  @FXML private TextField to;
  @FXML private Label rangeUnit;
  @FXML private Node sheetRow;
  @FXML private ComboBox<Integer> perPage;
  @FXML private CheckBox answers;
  @FXML private Node delayRow;
  @FXML private ComboBox<Integer> delay;
  @FXML private Node axisRow;
  @FXML private ComboBox<AxisKind> axis;
  @FXML private Node themeRow;
  @FXML private ComboBox<String> theme;
  @FXML private Node sizeRow;
  @FXML private ComboBox<String> size;
  @FXML private Node scaleRow;
  @FXML private ComboBox<Integer> scale;
  @FXML private Node partsRow;
  @FXML private CheckBox title;
  @FXML private CheckBox legend;
  @FXML private CheckBox caption;

  ExportOptions(ExportChoices choices, Trace trace, Texts texts) {
    this.choices = choices;
    this.trace = trace;
    this.texts = texts;
    root = Fxml.load(this, texts);
  }

  /** What is to be put into the window. */
  Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    words(view, each -> texts.get("export.view." + each.name()));
    words(range, this::rangeWord);
    words(axis, each -> texts.get("export.axis." + each.name()));
    words(format, each -> texts.get("export.format." + each.name()));
    words(theme, each -> texts.get("export.theme." + each));
    words(stages, each -> texts.get("export.stages." + each));
    words(scale, each -> each + "×");
    words(delay, each -> texts.get("export.delay.value", each / 1000.0));
    view.getItems().setAll(View.values());
    range.getItems().setAll(Range.values());
    axis.getItems().setAll(AxisKind.values());
    perPage.getItems().setAll(1, 2, 3, 4, 5, 6);
    scale.getItems().setAll(1, 2, 3, 4);
    delay.getItems().setAll(DELAYS);
    bind(view, choices.view);
    bind(range, choices.range);
    bind(axis, choices.axis);
    bind(format, choices.format);
    bind(theme, choices.theme);
    bindNumber(perPage, choices.perPage);
    bindNumber(scale, choices.scale);
    bindNumber(delay, choices.delayMillis);
    bindStages();
    bindSize();
    step.textProperty().bindBidirectional(choices.step);
    from.textProperty().bindBidirectional(choices.from);
    to.textProperty().bindBidirectional(choices.to);
    stageList.textProperty().bindBidirectional(choices.stageList);
    every.textProperty().bindBidirectional(choices.every);
    markStep.selectedProperty().bindBidirectional(choices.markStep);
    answers.selectedProperty().bindBidirectional(choices.answers);
    title.selectedProperty().bindBidirectional(choices.title);
    legend.selectedProperty().bindBidirectional(choices.legend);
    caption.selectedProperty().bindBidirectional(choices.caption);
    stepOf.setText(texts.get("export.step.of", Integer.toString(trace.lastStep())));
    choices.kind.addListener((o, old, now) -> showKind());
    choices.range.addListener((o, old, now) -> showRange());
    choices.format.addListener((o, old, now) -> showRows());
    choices.view.addListener((o, old, now) -> showRows());
    choices.stages.addListener((o, old, now) -> showRows());
    choices.markStep.addListener((o, old, now) -> showRows());
    showKind();
    showRange();
  }

  // ---- what is shown ----------------------------------------------------------------------------

  private void showKind() {
    ExportKind kind = choices.kind.get();
    items(format, kind.formats(), choices.format.get());
    items(theme, kind.themes(), choices.theme.get());
    List<String> rules = new ArrayList<>();
    for (StageChoice each : StageChoice.values()) {
      if (each != StageChoice.NOTE || choices.hasNotes()) {
        rules.add(each.name());
      }
    }
    rules.add(LIST);
    items(stages, rules, rule(choices.stages.get()));
    if (kind.hasStages()) {
      stagesLabel.setText(texts.get("export.stages." + kind.id()));
    }
    showRows();
  }

  private void showRows() {
    ExportKind kind = choices.kind.get();
    ExportFormat chosen = choices.format.get();
    boolean pictures = kind == ExportKind.PICTURE || kind == ExportKind.SERIES;
    boolean lanes = pictures && choices.view.get() == View.TIMELINE;
    boolean one = kind == ExportKind.PICTURE;
    show(viewRow, pictures);
    show(stepRow, one);
    show(markStep, one && lanes);
    show(stepLabel, !lanes);
    step.setDisable(one && lanes && !choices.markStep.get());
    show(stagesRow, kind.hasStages());
    show(stageList, kind.hasStages() && choices.stages.get() == null);
    show(everyRow, kind.hasStages() && choices.stages.get() != null);
    boolean wholeTrace = chosen == ExportFormat.JSON;
    show(
        rangeRow,
        !wholeTrace
            && !(one && (choices.view.get() == View.CODE || choices.view.get() == View.LOOP)));
    show(sheetRow, kind == ExportKind.HANDOUT);
    show(answers, kind == ExportKind.HANDOUT && choices.hasNotes());
    show(delayRow, kind == ExportKind.SERIES && chosen == ExportFormat.GIF);
    boolean axes = kind != ExportKind.DATA || chosen == ExportFormat.PERFETTO;
    boolean drawsLanes = !pictures || lanes || choices.view.get() == View.ALL;
    show(axisRow, axes && drawsLanes);
    show(themeRow, !kind.themes().isEmpty());
    show(sizeRow, pictures);
    show(scaleRow, choices.hasScale());
    show(partsRow, kind.isDrawn());
    show(legend, !pictures || drawsLanes);
    String help = "export.format." + chosen.name() + ".help";
    formatHelp.setText(texts.has(help) ? texts.get(help) : "");
    show(formatHelp, texts.has(help));
  }

  private void showRange() {
    Range chosen = choices.range.get();
    show(rangeEnds, chosen == Range.STEPS || chosen == Range.TIME);
    boolean steps = chosen == Range.STEPS;
    from.setPromptText("0");
    to.setPromptText(
        steps ? Integer.toString(trace.lastStep()) : Double.toString(trace.endTime() / 1e9));
    rangeUnit.setText(steps ? "" : texts.get("export.range.seconds"));
  }

  private String rangeWord(Range each) {
    StepSpan shown = choices.shown();
    return texts.get(
        "export.range." + each.name(),
        Integer.toString(shown.from()),
        Integer.toString(shown.to()));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  // ---- controls and choices ---------------------------------------------------------------------

  private static <T> void words(ComboBox<T> box, Function<T, String> word) {
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : word.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
  }

  /** A box has no value for a moment while its list changes: that is no choice. */
  private static <T> void bind(ComboBox<T> box, Property<T> choice) {
    box.setValue(choice.getValue());
    box.valueProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null) {
                choice.setValue(now);
              }
            });
    choice.addListener((o, old, now) -> box.setValue(now));
  }

  private static void bindNumber(ComboBox<Integer> box, IntegerProperty choice) {
    box.setValue(choice.get());
    box.valueProperty().addListener((o, old, now) -> choice.set(now));
    choice.addListener((o, old, now) -> box.setValue(now.intValue()));
  }

  private static <T> void items(ComboBox<T> box, List<T> items, T chosen) {
    box.getItems().setAll(items);
    box.setValue(chosen);
  }

  private void bindStages() {
    stages
        .valueProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null) {
                choices.stages.set(now.equals(LIST) ? null : StageChoice.valueOf(now));
              }
            });
    choices.stages.addListener((o, old, now) -> stages.setValue(rule(now)));
  }

  private static String rule(StageChoice choice) {
    return choice == null ? LIST : choice.name();
  }

  private void bindSize() {
    String fits = texts.get("export.size.fits");
    size.getItems().add(fits);
    size.getItems().addAll(SIZES);
    size.setValue(choices.size.get().isEmpty() ? fits : choices.size.get());
    size.getEditor()
        .textProperty()
        .addListener((o, old, now) -> choices.size.set(now.equals(fits) ? "" : now));
  }
}
