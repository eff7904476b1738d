package org.coroscope.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.coroscope.render.CodeMarks;
import org.coroscope.render.LoopSections;
import org.coroscope.timeline.AxisKind;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Samples;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceBuilder;
import org.junit.jupiter.api.Test;

class HtmlPlayerTest {

  private final HtmlPlayer player = new HtmlPlayer(Pictures.english());

  private String page(Trace trace, int from, int to) throws IOException {
    Exhibit exhibit = Exhibit.of(trace, "workers", "Two <b>workers</b>", "1");
    byte[] page = player.page(exhibit, AxisKind.TIME, from, to, "auto");
    return new String(page, StandardCharsets.UTF_8);
  }

  private static PlayedPage played(String page) throws IOException {
    return new PlayedPage(page);
  }

  @Test
  void onePageNeedsNothingBesideItself() throws Exception {
    Trace trace = Samples.twoWorkers();
    String page = page(trace, 0, trace.lastStep());
    assertThat(page).isEqualTo(page(trace, 0, trace.lastStep()));
    assertThat(page)
        .contains(
            "default-src 'none'",
            "font-family:'JetBrains Mono'",
            "<title>Two &lt;b&gt;workers&lt;/b&gt;</title>");
    assertThat(page).doesNotContain("{{", "<link", "src=\"", "@import", "<b>workers");
    assertThat(page.replace("http://www.w3.org/2000/svg", ""))
        .doesNotContain("http://", "https://");
    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(HtmlPlayer.MOST_BYTES);
  }

  @Test
  void eachStepShowsWhatTheTraceHas() throws Exception {
    Trace trace = Samples.twoWorkers();
    for (int from : new int[] {0, 17}) {
      PlayedPage page = played(page(trace, from, trace.lastStep()));
      Narrator narrator = Narrator.english();
      for (int step = from; step <= trace.lastStep(); step++) {
        LoopState state = trace.stateAt(step);
        int i = step - from;
        assertThat(page.column("line", i)).isEqualTo(state.currentLine().orElse(0));
        assertThat(page.column("written", i)).isEqualTo(state.outputLength());
        assertThat(page.word("clock", i)).isEqualTo(TimeText.clock(state.time()));
        assertThat(page.sentence(i)).isEqualTo(narrator.sentence(trace, step));
        assertThat(page.rows(i)).isEqualTo(rows(trace, state));
        assertThat(page.marks(i)).isEqualTo(marks(state));
      }
    }
  }

  private static List<String> rows(Trace trace, LoopState state) {
    List<String> rows = new ArrayList<>();
    for (LoopSections.Section section : LoopSections.of(trace, state, PlayerData.MOST_ROWS)) {
      rows.add(section.heading() + " " + section.remark());
      section
          .entries()
          .forEach(row -> rows.add(row.name() + "|" + row.detail() + "|" + row.right()));
      if (section.size() > section.entries().size()) {
        rows.add("and " + (section.size() - section.entries().size()) + " more");
      }
    }
    return rows;
  }

  private static List<String> marks(LoopState state) {
    List<String> marks = new ArrayList<>();
    CodeMarks.of(state).forEach((line, mark) -> marks.add(line + " " + mark.text()));
    return marks;
  }

  @Test
  void aLongListIsCutAndSaysHowManyMoreThereAre() throws Exception {
    Trace trace = Samples.batch(90, 10);
    PlayedPage page = played(page(trace, 0, trace.lastStep()));
    int middle = trace.lastStep() / 2;
    assertThat(page.rows(middle)).isEqualTo(rows(trace, trace.stateAt(middle)));
    assertThat(page.rows(middle)).anyMatch(row -> row.matches("and \\d+ more"));
    assertThat(page.sentence(middle)).isEqualTo(Narrator.english().sentence(trace, middle));
  }

  @Test
  void thePlayheadNeverGoesBackAndStopsAreThoseOfTheTrace() throws Exception {
    Trace trace = Samples.twoWorkers();
    PlayedPage page = played(page(trace, 0, trace.lastStep()));
    for (int step = 1; step <= trace.lastStep(); step++) {
      assertThat(page.column("x", step)).isGreaterThan(page.column("x", step - 1));
    }
    String stops = page.data().get("stops").asText();
    for (StepSize size : StepSize.values()) {
      int step = trace.nextStep(0, size);
      assertThat(stops.charAt(step) - '0' & 1 << size.ordinal()).isNotZero();
    }
  }

  @Test
  void aProgramCannotBreakOutOfItsData() throws Exception {
    TraceBuilder builder = new TraceBuilder("x.py", "print('</script><script>alert(1)')\n");
    String page = page(builder.build(ProgramOutcome.FINISHED), 0, 1);
    assertThat(page).doesNotContain("</script><script>alert");
    assertThat(played(page).data().get("code").toString()).contains("</script><script>alert(1)");
  }

  @Test
  void moreStepsThanABrowserPlaysAreRefused() {
    Trace trace = Samples.twoWorkers();
    assertThatThrownBy(() -> page(trace, 0, HtmlPlayer.MOST_STEPS))
        .isInstanceOfSatisfying(
            ExportFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(ExportFailure.Reason.TOO_MANY_STEPS));
  }
}
