package org.coroscope.ui.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Duration;
import org.coroscope.lesson.Catalogue;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonReader;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.Parser;
import org.coroscope.syntax.SourceFile;
import org.coroscope.run.RunOptions;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.run.Program;
import org.coroscope.ui.run.RunViewModel;
import org.coroscope.ui.store.EditSaver;

/**
 * The document in the editor and what has become of it: its text, which is kept as it is typed;
 * what is wrong with it; and the last good recording, which stays until there is a better one.
 */
public final class SessionViewModel {

  /** How long typing has to rest before the text is checked and saved. */
  private static final Duration REST = Duration.millis(250);

  private final Catalogue catalogue;
  private final RunViewModel runner;
  private final PlayheadViewModel playhead;
  private final EditSaver edits;
  private final Background background;
  private final Texts texts;

  private final ReadOnlyObjectWrapper<Document> document = new ReadOnlyObjectWrapper<>();
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Diagnostic>> diagnostics =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Message>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final PauseTransition rest = new PauseTransition(REST);

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
    text.addListener((o, old, now) -> textChanged());
    rest.setOnFinished(e -> afterRest());
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
    return Bindings.createBooleanBinding(
        () -> document.get() != null && !text.get().equals(document.get().original()),
        text,
        document);
  }

  /** Whether what is shown was recorded from another text than the editor's. */
  public BooleanBinding staleBinding() {
    return Bindings.createBooleanBinding(
        () ->
            playhead.recordingProperty().get() != null
                && !playhead.recordingProperty().get().program().text().equals(text.get()),
        text,
        playhead.recordingProperty());
  }

  /** What is wrong with the text. */
  public ReadOnlyObjectProperty<List<Diagnostic>> diagnosticsProperty() {
    return diagnostics.getReadOnlyProperty();
  }

  /** What the user has to know. */
  public ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
    return message.getReadOnlyProperty();
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

  // ---- opening ----------------------------------------------------------------------------------

  /** Opens a lesson, with the learner's edits if there are some, and runs it. */
  public void open(Lesson lesson) {
    open(Document.of(lesson), edits.load(lesson.id()));
  }

  /** Opens a file of somebody's own, and runs it; a message tells if it cannot be read. */
  public void open(Path file) {
    try {
      String source = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Path place = file.toAbsolutePath().normalize();
      Lesson lesson =
          LessonReader.read("file:" + place, file.getFileName().toString(), newlines(source));
      open(new Document(lesson.id(), lesson, Optional.of(place)), edits.load(lesson.id()));
    } catch (IOException e) {
      tell(
          Message.Kind.ERROR,
          texts.get("message.unreadable", file, String.valueOf(e.getMessage())));
    }
  }

  private void open(Document next, Optional<String> edit) {
    saveNow();
    opening = true;
    document.set(next);
    text.set(newlines(edit.orElse(next.original())));
    opening = false;
    diagnostics.set(List.of());
    message.set(Optional.empty());
    playhead.clear();
    run();
  }

  /** Goes back to the text without edits, and runs it. */
  public void resetToOriginal() {
    Document now = document.get();
    if (now != null) {
      text.set(newlines(now.original()));
      saveNow();
      run();
    }
  }

  private static String newlines(String source) {
    return source.replace("\r\n", "\n").replace('\r', '\n');
  }

  // ---- editing ----------------------------------------------------------------------------------

  private void textChanged() {
    if (!opening) {
      rest.playFromStart();
    }
  }

  private void afterRest() {
    saveNow();
    check();
  }

  /** Hands the edit to be written now instead of after a rest. */
  public void saveNow() {
    rest.stop();
    Document now = document.get();
    if (now == null) {
      return;
    }
    if (text.get().equals(newlines(now.original()))) {
      edits.forget(now.id());
    } else {
      edits.save(now.id(), text.get());
    }
  }

  /** Saves, and waits until everything is written. */
  public void close() {
    saveNow();
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
    boolean aboutText = message.get().map(m -> m.line().isPresent()).orElse(false);
    if (aboutText && firstError(found).isEmpty()) {
      message.set(Optional.empty());
    }
  }

  // ---- running ----------------------------------------------------------------------------------

  /** Runs what is in the editor. */
  public void run() {
    Document now = document.get();
    if (now == null) {
      return;
    }
    saveNow();
    String source = text.get();
    String fileName = now.lesson().fileName();
    RunOptions options = LessonReader.read(now.id(), fileName, source).options();
    runner.run(new Program(fileName, source, options), outcome -> ran(source, outcome));
  }

  private void ran(String source, RunViewModel.Outcome outcome) {
    if (source.equals(text.get())) {
      diagnostics.set(outcome.diagnostics());
    }
    message.set(Optional.empty());
    if (outcome.failure().isPresent()) {
      tell(Message.Kind.ERROR, failureText(outcome.failure().get()));
    }
    Optional<Diagnostic> error = firstError(outcome.diagnostics());
    if (error.isPresent()) {
      Diagnostic found = error.get();
      int line = found.span().startLine();
      String said =
          texts.get("message.syntax", Integer.toString(line), found.kind(), found.message());
      String hint = found.hint() == null ? "" : " " + found.hint();
      String stays =
          playhead.moment().isPresent() ? " " + texts.get("message.last.trace.stays") : "";
      message.set(
          Optional.of(
              new Message(
                  Message.Kind.ERROR,
                  said + hint + stays,
                  OptionalInt.of(line),
                  OptionalInt.empty())));
    }
    outcome
        .recording()
        .ifPresent(
            recording -> {
              playhead.show(recording);
              tellEnd(recording.trace());
            });
  }

  private String failureText(Throwable failure) {
    return failure instanceof OutOfMemoryError
        ? texts.get("message.memory")
        : texts.get("message.internal", failure.toString());
  }

  private void tellEnd(Trace trace) {
    ProgramOutcome end = trace.outcome();
    if (end.isSuccess()) {
      return;
    }
    String key = "message.end." + end.kind().name();
    Message.Kind kind =
        end.kind() == ProgramOutcome.Kind.STOPPED ? Message.Kind.INFO : Message.Kind.WARNING;
    message.set(
        Optional.of(
            new Message(
                kind,
                texts.get(key, end.message()),
                OptionalInt.empty(),
                OptionalInt.of(trace.lastStep()))));
  }

  /** An edit could not be written. */
  public void tellNotSaved(IOException failure) {
    tell(Message.Kind.ERROR, texts.get("message.not.saved", String.valueOf(failure.getMessage())));
  }

  private void tell(Message.Kind kind, String what) {
    message.set(Optional.of(new Message(kind, what, OptionalInt.empty(), OptionalInt.empty())));
  }

  private static Optional<Diagnostic> firstError(List<Diagnostic> found) {
    return found.stream().filter(each -> each.severity() == Diagnostic.Severity.ERROR).findFirst();
  }
}
