package org.coroscope.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.FlowKind;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

/** The rules of the trace event format, as its readers apply them. */
class PerfettoWriterTest {

  private static JsonNode write(Trace trace, AxisKind axis, int from, int to) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exhibit exhibit = Exhibit.of(trace, "lesson", "A lesson", "1");
    new PerfettoWriter(exhibit, axis, from, to).write(out);
    return new ObjectMapper()
        .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(out.toByteArray());
  }

  @Test
  void everySortOfTraceObeysTheFormatsRules() throws Exception {
    for (AxisKind axis : AxisKind.values()) {
      for (Trace trace : List.of(Samples.twoWorkers(), Samples.generator(), Samples.batch(12, 4))) {
        PerfettoRules.check(write(trace, axis, 0, trace.lastStep()));
        PerfettoRules.check(write(trace, axis, 5, trace.lastStep() / 2));
      }
    }
  }

  @Test
  void itShowsTheTracksSlicesAndFlowsOfTheTimeline() throws Exception {
    Trace trace = Samples.twoWorkers();
    JsonNode file = write(trace, AxisKind.TIME, 0, trace.lastStep());
    List<String> tracks = new ArrayList<>();
    for (JsonNode event : PerfettoRules.events(file, "M")) {
      if (event.get("name").asText().equals("thread_name")) {
        tracks.add(event.get("args").get("name").asText());
      }
    }
    assertThat(tracks).containsExactly("event loop", "main", "worker_1", "worker_2");
    Exhibit exhibit = Exhibit.of(trace, "", "", "");
    int spans = 0;
    for (int lane = 0; lane < tracks.size(); lane++) {
      spans += exhibit.model().spanCount(lane);
    }
    assertThat(PerfettoRules.events(file, "X")).hasSize(spans);
    JsonNode sleep =
        PerfettoRules.events(file, "X").stream()
            .filter(slice -> slice.get("name").asText().equals("suspended: sleep(1)"))
            .findFirst()
            .orElseThrow();
    assertThat(sleep.get("args").get("virtual_dur_ns").asLong()).isEqualTo(Samples.SECOND);
    assertThat(sleep.get("dur").asDouble()).isBetween(999_000.0, 1_001_000.0);
    long wakes = 0;
    for (int i = 0; i < exhibit.model().flowCount(); i++) {
      wakes += exhibit.model().flow(i).kind() == FlowKind.WAKE ? 1 : 0;
    }
    assertThat(
            PerfettoRules.events(file, "s").stream()
                .filter(e -> e.get("name").asText().equals("wakes")))
        .hasSize((int) wakes);
  }

  @Test
  void jsonLinesTellEachEventInNamesAndWords() throws Exception {
    Trace trace = Samples.twoWorkers();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonLines(org.coroscope.trace.Narrator.english())
        .write(Exhibit.of(trace, "lesson", "A lesson", "1"), 0, trace.lastStep(), out);
    String[] lines = out.toString(java.nio.charset.StandardCharsets.UTF_8).split("\n");
    assertThat(lines).hasSize(trace.size() + 1);
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(lines[0]).get("coroscope-lines").asInt()).isEqualTo(1);
    boolean sleeps = false;
    for (int step = 0; step < trace.size(); step++) {
      JsonNode event = mapper.readTree(lines[step + 1]);
      assertThat(event.get("step").asInt()).isEqualTo(step);
      assertThat(event.get("event").asText()).isEqualTo(trace.kind(step).name());
      assertThat(event.get("says").asText()).isNotEmpty();
      sleeps |=
          event.path("reason").asText().equals("SLEEP")
              && event.path("why").asText().equals("sleep(2)")
              && event.path("task_name").asText().equals("worker_2");
    }
    assertThat(sleeps).isTrue();
  }
}
