package org.coroscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Lesson;
import org.coroscope.render.export.Exhibit;
import org.coroscope.render.export.ImageWriter;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Pictures;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The timelines of all lessons, compared letter by letter with those kept beside the tests. A
 * lesson that was written anew since has no timeline to compare with until it is kept. Where a
 * change is meant, {@code ./mvnw test -Dtest=GoldenTimelineTest -Dcoroscope.golden=write} writes
 * them anew; look at them before committing.
 */
class GoldenTimelineTest {

  private static final Path KEPT = Path.of("src/test/resources/golden/timelines");
  private static final boolean WRITE = "write".equals(System.getProperty("coroscope.golden"));

  @TestFactory
  Stream<DynamicTest> lessonHasTheTimelineThatIsKept() throws IOException {
    Pictures pictures = Pictures.english();
    return CatalogueReader.bundled().lessons().stream()
        .map(lesson -> DynamicTest.dynamicTest(lesson.id(), () -> compare(lesson, pictures)));
  }

  private static void compare(Lesson lesson, Pictures pictures) throws IOException {
    String svg = timeline(lesson, pictures);
    Path file = KEPT.resolve(lesson.id() + ".svg");
    if (WRITE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, svg);
    }
    assertThat(file).as("written by -Dcoroscope.golden=write").exists();
    assertThat(svg).isEqualTo(Files.readString(file));
  }

  private static String timeline(Lesson lesson, Pictures pictures) {
    Exhibit exhibit = LessonExhibits.of(lesson);
    PictureOptions options = PictureOptions.timeline(exhibit.trace().lastStep());
    byte[] svg = ImageWriter.svg(pictures.picture(exhibit, options));
    return new String(svg, StandardCharsets.UTF_8);
  }
}
