package org.coroscope.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceFileTest {

  @Test
  void linesHaveNoLineBreaks() {
    SourceFile file = new SourceFile("x", "a\r\nbc\rd\n\ne");
    assertThat(file.lineCount()).isEqualTo(5);
    assertThat(file.line(1)).isEqualTo("a");
    assertThat(file.line(2)).isEqualTo("bc");
    assertThat(file.line(3)).isEqualTo("d");
    assertThat(file.line(4)).isEmpty();
    assertThat(file.line(5)).isEqualTo("e");
    assertThat(file.line(0)).isEmpty();
    assertThat(file.line(6)).isEmpty();
  }

  @Test
  void lastLineBreakStartsNoLine() {
    assertThat(new SourceFile("x", "a\nb\n").lineCount()).isEqualTo(2);
    assertThat(new SourceFile("x", "").lineCount()).isEqualTo(1);
  }

  @Test
  void offsetsAndLines() {
    SourceFile file = new SourceFile("x", "a😀b\ncd");
    assertThat(file.lineOf(0)).isEqualTo(1);
    assertThat(file.lineOf(4)).isEqualTo(1);
    assertThat(file.lineOf(5)).isEqualTo(2);
    assertThat(file.offset(1, 2)).isEqualTo(3);
    assertThat(file.offset(2, 1)).isEqualTo(6);
    assertThat(file.offset(2, 9)).isEqualTo(7);
    assertThat(file.codePoints(0, 4)).isEqualTo(3);
  }
}
