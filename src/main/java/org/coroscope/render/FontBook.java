package org.coroscope.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.coroscope.render.font.FontFile;

/** Measures text in the fonts that come with the project; the same on every machine. Immutable. */
public final class FontBook {

  private static final String ELLIPSIS = "…";
  private final Map<Typeface, FontFile> tables;

  private FontBook(Map<Typeface, FontFile> tables) {
    this.tables = tables;
  }

  /**
   * Reads the fonts from the project's resources; keep the book, reading takes some milliseconds.
   */
  public static FontBook bundled() {
    Map<Typeface, FontFile> tables = new EnumMap<>(Typeface.class);
    for (Typeface face : Typeface.values()) {
      tables.put(face, new FontFile(file(face)));
    }
    return new FontBook(tables);
  }

  /** The file of a font. */
  public static byte[] file(Typeface face) {
    try (InputStream in = FontBook.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("The font " + face.resource() + " is missing.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The font " + face.resource() + " cannot be read.", e);
    }
  }

  /** A font, for those who write it into their file. */
  public FontFile font(Typeface face) {
    return tables.get(face);
  }

  /** The width of a text in one line, in pixels. */
  public double width(String text, TextStyle style) {
    FontFile table = tables.get(style.face());
    double width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += table.width(c);
      i += Character.charCount(c);
    }
    return width * style.size();
  }

  /** How far letters reach above the baseline, in pixels. */
  public double ascent(TextStyle style) {
    return tables.get(style.face()).ascent() * style.size();
  }

  /** How far letters reach below the baseline, in pixels. */
  public double descent(TextStyle style) {
    return tables.get(style.face()).descent() * style.size();
  }

  /** The baseline that puts a line of text in the middle between two heights. */
  public double centredBaseline(double y, double height, TextStyle style) {
    return y + (height + ascent(style) - descent(style)) / 2;
  }

  /** The text, or as much of it as fits with an ellipsis; empty if not even a letter does. */
  public String fit(String text, double room, TextStyle style) {
    if (width(text, style) <= room) {
      return text;
    }
    FontFile table = tables.get(style.face());
    double used = table.width(ELLIPSIS.codePointAt(0)) * style.size();
    int end = 0;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += table.width(c) * style.size();
      if (used > room) {
        break;
      }
      end += Character.charCount(c);
    }
    return end == 0 ? "" : text.substring(0, end).stripTrailing() + ELLIPSIS;
  }
}
