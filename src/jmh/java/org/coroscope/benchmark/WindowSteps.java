package org.coroscope.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.render.FontBook;
import org.coroscope.run.ProgramRunner;
import org.coroscope.trace.StepSize;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.MachineService;
import org.coroscope.ui.session.AnimationTicker;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.store.WindowStateStore;
import org.coroscope.ui.workbench.Workbench;
import org.coroscope.ui.workbench.WorkbenchParts;

/**
 * How long a step takes until it is on the screen, in the whole window with all its panes: one line
 * forward, one line back, and jumps to anywhere; and how long the timeline takes to be zoomed,
 * panned and scrolled with the wheel. Prints, as JSON, milliseconds: the median, the 95th
 * percentile and the worst; and the same for the time that the threads which lay out and paint were
 * at work, which says more on a machine that does other things meanwhile.
 *
 * <p>A step is on the screen when the frame that shows it has been painted. JavaFX begins no frame
 * before the last one is painted, so that is known when the frame after it begins. The wait for the
 * next beat of the display is left out: frames follow each other at once.
 *
 * <p>Arguments: how many steps the recorded program is to have (100000), how many steps of each
 * sort are timed (400), how many tasks the program has (50). Without a display it needs Monocle and
 * {@code -Dglass.platform=Monocle -Dmonocle.platform=Headless -Dprism.order=sw
 * -Dheadless.geometry=1440x900-32}.
 */
public final class WindowSteps {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int WARM_UP = 200;
  private static final int FRAMES_TO_PAINTED = 3;
  private static final int PATIENCE_SECONDS = 120;

  private final Workbench workbench;
  private final PlayheadViewModel playhead;

  private WindowSteps(Workbench workbench) {
    this.workbench = workbench;
    this.playhead = workbench.playhead();
  }

  public static void main(String[] arguments) throws Exception {
    int steps = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 400;
    int workers = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 50;
    System.setProperty("javafx.animation.fullspeed", "true");
    Path home = Files.createTempDirectory("coroscope-benchmark");
    Path program = Files.writeString(home.resolve("workers.py"), program(steps, workers));
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    WindowSteps window =
        onUi(
            () -> {
              Workbench shown = new Workbench(parts(home));
              shown.show(new Stage());
              return new WindowSteps(shown);
            });
    try {
      window.open(program);
      window.measure(rounds);
    } catch (TimeoutException e) {
      // The window would keep the process alive.
      System.err.println(e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  /** Workers that take turns; each line of a loop's body is a few steps. */
  private static String program(int steps, int workers) {
    int rounds = Math.max(1, steps / (workers * 13));
    return """
        import asyncio

        async def worker(number, rounds):
            total = 0
            for i in range(rounds):
                total += i * number
                await asyncio.sleep(0.001 * number)
            if number %% 5 == 0:
                print("worker", number, total)
            return total

        async def main():
            tasks = [asyncio.create_task(worker(n, %d)) for n in range(%d)]
            for task in tasks:
                await task

        asyncio.run(main())
        """
        .formatted(rounds, workers);
  }

  private static WorkbenchParts parts(Path home) throws Exception {
    return new WorkbenchParts(
        CatalogueReader.bundled(),
        FontBook.bundled(),
        new MachineService(new ProgramRunner()),
        Background.threads(),
        new AnimationTicker(),
        home,
        WindowStateStore.in(home).load(),
        Locale.ENGLISH,
        "benchmark");
  }

  private void open(Path program) throws Exception {
    onUi(
        () -> {
          workbench.desk().open(program);
          return null;
        });
    String name = program.getFileName().toString();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!onUi(() -> shows(name))) {
      if (System.nanoTime() > end) {
        throw new TimeoutException(
            "The window has not shown %s within %d s: ask for fewer steps, or look whether it runs."
                .formatted(name, PATIENCE_SECONDS));
      }
      Thread.sleep(50);
    }
  }

  private boolean shows(String name) {
    return playhead.moment().map(now -> now.trace().source().name().equals(name)).orElse(false);
  }

  private void measure(int rounds) throws Exception {
    int last = onUi(() -> playhead.moment().orElseThrow().trace().lastStep());
    SplittableRandom random = new SplittableRandom(1);
    times(WARM_UP, () -> playhead.goTo(random.nextInt(last)));
    StringBuilder json = new StringBuilder("{\"steps\": " + last);
    playheadTo(last / 2);
    report(json, "forward", times(rounds, () -> playhead.forward(StepSize.LINE)));
    report(json, "back", times(rounds, () -> playhead.back(StepSize.LINE)));
    report(json, "jump", times(rounds, () -> playhead.goTo(random.nextInt(last))));
    report(json, "zoom", times(rounds, wheel(true, false, random)));
    report(json, "pan", times(rounds, wheel(false, true, random)));
    report(json, "scroll", times(rounds, wheel(false, false, random)));
    System.out.println(json.append('}'));
  }

  private static void report(StringBuilder json, String name, Times times) {
    json.append(",\n \"").append(name).append("\": ").append(of(times.passed()));
    json.append(", \"").append(name).append(" at work\": ").append(of(times.atWork()));
  }

  /** Turns the wheel somewhere over the timeline, rather forward than back. */
  private Runnable wheel(boolean zooms, boolean pans, SplittableRandom random) {
    Node timeline = Window.getWindows().get(0).getScene().lookup("#timeline");
    return () -> {
      double turn = random.nextInt(10) < 6 ? -40 : 40;
      double x = random.nextDouble(200, timeline.getLayoutBounds().getWidth());
      timeline.fireEvent(
          new ScrollEvent(
              ScrollEvent.SCROLL,
              x,
              80,
              x,
              80,
              pans,
              zooms,
              false,
              false,
              false,
              false,
              0,
              zooms ? -turn : turn,
              0,
              zooms ? -turn : turn,
              ScrollEvent.HorizontalTextScrollUnits.NONE,
              0,
              ScrollEvent.VerticalTextScrollUnits.NONE,
              0,
              0,
              null));
    };
  }

  private void playheadTo(int step) throws Exception {
    times(1, () -> playhead.goTo(step));
  }

  /**
   * Milliseconds, one for each step.
   *
   * @param passed until it was on the screen
   * @param atWork of the processor, spent on it
   */
  private record Times(double[] passed, double[] atWork) {}

  /** The threads that lay out and paint. To look for them takes longer than what is measured. */
  private static long[] drawingThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(
            thread ->
                thread.getName().startsWith("QuantumRenderer")
                    || thread.getName().equals("JavaFX Application Thread"))
        .mapToLong(Thread::getId)
        .toArray();
  }

  /** The time these threads have been at work so far, in nanoseconds. */
  private static long workTime(long[] threads) {
    long sum = 0;
    for (long thread : threads) {
      sum += THREADS.getThreadCpuTime(thread);
    }
    return sum;
  }

  /** The time each of these took to be on the screen. */
  private static Times times(int rounds, Runnable step) throws Exception {
    Times times = new Times(new double[rounds], new double[rounds]);
    long[] threads = drawingThreads();
    if (threads.length != 2) {
      throw new IllegalStateException(threads.length + " threads draw, not 2");
    }
    CompletableFuture<Void> done = new CompletableFuture<>();
    new AnimationTimer() {
      private int round;
      private int frame;
      private long start;
      private long work;

      @Override
      public void handle(long now) {
        if (frame == 0) {
          work = workTime(threads);
          start = System.nanoTime();
          step.run();
          frame = 1;
        } else if (frame < FRAMES_TO_PAINTED) {
          frame++;
        } else {
          times.passed()[round] = (System.nanoTime() - start) / 1e6;
          times.atWork()[round] = (workTime(threads) - work) / 1e6;
          round++;
          frame = 0;
          if (round == rounds) {
            stop();
            done.complete(null);
          }
        }
      }
    }.start();
    done.get();
    return times;
  }

  private static String of(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "{\"median\": %.1f, \"p95\": %.1f, \"worst\": %.1f}",
        sorted[sorted.length / 2],
        sorted[sorted.length * 95 / 100],
        sorted[sorted.length - 1]);
  }

  private interface Question<T> {
    T ask() throws Exception;
  }

  private static <T> T onUi(Question<T> question) throws Exception {
    CompletableFuture<T> answer = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.ask());
          } catch (Exception e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.get();
  }
}
