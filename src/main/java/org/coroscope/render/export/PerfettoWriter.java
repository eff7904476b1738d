package org.coroscope.render.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coroscope.timeline.AxisKind;
import org.coroscope.timeline.Flow;
import org.coroscope.timeline.FlowKind;
import org.coroscope.timeline.Lane;
import org.coroscope.timeline.Marker;
import org.coroscope.timeline.Span;
import org.coroscope.timeline.TimelineModel;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Trace;

/**
 * Writes a trace in Chrome's trace event format, which Perfetto opens: a track for the loop and one
 * a task, a slice for each stretch in one state, an instant for each marker, an arrow for each
 * creation, wake-up and cancelling, and a counter of the ready queue's length.
 *
 * <p>Such a file knows no instants that take no time. On the time axis a step is therefore put at
 * its virtual time, but at least one microsecond after the step before it; on the step axis steps
 * are a millisecond apart. Step and true virtual time are among each slice's arguments.
 */
public final class PerfettoWriter {

  private static final int PID = 1;
  private static final long STEP_NANOS = 1_000;
  private static final long STEP_AXIS_NANOS = 1_000_000;

  private final Exhibit exhibit;
  private final Trace trace;
  private final TimelineModel model;
  private final AxisKind axis;
  private final int from;
  private final int to;

  /** For each step, and the end after the last: where it lies, in nanoseconds. */
  private final long[] stamps;

  /** A writer for the steps of a trace between two, both included. */
  public PerfettoWriter(Exhibit exhibit, AxisKind axis, int from, int to) {
    this.exhibit = exhibit;
    this.trace = exhibit.trace();
    this.model = exhibit.model();
    this.axis = axis;
    this.from = from;
    this.to = to;
    stamps = new long[trace.size() + 1];
    long last = -STEP_NANOS;
    for (int step = 0; step < trace.size(); step++) {
      last = Math.max(last + STEP_NANOS, trace.time(step));
      stamps[step] = axis == AxisKind.STEPS ? step * STEP_AXIS_NANOS : last;
    }
    int end = trace.size();
    stamps[end] = stamps[end - 1] + (axis == AxisKind.STEPS ? STEP_AXIS_NANOS : STEP_NANOS);
  }

  /** Writes the whole file; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new OneEventALine());
      json.writeStartObject();
      json.writeStringField("displayTimeUnit", axis == AxisKind.STEPS ? "ms" : "ns");
      json.writeObjectFieldStart("otherData");
      json.writeStringField("program", "Coroscope " + exhibit.version());
      json.writeStringField("lesson", exhibit.id());
      json.writeStringField("title", exhibit.title());
      json.writeStringField("axis", axis.name().toLowerCase(Locale.ROOT));
      json.writeStringField(
          "clock",
          axis == AxisKind.STEPS
              ? "one step is one millisecond; virtual time is among the arguments"
              : "virtual time; steps of one instant are one microsecond apart");
      json.writeEndObject();
      json.writeArrayFieldStart("traceEvents");
      names(json);
      for (Lane lane : shown()) {
        slices(json, lane);
        instants(json, lane);
      }
      flows(json);
      counter(json);
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private List<Lane> shown() {
    List<Lane> shown = new ArrayList<>();
    for (Lane lane : model.lanes()) {
      if (isShown(lane)) {
        shown.add(lane);
      }
    }
    return shown;
  }

  private boolean isShown(Lane lane) {
    return lane.isLoop() || lane.firstStep() <= to && lane.endStep() >= from;
  }

  /** Tracks are threads of one process; the loop's comes first. */
  private static int tid(int lane) {
    return lane + 1;
  }

  private void begin(JsonGenerator json, String phase, int tid, String name) throws IOException {
    json.writeStartObject();
    json.writeStringField("ph", phase);
    json.writeNumberField("pid", PID);
    json.writeNumberField("tid", tid);
    json.writeStringField("name", name);
  }

  /** Stamps are microseconds, with nanoseconds behind the point. */
  private static void stamp(JsonGenerator json, String field, long nanos) throws IOException {
    json.writeFieldName(field);
    String whole = Long.toString(nanos / 1000);
    long rest = nanos % 1000;
    String digits = Long.toString(1000 + rest).substring(1);
    json.writeNumber(rest == 0 ? whole : whole + "." + digits);
  }

  private void names(JsonGenerator json) throws IOException {
    meta(json, 0, "process_name", "name", exhibit.title());
    for (Lane lane : shown()) {
      meta(json, tid(lane.index()), "thread_name", "name", lane.name());
      begin(json, "M", tid(lane.index()), "thread_sort_index");
      json.writeObjectFieldStart("args");
      json.writeNumberField("sort_index", lane.index());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void meta(JsonGenerator json, int tid, String name, String field, String value)
      throws IOException {
    begin(json, "M", tid, name);
    json.writeObjectFieldStart("args");
    json.writeStringField(field, value);
    json.writeEndObject();
    json.writeEndObject();
  }

  // ---- slices and instants ----------------------------------------------------------------------

  private void slices(JsonGenerator json, Lane lane) throws IOException {
    for (int i = 0; i < model.spanCount(lane.index()); i++) {
      Span span = model.span(lane.index(), i);
      if (span.toStep() <= from || span.fromStep() > to) {
        continue;
      }
      int first = Math.max(from, span.fromStep());
      int end = Math.min(to + 1, span.toStep());
      begin(json, "X", tid(lane.index()), name(span));
      json.writeStringField("cat", span.state().word());
      stamp(json, "ts", stamps[first]);
      stamp(json, "dur", stamps[end] - stamps[first]);
      json.writeObjectFieldStart("args");
      json.writeNumberField("from_step", span.fromStep());
      json.writeNumberField("to_step", span.toStep());
      json.writeNumberField("virtual_ns", span.fromTime());
      json.writeNumberField("virtual_dur_ns", span.duration());
      if (span.reason().isPresent()) {
        json.writeStringField("reason", span.reason().get().word());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private static String name(Span span) {
    String word = span.state().word();
    String label = span.label();
    return switch (span.state()) {
      case LOOP -> label;
      default -> label.isEmpty() || label.equals(word) ? word : word + ": " + label;
    };
  }

  private void instants(JsonGenerator json, Lane lane) throws IOException {
    for (int i = 0; i < model.markerCount(lane.index()); i++) {
      Marker marker = model.marker(lane.index(), i);
      if (marker.step() < from || marker.step() > to) {
        continue;
      }
      String label = marker.label();
      String word = marker.kind().word();
      begin(json, "i", tid(lane.index()), label.isEmpty() ? word : word + ": " + label);
      json.writeStringField("cat", word);
      stamp(json, "ts", stamps[marker.step()]);
      json.writeStringField("s", "t");
      json.writeObjectFieldStart("args");
      json.writeNumberField("step", marker.step());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  // ---- flows and counter ------------------------------------------------------------------------

  private void flows(JsonGenerator json) throws IOException {
    for (int i = 0; i < model.flowCount(); i++) {
      Flow flow = model.flow(i);
      Lane source = model.lanes().get(flow.fromLane());
      Lane target = model.lanes().get(flow.toLane());
      if (flow.step() < from || flow.step() > to || !isShown(source) || !isShown(target)) {
        continue;
      }
      long start = within(flow.fromLane(), flow.step());
      long end = within(flow.toLane(), flow.step());
      if (start < 0 || end < 0) {
        continue;
      }
      flow(json, "s", flow, i, tid(flow.fromLane()), Math.min(start, end));
      flow(json, "f", flow, i, tid(flow.toLane()), end);
    }
  }

  /**
   * A stamp at this step, or before it, that lies in a slice of the lane: arrows hang on slices,
   * and a task that wakes another by its end has none any more. -1 if it never had one.
   */
  private long within(int lane, int step) {
    if (model.spanAt(lane, step).isPresent()) {
      return stamps[step];
    }
    return model
        .previousSpan(lane, step)
        .filter(span -> span.toStep() > from)
        .map(span -> stamps[Math.min(span.toStep(), to + 1)] - 1)
        .orElse(-1L);
  }

  private void flow(JsonGenerator json, String phase, Flow flow, int id, int tid, long stamp)
      throws IOException {
    begin(json, phase, tid, word(flow.kind()));
    json.writeStringField("cat", "flow");
    json.writeNumberField("id", id + 1);
    stamp(json, "ts", stamp);
    if (phase.equals("f")) {
      json.writeStringField("bp", "e");
    }
    json.writeObjectFieldStart("args");
    json.writeNumberField("step", flow.step());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String word(FlowKind kind) {
    return switch (kind) {
      case SPAWN -> "creates";
      case WAKE -> "wakes";
      case CANCEL -> "cancels";
    };
  }

  private void counter(JsonGenerator json) throws IOException {
    int ready = trace.stateAt(from).readyCount();
    count(json, from, ready);
    for (int step = from + 1; step <= to; step++) {
      EventKind kind = trace.kind(step);
      boolean changes =
          switch (kind) {
            case HANDLE_QUEUED, HANDLE_RUN, HANDLE_SKIPPED, LOOP_CLOSED -> true;
            default -> false;
          };
      if (!changes) {
        continue;
      }
      ready =
          switch (kind) {
            case HANDLE_QUEUED -> ready + 1;
            case LOOP_CLOSED -> 0;
            default -> Math.max(0, ready - 1);
          };
      count(json, step, ready);
    }
  }

  private void count(JsonGenerator json, int step, int ready) throws IOException {
    begin(json, "C", 0, "ready queue");
    stamp(json, "ts", stamps[step]);
    json.writeObjectFieldStart("args");
    json.writeNumberField("ready", ready);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A line break before each event, and no other white space. */
  private static final class OneEventALine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
      json.writeRaw('\n');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(",\n");
    }
  }
}
