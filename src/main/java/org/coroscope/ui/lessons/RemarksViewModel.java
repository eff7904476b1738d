package org.coroscope.ui.lessons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.coroscope.lesson.Question;
import org.coroscope.lesson.Remark;
import org.coroscope.lesson.RemarkSchedule;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;

/**
 * The notes and questions to be seen at a step: the last few up to there, latest first, each once.
 * What the learner has answered is kept while the recording is shown.
 */
public final class RemarksViewModel {

  private static final int MOST = 5;

  /** Remarks in loops come again and again; so many are looked at to find some that differ. */
  private static final int LOOK_BACK = 60;

  private final ReadOnlyObjectWrapper<List<Item>> items = new ReadOnlyObjectWrapper<>(List.of());
  private final Map<Question, Set<Integer>> chosen = new LinkedHashMap<>();
  private final Set<Question> answered = new LinkedHashSet<>();
  private final PlayheadViewModel playhead;

  /**
   * A remark in the list.
   *
   * @param step the step at which it was said last
   * @param remark what is said
   * @param now whether that is the very step the playhead is at
   */
  public record Item(int step, Remark remark, boolean now) {}

  /** The remarks for a playhead. */
  public RemarksViewModel(PlayheadViewModel playhead) {
    this.playhead = playhead;
    playhead
        .recordingProperty()
        .addListener(
            (o, old, now) -> {
              chosen.clear();
              answered.clear();
            });
    playhead.momentProperty().addListener((o, old, now) -> items.set(itemsAt(now)));
  }

  /** What is to be seen. */
  public ReadOnlyObjectProperty<List<Item>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  private static List<Item> itemsAt(Moment moment) {
    if (moment == null) {
      return List.of();
    }
    List<Item> found = new ArrayList<>();
    Set<Remark> seen = new LinkedHashSet<>();
    for (RemarkSchedule.Entry entry : moment.recording().remarks().upTo(moment.step(), LOOK_BACK)) {
      if (seen.add(entry.remark()) && found.size() < MOST) {
        found.add(new Item(entry.step(), entry.remark(), entry.step() == moment.step()));
      }
    }
    return List.copyOf(found);
  }

  /** Goes to the step of a remark. */
  public void goTo(Item item) {
    playhead.goTo(item.step());
  }

  // ---- answers ----------------------------------------------------------------------------------

  /** Which answers of a question are chosen, by place. */
  public Set<Integer> chosen(Question question) {
    return chosen.computeIfAbsent(question, q -> new LinkedHashSet<>());
  }

  /** Chooses an answer or takes that back. */
  public void choose(Question question, int answer, boolean on) {
    Set<Integer> now = chosen(question);
    if (!question.wantsSeveral()) {
      now.clear();
    }
    if (on) {
      now.add(answer);
    } else {
      now.remove(answer);
    }
  }

  /** The learner has decided. */
  public void answer(Question question) {
    answered.add(question);
  }

  /** Whether the learner has decided. */
  public boolean isAnswered(Question question) {
    return answered.contains(question);
  }

  /** Whether exactly the right answers are chosen. */
  public boolean isRight(Question question) {
    for (int i = 0; i < question.answers().size(); i++) {
      if (question.answers().get(i).right() != chosen(question).contains(i)) {
        return false;
      }
    }
    return true;
  }
}
