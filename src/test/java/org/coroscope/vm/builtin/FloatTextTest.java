package org.coroscope.vm.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatTextTest {

  @ParameterizedTest
  @CsvSource({
    "2.0e-3, 0.002",
    "2.2250738585072014e-308, 2.2250738585072014e-308",
    "4.9e-324, 5e-324",
    "2e23, 2e+23",
    "1e16, 1e+16",
    "9007199254740993, 9007199254740992.0",
    "123456789012345680, 1.2345678901234568e+17",
    "5.684341886080802e-14, 5.684341886080802e-14",
    "89804480466091.875, 89804480466091.88"
  })
  void theFewestDigitsThatReadBackAreShown(double value, String expected) {
    assertThat(FloatText.repr(value)).isEqualTo(expected);
    assertThat(FloatText.repr(-value)).isEqualTo("-" + expected);
  }

  @Test
  void whatIsShownReadsBackAsTheSameNumber() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(value)) {
        assertThat(FloatText.parse(FloatText.repr(value))).isEqualTo(value);
      }
    }
  }
}
