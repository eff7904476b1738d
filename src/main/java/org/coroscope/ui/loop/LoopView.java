package org.coroscope.ui.loop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.coroscope.trace.LoopPhase;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.HelpButton;
import org.coroscope.ui.common.MoreBelow;
import org.coroscope.ui.common.ScrollArea;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.theme.AppearanceViewModel;

/**
 * The pane of the event loop; for a program that has none, of its threads, or of the main program
 * and its generators.
 */
public final class LoopView {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
  private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");

  private static final List<String> SECTIONS =
      List.of("running", "ready", "timers", "waiting", "done");

  /** What the pane shows of a program; each has its words in the texts. */
  private enum Shown {
    LOOP("loop", "loop"),
    THREADS("threads", "loop"),
    GENERATORS("program", "program");

    private final String title;
    private final String sections;

    Shown(String title, String sections) {
      this.title = title + ".title";
      this.sections = sections + ".";
    }

    static Shown of(Trace trace) {
      if (trace.hasEventLoop()) {
        return LOOP;
      }
      return trace.tasks().isEmpty() ? GENERATORS : THREADS;
    }
  }

  private final PlayheadViewModel playhead;
  private final AppearanceViewModel appearance;
  private final Texts texts;
  private final Map<String, CardList> lists = new LinkedHashMap<>();
  private final Map<String, LoopSection> sections = new LinkedHashMap<>();
  private final DoneChips done;
  private final Parent root;
  private CardMotion motion;
  private Shown shown = Shown.LOOP;

  @FXML private Label title;
  @FXML private Label turn;
  @FXML private HelpButton help;
  @FXML private Label blocked;
  @FXML private Pane phases;
  @FXML private Label phaseWait;
  @FXML private Label phaseIo;
  @FXML private Label phaseTimers;
  @FXML private Label phaseRun;
  @FXML private Label outside;
  @FXML private Pane place;
  @FXML private ScrollArea scroll;
  @FXML private Pane sky;

  /** The pane for a playhead. */
  public LoopView(PlayheadViewModel playhead, AppearanceViewModel appearance, Texts texts) {
    this.playhead = playhead;
    this.appearance = appearance;
    this.texts = texts;
    done = new DoneChips(texts, playhead.selectedTaskProperty()::set);
    root = Fxml.load(this, texts);
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    for (String each : SECTIONS) {
      Node content = done;
      if (!each.equals("done")) {
        CardList list = new CardList(texts, playhead.selectedTaskProperty()::set);
        lists.put(each, list);
        content = list;
      }
      content.setId(each);
      LoopSection section =
          new LoopSection(texts, content, each.equals("done") ? "done-place" : "card-place");
      sections.put(each, section);
    }
    sections.get("running").getStyleClass().add("running-section");
    scroll.setContent(
        new LoopColumns(
            List.copyOf(sections.values()),
            List.of(sections.get("ready"), sections.get("waiting")),
            List.of(sections.get("timers"), sections.get("waiting")),
            () -> title.getFont().getSize()));
    place.getChildren().add(1, new MoreBelow(scroll));
    done.prefWrapLengthProperty().bind(sections.get("done").widthProperty().subtract(12));
    motion = new CardMotion(sky, appearance::moves);
    playhead.recordingProperty().addListener((o, old, now) -> showRecording(now));
    playhead.momentProperty().addListener((o, old, now) -> show(old, now));
    showRecording(playhead.recordingProperty().get());
    show(null, playhead.momentProperty().get());
  }

  // ---- what is shown ----------------------------------------------------------------------------

  private void showRecording(RecordedRun run) {
    shown = run == null ? Shown.LOOP : Shown.of(run.trace());
    title.setText(texts.get(shown.title));
    scroll.setAccessibleText(title.getText());
    help.explain(texts, title.getText(), texts.get(shown.title + ".help"));
    sections.forEach((name, section) -> section.name(shown.sections + name));
    lists.forEach((name, list) -> list.whenEmpty(texts.get(shown.sections + name + ".none")));
    done.whenEmpty(texts.get(shown.sections + "done.none"));
  }

  private void show(Moment old, Moment now) {
    if (now == null) {
      showNothing();
      return;
    }
    LoopPicture picture =
        shown == Shown.GENERATORS
            ? LoopPicture.ofGenerators(now.trace(), now.state(), texts)
            : LoopPicture.ofLoop(now.trace(), now.state(), texts);
    boolean ofSameRun = old != null && old.recording() == now.recording();
    if (ofSameRun) {
      motion.before(cards());
    }
    showPhase(picture.phase());
    showBlocked(picture.blocked());
    turn.setText(
        picture.iteration() == 0
            ? ""
            : texts.get("loop.turn", Integer.toString(picture.iteration())));
    show("running", List.of(picture.running()), 1, ofSameRun);
    show("ready", picture.ready(), picture.readyCount(), ofSameRun);
    show("timers", picture.timers(), picture.timerCount(), ofSameRun);
    show("waiting", picture.waiting(), picture.waitingCount(), ofSameRun);
    done.show(picture.done(), picture.doneCount());
    sections.get("running").count(0);
    sections.get("done").count(picture.doneCount());
    if (ofSameRun) {
      motion.after(cards());
    }
  }

  private Map<String, List<CardNode>> cards() {
    Map<String, List<CardNode>> cards = new LinkedHashMap<>();
    lists.forEach((name, list) -> cards.put(name, list.cards()));
    return cards;
  }

  private void show(String section, List<LoopPicture.Card> cards, int count, boolean markChanges) {
    lists.get(section).show(cards, count, markChanges);
    sections.get(section).count(count);
  }

  private void showNothing() {
    showPhase(null);
    showBlocked("");
    turn.setText("");
    lists.keySet().forEach(each -> show(each, List.of(), 0, false));
    done.show(List.of(), 0);
    sections.get("done").count(0);
  }

  private void showBlocked(String text) {
    blocked.setText(text);
    blocked.setVisible(!text.isEmpty());
    blocked.setManaged(!text.isEmpty());
    // The banner takes the place of the phases, so that nothing below it jumps.
    phases.setVisible(shown == Shown.LOOP && text.isEmpty());
    phases.setManaged(shown == Shown.LOOP && text.isEmpty());
    blocked.getParent().pseudoClassStateChanged(BLOCKED, !text.isEmpty());
  }

  private void showPhase(LoopPhase phase) {
    Map<LoopPhase, Label> labels =
        Map.of(
            LoopPhase.WAIT, phaseWait,
            LoopPhase.IO, phaseIo,
            LoopPhase.TIMERS, phaseTimers,
            LoopPhase.RUN, phaseRun);
    labels.forEach(
        (each, label) -> {
          label.pseudoClassStateChanged(CURRENT, each == phase);
          label.setAccessibleText(
              each == phase ? texts.get("loop.phase.now", label.getText()) : label.getText());
          label.setMinWidth(Region.USE_PREF_SIZE);
        });
    boolean none = phase == LoopPhase.OUTSIDE;
    outside.setText(none ? texts.get("loop.outside") : "");
    outside.setVisible(none);
    outside.setManaged(none);
    phases.pseudoClassStateChanged(OUTSIDE, none || phase == null);
  }
}
