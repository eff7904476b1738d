package org.coroscope.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.coroscope.syntax.SourceEncodingException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of programs, as CPython 3.11 reads them. */
class SourceEncodingTest {

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static String text(byte[] bytes) throws SourceEncodingException {
    return SourceEncoding.decode(bytes).text();
  }

  private static SourceEncodingException refusal(byte[] bytes) {
    return catchThrowableOfType(SourceEncodingException.class, () -> SourceEncoding.decode(bytes));
  }

  @ParameterizedTest
  @CsvSource({
    "latin-1, ISO-8859-1, é",
    "LATIN_1-dos, ISO-8859-1, é",
    "iso_8859_1, ISO-8859-1, é",
    "cp1252, windows-1252, €",
    "iso-8859-15, ISO-8859-15, €",
    "cp437, IBM437, é",
    "mac-roman, x-MacRoman, é",
    "koi8-r, KOI8-R, п",
    "shift_jis, Shift_JIS, テ",
    "gbk, GBK, 你",
    "utf-8-unix, UTF-8, é",
    "utf-8-sig, UTF-8, é"
  })
  void aDeclaredEncodingIsReadAndWritten(String name, String charset, String letter)
      throws SourceEncodingException {
    String program = "# -*- coding: " + name + " -*-\nprint('" + letter + "')\n";
    byte[] bytes = bytes(program, charset);
    assertThat(SourceEncoding.decode(bytes)).isEqualTo(new SourceEncoding.Decoded(program, false));
    assertThat(SourceEncoding.encode(program, false)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# coding: latin-1\n'é'",
        "\n# coding: latin-1\n'é'",
        " \t# first\r\n\f # vim: set fileencoding=latin-1 :\r\n'é'",
        "#!/usr/bin/env python3\r# coding=latin-1\r'é'",
        "# coding : later coding: latin-1\n'é'",
        "# coding: latin-1\n# coding: utf-8\n'é'",
      })
  void aCommentInTheFirstTwoLinesDeclares(String program) throws SourceEncodingException {
    assertThat(text(bytes(program, "ISO-8859-1"))).isEqualTo(program);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'é'\n# coding: latin-1\n",
        "x = 1  # coding: latin-1\n'é'",
        "#\n#\n# coding: latin-1\n'é'",
        "\"\"\"\n# coding: latin-1\n\"\"\"\n'é'",
        "",
      })
  void withoutSuchACommentItIsUtf8(String program) throws SourceEncodingException {
    assertThat(text(bytes(program, "UTF-8"))).isEqualTo(program);
    assertThat(SourceEncoding.encode(program, false)).isEqualTo(bytes(program, "UTF-8"));
  }

  @Test
  void aByteOrderMarkIsNoTextAndIsWrittenAgain() throws SourceEncodingException {
    byte[] bytes = bytes("\uFEFF# coding: utf-8\nprint('é')\n", "UTF-8");
    SourceEncoding.Decoded read = SourceEncoding.decode(bytes);
    assertThat(read).isEqualTo(new SourceEncoding.Decoded("# coding: utf-8\nprint('é')\n", true));
    assertThat(SourceEncoding.encode(read.text(), true)).isEqualTo(bytes);
  }

  @Test
  void aTextThatDeclaresAnotherEncodingLosesItsMarkAsPythonRefusesBoth() throws Exception {
    byte[] both = bytes("\uFEFF# coding: latin-1\n", "UTF-8");
    assertThat(refusal(both).reason()).isEqualTo(Reason.MARKED_OTHERWISE);
    byte[] written = SourceEncoding.encode("# coding: latin-1\n'é'", true);
    assertThat(written).isEqualTo(bytes("# coding: latin-1\n'é'", "ISO-8859-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wonderland", "utf-16", "rot13", "hex", "cp1252-unix", "latin1-unix"})
  void whatIsNoEncodingOfProgramsIsRefused(String name) {
    SourceEncodingException refusal = refusal(bytes("\n# coding: " + name + "\n", "UTF-8"));
    assertThat(refusal.reason()).isEqualTo(Reason.UNKNOWN);
    assertThat(refusal.encoding()).isEqualTo(name);
    assertThat(refusal.line()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"ascii, ISO-8859-1", "cp1252, IBM437", "utf-8, ISO-8859-1"})
  void bytesThatMeanNothingAreRefusedWithTheirLine(String name, String charset) {
    // In the code page 437 the letter ü is the byte 0x81, which cp1252 does not have.
    byte[] bytes = bytes("# coding: " + name + "\r\nx = 1\r\ny = 'ü'\r\nz = 2\r\n", charset);
    SourceEncodingException refusal = refusal(bytes);
    assertThat(refusal.reason()).isEqualTo(Reason.UNDECODABLE);
    assertThat(refusal.encoding()).isEqualTo(name);
    assertThat(refusal.line()).isEqualTo(3);
  }

  @Test
  void bytesThatEndWithinACharacterAreRefused() {
    assertThat(refusal(new byte[] {'#', (byte) 0xC3}).reason()).isEqualTo(Reason.UNDECODABLE);
    assertThat(refusal(new byte[] {'#', (byte) 0xC3}).encoding()).isEqualTo("UTF-8");
  }

  @Test
  void aCharacterThatTheEncodingLacksIsRefusedWithItsLine() {
    SourceEncodingException refusal =
        catchThrowableOfType(
            SourceEncodingException.class,
            () -> SourceEncoding.encode("# coding: latin-1\né = 1\nprint('😀')\n", false));
    assertThat(refusal.reason()).isEqualTo(Reason.UNENCODABLE);
    assertThat(refusal.line()).isEqualTo(3);
    assertThat(refusal.character()).isEqualTo("😀");
  }

  @Test
  void aTextCanDeclareUtf8Instead() throws SourceEncodingException {
    String text = SourceEncoding.declaringUtf8("#!python\n# -*- coding: latin-1 -*-\nx = '→'\n");
    assertThat(text).isEqualTo("#!python\n# -*- coding: utf-8 -*-\nx = '→'\n");
    assertThat(SourceEncoding.encode(text, false)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    assertThat(SourceEncoding.declaringUtf8("x = 1\n")).isEqualTo("x = 1\n");
  }
}
