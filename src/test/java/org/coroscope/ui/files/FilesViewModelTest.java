package org.coroscope.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.util.Duration;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Trace;
import org.coroscope.ui.run.Program;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.Ticker;
import org.junit.jupiter.api.Test;

class FilesViewModelTest {
  private final PlayheadViewModel playhead = new PlayheadViewModel(new NeverTicks());
  private final FilesViewModel files = new FilesViewModel(playhead);

  private static final class NeverTicks implements Ticker {
    @Override
    public void start(Duration interval, Runnable tick) {}

    @Override
    public void stop() {}
  }

  private void show(String source) {
    Trace trace =
        new ProgramRunner()
            .record(
                new SourceFile("f.py", source), RunOptions.standard(), new Cancellation(), n -> {})
            .trace();
    playhead.show(RecordedRun.of(new Program("f.py", source, RunOptions.standard()), trace));
  }

  @Test
  void filesAppearAtTheStepThatWritesThem() {
    show("print(1)\nopen('a.txt', 'w').write('x')\n");
    assertThat(files.writesFilesProperty().get()).isTrue();
    assertThat(files.countProperty().get()).isZero();
    assertThat(files.rows()).singleElement().satisfies(r -> assertThat(r.contents()).isEmpty());
    playhead.goTo(playhead.moment().orElseThrow().trace().lastStep());
    assertThat(files.countProperty().get()).isEqualTo(1);
    FileRow row = files.rows().get(0);
    assertThat(row.name()).isEqualTo("a.txt");
    files.goTo(row);
    assertThat(playhead.moment().orElseThrow().step())
        .isEqualTo(row.contents().orElseThrow().step());
  }

  @Test
  void programWithoutFilesShowsNone() {
    show("print(1)\n");
    assertThat(files.writesFilesProperty().get()).isFalse();
    assertThat(files.rows()).isEmpty();
  }
}
