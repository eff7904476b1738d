package org.coroscope.ui.frames;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.TranslateTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.coroscope.run.Variables.Variable;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.GeneratorState;
import org.coroscope.ui.common.Children;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.HelpButton;
import org.coroscope.ui.common.OneChosen;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pane of the selected task, and of all tasks in a table. */
public final class FramesView {

  private static final PseudoClass DETACHED = PseudoClass.getPseudoClass("detached");
  private static final int MOST_SPARE = 6;
  private static final Duration LINKING = Duration.millis(180);

  private final PlayheadViewModel playhead;
  private final VariablesViewModel variables;
  private final BooleanSupplier moves;
  private final Texts texts;
  private final TaskTable table;
  private final Parent root;

  /** The boxes of the frames that are shown, by the frame's number. */
  private final Map<Integer, FrameBox> boxes = new LinkedHashMap<>();

  /** Boxes that are out of sight, for the next frames: to make one and to style it takes long. */
  private final List<FrameBox> spare = new ArrayList<>();

  private final TaskLinks awaitedBy;
  private final TaskLinks waits;
  private final Label result = line(Feather.CORNER_DOWN_RIGHT, "result");
  private final Label nothing = new Label();
  private final Label generators = new Label();

  private TaskPicture shown;
  private TranslateTransition linking;

  @FXML private Label name;
  @FXML private Label status;
  @FXML private Button follow;
  @FXML private HelpButton help;
  @FXML private ToggleGroup pages;
  @FXML private ToggleButton taskPage;
  @FXML private ToggleButton tablePage;
  @FXML private StackPane place;
  @FXML private ScrollPane scroll;
  @FXML private VBox content;

  /**
   * The pane for a playhead.
   *
   * @param moves whether things may move on the screen
   */
  public FramesView(
      PlayheadViewModel playhead,
      VariablesViewModel variables,
      BooleanSupplier moves,
      Texts texts) {
    this.playhead = playhead;
    this.variables = variables;
    this.moves = moves;
    this.texts = texts;
    awaitedBy =
        new TaskLinks(Feather.CORNER_LEFT_UP, "awaited-by", playhead.selectedTaskProperty()::set);
    awaitedBy.say(texts.get("frames.awaited.by"));
    waits = new TaskLinks(Feather.PAUSE_CIRCLE, "waits", playhead.selectedTaskProperty()::set);
    nothing.setWrapText(true);
    nothing.getStyleClass().add("placeholder");
    generators.setText(texts.get("frames.generators"));
    generators.getStyleClass().add("section-title");
    table = new TaskTable(playhead, texts, this::showTask);
    root = Fxml.load(this, texts);
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    tablePage.selectedProperty().addListener((o, old, now) -> showTable(now));
    table.show(false);
    explain("frames");
    scroll.visibleProperty().bind(tablePage.selectedProperty().not());
    OneChosen.of(pages, page -> {});
    playhead.momentProperty().addListener((o, old, now) -> show());
    playhead.selectedTaskProperty().addListener((o, old, now) -> show());
    variables.foundProperty().addListener((o, old, now) -> showVariables(old));
    follow.visibleProperty().bind(playhead.selectedTaskProperty().isNotNull());
    follow.managedProperty().bind(follow.visibleProperty());
    show();
  }

  private void showTable(boolean shown) {
    explain(shown ? "tasks" : "frames");
    if (shown) {
      Children.need(place, table.root());
    }
    table.show(shown);
  }

  private void explain(String page) {
    help.explain(texts, texts.get(page + ".title"), texts.get(page + ".help"));
  }

  private void showTask() {
    taskPage.setSelected(true);
  }

  @FXML
  private void followRunning() {
    playhead.selectedTaskProperty().set(null);
  }

  private void show() {
    Moment now = playhead.momentProperty().get();
    boolean any = now != null && !now.trace().tasks().isEmpty();
    tablePage.setVisible(any);
    tablePage.setManaged(any);
    if (!any) {
      showTask();
    }
    if (now == null) {
      shown = null;
      boxes.clear();
      spare.clear();
      nothing.setText(texts.get("frames.nothing"));
      content.getChildren().setAll(nothing);
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
    status.setText(picture.status());
    if (!picture.equals(shown)) {
      TaskPicture before = shown;
      shown = picture;
      fill(picture, nothing(now));
      link(before, picture);
    }
    showVariables(variables.foundProperty().get());
  }

  // ---- frames -----------------------------------------------------------------------------------

  /** What is said where there is no frame. */
  private String nothing(Moment now) {
    String key = now.step() == 0 ? "start" : now.state().isEnded() ? "end" : "none";
    return texts.get("frames." + key);
  }

  private void fill(TaskPicture picture, String noFrame) {
    keepBoxes(picture);
    List<Node> nodes = new ArrayList<>();
    if (!picture.awaitedBy().isEmpty()) {
      awaitedBy.show(picture.awaitedBy());
      nodes.add(awaitedBy);
    }
    for (int i = 0; i < picture.frames().size(); i++) {
      FrameState frame = picture.frames().get(i);
      FrameBox box = box(frame.frame());
      if (i > 0) {
        Label link = box.link();
        link.setText(link(frame));
        link.pseudoClassStateChanged(DETACHED, !picture.attached());
        TaskColors.apply(link, picture.colour());
        nodes.add(link);
      }
      box.showFrame(frame, picture.attached(), i == picture.frames().size() - 1);
      TaskColors.apply(box, picture.colour());
      nodes.add(box);
    }
    if (!picture.waits().isEmpty()) {
      waits.say(picture.waits());
      waits.show(picture.waitsFor().map(List::of).orElse(List.of()));
      nodes.add(waits);
    }
    if (!picture.result().isEmpty()) {
      result.setText(picture.result());
      nodes.add(result);
    }
    if (picture.frames().isEmpty() && picture.result().isEmpty()) {
      nothing.setText(noFrame);
      nodes.add(nothing);
    }
    if (!picture.generators().isEmpty()) {
      nodes.add(generators);
      for (GeneratorState generator : picture.generators()) {
        FrameBox box = box(generator.frame());
        box.showGenerator(generator);
        TaskColors.apply(box, -1);
        nodes.add(box);
      }
    }
    spare.subList(0, Math.max(0, spare.size() - MOST_SPARE)).clear();
    spare.forEach(box -> seen(box, false));
    boxes.values().forEach(box -> seen(box, true));
    nodes.addAll(0, spare);
    Children.show(content, nodes);
  }

  private static void seen(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }

  /** Only the boxes of frames that are there again are kept for them. */
  private void keepBoxes(TaskPicture picture) {
    Set<Integer> stay = new HashSet<>();
    picture.frames().forEach(frame -> stay.add(frame.frame()));
    picture.generators().forEach(generator -> stay.add(generator.frame()));
    boxes.forEach(
        (frame, box) -> {
          if (!stay.contains(frame)) {
            spare.add(box);
          }
        });
    boxes.keySet().retainAll(stay);
  }

  private FrameBox box(int frame) {
    return boxes.computeIfAbsent(
        frame, any -> spare.isEmpty() ? new FrameBox(texts) : spare.remove(spare.size() - 1));
  }

  private String link(FrameState inner) {
    return texts.get(
        switch (inner.function().kind()) {
          case GENERATOR -> "frames.asks";
          case COROUTINE, ASYNC_GENERATOR -> "frames.awaits";
          case MODULE, FUNCTION -> "frames.calls";
        });
  }

  /** A line of words behind an icon. */
  static Label line(Feather icon, String style) {
    FontIcon graphic = new FontIcon(icon);
    graphic.getStyleClass().add("small-icon");
    Label label = new Label("", graphic);
    label.setWrapText(true);
    label.getStyleClass().addAll("frame-note", style);
    return label;
  }

  /** Frames that come back onto the stack, or leave it, are seen to do so. */
  private void link(TaskPicture before, TaskPicture now) {
    boolean same = before != null && before.task() == now.task();
    boolean changed = same && before.attached() != now.attached() && !now.frames().isEmpty();
    content.pseudoClassStateChanged(DETACHED, !now.attached());
    if (linking != null) {
      linking.stop();
      content.setTranslateX(0);
    }
    if (changed && moves.getAsBoolean()) {
      double aside = name.getFont().getSize() * 1.5;
      linking = new TranslateTransition(LINKING, content);
      linking.setFromX(now.attached() ? aside : -aside / 2);
      linking.setToX(0);
      linking.play();
    }
  }

  // ---- variables --------------------------------------------------------------------------------

  /**
   * Shows the variables that are known.
   *
   * @param before what was known before: what is other than there has changed
   */
  private void showVariables(VariablesViewModel.Found before) {
    Moment now = playhead.momentProperty().get();
    VariablesViewModel.Found found = variables.foundProperty().get();
    boolean sameRun = now != null && isOf(found, now);
    boolean old = found.moment() != now;
    boolean compares = sameRun && before != found && isOf(before, now);
    boxes.forEach(
        (frame, box) -> {
          List<Variable> values = sameRun ? found.variables().of(frame) : List.of();
          List<Variable> earlier = compares ? before.variables().of(frame) : List.of();
          box.showVariables(values, earlier, old);
        });
  }

  private static boolean isOf(VariablesViewModel.Found found, Moment moment) {
    return found.moment() != null && found.moment().recording() == moment.recording();
  }
}
