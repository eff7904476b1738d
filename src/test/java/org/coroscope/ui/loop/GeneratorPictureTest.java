package org.coroscope.ui.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Texts;
import org.junit.jupiter.api.Test;

/** What the pane shows of a program that has generators and no event loop. */
class GeneratorPictureTest {

  private static final String PROGRAM =
      """
      def inner():
          yield 1

      def outer():
          yield from inner()

      first = outer()
      second = outer()
      next(first)
      print("between")
      list(first)
      second.close()
      print("end")
      """;

  private final Trace trace =
      new ProgramRunner()
          .record(
              new SourceFile("nested.py", PROGRAM),
              RunOptions.standard(),
              new Cancellation(),
              done -> {})
          .trace();

  private LoopPicture at(int step) {
    return LoopPicture.ofGenerators(trace, trace.stateAt(step), new Texts(Locale.ENGLISH));
  }

  /** The picture at the first step on a line (with the line {@code after} run before it). */
  private LoopPicture atLine(int line) {
    for (int step = 0; step < trace.size(); step++) {
      if (trace.stateAt(step).currentLine().orElse(0) == line) {
        return at(step);
      }
    }
    throw new AssertionError("line " + line + " never runs");
  }

  private static List<String> titles(List<LoopPicture.Card> cards) {
    return cards.stream().map(LoopPicture.Card::title).toList();
  }

  @Test
  void aProgramWithoutALoopHasNone() {
    assertThat(trace.hasEventLoop()).isFalse();
  }

  @Test
  void aGeneratorThatWasMadeIsNotBegun() {
    LoopPicture picture = atLine(9);
    assertThat(titles(picture.ready())).containsExactly("outer()", "outer() 2");
    assertThat(picture.ready().get(0).detail()).startsWith("made at step ");
    assertThat(picture.running().title()).isEqualTo("main program");
  }

  @Test
  void whoAsksForAValueWaitsForItTheLastToAskOnTop() {
    LoopPicture picture = atLine(2);
    assertThat(picture.running().title()).isEqualTo("inner()");
    assertThat(titles(picture.waiting())).containsExactly("outer()", "main program");
    assertThat(picture.waiting())
        .extracting(LoopPicture.Card::detail)
        .containsExactly("line 5, waits for inner()", "line 9, waits for outer()");
  }

  @Test
  void atAYieldItIsPausedAndKeepsItsColour() {
    LoopPicture before = atLine(2);
    LoopPicture picture = atLine(10);
    assertThat(titles(picture.timers())).containsExactly("outer()", "inner()");
    assertThat(picture.timers())
        .extracting(LoopPicture.Card::detail)
        .containsExactly("paused at line 5", "paused at line 2");
    assertThat(picture.timers().get(1).colour()).isEqualTo(before.running().colour());
    assertThat(picture.timers().get(1).key()).isEqualTo(before.running().key());
  }

  @Test
  void atTheEndThereIsNoLineThatRuns() {
    LoopPicture picture = at(trace.lastStep());
    assertThat(picture.running().title()).isEqualTo("the program has ended");
    assertThat(picture.running().detail()).isEmpty();
  }

  @Test
  void whatHasRunOutOrWasClosedHasEnded() {
    LoopPicture picture = atLine(13);
    assertThat(titles(picture.done())).containsExactly("inner()", "outer() 2", "outer()");
    assertThat(picture.ready()).isEmpty();
    assertThat(picture.timers()).isEmpty();
  }
}
