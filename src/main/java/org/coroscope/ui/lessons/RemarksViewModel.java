package org.coroscope.ui.lessons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.coroscope.lesson.Question;
import org.coroscope.lesson.Remark;
import org.coroscope.lesson.RemarkSchedule;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.PlayheadViewModel;
import org.coroscope.ui.session.PlayheadViewModel.Moment;
import org.coroscope.ui.session.SessionViewModel;

/**
 * The notes and questions to be seen at a step: the last few up to there, latest first, each once;
 * and how the learner has answered.
 */
public final class RemarksViewModel {

  private static final int MOST = 5;

  /** Remarks in loops come again and again; so many are looked at to find some that differ. */
  private static final int LOOK_BACK = 60;

  private final SessionViewModel session;
  private final PlayheadViewModel playhead;
  private final Progress progress;
  private final ReadOnlyObjectWrapper<List<Item>> items = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Score> score = new ReadOnlyObjectWrapper<>(Score.NONE);
  private final ReadOnlyIntegerWrapper coveredFrom = new ReadOnlyIntegerWrapper(Integer.MAX_VALUE);

  /** Each question with the first step at which it is asked, in the order of these. */
  private final Map<Question, Integer> asked = new LinkedHashMap<>();

  /** What is ticked and not decided yet, for questions with several right answers. */
  private final Map<Question, Set<Integer>> ticked = new LinkedHashMap<>();

  /**
   * A remark in the list.
   *
   * @param step the step at which it was said last
   * @param remark what is said
   * @param now whether that is the very step the playhead is at
   */
  public record Item(int step, Remark remark, boolean now) {}

  /**
   * The questions of the lesson that is shown.
   *
   * @param asked how many there are
   * @param answered how many of them have been answered
   * @param right how many of these rightly
   */
  public record Score(int asked, int answered, int right) {
    static final Score NONE = new Score(0, 0, 0);
  }

  /** The remarks of a session. */
  public RemarksViewModel(SessionViewModel session, Progress progress) {
    this.session = session;
    this.playhead = session.playhead();
    this.progress = progress;
    playhead.recordingProperty().addListener((o, old, now) -> showRun(now));
    playhead.momentProperty().addListener((o, old, now) -> showMoment(now));
    progress.changesProperty().addListener((o, old, now) -> countAnswers());
  }

  private void showRun(RecordedRun run) {
    asked.clear();
    ticked.clear();
    if (run != null) {
      for (RemarkSchedule.Entry entry : run.remarks().entries()) {
        if (entry.remark() instanceof Question question) {
          asked.putIfAbsent(question, entry.step());
        }
      }
    }
    countAnswers();
  }

  private void showMoment(Moment moment) {
    items.set(itemsAt(moment));
    if (moment != null && moment.step() == moment.trace().lastStep() && isLesson()) {
      progress.reachEnd(documentId());
    }
    cover();
  }

  /** Only of lessons it is kept how far they were seen, and only as they were written. */
  private boolean isLesson() {
    Document now = session.documentProperty().get();
    boolean asksOrComes = now.kind() == Document.Kind.LESSON || !asked.isEmpty();
    return asksOrComes && !session.isEdited();
  }

  private void countAnswers() {
    int answered = 0;
    int right = 0;
    for (Question question : asked.keySet()) {
      if (isAnswered(question)) {
        answered++;
        right += isRight(question) ? 1 : 0;
      }
    }
    score.set(new Score(asked.size(), answered, right));
    cover();
  }

  /** What comes after the next open question is not to be seen before that is answered. */
  private void cover() {
    coveredFrom.set(nextOpen(currentStep()).orElse(Integer.MAX_VALUE));
  }

  private int currentStep() {
    return playhead.moment().map(Moment::step).orElse(0);
  }

  /** The first step, from the given one on, that asks a question which is not answered yet. */
  private OptionalInt nextOpen(int from) {
    return asked.entrySet().stream()
        .filter(entry -> entry.getValue() >= from && !isAnswered(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .min();
  }

  private String documentId() {
    Document now = session.documentProperty().get();
    return now == null ? "" : now.id();
  }

  // ---- what is to be seen -----------------------------------------------------------------------

  /** The remarks. */
  public ReadOnlyObjectProperty<List<Item>> itemsProperty() {
    return items.getReadOnlyProperty();
  }

  /** How many questions there are, and how they were answered. */
  public ReadOnlyObjectProperty<Score> scoreProperty() {
    return score.getReadOnlyProperty();
  }

  /**
   * The step after which nothing should be seen that is still to come, as it would give an answer
   * away: that of the next question which is not answered; {@link Integer#MAX_VALUE} if there is
   * none.
   */
  public ReadOnlyIntegerProperty coveredFromProperty() {
    return coveredFrom.getReadOnlyProperty();
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

  /** Goes to the next question that is not answered; to the first such one if none follows. */
  public void goToNextQuestion() {
    OptionalInt after = nextOpen(currentStep() + 1);
    (after.isPresent() ? after : nextOpen(0)).ifPresent(playhead::goTo);
  }

  // ---- answers ----------------------------------------------------------------------------------

  /** The question that keys answer now: the latest one in sight that is not answered. */
  public Optional<Question> openQuestion() {
    return items.get().stream()
        .filter(item -> item.remark() instanceof Question question && !isAnswered(question))
        .map(item -> (Question) item.remark())
        .findFirst();
  }

  /** The answers that are chosen, or ticked so far, by their places. */
  public Set<Integer> chosen(Question question) {
    return progress
        .answer(documentId(), question)
        .orElseGet(() -> ticked.getOrDefault(question, Set.of()));
  }

  /** The learner decides for one answer; for a question with several it is ticked or unticked. */
  public void choose(Question question, int answer) {
    if (isAnswered(question)) {
      return;
    }
    if (!question.wantsSeveral()) {
      progress.answer(documentId(), question, Set.of(answer));
      return;
    }
    Set<Integer> now = ticked.computeIfAbsent(question, q -> new TreeSet<>());
    if (!now.remove(answer)) {
      now.add(answer);
    }
  }

  /** The learner decides for what is ticked; nothing happens if nothing is. */
  public void decide(Question question) {
    Set<Integer> now = ticked.getOrDefault(question, Set.of());
    if (!now.isEmpty() && !isAnswered(question)) {
      progress.answer(documentId(), question, now);
    }
  }

  /** The question is asked anew. */
  public void askAgain(Question question) {
    ticked.remove(question);
    progress.forget(documentId(), question);
  }

  /** Whether the learner has decided. */
  public boolean isAnswered(Question question) {
    return progress.answer(documentId(), question).isPresent();
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
