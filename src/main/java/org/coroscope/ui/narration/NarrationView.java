package org.coroscope.ui.narration;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.TimeText;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.ScrollArea;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.theme.AppearanceViewModel;

/** The pane of the sentence; it is also what a screen reader speaks. */
public final class NarrationView {

  /** A sentence that has no room in large letters has smaller ones, so that it is seen whole. */
  private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

  /** The sizes of both, in heights of the window's letters, and the room between lines. */
  private static final double LARGE = 1.4;

  private static final double SMALL = 1.15;
  private static final double BETWEEN_LINES = 0.15;

  private final PlayheadViewModel playhead;
  private final AppearanceViewModel appearance;
  private final Narrator narrator;
  private final Texts texts;
  private final Parent root;

  /** To find out whether a sentence has room in large letters, which the label may not have now. */
  private final Text inLarge = new Text();

  private boolean isLong;

  @FXML private ScrollArea pane;
  @FXML private HBox line;
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
    sentence.widthProperty().addListener((o, old, now) -> fit());
    sentence.fontProperty().addListener((o, old, now) -> fit());
    pane.viewportBoundsProperty().addListener((o, old, now) -> fit());
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
    fit();
    int task = now == null ? -1 : now.trace().actorAt(now.step());
    TaskColors.apply(mark, now == null ? -1 : TaskColors.index(now.trace(), task));
  }

  private void fit() {
    double room = pane.getViewportBounds().getHeight();
    if (sentence.getWidth() <= 0 || room <= 0) {
      return;
    }
    Font font = sentence.getFont();
    double size = font.getSize() / (isLong ? SMALL : LARGE) * LARGE;
    inLarge.setFont(Font.font(font.getFamily(), size));
    inLarge.setLineSpacing(BETWEEN_LINES * size);
    inLarge.setWrappingWidth(Math.floor(sentence.getWidth()));
    inLarge.setText(sentence.getText());
    double around = line.snappedTopInset() + line.snappedBottomInset();
    boolean now = inLarge.getLayoutBounds().getHeight() + around > room;
    if (now != isLong) {
      isLong = now;
      sentence.pseudoClassStateChanged(LONG, now);
    }
  }

  private String place(Moment now) {
    return texts.get(
        "narration.place",
        Integer.toString(now.step()),
        Integer.toString(now.trace().lastStep()),
        TimeText.clock(now.state().time()));
  }
}
