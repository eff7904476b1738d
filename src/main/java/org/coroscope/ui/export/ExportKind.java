package org.coroscope.ui.export;

import java.util.List;
import java.util.Locale;
import org.coroscope.export.ExportFormat;

/** What sort of thing is exported, each with its formats; the first is proposed. */
public enum ExportKind {
  /** One picture. */
  PICTURE(ExportFormat.PNG, ExportFormat.SVG, ExportFormat.PDF),
  /** Many pictures: an animation, a numbered series, or the pages of a file. */
  SERIES(ExportFormat.GIF, ExportFormat.PNG, ExportFormat.SVG, ExportFormat.PDF),
  /** Numbered stages on paper. */
  HANDOUT(ExportFormat.PDF, ExportFormat.SVG, ExportFormat.PNG),
  /** A page that plays the program in a browser. */
  PAGE(ExportFormat.HTML),
  /** The trace for other tools. */
  DATA(ExportFormat.PERFETTO, ExportFormat.JSONL, ExportFormat.JSON);

  private final List<ExportFormat> formats;

  ExportKind(ExportFormat... formats) {
    this.formats = List.of(formats);
  }

  /** Its formats. */
  public List<ExportFormat> formats() {
    return formats;
  }

  /** Whether there are drawings, of which one chooses view, size and parts. */
  boolean isDrawn() {
    return this == PICTURE || this == SERIES || this == HANDOUT;
  }

  /** Whether there are stages. */
  boolean hasStages() {
    return this == SERIES || this == HANDOUT;
  }

  /** The themes it may have; the first is proposed. */
  List<String> themes() {
    return switch (this) {
      case PICTURE, SERIES -> List.of("light", "dark", "print");
      case HANDOUT -> List.of("print", "light", "dark");
      case PAGE -> List.of("auto", "light", "dark");
      case DATA -> List.of();
    };
  }

  /** The name by which its texts are found. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
