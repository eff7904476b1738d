package org.coroscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.coroscope.lesson.Catalogue;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.render.FontBook;
import org.coroscope.ui.store.AppHome;
import org.coroscope.ui.store.WindowState;
import org.coroscope.ui.store.WindowStateStore;

/**
 * What is read from files before there can be a window. None of it needs the toolkit: so it is read
 * on a thread of its own while the toolkit starts, which takes about as long.
 *
 * @param catalogue the lessons
 * @param fonts the fonts, for measuring text
 * @param home where edits and the window's state are kept
 * @param state how the window was left
 */
record FirstReading(Catalogue catalogue, FontBook fonts, Path home, WindowState state) {

  /** Reads it all. What cannot be read is said on standard error; the window opens without. */
  static FirstReading read() {
    Path home = AppHome.locate();
    return new FirstReading(lessons(), FontBook.bundled(), home, WindowStateStore.in(home).load());
  }

  private static Catalogue lessons() {
    try {
      return CatalogueReader.bundled();
    } catch (IOException e) {
      // Without lessons the window still opens files of one's own.
      System.err.println("Coroscope cannot read its lessons: " + e.getMessage());
      return new Catalogue(List.of());
    }
  }
}
