package org.coroscope.ui.lessons;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.Question;

/**
 * How far the learner has come: which lessons have been opened and seen to their end, and how their
 * questions were answered.
 */
public final class Progress {

  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final Record record;

  /** How far a lesson is. */
  public enum Mark {
    /** It has not been opened yet. */
    NEW,
    /** It has been opened. */
    VISITED,
    /** Its last step has been seen, and all its questions have been answered. */
    FINISHED
  }

  /** What is kept, by the id of the document. Plain fields, written as JSON. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  @JsonIgnoreProperties(ignoreUnknown = true)
  static final class Record {
    Map<String, Entry> lessons = new LinkedHashMap<>();
  }

  /** What is kept of one lesson. */
  @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
  @JsonIgnoreProperties(ignoreUnknown = true)
  static final class Entry {
    /** Whether its last step was seen. */
    boolean ended;

    /** The places of the answers that were chosen, by the text of the question. */
    Map<String, Set<Integer>> answers = new LinkedHashMap<>();
  }

  /** Progress that goes on from what was kept. */
  Progress(Record record) {
    this.record = record;
  }

  /** Progress from the beginning. */
  public Progress() {
    this(new Record());
  }

  /** Goes up with each change. */
  public ReadOnlyIntegerProperty changesProperty() {
    return changes.getReadOnlyProperty();
  }

  Record record() {
    return record;
  }

  private Entry entry(String id) {
    return record.lessons.computeIfAbsent(id, k -> new Entry());
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }

  /** The lesson has been opened. */
  public void visit(String id) {
    if (!record.lessons.containsKey(id)) {
      entry(id);
      changed();
    }
  }

  /** The last step of the lesson has been seen. */
  public void reachEnd(String id) {
    if (!entry(id).ended) {
      entry(id).ended = true;
      changed();
    }
  }

  /** How far the lesson is that is opened as the document with this id. */
  public Mark mark(String id, Lesson lesson) {
    Entry known = record.lessons.get(id);
    if (known == null) {
      return Mark.NEW;
    }
    boolean all =
        lesson.questions().stream().allMatch(each -> known.answers.containsKey(each.text()));
    return known.ended && all ? Mark.FINISHED : Mark.VISITED;
  }

  /** How a question was answered, by the places of the answers; empty if it was not yet. */
  public Optional<Set<Integer>> answer(String id, Question question) {
    Entry known = record.lessons.get(id);
    return known == null
        ? Optional.empty()
        : Optional.ofNullable(known.answers.get(question.text()));
  }

  /** The learner has decided. */
  public void answer(String id, Question question, Set<Integer> chosen) {
    entry(id).answers.put(question.text(), new TreeSet<>(chosen));
    changed();
  }

  /** The question may be answered once more. */
  public void forget(String id, Question question) {
    if (entry(id).answers.remove(question.text()) != null) {
      changed();
    }
  }
}
