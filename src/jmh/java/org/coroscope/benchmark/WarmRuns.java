package org.coroscope.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.Recording;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Trace;
import org.coroscope.vm.Output;

/**
 * Runs one program several times in one process and prints, as JSON, the seconds that each run
 * took. {@code src/jmh/compare.py} starts it, straight from this source file.
 *
 * <p>Arguments: the program, the number of runs, and {@code plain} or {@code trace}. With {@code
 * trace} the program is recorded, and the states at random steps of the last trace are asked for.
 */
public final class WarmRuns {
  private static final int STATES = 1000;

  private WarmRuns() {}

  public static void main(String[] arguments) throws Exception {
    Path path = Path.of(arguments[0]);
    int runs = Integer.parseInt(arguments[1]);
    boolean recorded = arguments[2].equals("trace");
    SourceFile file = new SourceFile(path.getFileName().toString(), Files.readString(path));
    RunOptions options = RunOptions.standard().withSteps(Integer.MAX_VALUE);
    ProgramRunner runner = new ProgramRunner();
    List<String> seconds = new ArrayList<>();
    String output = "";
    Trace trace = null;
    for (int run = 0; run < runs; run++) {
      StringBuilder written = new StringBuilder();
      trace = null;
      System.gc();
      long start = System.nanoTime();
      if (recorded) {
        Recording recording = runner.record(file, options, new Cancellation(), steps -> {});
        trace = recording.trace();
      } else {
        Output sink = (stream, text) -> written.append(text);
        runner.run(file, options, sink, new Cancellation());
      }
      seconds.add(String.valueOf((System.nanoTime() - start) / 1e9));
      output = recorded ? trace.outputText() : written.toString();
    }
    StringBuilder json = new StringBuilder("{\"seconds\": " + seconds);
    json.append(", \"output\": \"").append(escaped(output)).append('"');
    if (trace != null) {
      long events = trace.size();
      describe(trace, json);
      long with = usedBytes();
      trace = null;
      json.append(", \"events\": ").append(events);
      json.append(", \"bytes\": ").append(with - usedBytes());
    }
    System.out.println(json.append('}'));
  }

  private static void describe(Trace trace, StringBuilder json) {
    SplittableRandom random = new SplittableRandom(1);
    trace.prepare();
    long worst = 0;
    long sum = 0;
    for (int i = 0; i < STATES; i++) {
      int step = random.nextInt(trace.size());
      long start = System.nanoTime();
      trace.stateAt(step);
      long nanos = System.nanoTime() - start;
      sum += nanos;
      worst = Math.max(worst, nanos);
    }
    json.append(", \"stateAtMillis\": ").append(sum / 1e6 / STATES);
    json.append(", \"stateAtWorstMillis\": ").append(worst / 1e6);
  }

  /** What is in use, all of the trace and its index included. */
  private static long usedBytes() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
