package org.coroscope.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads what {@link TraceWriter} wrote. Nothing in the file is trusted: every number is checked, so
 * that a trace that was read can be asked anything.
 */
public final class TraceReader {

  /** More tasks than any program can make; a number beyond it is a mistake in the file. */
  private static final int MOST_TASKS = 1 << 24;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();
  private static final Map<String, EventKind> KINDS = new HashMap<>();

  static {
    for (EventKind kind : EventKind.values()) {
      KINDS.put(kind.name(), kind);
    }
  }

  private final JsonParser in;
  private TracedSource source;
  private ProgramOutcome outcome;
  private final Map<String, String> properties = new TreeMap<>();
  private final StringTable strings = new StringTable();
  private final List<FunctionInfo> functions = new ArrayList<>();
  private final IntList frames = new IntList();
  private final EventColumns events = new EventColumns();

  private TraceReader(JsonParser in) {
    this.in = in;
  }

  /**
   * Reads a trace; the stream stays open.
   *
   * @throws TraceFormatException if it holds no trace of a version that is known
   * @throws IOException if reading fails
   */
  public static Trace read(InputStream stream) throws IOException {
    return read(JSON.createParser(stream));
  }

  /**
   * Reads a trace from a text.
   *
   * @throws TraceFormatException if it holds no trace of a version that is known
   */
  public static Trace fromJson(String json) throws IOException {
    return read(JSON.createParser(new StringReader(json)));
  }

  private static Trace read(JsonParser parser) throws IOException {
    parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
    try (parser) {
      return new TraceReader(parser).trace();
    } catch (JsonProcessingException e) {
      throw new TraceFormatException("This is not a trace: " + e.getOriginalMessage(), e);
    }
  }

  private Trace trace() throws IOException {
    expect(JsonToken.START_OBJECT, "an object");
    if (!TraceWriter.VERSION_FIELD.equals(in.nextFieldName())) {
      throw new TraceFormatException(
          "This is not a trace: it does not begin with \"" + TraceWriter.VERSION_FIELD + "\".");
    }
    int version = integer();
    if (version != TraceWriter.VERSION) {
      throw new TraceFormatException(
          "This trace has the format version "
              + version
              + "; this program reads version "
              + TraceWriter.VERSION
              + ".");
    }
    for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
      switch (field) {
        case "source" -> readSource();
        case "outcome" -> readOutcome();
        case "properties" -> properties.putAll(texts());
        case "strings" -> readStrings();
        case "functions" -> readFunctions();
        case "frames" -> readFrames();
        case "events" -> readEvents();
        default -> throw broken("it has a field \"" + field + "\", which is not known");
      }
    }
    if (source == null || outcome == null || events.size() == 0) {
      throw broken("source, outcome or events are missing");
    }
    return new Trace(source, outcome, events, strings, functions, frames.toArray(), properties);
  }

  private void readSource() throws IOException {
    Map<String, String> parts = texts();
    source = new TracedSource(part(parts, "name"), part(parts, "text"), part(parts, "sha256"));
  }

  private void readOutcome() throws IOException {
    Map<String, String> parts = texts();
    ProgramOutcome.Kind kind = named(ProgramOutcome.Kind.class, part(parts, "kind"));
    outcome = new ProgramOutcome(kind, part(parts, "message"));
  }

  private Map<String, String> texts() throws IOException {
    expect(JsonToken.START_OBJECT, "an object");
    Map<String, String> texts = new TreeMap<>();
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      texts.put(name, string());
    }
    return texts;
  }

  private String part(Map<String, String> parts, String name) throws TraceFormatException {
    String text = parts.get(name);
    if (text == null) {
      throw broken("\"" + name + "\" is missing");
    }
    return text;
  }

  private void readStrings() throws IOException {
    expect(JsonToken.START_ARRAY, "a list");
    int expected = 0;
    for (JsonToken t = in.nextToken(); t == JsonToken.VALUE_STRING; t = in.nextToken()) {
      if (strings.number(in.getText()) != expected++) {
        throw broken("its table of texts is not in order");
      }
    }
    requireEndOfList();
  }

  private void readFunctions() throws IOException {
    expect(JsonToken.START_ARRAY, "a list");
    while (in.nextToken() == JsonToken.START_ARRAY) {
      String name = string();
      int line = integer();
      functions.add(new FunctionInfo(name, line, named(FunctionKind.class, string())));
      expect(JsonToken.END_ARRAY, "the end of a function");
    }
    requireEndOfList();
  }

  private void readFrames() throws IOException {
    expect(JsonToken.START_ARRAY, "a list");
    for (JsonToken t = in.nextToken(); t == JsonToken.VALUE_NUMBER_INT; t = in.nextToken()) {
      int function = in.getIntValue();
      require(function >= 0 && function < functions.size(), "a frame's function is not there");
      frames.add(function);
    }
    requireEndOfList();
  }

  private void readEvents() throws IOException {
    expect(JsonToken.START_ARRAY, "a list");
    int[] operands = new int[4];
    long before = 0;
    while (in.nextToken() == JsonToken.START_ARRAY) {
      EventKind kind = KINDS.get(string());
      require(kind != null, "an event's kind is not known");
      int task = integer();
      long time = longInteger();
      int line = integer();
      int frame = integer();
      Arrays.fill(operands, 0);
      int n = 0;
      for (JsonToken t = in.nextToken(); t != JsonToken.END_ARRAY; t = in.nextToken()) {
        require(t == JsonToken.VALUE_NUMBER_INT && n < 4, "an event is not well formed");
        operands[n++] = in.getIntValue();
      }
      require(time >= before, "time goes back");
      before = time;
      check(kind, task, line, frame, operands);
      events.append(
          kind, task, time, line, frame, operands[0], operands[1], operands[2], operands[3]);
    }
    requireEndOfList();
  }

  private void check(EventKind kind, int task, int line, int frame, int[] operands)
      throws TraceFormatException {
    require(
        (events.size() == 0) == (kind == EventKind.PROGRAM_STARTED),
        "it does not start with one PROGRAM_STARTED");
    require(isTask(task), "a task's number is out of range");
    require(kind != EventKind.TASK_CREATED || task >= 0, "a task's number is negative");
    require(line >= 0 && line <= 1 << 24, "a line is out of range");
    require(frame >= -1 && frame < frames.size(), "a frame is not there");
    List<Slot> slots = kind.slots();
    for (int i = 0; i < slots.size(); i++) {
      require(
          fits(slots.get(i).type(), operands[i]),
          "\"" + slots.get(i).name() + "\" of " + kind + " is out of range");
    }
  }

  private static boolean isTask(int number) {
    return number >= -1 && number < MOST_TASKS;
  }

  private boolean fits(Slot.Type type, int operand) {
    return switch (type) {
      case TEXT -> operand >= 0 && operand < strings.size();
      case TASK -> isTask(operand);
      case FRAME -> operand >= -1 && operand < frames.size();
      case NUMBER -> operand >= -1;
      case TIME -> operand >= 0;
      case REASON -> operand >= 0 && operand < WaitReason.values().length;
      case PHASE -> operand >= 0 && operand < LoopPhase.values().length;
      case STREAM -> operand >= 0 && operand < OutputStreamKind.values().length;
      case MODE -> operand >= 0 && operand < SendMode.values().length;
      case TASK_KIND -> operand >= 0 && operand < TaskKind.values().length;
    };
  }

  private String string() throws IOException {
    expect(JsonToken.VALUE_STRING, "a text");
    return in.getText();
  }

  private int integer() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT, "a number");
    return in.getIntValue();
  }

  private long longInteger() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT, "a number");
    return in.getLongValue();
  }

  private <E extends Enum<E>> E named(Class<E> type, String name) throws TraceFormatException {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw broken("\"" + name + "\" is not known");
  }

  private void expect(JsonToken token, String what) throws IOException {
    if (in.nextToken() != token) {
      throw broken(what + " is expected");
    }
  }

  private void requireEndOfList() throws IOException {
    require(in.currentToken() == JsonToken.END_ARRAY, "a list is not well formed");
  }

  private void require(boolean condition, String otherwise) throws TraceFormatException {
    if (!condition) {
      throw broken(otherwise);
    }
  }

  private TraceFormatException broken(String what) {
    return new TraceFormatException(
        "This trace is damaged: in line " + in.currentLocation().getLineNr() + ", " + what + ".");
  }
}
