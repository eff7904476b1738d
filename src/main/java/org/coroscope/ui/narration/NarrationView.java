package org.coroscope.ui.narration;

import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.coroscope.trace.Narrator;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;

/** The pane of the sentence; it is also what a screen reader speaks. */
public final class NarrationView {

  private final PlayheadViewModel playhead;
  private final Narrator narrator;
  private final Texts texts;
  private final Parent root;

  @FXML private Label sentence;
  @FXML private Region mark;

  /** The pane for a playhead. */
  public NarrationView(PlayheadViewModel playhead, Narrator narrator, Texts texts) {
    this.playhead = playhead;
    this.narrator = narrator;
    this.texts = texts;
    root = Fxml.load(this, texts);
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    playhead.momentProperty().addListener((o, old, now) -> show(now));
    show(playhead.momentProperty().get());
  }

  private void show(Moment now) {
    String text =
        now == null ? texts.get("narration.none") : narrator.sentence(now.trace(), now.step());
    sentence.setText(text);
    sentence.setAccessibleText(text);
    sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    int task = now == null ? -1 : now.trace().actorAt(now.step());
    TaskColors.apply(mark, now == null ? -1 : TaskColors.index(now.trace(), task));
  }
}
