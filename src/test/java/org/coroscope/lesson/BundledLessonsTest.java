package org.coroscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coroscope.run.Cancellation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What {@code coroscope check lessons/} says, and what the lessons promise beyond. */
class BundledLessonsTest {

  private static final int WIDEST_CODE = 79;

  private static List<Lesson> lessons() throws IOException {
    return CatalogueReader.folder(Path.of("lessons")).lessons();
  }

  @TestFactory
  Stream<DynamicTest> everyLessonIsSound() throws IOException {
    return lessons().stream()
        .map(lesson -> DynamicTest.dynamicTest(lesson.id(), () -> assertSound(lesson)));
  }

  private static void assertSound(Lesson lesson) {
    assertThat(new LessonChecker().check(lesson, new Cancellation()).problems()).isEmpty();
    assertThat(lesson.expected()).as("recorded output of CPython").isPresent();
    assertThat(lesson.questions()).as("questions").isNotEmpty();
    assertThat(lesson.text()).contains("## Watch for");
    assertThat(lesson.source().lines().filter(line -> line.length() > WIDEST_CODE))
        .as("lines that are too wide for a projector")
        .isEmpty();
  }
}
