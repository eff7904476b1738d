package org.coroscope.ui.theme;

import java.io.ByteArrayInputStream;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.coroscope.render.FontBook;
import org.coroscope.render.Typeface;

/** The project's fonts, made known to the toolkit. */
public final class ScreenFonts {

  private final Map<Typeface, String> names = new EnumMap<>(Typeface.class);

  private ScreenFonts() {}

  /** Loads them; takes some tens of milliseconds. */
  public static ScreenFonts load() {
    ScreenFonts fonts = new ScreenFonts();
    for (Typeface face : Typeface.values()) {
      Font loaded = Font.loadFont(new ByteArrayInputStream(FontBook.file(face)), 12);
      fonts.names.put(face, loaded == null ? face.family() : loaded.getName());
    }
    return fonts;
  }

  /** A font in a size in pixels. */
  public Font font(Typeface face, double size) {
    return new Font(names.get(face), size);
  }
}
