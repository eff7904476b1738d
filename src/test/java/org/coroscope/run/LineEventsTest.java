package org.coroscope.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The lines that a trace steps through are those that {@code sys.settrace} tells of in CPython
 * 3.11, as {@code record_lines.py} has written them down.
 */
class LineEventsTest {
  private static final Path PROGRAMS = Path.of("src", "test", "programs", "lines");

  @TestFactory
  List<DynamicTest> reachesTheLinesThatCPythonReaches() throws IOException {
    try (Stream<Path> files = Files.list(PROGRAMS)) {
      List<DynamicTest> tests =
          files
              .filter(file -> file.toString().endsWith(".py"))
              .sorted()
              .map(
                  file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
              .toList();
      assertFalse(tests.isEmpty());
      return tests;
    }
  }

  private static void check(Path file) throws IOException {
    String name = file.getFileName().toString();
    Path expected = file.resolveSibling(name.replaceFirst("py$", "lines"));
    SourceFile source = new SourceFile(name, Files.readString(file));
    Trace trace =
        new ProgramRunner()
            .record(source, RunOptions.standard(), new Cancellation(), steps -> {})
            .trace();
    StringBuilder reached = new StringBuilder();
    for (int step = 0; step < trace.size(); step++) {
      if (trace.kind(step) == EventKind.LINE_REACHED) {
        reached.append(trace.functionName(trace.frame(step)));
        reached.append(' ').append(trace.line(step)).append('\n');
      }
    }
    assertEquals(Files.readString(expected), reached.toString());
  }
}
