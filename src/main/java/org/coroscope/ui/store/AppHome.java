package org.coroscope.ui.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder in which Coroscope keeps its things. */
public final class AppHome {

  /** The system property that names another folder. */
  public static final String PROPERTY = "coroscope.home";

  private AppHome() {}

  /** The folder: the property's, else where the system keeps a user's application data. */
  public static Path locate() {
    String chosen = System.getProperty(PROPERTY, "");
    if (!chosen.isBlank()) {
      return Path.of(chosen);
    }
    return locate(
        System.getProperty("os.name", ""), System.getProperty("user.home", ""), System.getenv());
  }

  static Path locate(String system, String home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win") && !name.contains("darwin")) {
      String data = environment.get("APPDATA");
      return data == null || data.isBlank()
          ? Path.of(home, "Coroscope")
          : Path.of(data, "Coroscope");
    }
    if (name.contains("mac") || name.contains("darwin")) {
      return Path.of(home, "Library", "Application Support", "Coroscope");
    }
    String data = environment.get("XDG_DATA_HOME");
    return data == null || data.isBlank()
        ? Path.of(home, ".local", "share", "coroscope")
        : Path.of(data, "coroscope");
  }
}
