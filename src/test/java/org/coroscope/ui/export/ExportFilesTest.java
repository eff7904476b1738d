package org.coroscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coroscope.export.ExportFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFilesTest {

  @TempDir Path folder;

  @Test
  void aNameGetsTheFormatsEndingUnlessItHasOne() {
    Path plain = folder.resolve("loop");
    assertThat(ExportFiles.withEnding(plain, ExportFormat.PNG)).hasFileName("loop.png");
    assertThat(ExportFiles.withEnding(folder.resolve("Loop.PNG"), ExportFormat.PNG))
        .hasFileName("Loop.PNG");
    assertThat(ExportFiles.withEnding(folder.resolve("v1.2"), ExportFormat.SVG))
        .hasFileName("v1.2.svg");
    assertThat(ExportFiles.withEnding(plain, ExportFormat.PERFETTO))
        .hasFileName("loop.perfetto.json");
    assertThat(ExportFiles.withEnding(folder.resolve("x.json"), ExportFormat.PERFETTO))
        .hasFileName("x.json");
  }

  @Test
  void severalFilesAreNumberedBeforeTheirEnding() {
    Path target = folder.resolve("loop.png");
    assertThat(ExportFiles.file(target, 0)).isEqualTo(target);
    assertThat(ExportFiles.file(target, 7)).hasFileName("loop-0007.png");
  }

  @Test
  void whatIsThereIsFoundBeforeAnythingIsWritten() throws IOException {
    Path target = folder.resolve("loop.png");
    Path second = Files.createFile(folder.resolve("loop-0002.png"));
    assertThat(ExportFiles.existing(target, 3)).containsExactly(second);
    assertThat(ExportFiles.existing(target, 1)).isEmpty();
  }
}
