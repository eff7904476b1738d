package org.coroscope.render;

/** The fonts that come with the project. */
public enum Typeface {
  SANS("Inter", false, "Inter-Regular.otf"),
  SANS_BOLD("Inter", true, "Inter-SemiBold.otf"),
  MONO("JetBrains Mono", false, "JetBrainsMono-Regular.ttf"),
  MONO_BOLD("JetBrains Mono", true, "JetBrainsMono-Bold.ttf");

  private final String family;
  private final boolean bold;
  private final String file;

  Typeface(String family, boolean bold, String file) {
    this.family = family;
    this.bold = bold;
    this.file = file;
  }

  /** The family's name. */
  public String family() {
    return family;
  }

  /** Whether it is the bold cut. */
  public boolean isBold() {
    return bold;
  }

  /** The resource that holds it. */
  public String resource() {
    return "/org/coroscope/render/fonts/" + file;
  }
}
