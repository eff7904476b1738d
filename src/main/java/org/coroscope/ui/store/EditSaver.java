package org.coroscope.ui.store;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Saves edits while they are typed, off the thread that draws. Of several versions that wait to be
 * written only the last one is.
 */
public final class EditSaver {

  private final EditStore store;
  private final Executor files;
  private final Consumer<IOException> onFailure;

  /** What is still to be written: a text, or nothing where the edit is to be forgotten. */
  private final Map<String, Optional<String>> waiting = new LinkedHashMap<>();

  /**
   * A saver.
   *
   * @param files where files are written
   * @param onFailure is told, on that thread, what could not be written
   */
  public EditSaver(EditStore store, Executor files, Consumer<IOException> onFailure) {
    this.store = store;
    this.files = files;
    this.onFailure = onFailure;
  }

  /** The last version, written or not. */
  public Optional<String> load(String id) {
    synchronized (waiting) {
      Optional<String> unwritten = waiting.get(id);
      if (unwritten != null) {
        return unwritten;
      }
    }
    return store.load(id);
  }

  /** Saves soon. */
  public void save(String id, String text) {
    put(id, Optional.of(text));
  }

  /** Forgets the edit soon. */
  public void forget(String id) {
    put(id, Optional.empty());
  }

  private void put(String id, Optional<String> text) {
    synchronized (waiting) {
      waiting.put(id, text);
    }
    files.execute(this::writeAll);
  }

  private void writeAll() {
    Map<String, Optional<String>> now;
    synchronized (waiting) {
      now = new LinkedHashMap<>(waiting);
    }
    for (Map.Entry<String, Optional<String>> each : now.entrySet()) {
      try {
        if (each.getValue().isPresent()) {
          store.save(each.getKey(), each.getValue().get());
        } else {
          store.delete(each.getKey());
        }
      } catch (IOException e) {
        onFailure.accept(e);
      }
      synchronized (waiting) {
        waiting.remove(each.getKey(), each.getValue());
      }
    }
  }

  /** Waits until everything is written, some seconds at most. */
  public void flush() {
    CountDownLatch written = new CountDownLatch(1);
    files.execute(
        () -> {
          writeAll();
          written.countDown();
        });
    try {
      written.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
