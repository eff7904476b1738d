package org.coroscope.export;

import java.nio.file.Path;
import java.util.Locale;

/** What sort of file an export writes. */
public enum ExportFormat {
  SVG(".svg", true),
  PNG(".png", true),
  /** Several drawings are the pages of one file. */
  PDF(".pdf", true),
  /** Several drawings are one animation. */
  GIF(".gif", true),
  /** A page that plays the trace in a web browser. */
  HTML(".html", false),
  /** Chrome's trace event format. */
  PERFETTO(".perfetto.json", false),
  /** The trace as one document, which Coroscope reads back. */
  JSON(".trace.json", false),
  /** The trace as a line an event, for other tools. */
  JSONL(".jsonl", false);

  private final String ending;
  private final boolean picture;

  ExportFormat(String ending, boolean picture) {
    this.ending = ending;
    this.picture = picture;
  }

  /** How the file's name ends. */
  public String ending() {
    return ending;
  }

  /** Whether it is a picture of a view. */
  public boolean isPicture() {
    return picture;
  }

  /** Whether several drawings go into one file. */
  public boolean holdsSeveral() {
    return this == PDF || this == GIF;
  }

  /** The format that a file's name asks for, or SVG. */
  public static ExportFormat of(Path file) {
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    for (ExportFormat format : values()) {
      if (name.endsWith(format.ending)) {
        return format;
      }
    }
    return name.endsWith(".json") ? JSON : SVG;
  }
}
