package org.coroscope.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import org.coroscope.render.Theme;

/** A look of the whole window. */
public enum WindowTheme {
  LIGHT(new PrimerLight().getUserAgentStylesheet(), Theme.light(), TaskPalette.LIGHT),
  DARK(new PrimerDark().getUserAgentStylesheet(), Theme.dark(), TaskPalette.DARK),
  /** White on black, and nothing pale: for tired eyes and bad projectors. */
  CONTRAST(new PrimerDark().getUserAgentStylesheet(), Theme.contrast(), TaskPalette.CONTRAST);

  private final String userAgentSheet;
  private final Theme timeline;
  private final TaskPalette tasks;

  WindowTheme(String userAgentSheet, Theme timeline, TaskPalette tasks) {
    this.userAgentSheet = userAgentSheet;
    this.timeline = timeline;
    this.tasks = tasks;
  }

  /** The style sheet of the controls. */
  public String userAgentSheet() {
    return userAgentSheet;
  }

  /** The look of the timeline. */
  public Theme timeline() {
    return timeline;
  }

  /** The colours of tasks. */
  public TaskPalette tasks() {
    return tasks;
  }

  /** The name by which it is remembered. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The theme of that name; the light one if there is none. */
  public static WindowTheme of(String id) {
    for (WindowTheme theme : values()) {
      if (theme.id().equals(id)) {
        return theme;
      }
    }
    return LIGHT;
  }
}
