package org.coroscope.render.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coroscope.render.LoopViewPainter;
import org.coroscope.timeline.AxisKind;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.Samples;
import org.coroscope.trace.StepSize;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plays a page in Chromium without a window and without a network, where there is a Chromium. */
class HtmlPlayerInBrowserTest {

  private static final Pattern REPORT =
      Pattern.compile("<pre id=\"report\">(.*?)</pre>", Pattern.DOTALL);

  /** Presses keys and drags as a reader does, and notes what the page shows after each. */
  private static final String READER =
      """
      <pre id="report"></pre>
      <script>
      const show = (id) => document.getElementById(id).textContent;
      function note(what) {
        const text = [what, show('where'), show('sentence'), show('loopName')].join(' | ');
        document.getElementById('report').append(text + '\\n');
      }
      function press(key, shiftKey) {
        document.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true }));
        note((shiftKey ? 'Shift+' : '') + key);
      }
      const ready = setInterval(() => {
        if (!show('sentence')) return;
        clearInterval(ready);
        note('open');
        for (const key of ['1', 'ArrowRight', '2', 'ArrowRight', '3', 'ArrowRight']) press(key);
        press('ArrowLeft', true);
        press('End');
        press('Home');
        const scrub = document.getElementById('scrub');
        scrub.value = 30;
        scrub.dispatchEvent(new Event('input'));
        note('scrub');
        const lanes = document.getElementById('lanes');
        const head = lanes.querySelector('.playhead').getBoundingClientRect();
        lanes.dispatchEvent(new PointerEvent('pointerdown',
            { clientX: head.left + 2, pointerId: 1, bubbles: true }));
        note('pressed on the playhead');
        const loaded = performance.getEntriesByType('resource').map((each) => each.name);
        note('loaded ' + loaded.filter((each) => !each.startsWith('data:')).length);
        press('t');
        note(document.documentElement.dataset.theme);
      }, 5);
      </script>
      </body>
      """;

  private static Optional<String> browser() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .map(File::getPath)
        .findFirst();
  }

  private static List<String> report(byte[] page, Path folder) throws Exception {
    Path file = folder.resolve("page.html");
    String text = new String(page, StandardCharsets.UTF_8).replace("</body>", READER);
    Files.writeString(file, text);
    Path dump = folder.resolve("dump.html");
    List<String> command = new ArrayList<>(List.of(browser().orElseThrow()));
    command.addAll(List.of("--headless=new", "--no-sandbox", "--disable-gpu"));
    command.add("--host-resolver-rules=MAP * ~NOTFOUND");
    command.addAll(List.of("--user-data-dir=" + folder.resolve("profile"), "--dump-dom"));
    command.addAll(List.of("--virtual-time-budget=20000", file.toUri().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dump.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    Matcher matcher = REPORT.matcher(Files.readString(dump));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1).strip().lines().toList();
  }

  @Test
  void keysScrubberAndPlayheadShowTheSentencesOfTheTrace(@TempDir Path folder) throws Exception {
    assumeTrue(browser().isPresent(), "there is no Chromium here");
    Trace trace = Samples.twoWorkers();
    byte[] page = page(trace);
    int first = trace.nextStep(0, StepSize.EVENT);
    int line = trace.nextStep(first, StepSize.LINE);
    int jump = trace.nextStep(line, StepSize.SWITCH);
    int back = trace.previousStep(jump, StepSize.SWITCH);
    assertThat(report(page, folder))
        .containsExactly(
            said(trace, "open", 0),
            said(trace, "1", 0),
            said(trace, "ArrowRight", first),
            said(trace, "2", first),
            said(trace, "ArrowRight", line),
            said(trace, "3", line),
            said(trace, "ArrowRight", jump),
            said(trace, "Shift+ArrowLeft", back),
            said(trace, "End", trace.lastStep()),
            said(trace, "Home", 0),
            said(trace, "scrub", 30),
            said(trace, "pressed on the playhead", 30),
            said(trace, "loaded 0", 30),
            said(trace, "t", 30),
            said(trace, "dark", 30));
  }

  private static byte[] page(Trace trace) throws IOException {
    Exhibit exhibit = Exhibit.of(trace, "workers", "Two workers", "1");
    return new HtmlPlayer(Pictures.english())
        .page(exhibit, AxisKind.TIME, 0, trace.lastStep(), "light");
  }

  private static String said(Trace trace, String what, int step) {
    String where =
        "step %d of %d, t = %s"
            .formatted(step, trace.lastStep(), TimeText.clock(trace.stateAt(step).time()));
    String sentence =
        Narrator.english()
            .sentence(trace, step)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;");
    String loop = LoopViewPainter.heading(trace.stateAt(step));
    return String.join(" | ", what, where, sentence, loop);
  }
}
