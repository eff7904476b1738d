package org.coroscope.ui.loop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.GeneratorState;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.TaskColors;
import org.coroscope.ui.common.Texts;

/** Makes the picture of a program without an event loop at one step. */
final class GeneratorPainter {

  private static final String MAIN = "main";

  private final LoopState state;
  private final Texts texts;

  /** Each generator by its frame: its place among all, and its name. */
  private final Map<Integer, Integer> ordinals = new HashMap<>();

  private final Map<Integer, String> names = new HashMap<>();

  GeneratorPainter(LoopState state, Texts texts) {
    this.state = state;
    this.texts = texts;
  }

  LoopPicture picture() {
    List<LoopPicture.Card> created = new ArrayList<>();
    List<LoopPicture.Card> paused = new ArrayList<>();
    List<LoopPicture.Card> closed = new ArrayList<>();
    for (GeneratorState each : state.generators()) {
      ordinals.put(each.frame(), ordinals.size());
      names.put(each.frame(), each.name());
    }
    for (GeneratorState each : state.generators()) {
      String line = Integer.toString(each.line());
      switch (each.status()) {
        case CREATED ->
            created.add(
                card(
                    each.frame(),
                    texts.get("program.made", Integer.toString(each.createdStep())),
                    "ready"));
        case SUSPENDED ->
            paused.add(card(each.frame(), texts.get("program.paused.at", line), "suspended"));
        case CLOSED -> closed.add(0, card(each.frame(), texts.get("program.over"), "finished"));
        case RUNNING -> {}
      }
    }
    List<LoopPicture.Card> active = active();
    List<LoopPicture.Card> callers = active.subList(1, active.size());
    return new LoopPicture(
        state.phase(),
        0,
        state.isEnded(),
        state.isBlocked() ? texts.get("program.blocked") : "",
        active.get(0),
        first(created),
        created.size(),
        first(paused),
        paused.size(),
        first(callers),
        callers.size(),
        first(closed),
        closed.size());
  }

  private static List<LoopPicture.Card> first(List<LoopPicture.Card> cards) {
    return List.copyOf(cards.subList(0, Math.min(LoopPicture.MOST_CARDS, cards.size())));
  }

  /** Who is on the stack, innermost first: generators, and at its bottom the main program. */
  private List<LoopPicture.Card> active() {
    List<LoopPicture.Card> cards = new ArrayList<>();
    List<FrameState> stack = state.callStack();
    String asked = "";
    int line = 0;
    for (int i = stack.size() - 1; i >= 0; i--) {
      FrameState frame = stack.get(i);
      // A plain function that is called belongs to whoever called it.
      line = line == 0 ? frame.line() : line;
      if (names.containsKey(frame.frame()) || i == 0) {
        String place = line > 0 ? texts.get("program.line", Integer.toString(line)) : "";
        String detail = asked.isEmpty() ? place : texts.get("program.asks", place, asked);
        String style = cards.isEmpty() ? "running" : "suspended";
        boolean main = !names.containsKey(frame.frame());
        cards.add(main ? main(detail, style) : card(frame.frame(), detail, style));
        asked = main ? "" : names.get(frame.frame());
        line = 0;
      }
    }
    if (cards.isEmpty()) {
      cards.add(main("", state.isEnded() ? "" : "running"));
    }
    return cards;
  }

  private LoopPicture.Card main(String detail, String style) {
    String key = state.isEnded() ? "loop.running.ended" : "loop.running.main";
    String place = state.isEnded() ? "" : detail;
    return new LoopPicture.Card(MAIN, Trace.NO_TASK, -1, texts.get(key), place, "", -1, style);
  }

  private LoopPicture.Card card(int frame, String detail, String style) {
    int colour = TaskColors.ofOrdinal(ordinals.get(frame));
    return new LoopPicture.Card(
        "generator " + frame, Trace.NO_TASK, colour, names.get(frame), detail, "", -1, style);
  }
}
