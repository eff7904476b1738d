package org.coroscope.ui.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.GeneratorState;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pane of the selected task. */
public final class FramesView {

  private final PlayheadViewModel playhead;
  private final VariablesViewModel variables;
  private final Texts texts;
  private final Map<Integer, FrameBox> boxes = new LinkedHashMap<>();
  private final Parent root;
  private TaskPicture shown;

  @FXML private Label name;
  @FXML private Label status;
  @FXML private Button follow;
  @FXML private VBox content;

  /** The pane for a playhead. */
  public FramesView(PlayheadViewModel playhead, VariablesViewModel variables, Texts texts) {
    this.playhead = playhead;
    this.variables = variables;
    this.texts = texts;
    root = Fxml.load(this, texts);
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    playhead.momentProperty().addListener((o, old, now) -> show());
    playhead.selectedTaskProperty().addListener((o, old, now) -> show());
    variables.foundProperty().addListener((o, old, now) -> showVariables());
    follow.visibleProperty().bind(playhead.selectedTaskProperty().isNotNull());
    follow.managedProperty().bind(follow.visibleProperty());
    show();
  }

  @FXML
  private void followRunning() {
    playhead.selectedTaskProperty().set(null);
  }

  private void show() {
    Moment now = playhead.momentProperty().get();
    if (now == null) {
      shown = null;
      boxes.clear();
      content.getChildren().clear();
      name.setText("");
      name.setVisible(false);
      status.setText("");
      return;
    }
    TaskPicture picture =
        TaskPicture.of(now.trace(), now.state(), playhead.selectedTaskProperty().get(), texts);
    name.setVisible(true);
    name.setText(picture.name());
    TaskColors.apply(name, picture.colour());
    TaskColors.apply(content, picture.colour());
    status.setText(picture.status());
    if (!picture.equals(shown)) {
      shown = picture;
      fill(picture);
    }
    showVariables();
  }

  private void fill(TaskPicture picture) {
    boxes.clear();
    List<Node> nodes = new ArrayList<>();
    if (!picture.awaitedBy().isEmpty()) {
      nodes.add(line(Feather.CORNER_LEFT_UP, picture.awaitedBy(), "awaited-by"));
    }
    for (int i = 0; i < picture.frames().size(); i++) {
      FrameState frame = picture.frames().get(i);
      if (i > 0) {
        nodes.add(link(frame));
      }
      boolean innermost = i == picture.frames().size() - 1;
      FrameBox box = FrameBox.of(frame, picture.attached(), innermost, texts);
      boxes.put(frame.frame(), box);
      nodes.add(box);
    }
    if (!picture.waits().isEmpty()) {
      nodes.add(line(Feather.PAUSE_CIRCLE, picture.waits(), "waits"));
    }
    if (!picture.result().isEmpty()) {
      nodes.add(line(Feather.CORNER_DOWN_RIGHT, picture.result(), "result"));
    }
    if (picture.frames().isEmpty() && picture.result().isEmpty()) {
      nodes.add(placeholder(texts.get("frames.none")));
    }
    if (!picture.generators().isEmpty()) {
      Label title = new Label(texts.get("frames.generators"));
      title.getStyleClass().add("section-title");
      nodes.add(title);
      for (GeneratorState generator : picture.generators()) {
        FrameBox box = FrameBox.of(generator, texts);
        TaskColors.apply(box, -1);
        boxes.put(generator.frame(), box);
        nodes.add(box);
      }
    }
    content.getChildren().setAll(nodes);
  }

  private Node link(FrameState inner) {
    String key = inner.function().kind().isSuspendable() ? "frames.awaits" : "frames.calls";
    return line(Feather.ARROW_DOWN, texts.get(key), "frame-link");
  }

  private static Node line(Feather icon, String text, String style) {
    FontIcon graphic = new FontIcon(icon);
    graphic.getStyleClass().add("small-icon");
    Label label = new Label(text, graphic);
    label.setWrapText(true);
    label.getStyleClass().addAll("frame-note", style);
    return label;
  }

  private static Node placeholder(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("placeholder");
    return label;
  }

  private void showVariables() {
    Moment now = playhead.momentProperty().get();
    VariablesViewModel.Found found = variables.foundProperty().get();
    boolean old = found.moment() != now;
    boolean sameRun =
        now != null && found.moment() != null && found.moment().recording() == now.recording();
    boxes.forEach((frame, box) -> box.show(sameRun ? found.variables().of(frame) : List.of(), old));
  }
}
