package org.coroscope.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the tools of the systems answer, and what it means. */
class SystemMotionTest {

  @Test
  void gnomeSaysWhetherAnimationsAreOn() {
    assertThat(SystemMotion.isReduced("linux", "false\n")).isTrue();
    assertThat(SystemMotion.isReduced("linux", "true\n")).isFalse();
    assertThat(SystemMotion.isReduced("linux", "")).isFalse();
  }

  @Test
  void aMacSaysOne() {
    assertThat(SystemMotion.isReduced("mac os x", "1\n")).isTrue();
    assertThat(SystemMotion.isReduced("mac os x", "0\n")).isFalse();
    assertThat(SystemMotion.isReduced("mac os x", "")).isFalse();
  }

  @Test
  void windowsHasABitOfItsMaskForIt() {
    String head = "\r\nHKEY_CURRENT_USER\\Control Panel\\Desktop\r\n";
    String name = "    UserPreferencesMask    REG_BINARY    ";
    assertThat(SystemMotion.isReduced("windows 11", head + name + "9E3E078012000000\r\n"))
        .isFalse();
    assertThat(SystemMotion.isReduced("windows 11", head + name + "9012038010000000\r\n")).isTrue();
    assertThat(SystemMotion.isReduced("windows 11", "")).isFalse();
  }
}
