package org.coroscope.ui.loop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.PauseTransition;
import javafx.animation.TranslateTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.BeforePainting;

/**
 * Lets cards be seen on their way from one part of the pane to another. A copy of the card flies
 * over the pane while the card itself is hidden. The next step ends every flight at once, and while
 * steps come fast nothing flies at all: motion is never in the way.
 */
final class CardMotion {

  private static final Duration FLIGHT = Duration.millis(260);

  /** Steps that follow each other faster than this are quick stepping. */
  private static final Duration REST = Duration.millis(340);

  /** More cards than these at once nobody can follow. */
  private static final int MOST_FLIGHTS = 8;

  private final Pane sky;
  private final BooleanSupplier allowed;
  private final PauseTransition rest = new PauseTransition(REST);
  private final ParallelTransition flights = new ParallelTransition();
  private final Map<String, Place> before = new HashMap<>();

  private final BeforePainting start;
  private Map<String, ? extends List<CardNode>> after = Map.of();

  /** Where the card of whoever ran was; null if there was none. */
  private Place runner;

  /** Where a card was. */
  private record Place(String section, Bounds bounds) {}

  /**
   * Motion over a pane.
   *
   * @param sky lies over the whole pane and takes no clicks
   * @param allowed whether the user wants to see motion
   */
  CardMotion(Pane sky, BooleanSupplier allowed) {
    this.sky = sky;
    this.allowed = allowed;
    start = new BeforePainting(sky, this::start);
    flights.setOnFinished(event -> land());
  }

  /** To be called before the cards change. */
  void before(Map<String, ? extends List<CardNode>> sections) {
    start.forget();
    land();
    before.clear();
    boolean quick = rest.getStatus() == PauseTransition.Status.RUNNING;
    rest.playFromStart();
    if (quick || !allowed.getAsBoolean() || sky.getScene() == null) {
      return;
    }
    runner = null;
    sections.forEach(
        (section, cards) -> {
          for (CardNode card : cards) {
            Place place = new Place(section, inSky(card));
            before.put(card.card().key(), place);
            runner = section.equals("running") ? place : runner;
          }
        });
  }

  /**
   * To be called after they have changed: what is in another section now flies there, once its
   * place is known.
   */
  void after(Map<String, ? extends List<CardNode>> sections) {
    if (!before.isEmpty() && anyMoves(sections)) {
      after = sections;
      start.ask();
    }
  }

  private void start() {
    Bounds seen = sky.getLayoutBounds();
    after.forEach(
        (section, cards) -> {
          for (CardNode card : cards) {
            Place from = origin(section, card.card());
            if (from != null && flights.getChildren().size() < MOST_FLIGHTS) {
              Bounds to = inSky(card);
              if (seen.intersects(to) && seen.intersects(from.bounds())) {
                fly(card, from.bounds(), to);
              }
            }
          }
        });
    if (!flights.getChildren().isEmpty()) {
      flights.playFromStart();
    }
  }

  private boolean anyMoves(Map<String, ? extends List<CardNode>> sections) {
    return sections.entrySet().stream()
        .anyMatch(
            each ->
                each.getValue().stream()
                    .anyMatch(card -> origin(each.getKey(), card.card()) != null));
  }

  /**
   * Where the card was if that is elsewhere. A new timer comes from the card of its task, and what
   * is newly ready from whoever runs.
   */
  private Place origin(String section, LoopPicture.Card card) {
    Place place = before.get(card.key());
    if (place == null && card.task() != Trace.NO_TASK) {
      place = before.get(LoopPicture.taskKey(card.task()));
    }
    if (place == null && section.equals("ready")) {
      place = runner;
    }
    return place == null || place.section().equals(section) ? null : place;
  }

  private void fly(CardNode card, Bounds from, Bounds to) {
    CardNode copy = copy(flights.getChildren().size());
    copy.show(card.card());
    copy.setVisible(true);
    copy.applyCss();
    copy.resizeRelocate(to.getMinX(), to.getMinY(), to.getWidth(), to.getHeight());
    copy.setTranslateX(from.getMinX() - to.getMinX());
    copy.setTranslateY(from.getMinY() - to.getMinY());
    copy.layout();
    copy.setUserData(card);
    card.setOpacity(0);
    TranslateTransition flight = new TranslateTransition(FLIGHT, copy);
    flight.setToX(0);
    flight.setToY(0);
    flight.setInterpolator(Interpolator.EASE_BOTH);
    flights.getChildren().add(flight);
  }

  /** Copies are kept: a card that is new to the window takes long to style. */
  private CardNode copy(int number) {
    if (number == sky.getChildren().size()) {
      CardNode copy = new CardNode();
      copy.getStyleClass().add("flying");
      copy.setManaged(false);
      copy.setMouseTransparent(true);
      sky.getChildren().add(copy);
    }
    return (CardNode) sky.getChildren().get(number);
  }

  /** Ends every flight: the cards themselves are seen again. */
  private void land() {
    flights.stop();
    flights.getChildren().clear();
    for (Node copy : sky.getChildren()) {
      if (copy.isVisible()) {
        ((CardNode) copy.getUserData()).setOpacity(1);
        copy.setVisible(false);
      }
    }
  }

  private Bounds inSky(Node node) {
    return sky.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }
}
