package org.coroscope.ui.session;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.coroscope.trace.Trace;

/**
 * The lines at which playing and running on come to a halt. They belong to a document, go with
 * their lines while these are edited, and are told in lines of the editor, from 1.
 */
public final class Breakpoints implements Stops {

  private final Map<String, SortedSet<Integer>> byDocument = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<SortedSet<Integer>> lines =
      new ReadOnlyObjectWrapper<>(Collections.emptySortedSet());
  private final Supplier<LineMap> recordedLines;
  private String document = "";

  /**
   * No breakpoints at first.
   *
   * @param recordedLines where the recorded program's lines are in the editor
   */
  Breakpoints(Supplier<LineMap> recordedLines) {
    this.recordedLines = recordedLines;
  }

  /** The lines of the document in the editor that have one; the set never changes. */
  public ReadOnlyObjectProperty<SortedSet<Integer>> linesProperty() {
    return lines.getReadOnlyProperty();
  }

  /** The lines of each document that has some, by its id: to be {@linkplain #restore put back}. */
  public Map<String, List<Integer>> all() {
    Map<String, List<Integer>> all = new LinkedHashMap<>();
    byDocument.forEach(
        (id, set) -> {
          if (!set.isEmpty()) {
            all.put(id, List.copyOf(set));
          }
        });
    return all;
  }

  /** Puts back what was kept; to be called before a document is opened. */
  public void restore(Map<String, List<Integer>> kept) {
    kept.forEach((id, set) -> byDocument.put(id, new TreeSet<>(set)));
  }

  /** Sets one, or takes it away. */
  public void toggle(int line) {
    NavigableSet<Integer> changed = new TreeSet<>(lines.get());
    if (!changed.remove(line)) {
      changed.add(line);
    }
    put(changed);
  }

  /** Takes all of the document's away. */
  public void clear() {
    put(new TreeSet<>());
  }

  private void put(NavigableSet<Integer> changed) {
    byDocument.put(document, changed);
    lines.set(Collections.unmodifiableSortedSet(changed));
  }

  /**
   * Another document is in the editor.
   *
   * @param count how many lines it has; it may have fewer than when its breakpoints were set
   */
  void open(String id, int count) {
    document = id;
    SortedSet<Integer> known = byDocument.getOrDefault(id, Collections.emptySortedSet());
    put(new TreeSet<>(known.headSet(count + 1)));
  }

  /** The document has another id from now on, as when it was saved under a name. */
  void rename(String id) {
    byDocument.remove(document);
    document = id;
    put(new TreeSet<>(lines.get()));
  }

  /** The text was edited: breakpoints stay with their lines. */
  void edited(String before, String after) {
    if (!lines.get().isEmpty()) {
      LineMap map = LineMap.between(before, after);
      NavigableSet<Integer> moved = new TreeSet<>();
      lines.get().forEach(line -> moved.add(map.nearest(line)));
      put(moved);
    }
  }

  @Override
  public OptionalInt next(Trace trace, int step) {
    int found = Integer.MAX_VALUE;
    for (int line : lines.get()) {
      int recorded = recordedLines.get().toOld(line);
      if (recorded > 0) {
        found = Math.min(found, trace.nextExecutionOfLine(recorded, step).orElse(found));
      }
    }
    return found == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(found);
  }

  @Override
  public OptionalInt previous(Trace trace, int step) {
    int found = -1;
    for (int line : lines.get()) {
      int recorded = recordedLines.get().toOld(line);
      if (recorded > 0) {
        found = Math.max(found, trace.previousExecutionOfLine(recorded, step).orElse(found));
      }
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }
}
