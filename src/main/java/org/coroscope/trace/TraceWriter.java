package org.coroscope.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes a trace as one JSON document in UTF-8, an event a line. Equal traces give equal bytes.
 *
 * <pre>
 * {"coroscope-trace":1,
 * "source":{"name":…,"sha256":…,"text":…},
 * "outcome":{"kind":"FINISHED","message":""},
 * "properties":{…},
 * "strings":["", …],
 * "functions":[["main",7,"COROUTINE"], …],
 * "frames":[0, …],
 * "events":[
 * ["LINE_REACHED",0,1000000000,12,3],
 * …
 * ]}
 * </pre>
 *
 * An event is kind, task, time in nanoseconds, line, frame and its operands, of which zeros at the
 * end are left out. Frames are given by the index of their function; {@link EventKind} tells what
 * operands mean.
 */
public final class TraceWriter {

  /** The version that is written. */
  public static final int VERSION = 1;

  /** The name of the version's field, by which a trace is known. */
  public static final String VERSION_FIELD = "coroscope-trace";

  private TraceWriter() {}

  /** Writes the trace; the stream is flushed and stays open. */
  public static void write(Trace trace, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    StringBuilder page = new StringBuilder(1 << 16);
    writeHead(trace, page);
    page.append("\"events\":[");
    for (int step = 0; step < trace.size(); step++) {
      page.append(step == 0 ? "\n" : ",\n");
      writeEvent(trace, step, page);
      if (page.length() > 1 << 15) {
        writer.append(page);
        page.setLength(0);
      }
    }
    page.append("\n]}\n");
    writer.append(page);
    writer.flush();
  }

  /** The trace as one text. */
  public static String toJson(Trace trace) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(trace, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory does not fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void writeHead(Trace trace, StringBuilder out) {
    out.append("{\"").append(VERSION_FIELD).append("\":").append(VERSION);
    out.append(",\n\"source\":{\"name\":");
    quote(trace.source().name(), out);
    out.append(",\"sha256\":");
    quote(trace.source().hash(), out);
    out.append(",\"text\":");
    quote(trace.source().text(), out);
    out.append("},\n\"outcome\":{\"kind\":\"").append(trace.outcome().kind().name());
    out.append("\",\"message\":");
    quote(trace.outcome().message(), out);
    out.append("},\n\"properties\":{");
    String separator = "";
    for (Map.Entry<String, String> property : trace.properties().entrySet()) {
      out.append(separator);
      quote(property.getKey(), out);
      out.append(':');
      quote(property.getValue(), out);
      separator = ",";
    }
    out.append("},\n\"strings\":[");
    separator = "";
    for (String text : trace.strings()) {
      out.append(separator);
      quote(text, out);
      separator = ",\n";
    }
    out.append("],\n\"functions\":[");
    writeFunctions(trace.functions(), out);
    out.append("],\n\"frames\":[");
    int[] frames = trace.frameFunctions();
    for (int frame = 0; frame < frames.length; frame++) {
      out.append(frame == 0 ? "" : frame % 32 == 0 ? ",\n" : ",").append(frames[frame]);
    }
    out.append("],\n");
  }

  private static void writeFunctions(List<FunctionInfo> functions, StringBuilder out) {
    String separator = "";
    for (FunctionInfo function : functions) {
      out.append(separator).append('[');
      quote(function.name(), out);
      out.append(',').append(function.line());
      out.append(",\"").append(function.kind().name()).append("\"]");
      separator = ",\n";
    }
  }

  private static void writeEvent(Trace trace, int step, StringBuilder out) {
    out.append("[\"").append(trace.kind(step).name()).append("\",");
    out.append(trace.task(step)).append(',');
    out.append(trace.time(step)).append(',');
    out.append(trace.line(step)).append(',');
    out.append(trace.frame(step));
    int a = trace.a(step);
    int b = trace.b(step);
    int c = trace.c(step);
    int d = trace.d(step);
    if ((a | b | c | d) != 0) {
      out.append(',').append(a);
      if ((b | c | d) != 0) {
        out.append(',').append(b);
        if ((c | d) != 0) {
          out.append(',').append(c);
          if (d != 0) {
            out.append(',').append(d);
          }
        }
      }
    }
    out.append(']');
  }

  /** A JSON string; lone halves of surrogate pairs, which UTF-8 cannot hold, are escaped. */
  static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> {
          boolean pair =
              Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1));
          if (pair) {
            out.append(c).append(text.charAt(++i));
          } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
            String hex = Integer.toHexString(c);
            out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
