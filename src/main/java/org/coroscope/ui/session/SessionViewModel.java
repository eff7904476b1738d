package org.coroscope.ui.session;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.coroscope.lesson.Catalogue;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonReader;
import org.coroscope.run.RunOptions;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.Parser;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.Program;
import org.coroscope.ui.run.RecordedRun;
import org.coroscope.ui.run.RunViewModel;
import org.coroscope.ui.store.EditSaver;

/**
 * The document in the editor and what has become of it: its text, which is kept as it is typed;
 * what is wrong with it; and the last good recording, which stays until there is a better one.
 */
public final class SessionViewModel {

  /** How long typing has to rest before the text is checked and saved. */
  private static final Duration REST = Duration.millis(250);

  /** Who types on and on is saved all the same, this often. */
  private static final Duration MOST_UNSAVED = Duration.seconds(1);

  /** How much longer typing has to rest before the program runs by itself. */
  private static final Duration REST_BEFORE_RUN = Duration.millis(400);

  private static final ToIntFunction<Trace> START = trace -> 0;

  private final Catalogue catalogue;
  private final RunViewModel runner;
  private final PlayheadViewModel playhead;
  private final EditSaver edits;
  private final Background background;
  private final OutcomeMessages outcomes;
  private final Texts texts;

  private final ReadOnlyObjectWrapper<Document> document = new ReadOnlyObjectWrapper<>();
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper input = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper readsInput = new ReadOnlyBooleanWrapper();
  private final BooleanProperty runsByItself = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Diagnostic>> diagnostics =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Message>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<LineMap> recordedLines =
      new ReadOnlyObjectWrapper<>(LineMap.between("", ""));
  private final Breakpoints breakpoints = new Breakpoints(recordedLines::get);
  private final PauseTransition rest = new PauseTransition(REST);
  private final PauseTransition mostUnsaved = new PauseTransition(MOST_UNSAVED);
  private final PauseTransition restBeforeRun = new PauseTransition(REST_BEFORE_RUN);

  /** What was told of the last run: only that is out of date when there is another. */
  private Optional<Message> saidOfRun = Optional.empty();

  /** Set while the text changes because another document is opened: that is no edit. */
  private boolean opening;

  /**
   * A session without a document.
   *
   * @param catalogue the lessons
   * @param runner runs programs
   * @param playhead shows what was recorded
   * @param edits keeps what is typed
   */
  public SessionViewModel(
      Catalogue catalogue,
      RunViewModel runner,
      PlayheadViewModel playhead,
      EditSaver edits,
      Background background,
      Texts texts) {
    this.catalogue = catalogue;
    this.runner = runner;
    this.playhead = playhead;
    this.edits = edits;
    this.background = background;
    this.texts = texts;
    outcomes = new OutcomeMessages(texts);
    playhead.setStops(breakpoints);
    text.addListener((o, old, now) -> textChanged(old, now));
    playhead.recordingProperty().addListener((o, old, now) -> mapLines());
    runner.slowProperty().addListener((o, old, now) -> forgetEarlierRun(now));
    rest.setOnFinished(e -> afterRest());
    mostUnsaved.setOnFinished(e -> keepEdit());
    restBeforeRun.setOnFinished(e -> run(now -> currentStep()));
  }

  // ---- what there is ----------------------------------------------------------------------------

  /** All lessons. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** What is in the editor; null before the first document is opened. */
  public ReadOnlyObjectProperty<Document> documentProperty() {
    return document.getReadOnlyProperty();
  }

  /** The text as it stands in the editor. */
  public StringProperty textProperty() {
    return text;
  }

  /** Whether the text is not the document's original one. */
  public BooleanBinding editedBinding() {
    return Bindings.createBooleanBinding(this::isEdited, text, document);
  }

  /** Whether the text is not the document's original one. */
  public boolean isEdited() {
    return document.get() != null && !text.get().equals(document.get().original());
  }

  /** Whether what is shown was recorded from another text than the editor's. */
  public BooleanBinding staleBinding() {
    return Bindings.createBooleanBinding(this::isStale, text, playhead.recordingProperty());
  }

  private boolean isStale() {
    RecordedRun shown = playhead.recordingProperty().get();
    return shown != null && !shown.program().text().equals(text.get());
  }

  /** Where the lines of the program that is shown are in the editor's text. */
  public ReadOnlyObjectProperty<LineMap> recordedLinesProperty() {
    return recordedLines.getReadOnlyProperty();
  }

  /** The lines at which playing halts. */
  public Breakpoints breakpoints() {
    return breakpoints;
  }

  /** What is wrong with the text. */
  public ReadOnlyObjectProperty<List<Diagnostic>> diagnosticsProperty() {
    return diagnostics.getReadOnlyProperty();
  }

  /** What the user has to know. */
  public ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The user has to know this, in place of what was there. */
  public void tell(Message now) {
    message.set(Optional.of(now));
  }

  /** The user has read the message. */
  public void dismissMessage() {
    message.set(Optional.empty());
  }

  /** The runner, for progress and cancelling. */
  public RunViewModel runner() {
    return runner;
  }

  /** The playhead. */
  public PlayheadViewModel playhead() {
    return playhead;
  }

  // ---- documents --------------------------------------------------------------------------------

  /** Opens a lesson, with the learner's edits if there are some, and runs it. */
  public void open(Lesson lesson) {
    open(Document.of(lesson));
  }

  /** Opens a document, with the learner's edits if there are some, and runs it. */
  void open(Document next) {
    saveNow();
    opening = true;
    document.set(next);
    text.set(Document.newlines(edits.load(next.id()).orElse(next.original())));
    opening = false;
    breakpoints.open(next.id(), (int) text.get().lines().count());
    input.set(edits.load(inputId(next)).orElse(""));
    diagnostics.set(List.of());
    message.set(Optional.empty());
    playhead.clear();
    run();
  }

  /** The original is another one from now on, as when it was saved; the text stays as it is. */
  void settle(Document saved) {
    Document before = document.get();
    boolean renamed = !saved.id().equals(before.id());
    document.set(saved);
    if (renamed) {
      breakpoints.rename(saved.id());
      keepInput();
    }
    saveNow();
  }

  /** Shows another original, in place of the old one and of any edits; undo brings these back. */
  void replace(Document next) {
    document.set(next);
    text.set(next.original());
    saveNow();
    run();
  }

  /** Goes back to the text without edits, and runs it. */
  public void resetToOriginal() {
    if (document.get() != null) {
      replace(document.get());
    }
  }

  // ---- editing ----------------------------------------------------------------------------------

  private void textChanged(String before, String now) {
    mapLines();
    if (!opening) {
      breakpoints.edited(before, now);
      restBeforeRun.stop();
      rest.playFromStart();
      if (mostUnsaved.getStatus() != PauseTransition.Status.RUNNING) {
        mostUnsaved.playFromStart();
      }
    }
  }

  private void mapLines() {
    RecordedRun shown = playhead.recordingProperty().get();
    if (shown != null) {
      recordedLines.set(LineMap.between(shown.program().text(), text.get()));
    }
  }

  private void afterRest() {
    saveNow();
    check();
  }

  /** Hands the edit to be written now instead of after a rest. */
  public void saveNow() {
    rest.stop();
    mostUnsaved.stop();
    keepEdit();
  }

  private void keepEdit() {
    Document now = document.get();
    if (now == null) {
      return;
    }
    if (isEdited()) {
      edits.save(now.id(), text.get());
    } else {
      edits.forget(now.id());
    }
  }

  /** Saves, and waits until everything is written. */
  public void close() {
    saveNow();
    restBeforeRun.stop();
    runner.cancel();
    edits.flush();
  }

  private void check() {
    String checked = text.get();
    String name = document.get().lesson().fileName();
    background
        .lookups()
        .execute(
            () -> {
              List<Diagnostic> found = Parser.parse(new SourceFile(name, checked)).diagnostics();
              background.ui().execute(() -> checked(checked, found));
            });
  }

  private void checked(String checkedText, List<Diagnostic> found) {
    if (!checkedText.equals(text.get())) {
      return;
    }
    diagnostics.set(found);
    boolean sound = OutcomeMessages.firstError(found).isEmpty();
    boolean aboutText = message.get().map(m -> m.line().isPresent()).orElse(false);
    if (aboutText && sound) {
      message.set(Optional.empty());
    }
    if (runsByItself.get() && sound && isStale()) {
      restBeforeRun.playFromStart();
    }
  }

  // ---- input ------------------------------------------------------------------------------------

  /** What {@code input()} reads, a line each. */
  public ReadOnlyStringProperty inputProperty() {
    return input.getReadOnlyProperty();
  }

  /** Whether the program that ran last asks for input. */
  public ReadOnlyBooleanProperty readsInputProperty() {
    return readsInput.getReadOnlyProperty();
  }

  /** Gives the program one more line to read, and runs it to where that leads. */
  public void feed(String line) {
    String before = input.get();
    String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    setInput(before + gap + line + "\n");
    run(Trace::lastStep);
  }

  /** Gives the program other lines to read, and runs it. */
  public void replaceInput(String lines) {
    setInput(lines);
    run();
  }

  private void setInput(String lines) {
    input.set(lines);
    keepInput();
  }

  private void keepInput() {
    Document now = document.get();
    if (now == null) {
      return;
    }
    if (input.get().isEmpty()) {
      edits.forget(inputId(now));
    } else {
      edits.save(inputId(now), input.get());
    }
  }

  private static String inputId(Document document) {
    return document.id() + "#input";
  }

  // ---- running ----------------------------------------------------------------------------------

  /** Whether the program runs by itself when typing rests and the text is sound. */
  public BooleanProperty runsByItselfProperty() {
    return runsByItself;
  }

  /** Runs what is in the editor, and shows the run from its start. */
  public void run() {
    run(START);
  }

  /** What was told of the run before is out of date while the next one can be seen to run. */
  private void forgetEarlierRun(boolean slow) {
    if (slow && saidOfRun.isPresent() && message.get().equals(saidOfRun)) {
      message.set(Optional.empty());
    }
  }

  private int currentStep() {
    return playhead.moment().map(PlayheadViewModel.Moment::step).orElse(0);
  }

  private void run(ToIntFunction<Trace> where) {
    Document now = document.get();
    if (now == null) {
      return;
    }
    saveNow();
    restBeforeRun.stop();
    String source = text.get();
    String fileName = now.lesson().fileName();
    RunOptions options =
        LessonReader.read(now.id(), fileName, source).options().withInput(input.get());
    readsInput.set(InputUse.in(source));
    Program program = new Program(fileName, source, options);
    runner.run(program, outcome -> ran(program, outcome, where));
  }

  private void ran(Program program, RunViewModel.Outcome outcome, ToIntFunction<Trace> where) {
    if (program.text().equals(text.get())) {
      diagnostics.set(outcome.diagnostics());
    }
    Optional<Message> said = outcomes.of(outcome, playhead.moment().isPresent());
    if (said.isPresent() || message.get().equals(saidOfRun)) {
      message.set(said);
    }
    saidOfRun = said;
    outcome
        .recording()
        .ifPresent(recording -> playhead.show(recording, where.applyAsInt(recording.trace())));
  }

  /** An edit could not be written. */
  public void tellNotSaved(IOException failure) {
    tell(
        Message.of(
            Message.Kind.ERROR,
            texts.get("message.not.saved", String.valueOf(failure.getMessage()))));
  }
}
