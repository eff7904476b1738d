package org.coroscope.ui.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Whether the user's desktop asks programs to reduce motion. JavaFX 21 does not tell, so the tool
 * that each system has for its settings is asked; where there is none, the answer is no.
 */
public final class SystemMotion {

  private static final long PATIENCE_SECONDS = 3;

  private static final List<String> LINUX =
      List.of("gsettings", "get", "org.gnome.desktop.interface", "enable-animations");
  private static final List<String> MAC =
      List.of("defaults", "read", "com.apple.universalaccess", "reduceMotion");
  private static final List<String> WINDOWS =
      List.of("reg", "query", "HKCU\\Control Panel\\Desktop", "/v", "UserPreferencesMask");

  /** In the fifth byte of Windows' mask: animations within windows are shown. */
  private static final int WINDOWS_ANIMATES = 0x02;

  private SystemMotion() {}

  /**
   * Asks the desktop; takes some tens of milliseconds, so not to be called where things are drawn.
   */
  public static boolean isReduced() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return isReduced(system, answer(command(system)));
  }

  private static List<String> command(String system) {
    if (system.startsWith("windows")) {
      return WINDOWS;
    }
    return system.startsWith("mac") ? MAC : LINUX;
  }

  /**
   * What an answer means.
   *
   * @param system the name of the system, in small letters
   * @param answer what its tool printed; empty if there was no answer
   */
  static boolean isReduced(String system, String answer) {
    String text = answer.strip();
    if (system.startsWith("windows")) {
      String mask = text.substring(text.lastIndexOf(' ') + 1);
      boolean known = mask.matches("[0-9A-Fa-f]{10,}");
      return known && (Integer.parseInt(mask.substring(8, 10), 16) & WINDOWS_ANIMATES) == 0;
    }
    return system.startsWith("mac") ? text.equals("1") : text.equals("false");
  }

  private static String answer(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroy();
        return "";
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
