package org.coroscope.app;

import java.lang.reflect.Field;
import java.util.logging.Logger;

/**
 * Keeps two warnings of the platform off a learner's terminal. Both speak of how Coroscope is
 * packaged, and the person who starts it can do nothing about either.
 *
 * <ul>
 *   <li>JavaFX says that it was loaded from the class path: that is what one jar means.
 *   <li>JDK 24 and later say that JavaFX 21 still uses {@code sun.misc.Unsafe}: the next JavaFX
 *       does not, but it needs a newer JDK than 17.
 * </ul>
 */
final class StartWarnings {

  /** Held here because the logging system keeps its loggers only weakly. */
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private StartWarnings() {}

  /** To be called before the toolkit starts. Where it can do nothing, it does nothing. */
  static void silence() {
    JAVAFX.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
    markUnsafeWarningAsGiven();
  }

  /**
   * There is a command-line option for this, but a jar cannot carry it. The jar's manifest opens
   * the package instead, so that the flag "already warned" can be set.
   */
  private static void markUnsafeWarningAsGiven() {
    try {
      Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
      warned.setAccessible(true);
      warned.setBoolean(null, true);
    } catch (ReflectiveOperationException | RuntimeException e) {
      // JDK 17 to 23 have no such warning, and javafx:run passes the option: then nothing is lost.
    }
  }
}
