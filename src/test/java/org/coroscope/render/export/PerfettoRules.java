package org.coroscope.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The rules of the trace event format, as its readers apply them. */
public final class PerfettoRules {

  private static final Set<String> PHASES = Set.of("M", "X", "i", "s", "f", "C");

  private PerfettoRules() {}

  static List<JsonNode> events(JsonNode file, String phase) {
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

  /** Fails unless a file obeys the rules. */
  public static void check(JsonNode file) {
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
    Map<Integer, NavigableMap<BigDecimal, JsonNode>> slices = new LinkedHashMap<>();
    for (JsonNode slice : events(file, "X")) {
      slices
          .computeIfAbsent(slice.get("tid").asInt(), track -> new TreeMap<>())
          .put(slice.get("ts").decimalValue(), slice);
    }
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
        BigDecimal at = side.get("ts").decimalValue();
        var slice = slices.get(side.get("tid").asInt()).floorEntry(at);
        assertThat(slice).as("a slice where the flow %s ends", start).isNotNull();
        assertThat(end(slice.getValue())).isGreaterThan(at);
      }
    }
  }
}
