package org.coroscope.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sheets of the themes and the window's own rules fit each other. */
class ThemeSheetsTest {

  private static final String FOLDER = "/org/coroscope/ui/theme/";
  private static final Pattern USED = Pattern.compile("-cs-[a-z-]+");
  private static final Pattern DEFINED = Pattern.compile("(?m)^\\s*(-cs-[a-z-]+)\\s*:");

  private static String sheet(String name) throws IOException {
    try (InputStream in = ThemeSheetsTest.class.getResourceAsStream(FOLDER + name + ".css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(matcher.groupCount()));
    }
    return found;
  }

  @ParameterizedTest
  @EnumSource(WindowTheme.class)
  void eachThemeHasEveryColourThatTheRulesAskFor(WindowTheme theme) throws IOException {
    String rules = sheet("coroscope");
    Set<String> wanted = found(USED, rules);
    assertThat(wanted).hasSizeGreaterThan(15);
    wanted.removeAll(found(DEFINED, rules));
    wanted.removeAll(found(DEFINED, sheet(theme.id())));
    assertThat(wanted).isEmpty();
  }
}
