package org.coroscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrintedTextTest {

  @Test
  void readsWhatItWrites() {
    for (PrintedText printed :
        new PrintedText[] {
          new PrintedText("", "", 0),
          new PrintedText("a\nb\n", "", 0),
          new PrintedText("\n", "warning\n", 0),
          new PrintedText("open end", "", 0),
          new PrintedText("open end", "also open", 3),
          new PrintedText("", "error\n", 1),
          new PrintedText("a\n\n", "", 2),
        }) {
      assertThat(PrintedText.parse(printed.format())).isEqualTo(printed);
    }
  }

  @Test
  void leavesOutRemarks() {
    assertThat(PrintedText.parse("# recorded: by hand, reason\n--- stdout\n# printed\n"))
        .isEqualTo(new PrintedText("# printed\n", "", 0));
  }

  @Test
  void hidesAddresses() {
    PrintedText printed = new PrintedText("<f at 0x7fAB01> 0x7f", "<g at 0x1>\n", 0);
    assertThat(printed.normalised())
        .isEqualTo(new PrintedText("<f at 0x…> 0x7f", "<g at 0x…>\n", 0));
  }

  @Test
  void namesAnUnknownSection() {
    assertThatThrownBy(() -> PrintedText.parse("--- stdlog\n")).hasMessageContaining("stdlog");
  }
}
