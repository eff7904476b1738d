package org.coroscope.render.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.coroscope.render.CodeListing;
import org.coroscope.render.CodeMarks;
import org.coroscope.render.LoopSectionWalk;
import org.coroscope.render.LoopSections;
import org.coroscope.render.LoopViewPainter;
import org.coroscope.render.export.TextTable.Numbers;
import org.coroscope.timeline.Lane;
import org.coroscope.trace.EventKind.Topic;
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
 * written once, what comes again later is written as a number in a table, and numbers are written
 * as differences, so that what repeats itself looks alike and can be packed well.
 */
final class PlayerData {

  /** A list of the loop shows so many rows, and how many more there are. */
  static final int MOST_ROWS = 24;

  private final Exhibit exhibit;
  private final Trace trace;
  private final Narrator narrator;
  private final int from;
  private final int to;
  private final TextTable words = new TextTable();
  private final TextTable says = new TextTable();
  private final Map<LoopSections.Entry, Integer> entries = new LinkedHashMap<>();
  private final Map<LoopSections.Section, Integer> sections = new LinkedHashMap<>();
  private final Map<Map<Integer, CodeMarks.Mark>, Integer> marks = new LinkedHashMap<>();
  private final Map<String, Column> columns = new LinkedHashMap<>();

  PlayerData(Exhibit exhibit, Narrator narrator, int from, int to) {
    this.exhibit = exhibit;
    this.trace = exhibit.trace();
    this.narrator = narrator;
    this.from = from;
    this.to = to;
  }

  /** A column of numbers, of which only the changes are written: how far on, and by how much. */
  private static final class Column {
    private final Numbers changes = new Numbers();
    private int lastStep;
    private int last;

    void add(int step, int value) {
      if (value != last) {
        changes.add(step - lastStep);
        changes.add(value - last);
        lastStep = step;
        last = value;
      }
    }
  }

  private Column column(String name) {
    return columns.computeIfAbsent(name, key -> new Column());
  }

  /** All of it, and a timeline to go with it. */
  String toJson(PlayerTimeline timeline) throws IOException {
    walk(timeline);
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("from", from);
      json.writeNumberField("count", to - from + 1);
      json.writeNumberField("last", trace.lastStep());
      timeline.write(json, "timeline");
      code(json);
      tables(json);
      json.writeObjectFieldStart("columns");
      for (Map.Entry<String, Column> column : columns.entrySet()) {
        column.getValue().changes.write(json, column.getKey());
      }
      json.writeEndObject();
      words.write(json, "words");
      says.write(json, "says");
      output(json);
      json.writeStringField("stops", stops());
      json.writeEndObject();
    }
    return text.toString();
  }

  // ---- step by step -----------------------------------------------------------------------------

  private void walk(PlayerTimeline timeline) {
    int[] rows = timeline.rows();
    LoopSectionWalk loop = new LoopSectionWalk(trace, MOST_ROWS);
    StateWalk walk = trace.walk();
    LoopSections.Section[] shown = new LoopSections.Section[LoopSectionWalk.places()];
    long time = -1;
    for (int step = from; step <= to; step++) {
      LoopState state = walk.at(step);
      int i = step - from;
      if (state.time() != time) {
        time = state.time();
        column("clock").add(i, words.placeOf(TimeText.clock(time)));
      }
      column("heading").add(i, words.placeOf(LoopViewPainter.heading(state)));
      column("phase").add(i, words.placeOf(LoopViewPainter.phase(state)));
      loop.moveTo(state);
      for (int place = 0; place < shown.length; place++) {
        LoopSections.Section section = loop.section(place).orElse(null);
        if (section != shown[place] || i == 0) {
          shown[place] = section;
          column("section" + place).add(i, section == null ? 0 : numberOf(section));
        }
      }
      if (i == 0 || movesMarks(step)) {
        Map<Integer, CodeMarks.Mark> mark = CodeMarks.of(state);
        marks.putIfAbsent(mark, marks.size());
        column("marks").add(i, marks.get(mark));
      }
      column("line").add(i, state.isEnded() ? 0 : state.currentLine().orElse(0));
      column("written").add(i, state.outputLength());
      int row = rows[laneInControl(state).index()];
      if (row >= 0) {
        column("row").add(i, row);
      }
      column("x").add(i, (int) Math.round(timeline.xOf(step) * 10));
      says.add(narrator.sentence(trace, walk, step));
    }
  }

  private Lane laneInControl(LoopState state) {
    return state.currentTask() >= 0 || !state.tasks().isEmpty()
        ? exhibit.model().laneOf(state.currentTask())
        : exhibit.model().laneInControl(state.step());
  }

  /** The number of a section in the table, from 1. */
  private int numberOf(LoopSections.Section section) {
    Integer known = sections.get(section);
    if (known == null) {
      section.entries().forEach(entry -> entries.putIfAbsent(entry, entries.size()));
      known = sections.size() + 1;
      sections.put(section, known);
    }
    return known;
  }

  /** Whether a step can change on which lines somebody is suspended. */
  private boolean movesMarks(int step) {
    Topic topic = trace.kind(step).topic();
    return topic == Topic.GENERATOR || topic == Topic.TASK || trace.statusLog().changesAt(step);
  }

  // ---- tables -----------------------------------------------------------------------------------

  private void code(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("code");
    for (CodeListing.Line line : exhibit.listing().lines()) {
      json.writeStartArray();
      json.writeNumber(line.number());
      json.writeStartArray();
      for (CodeListing.Piece piece : line.pieces()) {
        json.writeArray(new String[] {piece.text(), letter(piece.kind())}, 0, 2);
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
    Numbers looks = new Numbers();
    TextTable names = new TextTable();
    TextTable details = new TextTable();
    TextTable rights = new TextTable();
    Numbers shares = new Numbers();
    for (LoopSections.Entry entry : entries.keySet()) {
      Enum<?> look = entry.mark() != null ? entry.mark() : entry.state();
      looks.add(words.placeOf(look.name().toLowerCase(Locale.ROOT)));
      names.add(entry.name());
      details.add(entry.detail());
      rights.add(entry.right());
      shares.add(entry.share() < 0 ? -1 : (int) Math.round(entry.share() * 100));
    }
    json.writeObjectFieldStart("entries");
    looks.write(json, "looks");
    names.write(json, "names");
    details.write(json, "details");
    rights.write(json, "rights");
    shares.write(json, "shares");
    json.writeEndObject();
    json.writeArrayFieldStart("sections");
    for (LoopSections.Section section : sections.keySet()) {
      Numbers row = new Numbers();
      row.add(words.placeOf(section.heading()));
      row.add(words.placeOf(section.remark()));
      row.add(section.isNumbered() ? 1 : 0);
      row.add(section.size() - section.entries().size());
      int before = 0;
      for (LoopSections.Entry entry : section.entries()) {
        row.add(entries.get(entry) - before);
        before = entries.get(entry);
      }
      row.write(json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("marks");
    for (Map<Integer, CodeMarks.Mark> each : marks.keySet()) {
      Numbers row = new Numbers();
      each.forEach(
          (line, mark) -> {
            row.add(line);
            row.add(words.placeOf(mark.state().name().toLowerCase(Locale.ROOT)));
            row.add(words.placeOf(mark.text()));
          });
      row.write(json);
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
