package org.coroscope.ui.common;

import javafx.scene.Node;
import org.coroscope.trace.Trace;

/**
 * One colour for each task, the same in every pane: the style class {@code task-N}, for which the
 * themes define {@code -task-color}, {@code -task-fill} and {@code -task-text}. The main program
 * and the loop have {@code task-none}.
 */
public final class TaskColors {

  /** So many colours there are; tasks take them in turn. */
  public static final int COUNT = 10;

  private static final String PREFIX = "task-color-";

  private TaskColors() {}

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

  /** The style class for a colour's number. */
  public static String styleClass(int index) {
    return PREFIX + (index < 0 ? "none" : Integer.toString(index));
  }

  /** Gives the node the colour, in place of the one it had. */
  public static void apply(Node node, int index) {
    String wanted = styleClass(index);
    if (!node.getStyleClass().contains(wanted)) {
      node.getStyleClass().removeIf(name -> name.startsWith(PREFIX));
      node.getStyleClass().add(wanted);
    }
  }
}
