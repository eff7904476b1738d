package org.coroscope.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Lesson;
import org.coroscope.run.ProgramRunner;
import org.coroscope.trace.Trace;
import org.coroscope.ui.run.MachineService;
import org.coroscope.ui.run.Program;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.run.RunControl;

/**
 * How long it takes from an edit to the new trace, for each lesson: to compile and run its text
 * anew, to record it, and to work out what the panes need. It is what the window does, but for the
 * painting.
 *
 * <p>All lessons take turns in one process. Prints a line a lesson, with milliseconds: the median
 * and the best of the last half of the rounds; the median of the processor's time, which says more
 * on a machine that does other things meanwhile; how much of the median the recording takes, and
 * how much what comes after it; and the first time of all, with nothing warm.
 *
 * <p>Arguments: how many rounds (30), and which lessons: parts of their ids (all).
 */
public final class LessonTimes {
  private static final double LIMIT_MILLIS = 50;
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final MachineService service = new MachineService(new ProgramRunner());
  private final double[] recorded;
  private final double[] prepared;
  private final double[] atWork;
  private int steps;

  private LessonTimes(int rounds) {
    recorded = new double[rounds];
    prepared = new double[rounds];
    atWork = new double[rounds];
  }

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 30;
    List<String> wanted =
        arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of("");
    Map<Lesson, LessonTimes> all = new LinkedHashMap<>();
    for (Lesson lesson : CatalogueReader.bundled().lessons()) {
      if (wanted.stream().anyMatch(lesson.id()::contains)) {
        all.put(lesson, new LessonTimes(rounds));
      }
    }
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<Lesson, LessonTimes> entry : all.entrySet()) {
        entry.getValue().measure(entry.getKey(), round);
      }
    }
    print("lesson", "steps", "median", "best", "at work", "record", "prepare", "first");
    int missed = 0;
    for (Map.Entry<Lesson, LessonTimes> entry : all.entrySet()) {
      missed += entry.getValue().report(entry.getKey().id()) ? 0 : 1;
    }
    System.out.printf(Locale.ROOT, "%d of %d over %.0f ms%n", missed, all.size(), LIMIT_MILLIS);
  }

  /** Changes the text, as an edit does, and runs it. */
  private void measure(Lesson lesson, int round) {
    String text = lesson.source() + "\n# round " + round + "\n";
    Program program = new Program(lesson.fileName(), text, lesson.options());
    long work = PROCESS.getProcessCpuTime();
    long start = System.nanoTime();
    Trace trace = service.run(program, new RunControl()).trace().orElseThrow();
    long middle = System.nanoTime();
    RecordedRun.of(program, trace);
    recorded[round] = (middle - start) / 1e6;
    prepared[round] = (System.nanoTime() - middle) / 1e6;
    atWork[round] = (PROCESS.getProcessCpuTime() - work) / 1e6;
    steps = trace.size();
  }

  private boolean report(String id) {
    int rounds = recorded.length;
    double[] sums = new double[rounds];
    Arrays.setAll(sums, i -> recorded[i] + prepared[i]);
    double median = median(sums);
    double best = Arrays.stream(sums, rounds / 2, rounds).min().orElseThrow();
    print(
        id,
        String.valueOf(steps),
        millis(median),
        millis(best),
        millis(Arrays.stream(atWork, rounds / 2, rounds).average().orElseThrow()),
        millis(median(recorded)),
        millis(median(prepared)),
        millis(sums[0]));
    return median <= LIMIT_MILLIS;
  }

  private static double median(double[] times) {
    double[] warm = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  private static String millis(double time) {
    return String.format(Locale.ROOT, "%.1f", time);
  }

  private static void print(Object... columns) {
    System.out.printf("%-60s%8s%9s%9s%9s%9s%9s%9s%n", columns);
  }
}
