package org.coroscope.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.coroscope.cli.CoroscopeCommand;
import org.coroscope.render.Drawing;
import org.coroscope.render.export.Exhibit;
import org.coroscope.render.export.ImageWriter;
import org.coroscope.render.export.PictureOptions;
import org.coroscope.render.export.Pictures;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Trace;
import picocli.CommandLine;

/**
 * How long exports take. Prints, as JSON, for the timeline of a program with many tasks: the
 * seconds for an SVG and its bytes, the seconds for a PNG of 3840 × 2160 pixels, each in a process
 * that has drawn nothing before ("cold") and again; and the seconds for all lessons in all image
 * formats with one command, with the seconds of all processors beside them.
 *
 * <p>Arguments: how many tasks the program has (1000); {@code lessons} for all lessons, too. To be
 * reached: 1 s and 5 MB for the SVG, 1 s for the PNG, 60 s on two processors for the lessons.
 */
public final class ExportTimes {

  private static final String FORMATS = "svg,png,pdf,gif";

  private ExportTimes() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    int tasks = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
    Exhibit exhibit = Exhibit.of(record(tasks), "tasks", tasks + " tasks", "benchmark");
    PictureOptions options = PictureOptions.timeline(exhibit.trace().lastStep());
    StringBuilder json = new StringBuilder("{\"steps\": " + exhibit.trace().size());
    for (String when : new String[] {"cold", "again"}) {
      long start = System.nanoTime();
      int bytes = svg(exhibit, options).length;
      add(json, "svg " + when, System.nanoTime() - start);
      json.append(", \"svg bytes\": ").append(bytes);
      start = System.nanoTime();
      png(exhibit, options.withSize(1920, 1080));
      add(json, "png " + when, System.nanoTime() - start);
    }
    if (arguments.length > 1 && arguments[1].equals("lessons")) {
      lessons(json);
    }
    System.out.println(json.append('}'));
  }

  /** Tasks that sleep for times of their own and wake each other through a semaphore. */
  private static Trace record(int tasks) {
    String program =
        """
        import asyncio

        async def worker(number, places):
            async with places:
                await asyncio.sleep(0.1 + number %% 7 / 10)
            if number %% 50 == 0:
                print(number)

        async def main():
            places = asyncio.Semaphore(40)
            await asyncio.gather(*[worker(n, places) for n in range(%d)])

        asyncio.run(main())
        """
            .formatted(tasks);
    return new ProgramRunner()
        .record(
            new SourceFile("tasks.py", program),
            RunOptions.standard(),
            new Cancellation(),
            steps -> {})
        .trace();
  }

  private static byte[] svg(Exhibit exhibit, PictureOptions options) {
    Pictures pictures = Pictures.english();
    return ImageWriter.svg(pictures.picture(exhibit, options), pictures.fonts());
  }

  private static void png(Exhibit exhibit, PictureOptions options) throws IOException {
    Drawing drawing = Pictures.english().picture(exhibit, options);
    ImageWriter.png(drawing, 2);
  }

  private static void lessons(StringBuilder json) throws IOException {
    Path folder = Files.createTempDirectory("coroscope-export");
    CommandLine command = CoroscopeCommand.commandLine(unused -> {});
    command.setErr(new PrintWriter(PrintWriter.nullWriter()));
    long start = System.nanoTime();
    long worked = processorTime();
    int status = command.execute("export", "--all", "--format", FORMATS, "-o", folder.toString());
    add(json, "lessons", System.nanoTime() - start);
    add(json, "lessons at work", processorTime() - worked);
    json.append(", \"status\": ").append(status);
  }

  private static long processorTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void add(StringBuilder json, String name, long nanos) {
    json.append(String.format(Locale.ROOT, ",%n \"%s\": %.2f", name, nanos / 1e9));
  }
}
