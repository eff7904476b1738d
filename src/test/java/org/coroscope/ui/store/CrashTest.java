package org.coroscope.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed outlives a program that is killed, at whatever moment that is. */
class CrashTest {

  private static final String ID = "04_crawlers/40_gather";
  private static final int LINES = 2_000;
  private static final int KILLS = 3;

  @TempDir Path folder;

  /** Types and types, in a process of its own, until it is killed. */
  static final class Typist {

    private Typist() {}

    public static void main(String[] arguments) {
      EditStore store = new EditStore(Path.of(arguments[0]));
      EditSaver saver = new EditSaver(store, Runnable::run, failure -> System.exit(1));
      for (int version = 1; ; version++) {
        saver.save(ID, text(version));
        System.out.println(version);
      }
    }
  }

  /** A version of a text; each of its lines says which one it is. */
  private static String text(int version) {
    return ("version " + version + "\n").repeat(LINES);
  }

  @Test
  void aKilledProgramLeavesTheLastVersionOrTheOneBeforeAndNeverHalfOfOne() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      int written = typeUntilKilled(5 + 7 * kill);
      Optional<String> found = new EditStore(folder).load(ID);
      assertThat(found).isPresent();
      int version = version(found.get());
      assertThat(found.get()).as("whole").isEqualTo(text(version));
      assertThat(version)
          .as("what was reported as written is there")
          .isGreaterThanOrEqualTo(written);
    }
    new EditStore(folder).save(ID, "typed afterwards");
    assertThat(new EditStore(folder).load(ID)).contains("typed afterwards");
  }

  private static int version(String text) {
    return Integer.parseInt(text.substring("version ".length(), text.indexOf('\n')));
  }

  /** Kills a typist in the midst of its work, and tells which version it had written at least. */
  private int typeUntilKilled(int versions) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process typist =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Typist.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    int last = 0;
    try (BufferedReader lines = typist.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (last < versions) {
          last = Integer.parseInt(line);
        }
        if (last == versions) {
          typist.toHandle().destroyForcibly();
        }
      }
    }
    assertThat(typist.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(last).as("it was killed while it typed").isGreaterThanOrEqualTo(versions);
    return last;
  }
}
