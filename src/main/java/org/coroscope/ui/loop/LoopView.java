package org.coroscope.ui.loop;

import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.coroscope.trace.LoopPhase;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;

/** The pane of the event loop. */
public final class LoopView {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final PlayheadViewModel playhead;
  private final Texts texts;
  private final CardList running;
  private final CardList ready;
  private final CardList timers;
  private final CardList waiting;
  private final DoneChips done;
  private final Parent root;

  @FXML private Label turn;
  @FXML private Label phaseWait;
  @FXML private Label phaseIo;
  @FXML private Label phaseTimers;
  @FXML private Label phaseRun;
  @FXML private Label outside;
  @FXML private Label readyCount;
  @FXML private Label timerCount;
  @FXML private Label waitingCount;
  @FXML private Label doneCount;
  @FXML private VBox runningPlace;
  @FXML private ScrollPane readyPlace;
  @FXML private ScrollPane timersPlace;
  @FXML private ScrollPane waitingPlace;
  @FXML private ScrollPane donePlace;

  /** The pane for a playhead. */
  public LoopView(PlayheadViewModel playhead, Texts texts) {
    this.playhead = playhead;
    this.texts = texts;
    running = list("loop.running.none");
    ready = list("loop.ready.none");
    timers = list("loop.timers.none");
    waiting = list("loop.waiting.none");
    done = new DoneChips(texts, texts.get("loop.done.none"), playhead.selectedTaskProperty()::set);
    root = Fxml.load(this, texts);
  }

  private CardList list(String emptyKey) {
    return new CardList(texts, texts.get(emptyKey), playhead.selectedTaskProperty()::set);
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    running.setId("running");
    ready.setId("ready");
    timers.setId("timers");
    waiting.setId("waiting");
    done.setId("done");
    runningPlace.getChildren().add(running);
    readyPlace.setContent(ready);
    timersPlace.setContent(timers);
    waitingPlace.setContent(waiting);
    donePlace.setContent(done);
    done.prefWrapLengthProperty().bind(donePlace.widthProperty().subtract(12));
    playhead.momentProperty().addListener((o, old, now) -> show(now));
    show(playhead.momentProperty().get());
  }

  private void show(Moment now) {
    if (now == null) {
      showNothing();
      return;
    }
    LoopPicture picture = LoopPicture.of(now.trace(), now.state(), texts);
    showPhase(picture.phase());
    turn.setText(
        picture.iteration() == 0
            ? ""
            : texts.get("loop.turn", Integer.toString(picture.iteration())));
    running.show(List.of(picture.running()), 1);
    ready.show(picture.ready(), picture.readyCount());
    timers.show(picture.timers(), picture.timerCount());
    waiting.show(picture.waiting(), picture.waitingCount());
    done.show(picture.done(), picture.doneCount());
    count(readyCount, picture.readyCount());
    count(timerCount, picture.timerCount());
    count(waitingCount, picture.waitingCount());
    count(doneCount, picture.doneCount());
  }

  private void showNothing() {
    showPhase(null);
    turn.setText("");
    for (CardList each : List.of(running, ready, timers, waiting)) {
      each.show(List.of(), 0);
    }
    done.show(List.of(), 0);
    for (Label each : List.of(readyCount, timerCount, waitingCount, doneCount)) {
      count(each, 0);
    }
  }

  private static void count(Label label, int count) {
    label.setText(count == 0 ? "" : Integer.toString(count));
  }

  private void showPhase(LoopPhase phase) {
    Map<LoopPhase, Label> labels =
        Map.of(
            LoopPhase.WAIT, phaseWait,
            LoopPhase.IO, phaseIo,
            LoopPhase.TIMERS, phaseTimers,
            LoopPhase.RUN, phaseRun);
    labels.forEach((each, label) -> label.pseudoClassStateChanged(CURRENT, each == phase));
    boolean none = phase == LoopPhase.OUTSIDE;
    outside.setText(none ? texts.get("loop.outside") : "");
    outside.setVisible(none);
    outside.setManaged(none);
    outside
        .getParent()
        .pseudoClassStateChanged(PseudoClass.getPseudoClass("outside"), none || phase == null);
  }
}
