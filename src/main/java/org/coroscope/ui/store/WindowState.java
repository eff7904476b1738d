package org.coroscope.ui.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the window was left. Plain fields, written as JSON; whatever is missing there keeps the value
 * given here.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
@JsonIgnoreProperties(ignoreUnknown = true)
public final class WindowState {

  /** The width of the window, in pixels. */
  public double width = 1440;

  /** The height of the window, in pixels. */
  public double height = 900;

  /** Whether it filled the screen. */
  public boolean maximized;

  /** The theme's name: {@code light}, {@code dark} or {@code contrast}. */
  public String theme = "light";

  /** The size of everything, in percent. */
  public int scale = 100;

  /** The id of the lesson, or other document, that was open; empty for none. */
  public String lesson = "";

  /** The size of steps, by name. */
  public String stepSize = "LINE";

  /** How many times the normal speed the playhead plays at. */
  public double speed = 1;

  /** The axis of the timeline, by name. */
  public String axis = "TIME";

  /** Whether things are seen on their way, by name. */
  public String motion = "SYSTEM";

  /** Whether the lesson's pane is seen: {@code auto}, {@code shown} or {@code hidden}. */
  public String lessonPane = "auto";

  /** The order of the timeline's lanes, by name. */
  public String laneOrder = "CREATION";

  /** Whether a program runs by itself when typing rests. */
  public boolean runsByItself;

  /** The files that were opened last, the very last first. */
  public List<String> recent = List.of();

  /** The folder of somebody's own lessons; empty for none. */
  public String lessonFolder = "";

  /** The lines with breakpoints, by the id of the lesson or other document they are in. */
  public Map<String, List<Integer>> breakpoints = new LinkedHashMap<>();

  /** The places of the dividers of each split pane, from 0 to 1, by the pane's id. */
  public Map<String, double[]> dividers = new LinkedHashMap<>();
}
