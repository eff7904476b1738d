package org.coroscope.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coroscope.render.LoopSections;
import org.coroscope.timeline.AxisKind;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Samples;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceBuilder;
import org.junit.jupiter.api.Test;

class HtmlPlayerTest {

  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

  private final HtmlPlayer player = new HtmlPlayer(Pictures.english());

  private String page(Trace trace, int from, int to) throws IOException {
    Exhibit exhibit = Exhibit.of(trace, "workers", "Two <b>workers</b>", "1");
    byte[] page = player.page(exhibit, AxisKind.TIME, from, to, "auto");
    return new String(page, StandardCharsets.UTF_8);
  }

  private static JsonNode data(String page) throws IOException {
    Matcher matcher = DATA.matcher(page);
    assertThat(matcher.find()).isTrue();
    return new ObjectMapper().readTree(matcher.group(1));
  }

  /** The value of a column at a step: that of the last change before it. */
  private static JsonNode at(JsonNode column, int step) {
    JsonNode value = null;
    for (JsonNode change : column) {
      if (change.get(0).asInt() <= step) {
        value = change.get(1);
      }
    }
    return value;
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
      JsonNode data = data(page(trace, from, trace.lastStep()));
      Narrator narrator = Narrator.english();
      for (int step = from; step <= trace.lastStep(); step++) {
        LoopState state = trace.stateAt(step);
        int i = step - from;
        assertThat(at(data.get("line"), i).asInt()).isEqualTo(state.currentLine().orElse(0));
        assertThat(at(data.get("written"), i).asInt()).isEqualTo(state.outputLength());
        assertThat(data.get("says").get(i).asText()).isEqualTo(narrator.sentence(trace, step));
        List<String> names = new ArrayList<>();
        for (JsonNode section : at(data.get("sections"), i)) {
          for (JsonNode entry : data.get("sectionTable").get(section.asInt()).get(2)) {
            names.add(data.get("entryTable").get(entry.asInt()).get(1).asText());
          }
        }
        assertThat(names)
            .isEqualTo(
                LoopSections.of(trace, state).stream()
                    .flatMap(section -> section.entries().stream())
                    .map(LoopSections.Entry::name)
                    .toList());
      }
    }
  }

  @Test
  void thePlayheadNeverGoesBackAndStopsAreThoseOfTheTrace() throws Exception {
    Trace trace = Samples.twoWorkers();
    JsonNode data = data(page(trace, 0, trace.lastStep()));
    int before = -1;
    for (JsonNode x : data.get("x")) {
      assertThat(x.asInt()).isGreaterThan(before);
      before = x.asInt();
    }
    String stops = data.get("stops").asText();
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
    assertThat(data(page).get("code").toString()).contains("</script><script>alert(1)");
  }

  @Test
  void aTraceThatIsTooLongIsRefused() {
    Trace trace = Samples.batch(1500, 40);
    assertThatThrownBy(() -> page(trace, 0, trace.lastStep()))
        .isInstanceOfSatisfying(
            ExportFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(ExportFailure.Reason.PAGE_TOO_LARGE));
  }
}
