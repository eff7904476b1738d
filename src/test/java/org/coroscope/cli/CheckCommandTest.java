package org.coroscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a teacher reads about a folder with a broken lesson among sound ones. */
class CheckCommandTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();

  private int execute(String... arguments) {
    CommandLine command = CoroscopeCommand.commandLine(what -> {});
    command.setOut(new PrintWriter(out));
    command.setErr(new PrintWriter(out));
    return command.execute(arguments);
  }

  private void writeLessons() throws IOException {
    Path chapter = Files.createDirectory(folder.resolve("01_chapter"));
    Files.writeString(chapter.resolve("10_sound.py"), "'''Sound'''\nprint('a')  #: Said.\n");
    Files.writeString(chapter.resolve("10_sound.expected"), "--- stdout\na\n");
    Files.writeString(chapter.resolve("20_broken.py"), "'''Broken'''\n#! speed: 3\nprint('b')\n");
    Files.writeString(chapter.resolve("20_broken.expected"), "--- stdout\nc\n");
    Files.write(chapter.resolve("30_no_text.py"), new byte[] {(byte) 0xFF, 0, 1});
  }

  @Test
  void everythingWrongIsNamedWithFileAndLine() throws IOException {
    writeLessons();

    int status = execute("check", folder.toString());

    assertThat(status).isEqualTo(1);
    String place = folder.resolve("01_chapter").toString();
    assertThat(out.toString())
        .contains(place + "/20_broken.py:2: there is no setting 'speed'; there are: seed, host,")
        .contains(place + "/20_broken.py:3: prints 'b' where CPython prints 'c' (line 1 of")
        .contains(place + "/30_no_text.py:1: ")
        .contains("3 lessons, 1 notes, 0 questions")
        .contains("2 are broken")
        .doesNotContain("10_sound");
  }

  @Test
  void aSingleSoundLessonIsPraised() throws IOException {
    writeLessons();

    int status = execute("check", folder.resolve("01_chapter").resolve("10_sound.py").toString());

    assertThat(status).isZero();
    assertThat(out.toString()).contains("all sound");
  }

  @Test
  void theListMarksWhatIsBroken() throws IOException {
    writeLessons();

    int status = execute("lessons", folder.toString());

    assertThat(status).isZero();
    assertThat(out.toString().lines().toList())
        .anyMatch(line -> line.matches(" +01_chapter/10_sound +Sound"))
        .anyMatch(line -> line.matches(" +01_chapter/20_broken +Broken"))
        .anyMatch(line -> line.startsWith("      BROKEN, line 3: prints 'b'"));
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    assertThat(execute("check", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(out.toString()).contains("There is no folder or file");
  }
}
