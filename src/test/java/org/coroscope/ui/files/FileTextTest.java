package org.coroscope.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.coroscope.trace.FileContents;
import org.junit.jupiter.api.Test;

class FileTextTest {

  @Test
  void textIsShownAsItIs() {
    assertThat(FileText.of(new FileContents("a", 1, 5, false, "one\ntwo"))).isEqualTo("one\ntwo");
  }

  @Test
  void bytesAreShownInHexadecimalAndAsCharacters() {
    String text = FileText.of(new FileContents("a", 1, 18, true, "\u0089PNG\r\nabcdefghijkl"));
    assertThat(text.lines())
        .containsExactly(
            "000000  89 50 4e 47 0d 0a 61 62 63 64 65 66 67 68 69 6a  .PNG..abcdefghij",
            "000010  6b 6c" + " ".repeat(14 * 3) + "  kl");
  }

  @Test
  void longFilesAreCut() {
    assertThat(FileText.of(new FileContents("a", 1, 9_000, true, "\0".repeat(9_000))))
        .endsWith("…\n");
  }
}
