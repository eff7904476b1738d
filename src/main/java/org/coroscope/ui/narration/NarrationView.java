package org.coroscope.ui.narration;

import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.TimeText;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.theme.AppearanceViewModel;

/** The pane of the sentence; it is also what a screen reader speaks. */
public final class NarrationView {

  private final PlayheadViewModel playhead;
  private final AppearanceViewModel appearance;
  private final Narrator narrator;
  private final Texts texts;
  private final Parent root;

  @FXML private Label sentence;
  @FXML private Region mark;
  @FXML private Label place;

  /** The pane for a playhead. */
  public NarrationView(
      PlayheadViewModel playhead, AppearanceViewModel appearance, Narrator narrator, Texts texts) {
    this.playhead = playhead;
    this.appearance = appearance;
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
    // While presenting, the bar that tells the step is not there.
    place.visibleProperty().bind(appearance.presentingProperty());
    place.managedProperty().bind(appearance.presentingProperty());
    playhead.momentProperty().addListener((o, old, now) -> show(now));
    show(playhead.momentProperty().get());
  }

  private void show(Moment now) {
    String text =
        now == null ? texts.get("narration.none") : narrator.sentence(now.trace(), now.step());
    sentence.setText(text);
    sentence.setAccessibleText(text);
    sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    place.setText(now == null ? "" : place(now));
    int task = now == null ? -1 : now.trace().actorAt(now.step());
    TaskColors.apply(mark, now == null ? -1 : TaskColors.index(now.trace(), task));
  }

  private String place(Moment now) {
    return texts.get(
        "narration.place",
        Integer.toString(now.step()),
        Integer.toString(now.trace().lastStep()),
        TimeText.clock(now.state().time()));
  }
}
