package org.coroscope.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The project's fonts as AWT knows them. They are read once and never change: AWT copies each font
 * it is given into a temporary file, so that a font an image would leave thousands behind.
 */
final class PngFonts {

  private static final Map<Typeface, Font> FONTS = read();

  private PngFonts() {}

  /** A font, of which one derives the size that is wanted. */
  static Font of(Typeface face) {
    return FONTS.get(face);
  }

  private static Map<Typeface, Font> read() {
    Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);
    for (Typeface face : Typeface.values()) {
      try {
        byte[] file = FontBook.file(face);
        fonts.put(face, Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)));
      } catch (FontFormatException e) {
        throw new IllegalStateException("The font " + face.resource() + " is damaged.", e);
      } catch (IOException e) {
        throw new UncheckedIOException("Reading from memory does not fail.", e);
      }
    }
    return Collections.unmodifiableMap(fonts);
  }
}
