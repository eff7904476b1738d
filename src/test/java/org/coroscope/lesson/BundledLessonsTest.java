package org.coroscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coroscope.run.Cancellation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code coroscope check lessons/} says, and what the lessons promise beyond. */
class BundledLessonsTest {

  private static final int WIDEST_CODE = 79;

  /** What CPython could only run with modules it lacks, or by asking real hosts. */
  private static final Pattern NEEDS_A_NETWORK =
      Pattern.compile("^(import|from) (aiohttp|requests|urllib)\\b", Pattern.MULTILINE);

  private static List<Lesson> lessons() throws IOException {
    return CatalogueReader.folder(Path.of("lessons")).lessons();
  }

  @TestFactory
  Stream<DynamicTest> everyLessonIsSound() throws IOException {
    return lessons().stream()
        .map(lesson -> DynamicTest.dynamicTest(lesson.id(), () -> assertSound(lesson)));
  }

  @Test
  void theExampleInTheTextForTeachersIsSound() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("lessons", "README.md"));
    int start = lines.indexOf("    \"\"\"Two sleepers");
    int end = start;
    while (lines.get(end).isEmpty() || lines.get(end).startsWith("    ")) {
      end++;
    }
    String source =
        lines.subList(start, end).stream()
            .map(line -> line.isEmpty() ? "" : line.substring(4))
            .collect(Collectors.joining("\n"));
    Lesson lesson = LessonReader.read("example", "example.py", source);

    assertThat(new LessonChecker().check(lesson, new Cancellation()).problems()).isEmpty();
    assertThat(lesson.notes()).hasSize(2);
    assertThat(lesson.questions()).hasSize(1);
  }

  @Test
  void theTextForTeachersNamesEveryFactAndMoment() throws IOException {
    String text = Files.readString(Path.of("lessons", "README.md"));

    for (FactKind kind : FactKind.values()) {
      assertThat(text).contains("| `" + kind.word() + (kind.hasSubject() ? " NAME: " : ": "));
    }
    for (Moment moment : Moment.values()) {
      assertThat(text).contains("[" + moment.name().toLowerCase(Locale.ROOT));
    }
  }

  private static void assertSound(Lesson lesson) {
    assertThat(new LessonChecker().check(lesson, new Cancellation()).problems()).isEmpty();
    if (!NEEDS_A_NETWORK.matcher(lesson.source()).find()) {
      assertThat(lesson.expected()).as("recorded output of CPython").isPresent();
    }
    assertThat(lesson.questions()).as("questions").isNotEmpty();
    assertThat(lesson.text()).contains("## Watch for");
    assertThat(lesson.source().lines().filter(line -> line.length() > WIDEST_CODE))
        .as("lines that are too wide for a projector")
        .isEmpty();
  }
}
