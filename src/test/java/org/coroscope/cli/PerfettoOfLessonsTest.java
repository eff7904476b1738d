package org.coroscope.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Lesson;
import org.coroscope.render.export.Exhibit;
import org.coroscope.render.export.PerfettoRules;
import org.coroscope.render.export.PerfettoWriter;
import org.coroscope.timeline.AxisKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What other tools read of the lessons. */
class PerfettoOfLessonsTest {

  private final ObjectMapper exact =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @TestFactory
  Stream<DynamicTest> lessonIsWrittenByTheFormatsRules() throws IOException {
    return CatalogueReader.bundled().lessons().stream()
        .map(lesson -> DynamicTest.dynamicTest(lesson.id(), () -> check(lesson)));
  }

  private void check(Lesson lesson) throws IOException {
    Exhibit exhibit = LessonExhibits.of(lesson);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PerfettoWriter(exhibit, AxisKind.TIME, 0, exhibit.trace().lastStep()).write(out);
    PerfettoRules.check(exact.readTree(out.toByteArray()));
  }
}
