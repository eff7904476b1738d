package org.coroscope.render.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coroscope.render.CodeListing;
import org.coroscope.render.CodeMarks;
import org.coroscope.render.LoopSections;
import org.coroscope.render.LoopViewPainter;
import org.coroscope.timeline.TimelineLayout;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.OutputChunk;
import org.coroscope.trace.OutputStreamKind;
import org.coroscope.trace.StateWalk;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.Trace;

/**
 * What the player shows at each step, as JSON. What stays the same from one step to the next is
 * written once, and what comes again later is written as a number in a table.
 */
final class PlayerData {

  private final Exhibit exhibit;
  private final Trace trace;
  private final Narrator narrator;
  private final int from;
  private final int to;
  private final Map<LoopSections.Entry, Integer> entries = new LinkedHashMap<>();
  private final Map<LoopSections.Section, Integer> sections = new LinkedHashMap<>();
  private final Map<Map<Integer, CodeMarks.Mark>, Integer> marks = new LinkedHashMap<>();

  PlayerData(Exhibit exhibit, Narrator narrator, int from, int to) {
    this.exhibit = exhibit;
    this.trace = exhibit.trace();
    this.narrator = narrator;
    this.from = from;
    this.to = to;
  }

  /** A column of values, of which only the changes are written. */
  private static final class Column {
    private final List<Object[]> changes = new ArrayList<>();
    private Object last;

    void add(int step, Object value) {
      if (!value.equals(last)) {
        changes.add(new Object[] {step, value});
        last = value;
      }
    }

    void write(JsonGenerator json, String name) throws IOException {
      json.writeArrayFieldStart(name);
      for (Object[] change : changes) {
        json.writeStartArray();
        json.writeNumber((Integer) change[0]);
        value(json, change[1]);
        json.writeEndArray();
      }
      json.writeEndArray();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
      if (value instanceof Integer number) {
        json.writeNumber(number);
      } else if (value instanceof List<?> list) {
        json.writeStartArray();
        for (Object each : list) {
          value(json, each);
        }
        json.writeEndArray();
      } else {
        json.writeString(value.toString());
      }
    }
  }

  /** All of it; the layout says where the playhead is at each step. */
  String toJson(TimelineLayout layout) throws IOException {
    Column clock = new Column();
    Column head = new Column();
    Column shown = new Column();
    Column marked = new Column();
    Column line = new Column();
    Column written = new Column();
    StateWalk walk = trace.walk();
    for (int step = from; step <= to; step++) {
      LoopState state = walk.at(step);
      int i = step - from;
      clock.add(i, TimeText.clock(state.time()));
      head.add(i, List.of(LoopViewPainter.heading(state), LoopViewPainter.phase(state)));
      List<Integer> numbers = new ArrayList<>();
      for (LoopSections.Section section : LoopSections.of(trace, state)) {
        section.entries().forEach(entry -> entries.putIfAbsent(entry, entries.size()));
        sections.putIfAbsent(section, sections.size());
        numbers.add(sections.get(section));
      }
      shown.add(i, numbers);
      Map<Integer, CodeMarks.Mark> mark = CodeMarks.of(state);
      marks.putIfAbsent(mark, marks.size());
      marked.add(i, marks.get(mark));
      line.add(i, state.isEnded() ? 0 : state.currentLine().orElse(0));
      written.add(i, state.outputLength());
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("from", from);
      json.writeNumberField("last", trace.lastStep());
      code(json);
      clock.write(json, "clock");
      head.write(json, "head");
      shown.write(json, "sections");
      marked.write(json, "marks");
      line.write(json, "line");
      written.write(json, "written");
      tables(json);
      output(json);
      steps(json, layout);
      json.writeEndObject();
    }
    return text.toString();
  }

  private void code(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("code");
    for (CodeListing.Line line : exhibit.listing().lines()) {
      json.writeStartArray();
      json.writeNumber(line.number());
      json.writeStartArray();
      for (CodeListing.Piece piece : line.pieces()) {
        json.writeStartArray();
        json.writeString(piece.text());
        json.writeString(letter(piece.kind()));
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static String letter(CodeListing.Kind kind) {
    return switch (kind) {
      case PLAIN -> "";
      case KEYWORD -> "k";
      case STRING -> "s";
      case COMMENT -> "c";
      case NUMBER -> "d";
    };
  }

  private void tables(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("entryTable");
    for (LoopSections.Entry entry : entries.keySet()) {
      json.writeStartArray();
      Enum<?> look = entry.mark() != null ? entry.mark() : entry.state();
      json.writeString(look.name().toLowerCase(Locale.ROOT));
      json.writeString(entry.name());
      json.writeString(entry.detail());
      json.writeString(entry.right());
      json.writeNumber(entry.share() < 0 ? -1 : Math.round(entry.share() * 100));
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sectionTable");
    for (LoopSections.Section section : sections.keySet()) {
      json.writeStartArray();
      json.writeString(section.heading());
      json.writeString(section.entries().isEmpty() ? section.whenEmpty() : section.remark());
      json.writeStartArray();
      for (LoopSections.Entry entry : section.entries()) {
        json.writeNumber(entries.get(entry));
      }
      json.writeEndArray();
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("markTable");
    for (Map<Integer, CodeMarks.Mark> each : marks.keySet()) {
      json.writeStartArray();
      for (Map.Entry<Integer, CodeMarks.Mark> mark : each.entrySet()) {
        json.writeStartArray();
        json.writeNumber(mark.getKey());
        json.writeString(mark.getValue().state().name().toLowerCase(Locale.ROOT));
        json.writeString(mark.getValue().text());
        json.writeEndArray();
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void output(JsonGenerator json) throws IOException {
    json.writeStringField("output", trace.outputText());
    json.writeArrayFieldStart("chunks");
    for (OutputChunk chunk : trace.outputs()) {
      json.writeStartArray();
      json.writeNumber(chunk.start() + chunk.text().length());
      json.writeNumber(chunk.stream() == OutputStreamKind.STDERR ? 1 : 0);
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void steps(JsonGenerator json, TimelineLayout layout) throws IOException {
    json.writeArrayFieldStart("x");
    for (int step = from; step <= to; step++) {
      double x = layout.window().toX(layout.scale().positionOf(step));
      json.writeNumber(Math.round(x * 10));
    }
    json.writeEndArray();
    json.writeStringField("stops", stops());
    json.writeArrayFieldStart("says");
    StateWalk walk = trace.walk();
    for (int step = from; step <= to; step++) {
      json.writeString(narrator.sentence(trace, walk, step));
    }
    json.writeEndArray();
  }

  /** A letter a step, from {@code 0} on: bit n is set where a step of size n ends. */
  private String stops() {
    int[] bits = new int[to - from + 1];
    for (StepSize size : StepSize.values()) {
      int step = from;
      while (true) {
        int next = trace.nextStep(step, size);
        if (next <= step || next > to) {
          break;
        }
        bits[next - from] |= 1 << size.ordinal();
        step = next;
      }
    }
    StringBuilder letters = new StringBuilder(bits.length);
    for (int each : bits) {
      letters.append((char) ('0' + each));
    }
    return letters.toString();
  }
}
