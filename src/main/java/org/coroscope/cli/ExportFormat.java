package org.coroscope.cli;

import java.nio.file.Path;
import java.util.Locale;

/** What sort of file an export writes. */
enum ExportFormat {
  SVG(".svg", true),
  PNG(".png", true),
  /** The trace as one document, which Coroscope reads back. */
  JSON(".trace.json", false),
  /** The trace as a line an event, for other tools. */
  JSONL(".jsonl", false),
  /** Chrome's trace event format. */
  PERFETTO(".perfetto.json", false),
  /** A page that plays the trace in a web browser. */
  HTML(".html", false);

  private final String ending;
  private final boolean picture;

  ExportFormat(String ending, boolean picture) {
    this.ending = ending;
    this.picture = picture;
  }

  /** How the file's name ends. */
  String ending() {
    return ending;
  }

  /** Whether it is a picture of a view. */
  boolean isPicture() {
    return picture;
  }

  /** The format that a file's name asks for, or SVG. */
  static ExportFormat of(Path file) {
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    for (ExportFormat format : new ExportFormat[] {PERFETTO, JSONL, PNG, HTML}) {
      if (name.endsWith(format.ending)) {
        return format;
      }
    }
    return name.endsWith(".json") ? JSON : SVG;
  }
}
