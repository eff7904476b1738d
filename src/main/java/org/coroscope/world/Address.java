package org.coroscope.world;

import java.util.Locale;

/**
 * The parts of a URL that the network needs.
 *
 * @param secure whether the scheme is https
 * @param host in small letters
 * @param port as given, else 80 or 443; 0 if there is no scheme and no port
 * @param target path and query; at least {@code /}
 */
public record Address(boolean secure, String host, int port, String target) {

  /** Reads a URL, of which all but the host may be missing. */
  public static Address of(String url) {
    int scheme = url.indexOf("://");
    boolean secure = url.startsWith("https:") || url.startsWith("wss:");
    String rest = scheme < 0 ? url : url.substring(scheme + 3);
    int end = rest.length();
    for (char stop : new char[] {'/', '?', '#'}) {
      int found = rest.indexOf(stop);
      end = found >= 0 && found < end ? found : end;
    }
    String authority = rest.substring(rest.lastIndexOf('@', end) + 1, end);
    String target = rest.substring(end);
    int fragment = target.indexOf('#');
    target = fragment < 0 ? target : target.substring(0, fragment);
    int colon = authority.lastIndexOf(':');
    int port = scheme < 0 ? 0 : secure ? 443 : 80;
    if (colon >= 0 && !authority.endsWith("]")) {
      String digits = authority.substring(colon + 1);
      authority = authority.substring(0, colon);
      try {
        port = digits.isEmpty() ? port : Integer.parseInt(digits);
      } catch (NumberFormatException e) {
        throw new SettingException("'" + digits + "' is no port number");
      }
    }
    return new Address(
        secure,
        authority.toLowerCase(Locale.ROOT),
        port,
        target.startsWith("/") ? target : "/" + target);
  }
}
