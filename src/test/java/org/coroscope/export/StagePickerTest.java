package org.coroscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.coroscope.lesson.LessonReader;
import org.coroscope.render.export.ExportFailure;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Stage;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

class StagePickerTest {

  private static List<Integer> steps(Trace trace, StageChoice choice, int every) {
    ExportSubject subject =
        ExportSubject.of(
            LessonReader.read("sample", "sample.py", trace.source().text()), trace, "1");
    ExportRequest plain =
        ExportRequest.picture(ExportFormat.PNG, PictureOptions.timeline(trace.lastStep()), 1);
    ExportRequest request =
        new ExportRequest(
            plain.format(),
            ExportRequest.Form.SERIES,
            plain.picture(),
            1,
            new ExportRequest.Stages(choice, every, List.of()),
            plain.sheet(),
            plain.delayMillis(),
            plain.playerTheme());
    return new StagePicker(subject, 0, trace.lastStep())
        .pick(request).stream().map(Stage::step).toList();
  }

  @Test
  void oneOfSoManyStagesIsTakenAndTheLast() {
    Trace trace = Samples.twoWorkers();
    List<Integer> all = steps(trace, StageChoice.EVENT, 1);
    assertThat(all).hasSize(trace.size());
    assertThat(steps(trace, StageChoice.EVENT, 30)).containsExactly(0, 30, 60, trace.lastStep());
    assertThat(steps(trace, StageChoice.EVENT, 1000)).containsExactly(0, trace.lastStep());
  }

  @Test
  void aLongProgramIsThinnedOutWhereNobodySaysHowMuch() {
    Trace trace = Samples.batch(200, 10);
    assertThat(steps(trace, StageChoice.EVENT, ExportRequest.Stages.AS_SUITS))
        .hasSizeBetween(150, 300)
        .startsWith(0)
        .endsWith(trace.lastStep());
    Trace few = Samples.twoWorkers();
    assertThat(steps(few, StageChoice.EVENT, ExportRequest.Stages.AS_SUITS)).hasSize(few.size());
  }

  @Test
  void tooManyStagesAreRefusedWithTheNumberThatHelps() {
    Trace trace = Samples.batch(200, 10);
    assertThatThrownBy(() -> steps(trace, StageChoice.EVENT, 1))
        .isInstanceOfSatisfying(
            ExportFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(ExportFailure.Reason.TOO_MANY_STAGES);
              assertThat(failure.arguments()[0]).isEqualTo(trace.size());
              int enough = (int) failure.arguments()[2];
              int most = (int) failure.arguments()[1];
              assertThat(steps(trace, StageChoice.EVENT, enough)).hasSizeBetween(most / 2, most);
            });
  }
}
