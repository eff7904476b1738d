package org.coroscope.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.Recording;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.TracedSource;
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
    assumeTrue(Files.exists(file), "no timeline of this lesson is kept yet");
    String kept = Files.readString(file);
    assumeTrue(kept.contains(hash(lesson)), "the lesson is another one than that of the timeline");
    assertThat(svg).isEqualTo(kept);
  }

  private static String hash(Lesson lesson) {
    return TracedSource.of(lesson.fileName(), lesson.source()).hash();
  }

  private static String timeline(Lesson lesson, Pictures pictures) {
    Recording recording =
        new ProgramRunner()
            .record(
                new SourceFile(lesson.fileName(), lesson.source()),
                lesson.options(),
                new Cancellation(),
                done -> {});
    Exhibit exhibit = Exhibit.of(recording.trace(), lesson.id(), lesson.title(), "golden");
    PictureOptions options = PictureOptions.timeline(recording.trace().lastStep());
    byte[] svg = ImageWriter.svg(pictures.picture(exhibit, options));
    return new String(svg, StandardCharsets.UTF_8);
  }
}
