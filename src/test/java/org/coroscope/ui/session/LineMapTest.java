package org.coroscope.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines of an older text, found in a newer one. */
class LineMapTest {

  @Test
  void equalTextsHaveTheirLinesWhereTheyWere() {
    assertThat(LineMap.between("a\nb", "a\nb").toNew(2)).isEqualTo(2);
  }

  @Test
  void linesAfterAnInsertionMoveAndTheChangedOnesAreGone() {
    LineMap map = LineMap.between("a\nb\nc\nd", "a\nB\nnew\nc\nd");
    assertThat(map.toNew(1)).isEqualTo(1);
    assertThat(map.toNew(2)).isZero();
    assertThat(map.toNew(3)).isEqualTo(4);
    assertThat(map.toNew(4)).isEqualTo(5);
    assertThat(map.toOld(5)).isEqualTo(4);
    assertThat(map.toOld(3)).isZero();
  }

  @Test
  void aRepeatedLineIsCountedOnce() {
    LineMap map = LineMap.between("x\nx", "x\nx\nx");
    assertThat(map.toNew(1)).isEqualTo(1);
    assertThat(map.toNew(2)).isEqualTo(2);
    assertThat(map.toOld(3)).isZero();
  }
}
