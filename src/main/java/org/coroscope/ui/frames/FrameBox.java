package org.coroscope.ui.frames;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.coroscope.run.Variables;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.GeneratorState;
import org.coroscope.ui.common.Texts;

/** A frame: its function, its line and its variables. */
final class FrameBox extends VBox {

  private static final PseudoClass DETACHED = PseudoClass.getPseudoClass("detached");
  private static final PseudoClass INNERMOST = PseudoClass.getPseudoClass("innermost");
  private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");
  private static final int LONGEST_VALUE = 200;

  private final GridPane variables = new GridPane();

  /** A frame of a stack or of an await chain. */
  static FrameBox of(FrameState frame, boolean attached, boolean innermost, Texts texts) {
    String line = frame.line() > 0 ? texts.get("frames.line", Integer.toString(frame.line())) : "";
    boolean module = frame.function().name().equals("<module>");
    String name = module ? texts.get("frames.module") : frame.function().name() + "()";
    return new FrameBox(name, line, attached, innermost);
  }

  /** A generator that is not on the stack: its frame waits, or is over. */
  static FrameBox of(GeneratorState generator, Texts texts) {
    String key = "frames.generator." + generator.status().name();
    String state = texts.get(key, Integer.toString(generator.line()));
    return new FrameBox(generator.function().name() + "()", state, false, false);
  }

  private FrameBox(String title, String place, boolean attached, boolean innermost) {
    getStyleClass().add("frame-box");
    pseudoClassStateChanged(DETACHED, !attached);
    pseudoClassStateChanged(INNERMOST, innermost);
    Label name = new Label(title);
    name.getStyleClass().add("frame-name");
    name.setMinWidth(20);
    Label line = new Label(place);
    line.getStyleClass().add("frame-line");
    line.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(name, gap, line);
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
    show(List.of(), false);
  }

  /**
   * Shows the frame's variables.
   *
   * @param old whether they are those of an earlier step, until the right ones are found
   */
  void show(List<Variables.Variable> found, boolean old) {
    variables.pseudoClassStateChanged(OLD, old);
    variables.getChildren().clear();
    int row = 0;
    for (Variables.Variable variable : found) {
      Label name = new Label(variable.name());
      name.getStyleClass().add("variable-name");
      String text = variable.value();
      Label value =
          new Label(text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text);
      value.getStyleClass().add("variable-value");
      value.setMinWidth(0);
      value.setAccessibleText(variable.name() + " = " + text);
      variables.addRow(row++, name, value);
    }
    variables.setVisible(row > 0);
    variables.setManaged(row > 0);
  }
}
