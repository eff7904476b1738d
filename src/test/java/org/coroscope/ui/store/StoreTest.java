package org.coroscope.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What outlives the window. */
class StoreTest {

  @TempDir Path folder;

  @Test
  void anEditIsFoundAgainWhateverItsIdLooksLike() throws IOException {
    EditStore store = new EditStore(folder.resolve("edits"));
    assertThat(store.load("a/b")).isEmpty();
    store.save("a/b", "x = 'ü'\n");
    store.save("a__c", "y");
    store.save("file:/tmp/../Tür.py", "z");
    assertThat(store.load("a/b")).contains("x = 'ü'\n");
    assertThat(store.load("a__c")).contains("y");
    assertThat(store.load("file:/tmp/../Tür.py")).contains("z");
    store.delete("a/b");
    assertThat(store.load("a/b")).isEmpty();
  }

  @Test
  void ofSeveralVersionsOnlyTheLastIsWrittenAndIsAtOnceTheOneThatIsLoaded() {
    Queue<Runnable> later = new ArrayDeque<>();
    List<IOException> failures = new ArrayList<>();
    EditStore store = new EditStore(folder);
    EditSaver saver = new EditSaver(store, later::add, failures::add);
    saver.save("a", "1");
    saver.save("a", "2");
    assertThat(saver.load("a")).contains("2");
    assertThat(store.load("a")).isEmpty();
    later.forEach(Runnable::run);
    assertThat(store.load("a")).contains("2");
    saver.forget("a");
    assertThat(saver.load("a")).isEmpty();
    later.forEach(Runnable::run);
    assertThat(store.load("a")).isEmpty();
    assertThat(failures).isEmpty();
  }

  @Test
  void whatCannotBeWrittenIsReportedAndNothingElseIsLost() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "a file is no folder");
    List<IOException> failures = new ArrayList<>();
    EditSaver saver = new EditSaver(new EditStore(file), Runnable::run, failures::add);
    saver.save("a", "1");
    assertThat(failures).hasSize(1);
    assertThat(Files.readString(file)).isEqualTo("a file is no folder");
  }

  @Test
  void writingLeavesNoDraftsBehind() throws IOException {
    AtomicFiles.write(folder.resolve("sub/file.txt"), "one");
    AtomicFiles.write(folder.resolve("sub/file.txt"), "two");
    assertThat(folder.resolve("sub")).isDirectoryContaining(p -> p.endsWith("file.txt"));
    try (var files = Files.list(folder.resolve("sub"))) {
      assertThat(files).hasSize(1);
    }
    assertThat(Files.readString(folder.resolve("sub/file.txt"))).isEqualTo("two");
  }

  @Test
  void theWindowsStateIsKeptAndABrokenFileIsAFreshState() throws IOException {
    WindowStateStore store = new WindowStateStore(folder.resolve("window.json"));
    WindowState state = store.load();
    assertThat(state.theme).isEqualTo("light");
    state.theme = "dark";
    state.scale = 125;
    state.dividers.put("rows", new double[] {0.5, 0.7});
    store.save(state);
    WindowState again = store.load();
    assertThat(again.theme).isEqualTo("dark");
    assertThat(again.scale).isEqualTo(125);
    assertThat(again.dividers.get("rows")).containsExactly(0.5, 0.7);

    Files.writeString(folder.resolve("window.json"), "{ \"theme\": ");
    assertThat(store.load().theme).isEqualTo("light");
    Files.writeString(folder.resolve("window.json"), "{ \"fromTheFuture\": 1, \"scale\": 90 }");
    assertThat(store.load().scale).isEqualTo(90);
  }

  @Test
  void eachSystemHasItsPlaceForData() {
    assertThat(AppHome.locate("Linux", "/home/a", Map.of()))
        .isEqualTo(Path.of("/home/a/.local/share/coroscope"));
    assertThat(AppHome.locate("Linux", "/home/a", Map.of("XDG_DATA_HOME", "/data")))
        .isEqualTo(Path.of("/data/coroscope"));
    assertThat(AppHome.locate("Mac OS X", "/Users/a", Map.of()).toString()).contains("Library");
    assertThat(AppHome.locate("Windows 11", "C:/Users/a", Map.of("APPDATA", "C:/data")).toString())
        .startsWith("C:/data");
  }
}
