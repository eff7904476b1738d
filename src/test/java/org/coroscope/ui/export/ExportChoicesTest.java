package org.coroscope.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coroscope.export.ExportFormat;
import org.coroscope.export.ExportRequest;
import org.coroscope.export.StageChoice;
import org.coroscope.export.StepSpan;
import org.coroscope.render.export.View;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

class ExportChoicesTest {

  private final Trace trace = Samples.twoWorkers();
  private final ExportChoices choices = new ExportChoices(true, new StepSpan(12, 34));

  private void isRefused(String key) {
    assertThatThrownBy(() -> choices.request(trace))
        .isInstanceOfSatisfying(
            ExportProblem.class, problem -> assertThat(problem.key()).isEqualTo(key));
  }

  @Test
  void atFirstItIsTheWholeTimelineWithAllItsParts() throws ExportProblem {
    ExportRequest request = choices.request(trace);
    assertThat(request.format()).isEqualTo(ExportFormat.PNG);
    assertThat(request.form()).isEqualTo(ExportRequest.Form.PICTURE);
    assertThat(request.scale()).isEqualTo(2);
    assertThat(request.picture().view()).isEqualTo(View.TIMELINE);
    assertThat(request.picture().to()).isEqualTo(trace.lastStep());
    assertThat(request.picture().step()).isEqualTo(-1);
    assertThat(request.picture().title()).isTrue();
  }

  @Test
  void aStepIsMarkedInTimelinesOnlyIfThatIsWanted() throws ExportProblem {
    choices.step.set("20");
    assertThat(choices.request(trace).picture().step()).isEqualTo(-1);
    choices.markStep.set(true);
    assertThat(choices.request(trace).picture().step()).isEqualTo(20);
    choices.markStep.set(false);
    choices.view.set(View.LOOP);
    assertThat(choices.request(trace).picture().step()).isEqualTo(20);
  }

  @Test
  void eachKindProposesItsOwnAndKeepsWhatWasChosenForIt() throws ExportProblem {
    choices.theme.set("dark");
    choices.kind.set(ExportKind.HANDOUT);
    ExportRequest sheet = choices.request(trace);
    assertThat(sheet.form()).isEqualTo(ExportRequest.Form.SHEET);
    assertThat(sheet.format()).isEqualTo(ExportFormat.PDF);
    assertThat(sheet.stages().choice()).isEqualTo(StageChoice.NOTE);
    assertThat(sheet.picture().theme().name()).isEqualTo("print");
    choices.format.set(ExportFormat.SVG);
    choices.kind.set(ExportKind.SERIES);
    assertThat(choices.request(trace).format()).isEqualTo(ExportFormat.GIF);
    assertThat(choices.request(trace).picture().view()).isEqualTo(View.ALL);
    assertThat(choices.request(trace).scale()).isEqualTo(1);
    choices.kind.set(ExportKind.HANDOUT);
    assertThat(choices.request(trace).format()).isEqualTo(ExportFormat.SVG);
    choices.kind.set(ExportKind.PICTURE);
    assertThat(choices.request(trace).picture().theme().name()).isEqualTo("dark");
  }

  @Test
  void aPartIsGivenBySteps() throws ExportProblem {
    choices.range.set(ExportChoices.Range.STEPS);
    choices.from.set("5");
    choices.to.set(" 20 ");
    assertThat(choices.request(trace).picture().from()).isEqualTo(5);
    assertThat(choices.request(trace).picture().to()).isEqualTo(20);
    choices.to.set("");
    assertThat(choices.request(trace).picture().to()).isEqualTo(trace.lastStep());
    choices.to.set("3");
    isRefused("export.problem.range");
    choices.to.set("many");
    isRefused("export.problem.step");
    choices.to.set("99999");
    isRefused("export.problem.step");
  }

  @Test
  void aPartIsWhatTheTimelineShows() throws ExportProblem {
    choices.range.set(ExportChoices.Range.SHOWN);
    assertThat(choices.request(trace).picture().from()).isEqualTo(12);
    assertThat(choices.request(trace).picture().to()).isEqualTo(34);
  }

  @Test
  void oneOfSoManyStagesIsTakenUnlessTheyAreListed() throws ExportProblem {
    choices.kind.set(ExportKind.SERIES);
    choices.every.set("5");
    assertThat(choices.request(trace).stages().every()).isEqualTo(5);
    choices.every.set("0");
    isRefused("export.problem.every");
    choices.every.set("5");
    choices.stages.set(null);
    choices.stageList.set("3, 4");
    assertThat(choices.request(trace).stages().every()).isEqualTo(ExportRequest.Stages.AS_SUITS);
  }

  @Test
  void aPartIsGivenByTime() throws ExportProblem {
    choices.range.set(ExportChoices.Range.TIME);
    choices.from.set("0,5");
    choices.to.set("1.5");
    assertThat(trace.time(choices.request(trace).picture().from())).isEqualTo(1_000_000_000L);
    choices.from.set("soon");
    isRefused("export.problem.time");
    choices.from.set("1.2");
    choices.to.set("1.3");
    isRefused("export.problem.nothing");
  }

  @Test
  void aSizeIsTwoNumbers() throws ExportProblem {
    choices.size.set("1920 × 1080");
    assertThat(choices.request(trace).picture().width()).isEqualTo(1920);
    assertThat(choices.request(trace).picture().height()).isEqualTo(1080);
    choices.size.set("800x600");
    assertThat(choices.request(trace).picture().width()).isEqualTo(800);
    choices.size.set("large");
    isRefused("export.problem.size");
    choices.size.set("100 x 100");
    isRefused("export.problem.size");
  }

  @Test
  void stagesAreGivenByAList() throws ExportProblem {
    choices.kind.set(ExportKind.SERIES);
    choices.stages.set(null);
    isRefused("export.problem.list");
    choices.stageList.set("3, 17;20 4");
    assertThat(choices.request(trace).stages().steps()).containsExactly(3, 17, 20, 4);
    choices.stageList.set("3, x");
    isRefused("export.problem.step");
  }
}
