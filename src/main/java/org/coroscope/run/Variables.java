package org.coroscope.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variables of frames at one step.
 *
 * @param frames by the frame's number in the trace
 */
public record Variables(Map<Integer, List<Variable>> frames) {
  /** Nothing is known. */
  public static final Variables NONE = new Variables(Map.of());

  /**
   * One variable.
   *
   * @param name as in the source
   * @param value a short text, as {@code repr} would show it where that takes no guest code
   * @param type the name of the value's class
   */
  public record Variable(String name, String value, String type) {}

  public Variables {
    frames = new LinkedHashMap<>(frames);
  }

  /** The variables of a frame in order of appearance; empty if nothing is known of it. */
  public List<Variable> of(int frame) {
    return frames.getOrDefault(frame, List.of());
  }
}
