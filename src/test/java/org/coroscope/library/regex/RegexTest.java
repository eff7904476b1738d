package org.coroscope.library.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/**
 * What programs in Python cannot show of the matcher: that it can be stopped, and does not recurse.
 */
class RegexTest {

  private static final Regex.Watch PATIENT =
      new Regex.Watch() {
        @Override
        public void tick() {}

        @Override
        public void grown(long size) {}
      };

  @Test
  void aMatchThatTakesTooLongCanBeStopped() {
    Regex regex = Regex.compile("(a+)+$", 0, false, warning -> {});
    Regex.Watch impatient =
        new Regex.Watch() {
          @Override
          public void tick() {
            throw new IllegalStateException("enough");
          }

          @Override
          public void grown(long size) {}
        };
    assertThatThrownBy(
            () -> regex.match(new Subject("a".repeat(60) + "b"), 0, 61, false, impatient))
        .hasMessage("enough");
  }

  @Test
  void manyTurnsOfALoopNeedNoJavaStack() {
    Regex regex = Regex.compile("(a|b)*c", 0, false, warning -> {});
    Subject text = new Subject("ab".repeat(50_000) + "c");
    int[] spans = regex.match(text, 0, text.length(), true, PATIENT);
    assertThat(spans[1]).isEqualTo(100_001);
  }

  @Test
  void positionsCountCodePoints() {
    Regex regex = Regex.compile("b", 0, false, warning -> {});
    int[] spans = regex.search(new Subject("\uD83D\uDE00b"), 0, 2, false, PATIENT);
    assertThat(spans[0]).isEqualTo(1);
  }
}
