package org.coroscope.render.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.coroscope.trace.FunctionInfo;
import org.coroscope.trace.LoopPhase;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.OutputStreamKind;
import org.coroscope.trace.SendMode;
import org.coroscope.trace.Slot;
import org.coroscope.trace.StateWalk;
import org.coroscope.trace.TaskKind;
import org.coroscope.trace.Trace;
import org.coroscope.trace.TraceEvent;
import org.coroscope.trace.WaitReason;

/**
 * Writes a trace as JSON Lines for other tools: first a line about the program, then a line an
 * event with everything spelt out: names instead of numbers of texts, and the sentence that tells
 * it.
 */
public final class JsonLines {

  /** The version of this form, in the first line's field {@code coroscope-lines}. */
  public static final int VERSION = 1;

  private final Narrator narrator;

  /** A writer that tells with this narrator. */
  public JsonLines(Narrator narrator) {
    this.narrator = narrator;
  }

  /** Writes the events between two steps, both included; the stream stays open. */
  public void write(Exhibit exhibit, int from, int to, OutputStream out) throws IOException {
    JsonFactory factory = new JsonFactory();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      head(json, exhibit, from, to);
      StateWalk walk = exhibit.trace().walk();
      for (int step = from; step <= to; step++) {
        event(json, exhibit.trace(), walk, step);
      }
      json.writeRaw('\n');
    }
  }

  private static void head(JsonGenerator json, Exhibit exhibit, int from, int to)
      throws IOException {
    Trace trace = exhibit.trace();
    json.writeStartObject();
    json.writeNumberField("coroscope-lines", VERSION);
    json.writeStringField("program", "Coroscope " + exhibit.version());
    json.writeStringField("lesson", exhibit.id());
    json.writeStringField("title", exhibit.title());
    json.writeStringField("file", trace.source().name());
    json.writeStringField("sha256", trace.source().hash());
    json.writeNumberField("from", from);
    json.writeNumberField("to", to);
    json.writeNumberField("steps", trace.size());
    json.writeNumberField("end_ns", trace.endTime());
    json.writeStringField("outcome", trace.outcome().kind().name());
    json.writeStringField("message", trace.outcome().message());
    json.writeEndObject();
  }

  private void event(JsonGenerator json, Trace trace, StateWalk walk, int step) throws IOException {
    TraceEvent event = trace.event(step);
    json.writeStartObject();
    json.writeNumberField("step", step);
    json.writeNumberField("ns", event.time());
    json.writeStringField("event", event.kind().name());
    if (event.task() >= 0) {
      json.writeNumberField("task", event.task());
      json.writeStringField("task_name", name(trace, event.task()));
    }
    if (event.line() > 0) {
      json.writeNumberField("line", event.line());
    }
    if (event.frame() >= 0) {
      FunctionInfo function = trace.functionOf(event.frame());
      json.writeNumberField("frame", event.frame());
      json.writeStringField("function", function.name());
    }
    operands(json, trace, event);
    json.writeStringField("says", narrator.sentence(trace, walk, step));
    json.writeEndObject();
  }

  private static void operands(JsonGenerator json, Trace trace, TraceEvent event)
      throws IOException {
    List<Slot> slots = event.kind().slots();
    int[] values = {event.a(), event.b(), event.c(), event.d()};
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      int value = values[i];
      if (slot.name().equals("unused")) {
        continue;
      }
      switch (slot.type()) {
        case TEXT -> json.writeStringField(slot.name(), trace.text(value));
        case TIME -> json.writeNumberField(slot.name() + "_ns", event.timeOperand());
        case TASK -> {
          if (value >= 0) {
            json.writeStringField(slot.name(), name(trace, value));
          }
        }
        case REASON -> json.writeStringField(slot.name(), WaitReason.values()[value].name());
        case PHASE -> json.writeStringField(slot.name(), LoopPhase.values()[value].name());
        case MODE -> json.writeStringField(slot.name(), SendMode.values()[value].name());
        case TASK_KIND -> json.writeStringField(slot.name(), TaskKind.values()[value].name());
        case STREAM -> json.writeStringField(slot.name(), OutputStreamKind.values()[value].name());
        default -> {
          if (value >= 0) {
            json.writeNumberField(slot.name(), value);
          }
        }
      }
    }
  }

  private static String name(Trace trace, int task) {
    return trace.taskOrdinal(task) >= 0 ? trace.taskName(task) : "task " + task;
  }
}
