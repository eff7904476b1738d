package org.coroscope.render;

import java.util.Objects;
import java.util.Optional;
import org.coroscope.render.LoopSections.Part;
import org.coroscope.render.LoopSections.Section;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.EventKind.Topic;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Trace;

/**
 * The sections of many steps, one after the other: what an event cannot have changed is not worked
 * out again, and is the same object as before.
 */
public final class LoopSectionWalk {

  private final Trace trace;
  private final int most;
  private final Section[] sections = new Section[Part.values().length];
  private int step = -1;
  private long time = -1;
  private boolean hasLoop;

  /**
   * A walk that begins anywhere.
   *
   * @param most so many rows of each section at most
   */
  public LoopSectionWalk(Trace trace, int most) {
    this.trace = trace;
    this.most = most;
  }

  /** How many places for sections there are. */
  public static int places() {
    return Part.values().length;
  }

  /** Goes to a state. Cheap for the step after the last one. */
  public void moveTo(LoopState state) {
    boolean loop = Part.hasLoop(state);
    boolean isNext =
        step >= 0 && state.step() == step + 1 && state.time() == time && loop == hasLoop;
    step = state.step();
    time = state.time();
    hasLoop = loop;
    boolean moved = trace.statusLog().changesAt(step);
    for (Part part : Part.values()) {
      if (!isNext || mayChange(part, trace.kind(step), moved)) {
        Section now = part.section(trace, state, most).orElse(null);
        if (!Objects.equals(now, sections[part.ordinal()])) {
          sections[part.ordinal()] = now;
        }
      }
    }
  }

  /** The section in a place, from 0, where the walk is; empty if there is nothing to say. */
  public Optional<Section> section(int place) {
    return Optional.ofNullable(sections[place]);
  }

  /**
   * Whether a part may say something else after an event than before, at the same time.
   *
   * @param moved whether the event changes the state of a task
   */
  private static boolean mayChange(Part part, EventKind kind, boolean moved) {
    Topic topic = kind.topic();
    boolean task = moved || kind == EventKind.TASK_RENAMED || kind == EventKind.CANCEL_REQUESTED;
    return switch (part) {
      case RUNNING -> true;
      case READY, TIMERS -> task || topic == Topic.LOOP;
      case GENERATORS -> topic == Topic.CODE || topic == Topic.GENERATOR || task;
      case IO -> topic == Topic.IO || topic == Topic.NETWORK || task;
      case WAITING, DONE -> task;
    };
  }
}
