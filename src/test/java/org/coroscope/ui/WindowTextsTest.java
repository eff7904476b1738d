package org.coroscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coroscope.ui.common.Texts;
import org.junit.jupiter.api.Test;

/** Every word of the window stands in the resource bundle, so that it can be translated. */
class WindowTextsTest {

  private static final Path CODE = Path.of("src/main/java/org/coroscope/ui");
  private static final Path VIEWS = Path.of("src/main/resources/org/coroscope/ui");

  /** A word in an attribute of FXML that is shown or spoken. */
  private static final Pattern IN_FXML =
      Pattern.compile(
          "\\b(text|accessibleText|accessibleHelp|promptText|title)=\"(?!%)[^\"]*\\p{L}[^\"]*\"");

  /** A word that is given to something shown or spoken right where it is made. */
  private static final Pattern IN_CODE =
      Pattern.compile(
          "(setText|setAccessibleText|setAccessibleHelp|setPromptText|setTitle|setHeaderText"
              + "|new Label|new Text|new Tooltip|new Button|new ToggleButton|new CheckBox"
              + "|new Hyperlink|new MenuItem|new Menu|new CheckMenuItem|new RadioMenuItem"
              + "|new RadioButton)\\(\\s*\"[^\"]*\\p{L}{2}[^\"]*\"");

  private static final Pattern KEY_IN_CODE = Pattern.compile("texts\\.get\\(\\s*\"([^\"]+)\"[,)]");
  private static final Pattern KEY_IN_FXML = Pattern.compile("\"%([a-z][A-Za-z0-9_.]*)\"");

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  private static Set<String> found(Path folder, String end, Pattern pattern, int group)
      throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path file : files(folder, end)) {
      Matcher matcher = pattern.matcher(Files.readString(file));
      while (matcher.find()) {
        found.add(matcher.group(group));
      }
    }
    return found;
  }

  @Test
  void noViewHasAWordOfItsOwn() throws IOException {
    assertThat(found(VIEWS, ".fxml", IN_FXML, 0)).isEmpty();
    assertThat(found(CODE, ".java", IN_CODE, 0)).isEmpty();
  }

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    Texts texts = new Texts(Locale.ENGLISH);
    Set<String> keys = found(CODE, ".java", KEY_IN_CODE, 1);
    keys.addAll(found(VIEWS, ".fxml", KEY_IN_FXML, 1));
    assertThat(keys).hasSizeGreaterThan(100);
    keys.removeIf(texts::has);
    assertThat(keys).isEmpty();
  }
}
