package org.coroscope.ui.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coroscope.trace.OutputStreamKind;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.TraceBuilder;
import org.junit.jupiter.api.Test;

/** Output, cut into lines. */
class OutputLineTest {

  private static List<OutputLine> lines(String... texts) {
    TraceBuilder builder = new TraceBuilder("x.py", "");
    for (String text : texts) {
      builder.output(-1, -1, 1, OutputStreamKind.STDOUT, text);
    }
    return OutputLine.of(builder.build(ProgramOutcome.FINISHED));
  }

  @Test
  void aLineMayBeWrittenInPiecesAndAPieceMayHoldSeveralLines() {
    List<OutputLine> lines = lines("a", "b\nc\n\n", "d");
    assertThat(lines).extracting(OutputLine::text).containsExactly("ab", "c", "", "d");
    assertThat(lines.get(0).pieces()).extracting(OutputLine.Piece::step).containsExactly(1, 2);
    assertThat(lines.get(3).firstStep()).isEqualTo(3);
  }

  @Test
  void everyLineHasAStepEvenAnEmptyOne() {
    assertThat(lines("\n", "\n\n")).allSatisfy(line -> assertThat(line.firstStep()).isPositive());
  }

  @Test
  void aVeryLongLineIsCut() {
    assertThat(lines("x".repeat(100_000)).get(0).text().length()).isLessThan(5_000);
  }
}
