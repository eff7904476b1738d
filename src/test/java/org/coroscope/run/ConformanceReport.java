package org.coroscope.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coroscope.run.ConformancePrograms.Program;

/**
 * Prints for each program that disagrees the first line that does, and the count by topic. For
 * people at work on the machine; arguments are parts of names, {@code --all} shows the whole of
 * both texts, {@code --write} writes {@code not-yet.txt}.
 */
final class ConformanceReport {
  private ConformanceReport() {}

  public static void main(String[] arguments) {
    List<String> wanted = new ArrayList<>(List.of(arguments));
    boolean write = wanted.remove("--write");
    boolean whole = wanted.remove("--all");
    Map<String, int[]> topics = new TreeMap<>();
    List<String> failing = new ArrayList<>();
    int total = 0;
    for (Program program : ConformancePrograms.all()) {
      if (!wanted.isEmpty() && wanted.stream().noneMatch(program.name()::contains)) {
        continue;
      }
      total++;
      String topic = program.path().getParent().toString();
      int[] counts = topics.computeIfAbsent(topic, key -> new int[2]);
      counts[1]++;
      String actual = printed(program);
      String expected = program.expected().format();
      if (actual.equals(expected)) {
        counts[0]++;
        continue;
      }
      failing.add(program.name());
      System.out.println(program.name());
      if (whole) {
        System.out.println("  expected:\n" + expected + "  printed:\n" + actual);
      } else {
        difference(expected, actual);
      }
    }
    topics.forEach(
        (topic, counts) -> System.out.println(counts[0] + "/" + counts[1] + " " + topic));
    System.out.println((total - failing.size()) + " of " + total + " agree");
    if (write) {
      ConformancePrograms.writeNotYet(failing);
    }
    System.exit(0);
  }

  private static String printed(Program program) {
    try {
      return ConformancePrograms.run(program).format();
    } catch (RuntimeException | Error e) {
      StackTraceElement[] trace = e.getStackTrace();
      return "machine failed: " + e + (trace.length > 0 ? " at " + trace[0] : "") + "\n";
    }
  }

  private static void difference(String expected, String actual) {
    String[] left = expected.split("\n");
    String[] right = actual.split("\n");
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      String wanted = i < left.length ? left[i] : "(end)";
      String found = i < right.length ? right[i] : "(end)";
      if (!wanted.equals(found)) {
        System.out.println("  wanted: " + wanted);
        System.out.println("  found:  " + found);
        // The error that ended the program tells more than the place where output stops.
        if (right.length > 2 && !String.join("\n", right).contains(wanted)) {
          System.out.println("  last:   " + right[Math.max(0, right.length - 2)]);
        }
        return;
      }
    }
  }
}
