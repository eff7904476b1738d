package org.coroscope.ui.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.coroscope.run.Variables.Variable;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.GeneratorState;
import org.coroscope.ui.common.LazyTip;
import org.coroscope.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;

/**
 * A frame: its function, its line and its variables. It is made once for a frame and follows it:
 * making it anew at each step would take too long.
 */
final class FrameBox extends VBox {

  private static final PseudoClass DETACHED = PseudoClass.getPseudoClass("detached");
  private static final PseudoClass INNERMOST = PseudoClass.getPseudoClass("innermost");
  private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final int LONGEST_VALUE = 200;
  private static final int LONGEST_TIP = 2_000;

  private final Texts texts;
  private final Label name = new Label();
  private final Label place = new Label();
  private final GridPane variables = new GridPane();
  private final Label link = FramesView.line(Feather.ARROW_DOWN, "frame-link");

  /** The first ones are shown, the others kept: a label that is new takes long to style. */
  private final List<Row> rows = new ArrayList<>();

  private List<Variable> shown = List.of();

  /** A variable on the screen. */
  private record Row(Label name, Label value) {

    void seen(boolean seen) {
      for (Label each : List.of(name, value)) {
        each.setVisible(seen);
        each.setManaged(seen);
      }
    }
  }

  FrameBox(Texts texts) {
    this.texts = texts;
    getStyleClass().add("frame-box");
    name.getStyleClass().add("frame-name");
    name.setMinWidth(20);
    place.getStyleClass().add("frame-line");
    place.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(name, gap, place);
    head.setAlignment(Pos.BASELINE_LEFT);
    head.getStyleClass().add("frame-head");
    variables.getStyleClass().add("variables");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(0);
    variables.getColumnConstraints().setAll(names, values);
    getChildren().addAll(head, variables);
    showVariables(List.of(), List.of(), false);
  }

  /** What stands above it if another frame calls or awaits it. */
  Label link() {
    return link;
  }

  /**
   * Shows a frame of a stack or of an await chain.
   *
   * @param attached whether it is on the stack; else it is suspended
   * @param innermost whether it called no other
   */
  void showFrame(FrameState frame, boolean attached, boolean innermost) {
    boolean module = frame.function().isMain();
    name.setText(module ? texts.get("frames.main") : frame.function().name() + "()");
    place.setText(frame.line() > 0 ? texts.get("frames.line", Integer.toString(frame.line())) : "");
    pseudoClassStateChanged(DETACHED, !attached);
    pseudoClassStateChanged(INNERMOST, innermost);
  }

  /** Shows a generator that is not on the stack: its frame waits, or is over. */
  void showGenerator(GeneratorState generator) {
    String key = "frames.generator." + generator.status().name();
    name.setText(generator.function().name() + "()");
    place.setText(texts.get(key, Integer.toString(generator.line())));
    pseudoClassStateChanged(DETACHED, true);
    pseudoClassStateChanged(INNERMOST, false);
  }

  /**
   * Shows the frame's variables.
   *
   * @param found those of the step, or of an earlier one
   * @param before those that were shown last; what differs from them is marked. Empty if nothing is
   *     to be marked
   * @param old whether they are those of an earlier step, until the right ones are found
   */
  void showVariables(List<Variable> found, List<Variable> before, boolean old) {
    variables.pseudoClassStateChanged(OLD, old);
    Map<String, String> known = new LinkedHashMap<>();
    before.forEach(variable -> known.put(variable.name(), variable.value()));
    shown = List.copyOf(found);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).seen(i < found.size());
    }
    for (int i = 0; i < found.size(); i++) {
      if (i == rows.size()) {
        addRow();
      }
      Variable variable = found.get(i);
      boolean changed = !before.isEmpty() && !variable.value().equals(known.get(variable.name()));
      show(rows.get(i), variable, changed && !old);
    }
    variables.setVisible(!found.isEmpty());
    variables.setManaged(!found.isEmpty());
  }

  private void addRow() {
    Label variable = new Label();
    variable.getStyleClass().add("variable-name");
    Label value = new Label();
    value.getStyleClass().add("variable-value");
    value.setMinWidth(0);
    value.setMaxWidth(Double.MAX_VALUE);
    int number = rows.size();
    LazyTip.install(value, () -> number < shown.size() ? tip(shown.get(number)) : "");
    variables.addRow(number, variable, value);
    rows.add(new Row(variable, value));
  }

  private String tip(Variable variable) {
    return texts.get("frames.value.tip", shortened(variable.value(), LONGEST_TIP), variable.type());
  }

  private void show(Row row, Variable variable, boolean changed) {
    String text = variable.value();
    row.name().setText(variable.name());
    row.value().setText(shortened(text, LONGEST_VALUE));
    row.value()
        .setAccessibleText(
            texts.get(
                changed ? "frames.value.changed" : "frames.value.read", variable.name(), text));
    row.name().pseudoClassStateChanged(CHANGED, changed);
    row.value().pseudoClassStateChanged(CHANGED, changed);
  }

  private static String shortened(String text, int length) {
    return text.length() > length ? text.substring(0, length) + "…" : text;
  }
}
