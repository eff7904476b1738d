package org.coroscope.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.FlowKind;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

/** The rules of the trace event format, as its readers apply them. */
class PerfettoWriterTest {

  private static final Set<String> PHASES = Set.of("M", "X", "i", "s", "f", "C");

  private static JsonNode write(Trace trace, AxisKind axis, int from, int to) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exhibit exhibit = Exhibit.of(trace, "lesson", "A lesson", "1");
    new PerfettoWriter(exhibit, axis, from, to).write(out);
    return new ObjectMapper()
        .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .readTree(out.toByteArray());
  }

  private static List<JsonNode> events(JsonNode file, String phase) {
    List<JsonNode> events = new ArrayList<>();
    for (JsonNode event : file.get("traceEvents")) {
      if (event.get("ph").asText().equals(phase)) {
        events.add(event);
      }
    }
    return events;
  }

  private static BigDecimal end(JsonNode slice) {
    return slice.get("ts").decimalValue().add(slice.get("dur").decimalValue());
  }

  private static boolean covers(JsonNode slice, JsonNode event) {
    BigDecimal at = event.get("ts").decimalValue();
    return slice.get("tid").asInt() == event.get("tid").asInt()
        && slice.get("ts").decimalValue().compareTo(at) <= 0
        && at.compareTo(end(slice)) < 0;
  }

  private static void check(JsonNode file) {
    assertThat(file.get("displayTimeUnit").asText()).isIn("ms", "ns");
    Map<Integer, String> tracks = new LinkedHashMap<>();
    for (JsonNode event : events(file, "M")) {
      assertThat(event.get("name").asText())
          .isIn("process_name", "thread_name", "thread_sort_index");
      assertThat(event.get("args").size()).isEqualTo(1);
      if (event.get("name").asText().equals("thread_name")) {
        String name = event.get("args").get("name").asText();
        assertThat(tracks.put(event.get("tid").asInt(), name)).isNull();
      }
    }
    for (JsonNode event : file.get("traceEvents")) {
      assertThat(event.get("ph").asText()).isIn(PHASES);
      assertThat(event.get("pid").isInt()).isTrue();
      assertThat(event.get("tid").isInt()).isTrue();
      assertThat(event.get("name").asText()).isNotEmpty();
      if (!event.get("ph").asText().equals("M")) {
        assertThat(event.get("ts").isNumber()).isTrue();
        assertThat(event.get("ts").decimalValue()).isNotNegative();
      }
    }
    checkSlices(file, tracks);
    for (JsonNode event : events(file, "i")) {
      assertThat(event.get("s").asText()).isEqualTo("t");
      assertThat(tracks).containsKey(event.get("tid").asInt());
    }
    for (JsonNode event : events(file, "C")) {
      assertThat(event.get("args").get("ready").asInt()).isNotNegative();
    }
    checkFlows(file);
  }

  /** Slices of one track follow each other: those that overlap in part are thrown away. */
  private static void checkSlices(JsonNode file, Map<Integer, String> tracks) {
    Map<Integer, BigDecimal> ends = new LinkedHashMap<>();
    for (JsonNode slice : events(file, "X")) {
      int tid = slice.get("tid").asInt();
      assertThat(tracks).containsKey(tid);
      assertThat(slice.get("dur").decimalValue()).isPositive();
      assertThat(slice.get("ts").decimalValue())
          .isGreaterThanOrEqualTo(ends.getOrDefault(tid, BigDecimal.ZERO));
      ends.put(tid, end(slice));
    }
  }

  private static void checkFlows(JsonNode file) {
    List<JsonNode> starts = events(file, "s");
    Map<Integer, JsonNode> ends = new LinkedHashMap<>();
    for (JsonNode end : events(file, "f")) {
      assertThat(end.get("bp").asText()).isEqualTo("e");
      assertThat(ends.put(end.get("id").asInt(), end)).isNull();
    }
    assertThat(starts).hasSameSizeAs(ends.values());
    for (JsonNode start : starts) {
      JsonNode end = ends.get(start.get("id").asInt());
      assertThat(end.get("name")).isEqualTo(start.get("name"));
      assertThat(end.get("cat")).isEqualTo(start.get("cat"));
      assertThat(start.get("ts").decimalValue()).isLessThanOrEqualTo(end.get("ts").decimalValue());
      for (JsonNode side : List.of(start, end)) {
        assertThat(events(file, "X")).anyMatch(slice -> covers(slice, side));
      }
    }
  }

  @Test
  void everySortOfTraceObeysTheFormatsRules() throws Exception {
    for (AxisKind axis : AxisKind.values()) {
      for (Trace trace : List.of(Samples.twoWorkers(), Samples.generator(), Samples.batch(12, 4))) {
        check(write(trace, axis, 0, trace.lastStep()));
        check(write(trace, axis, 5, trace.lastStep() / 2));
      }
    }
  }

  @Test
  void itShowsTheTracksSlicesAndFlowsOfTheTimeline() throws Exception {
    Trace trace = Samples.twoWorkers();
    JsonNode file = write(trace, AxisKind.TIME, 0, trace.lastStep());
    List<String> tracks = new ArrayList<>();
    for (JsonNode event : events(file, "M")) {
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
    assertThat(events(file, "X")).hasSize(spans);
    JsonNode sleep =
        events(file, "X").stream()
            .filter(slice -> slice.get("name").asText().equals("suspended: sleep(1)"))
            .findFirst()
            .orElseThrow();
    assertThat(sleep.get("args").get("virtual_dur_ns").asLong()).isEqualTo(Samples.SECOND);
    assertThat(sleep.get("dur").asDouble()).isBetween(999_000.0, 1_001_000.0);
    long wakes = 0;
    for (int i = 0; i < exhibit.model().flowCount(); i++) {
      wakes += exhibit.model().flow(i).kind() == FlowKind.WAKE ? 1 : 0;
    }
    assertThat(events(file, "s").stream().filter(e -> e.get("name").asText().equals("wakes")))
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
