package org.coroscope.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.coroscope.trace.Trace;

/**
 * One colour for each task, the same in every pane. A node that has one is of the style class
 * {@code task-coloured} and in the state {@code :task-N}, for which the themes define {@code
 * -task-color} and {@code -task-tint}; the main program and the loop have {@code :task-none}. It is
 * a state and no class, as a node whose classes change is styled anew from the ground up.
 */
public final class TaskColors {

  /** So many colours there are; tasks take them in turn. */
  public static final int COUNT = 10;

  private static final String COLOURED = "task-coloured";
  private static final List<PseudoClass> STATES = states();

  private TaskColors() {}

  private static List<PseudoClass> states() {
    List<PseudoClass> states = new ArrayList<>();
    for (int index = -1; index < COUNT; index++) {
      states.add(PseudoClass.getPseudoClass(name(index)));
    }
    return List.copyOf(states);
  }

  private static String name(int index) {
    return "task-" + (index < 0 ? "none" : Integer.toString(index));
  }

  /** The number of a task's colour; -1 for no task. */
  public static int index(Trace trace, int task) {
    int ordinal = task < 0 ? -1 : trace.taskOrdinal(task);
    return ordinal < 0 ? -1 : ofOrdinal(ordinal);
  }

  /**
   * The number of the colour for the n-th task, or generator of a program without tasks, from 0.
   */
  public static int ofOrdinal(int ordinal) {
    return ordinal % COUNT;
  }

  /** What a style sheet selects the nodes of a colour by. */
  public static String selector(int index) {
    return "." + COLOURED + ":" + name(index);
  }

  /** Gives the node the colour, in place of the one it had. */
  public static void apply(Node node, int index) {
    PseudoClass wanted = STATES.get(1 + Math.max(-1, index));
    if (node.getPseudoClassStates().contains(wanted)) {
      return;
    }
    if (!node.getStyleClass().contains(COLOURED)) {
      node.getStyleClass().add(COLOURED);
    }
    for (PseudoClass state : STATES) {
      node.pseudoClassStateChanged(state, state == wanted);
    }
  }
}
