package org.coroscope.world;

import java.util.regex.Pattern;

/**
 * What a program's header says of the hosts or pages of a pattern.
 *
 * @param pattern a host name, or a URL without its scheme; {@code *} stands for anything
 * @param traits what is said
 */
public record Rule(String pattern, Traits traits) {

  /** Whether this is about a host, or about a URL without its scheme. */
  boolean matches(String name) {
    if (pattern.indexOf('*') < 0) {
      return pattern.equals(name);
    }
    StringBuilder expression = new StringBuilder();
    for (String literal : pattern.split("\\*", -1)) {
      expression.append(expression.length() == 0 ? "" : ".*").append(Pattern.quote(literal));
    }
    return Pattern.matches(expression.toString(), name);
  }
}
