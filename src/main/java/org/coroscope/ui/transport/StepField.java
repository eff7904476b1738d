package org.coroscope.ui.transport;

import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.LazyTip;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.PlayheadViewModel;

/** The counter of steps; a click on it makes it a field into which one types where to go. */
final class StepField extends StackPane {

  private static final double NANOS = 1e9;

  private final PlayheadViewModel playhead;
  private final Button counter;
  private final TextField field = new TextField();

  /**
   * A counter in the given button.
   *
   * @param counter shows the step; it is put into this
   */
  StepField(Button counter, PlayheadViewModel playhead, Texts texts) {
    this.counter = counter;
    this.playhead = playhead;
    LazyTip.setText(counter, texts.get("transport.step.tip"));
    counter.setOnAction(event -> edit());
    field.setId("stepField");
    field.getStyleClass().add("step-field");
    field.setPromptText(texts.get("transport.step.prompt"));
    field.setAccessibleText(texts.get("transport.step.tip"));
    field.setVisible(false);
    field.setOnAction(event -> go());
    field
        .focusedProperty()
        .addListener(
            (o, old, now) -> {
              if (!now) {
                field.setVisible(false);
              }
            });
    field.maxWidthProperty().bind(counter.widthProperty());
    field.prefWidthProperty().bind(counter.prefWidthProperty());
    field.setMinWidth(0);
    getChildren().addAll(counter, field);
  }

  /** Lets the user type a step. */
  void edit() {
    playhead
        .moment()
        .ifPresent(
            now -> {
              field.setText(Integer.toString(now.step()));
              field.setVisible(true);
              field.requestFocus();
              field.selectAll();
            });
  }

  private void go() {
    playhead
        .moment()
        .ifPresent(now -> step(field.getText(), now.trace()).ifPresent(playhead::goTo));
    counter.requestFocus();
  }

  /**
   * The step somebody means.
   *
   * @param typed a step's number, a time such as {@code 1.5s}, or a part such as {@code 50%}
   */
  static OptionalInt step(String typed, Trace trace) {
    String text = typed.strip().replace(',', '.');
    try {
      if (text.endsWith("s")) {
        double seconds = Double.parseDouble(text.substring(0, text.length() - 1).strip());
        long time = Math.max(0, Math.min(trace.endTime(), Math.round(seconds * NANOS)));
        return OptionalInt.of(trace.firstStepAt(time));
      }
      if (text.endsWith("%")) {
        double part = Double.parseDouble(text.substring(0, text.length() - 1).strip());
        return OptionalInt.of((int) Math.round(part / 100 * trace.lastStep()));
      }
      return OptionalInt.of(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
