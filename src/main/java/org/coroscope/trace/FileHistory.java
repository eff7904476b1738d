package org.coroscope.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The program's files over the time of a trace, as far as the program has written them. */
public final class FileHistory {
  private final List<FileContents> changes;

  /** What became of a file: contents, or none where it was removed. */
  private FileHistory(List<FileContents> changes) {
    this.changes = List.copyOf(changes);
  }

  /** Reads it off a trace. */
  public static FileHistory of(Trace trace) {
    List<FileContents> changes = new ArrayList<>();
    for (int step = 0; step < trace.size(); step++) {
      EventKind kind = trace.kind(step);
      if (kind == EventKind.FILE_WRITTEN) {
        changes.add(
            new FileContents(
                trace.text(trace.a(step)),
                step,
                trace.c(step),
                trace.d(step) != 0,
                trace.text(trace.b(step))));
      } else if (kind == EventKind.FILE_REMOVED) {
        changes.add(new FileContents(trace.text(trace.a(step)), step, -1, false, ""));
      }
    }
    return new FileHistory(changes);
  }

  /** Whether no file was ever written. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The paths of all files that are there at any time, in alphabetical order. */
  public List<String> paths() {
    TreeSet<String> paths = new TreeSet<>();
    changes.forEach(change -> paths.add(change.path()));
    return List.copyOf(paths);
  }

  /** The files as they are after a step, by path, in alphabetical order. */
  public Map<String, FileContents> at(int step) {
    Map<String, FileContents> files = new TreeMap<>();
    for (FileContents change : changes) {
      if (change.step() > step) {
        break;
      }
      if (change.size() < 0) {
        files.remove(change.path());
      } else {
        files.put(change.path(), change);
      }
    }
    return new LinkedHashMap<>(files);
  }
}
