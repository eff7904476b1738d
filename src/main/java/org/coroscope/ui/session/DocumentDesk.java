package org.coroscope.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.coroscope.syntax.SourceEncoding;
import org.coroscope.syntax.SourceEncodingException;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.store.AtomicFiles;
import org.coroscope.ui.store.EditSaver;
import org.coroscope.ui.store.TextFiles;

/**
 * New programs and files of somebody's own: opens and saves them, remembers the last ones, and
 * notices when one changes on the disk. Used on the thread that draws; the disk is read and written
 * on another.
 */
public final class DocumentDesk {

  private static final int MOST_RECENT = 10;
  private static final int MOST_NEW = 50;
  private static final Duration LOOK_INTERVAL = Duration.seconds(1);

  private final SessionViewModel session;
  private final EditSaver edits;
  private final Background background;
  private final Texts texts;
  private final ObservableList<Path> recent = FXCollections.observableArrayList();
  private final Timeline looking = new Timeline(new KeyFrame(LOOK_INTERVAL, e -> lookAtDisk()));

  /** The stamp of the open file when it was last read or written here. */
  private String knownStamp = "";

  /** A desk for a session. */
  public DocumentDesk(
      SessionViewModel session, EditSaver edits, Background background, Texts texts) {
    this.session = session;
    this.edits = edits;
    this.background = background;
    this.texts = texts;
    looking.setCycleCount(Animation.INDEFINITE);
  }

  /** The files that were opened last, the very last first. */
  public ObservableList<Path> recent() {
    return recent;
  }

  // ---- opening ----------------------------------------------------------------------------------

  /** Opens an empty program. One that was begun before and not saved is not touched. */
  public void openNew() {
    Document now = session.documentProperty().get();
    for (int number = 1; number < MOST_NEW; number++) {
      boolean open = now != null && now.id().equals(Document.newId(number));
      boolean empty = open ? !session.isEdited() : edits.load(Document.newId(number)).isEmpty();
      if (empty) {
        session.open(Document.empty(number));
        return;
      }
    }
    session.tell(Message.of(Message.Kind.WARNING, texts.get("message.many.new")));
  }

  /** The programs that were begun and never saved as files. */
  public List<Document> unsaved() {
    List<Document> found = new ArrayList<>();
    for (int number = 1; number < MOST_NEW; number++) {
      if (edits.load(Document.newId(number)).isPresent()) {
        found.add(Document.empty(number));
      }
    }
    return found;
  }

  /** Opens one of {@link #unsaved()} as it was left. */
  public void open(Document document) {
    session.open(document);
  }

  /** Opens a file, and runs it; a message tells if it cannot be read. */
  public void open(Path file) {
    open(file, () -> {});
  }

  /**
   * Opens a file, and runs it.
   *
   * @param otherwise done if it cannot be read, before a message tells of that
   */
  public void open(Path file, Runnable otherwise) {
    read(
        file,
        otherwise,
        (source, stamp) -> {
          knownStamp = stamp;
          Document document = Document.of(file, source);
          remember(document.file().orElseThrow());
          session.open(document);
          if (session.isEdited()) {
            tellEditsAreBack();
          }
        });
  }

  private void tellEditsAreBack() {
    session.tell(
        Message.of(
            Message.Kind.INFO,
            texts.get("message.edits.back"),
            new Message.Action(texts.get("message.edits.drop"), session::resetToOriginal)));
  }

  /**
   * Opens what had this id when the window was left.
   *
   * @param otherwise done if it cannot be read any more
   * @return whether there still is such a document
   */
  public boolean reopen(String id, Runnable otherwise) {
    Optional<Integer> number = Document.newNumber(id);
    if (number.isPresent()) {
      session.open(Document.empty(number.get()));
      return true;
    }
    Optional<Path> file = Document.fileOf(id).filter(Files::isRegularFile);
    file.ifPresent(path -> open(path, otherwise));
    return file.isPresent();
  }

  private void remember(Path file) {
    recent.remove(file);
    recent.add(0, file);
    if (recent.size() > MOST_RECENT) {
      recent.remove(MOST_RECENT, recent.size());
    }
  }

  // ---- saving -----------------------------------------------------------------------------------

  /** Whether the document has a file that it can be saved to. */
  public boolean hasFile() {
    Document now = session.documentProperty().get();
    return now != null && now.file().isPresent();
  }

  /** Saves to the document's own file; it must have one. */
  public void save() {
    saveAs(session.documentProperty().get().file().orElseThrow());
  }

  /** Saves to a file, which is the document from then on; a message tells if that fails. */
  public void saveAs(Path file) {
    Document before = session.documentProperty().get();
    String text = session.textProperty().get();
    background
        .files()
        .execute(
            () -> {
              try {
                byte[] bytes = before.form().bytes(text);
                SourceEncoding.Decoded written = SourceEncoding.decode(bytes);
                AtomicFiles.write(file, bytes);
                String stamp = TextFiles.stamp(file);
                background.ui().execute(() -> saved(before, file, written, stamp));
              } catch (SourceEncodingException e) {
                background.ui().execute(() -> tellUnencodable(file, e));
              } catch (IOException e) {
                background.ui().execute(() -> tellTrouble("message.unwritable", file, e));
              }
            });
  }

  private void tellUnencodable(Path file, SourceEncodingException failure) {
    String character = failure.character();
    String code =
        character.isEmpty() ? "" : String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
    boolean half = character.length() == 1 && Character.isSurrogate(character.charAt(0));
    String key = "message.unencodable." + (half ? "half" : failure.reason());
    String place = Integer.toString(failure.line());
    String name = file.getFileName().toString();
    Message.Action saveInUtf8 =
        new Message.Action(texts.get("message.unencodable.utf8"), () -> saveInUtf8(file));
    session.tell(
        Message.of(
                Message.Kind.ERROR,
                texts.get(key, name, place, failure.encoding(), character, code),
                half ? new Message.Action[0] : new Message.Action[] {saveInUtf8})
            .atLine(failure.line()));
  }

  private void saveInUtf8(Path file) {
    session.textProperty().set(SourceEncoding.declaringUtf8(session.textProperty().get()));
    saveAs(file);
  }

  private void saved(Document before, Path file, SourceEncoding.Decoded written, String stamp) {
    Document now = Document.of(file, written);
    remember(now.file().orElseThrow());
    if (session.documentProperty().get() == before) {
      knownStamp = stamp;
      session.settle(now);
      session.dismissMessage();
    }
    if (before.kind() == Document.Kind.NEW) {
      edits.forget(before.id());
    }
  }

  // ---- what happens on the disk -----------------------------------------------------------------

  /** Looks at the disk now and then from now on. */
  public void watchDisk() {
    looking.play();
  }

  /** Looks no more. */
  public void close() {
    looking.stop();
  }

  /** Has the open file been changed by somebody else? */
  public void lookAtDisk() {
    Document now = session.documentProperty().get();
    if (now == null || now.file().isEmpty()) {
      return;
    }
    Path file = now.file().get();
    String known = knownStamp;
    background
        .files()
        .execute(
            () -> {
              String stamp;
              try {
                stamp = TextFiles.stamp(file);
              } catch (IOException e) {
                stamp = "";
              }
              if (!stamp.equals(known)) {
                String found = stamp;
                background.ui().execute(() -> changed(now, known, found));
              }
            });
  }

  private void changed(Document document, String known, String stamp) {
    if (session.documentProperty().get() != document || !knownStamp.equals(known)) {
      return;
    }
    knownStamp = stamp;
    Path file = document.file().orElseThrow();
    String name = file.getFileName().toString();
    if (stamp.isEmpty()) {
      session.tell(
          Message.of(
              Message.Kind.WARNING,
              texts.get("message.disk.gone", name),
              new Message.Action(texts.get("message.disk.save"), this::save)));
      return;
    }
    read(
        file,
        () -> {},
        (source, newStamp) -> {
          if (session.documentProperty().get() != document) {
            return;
          }
          knownStamp = newStamp;
          Document now = Document.of(file, source);
          if (now.original().equals(document.original())) {
            return;
          }
          if (now.original().equals(session.textProperty().get())) {
            session.settle(now);
          } else if (session.isEdited()) {
            session.tell(
                Message.of(
                    Message.Kind.WARNING,
                    texts.get("message.disk.changed", name),
                    new Message.Action(texts.get("message.disk.load"), () -> session.replace(now)),
                    new Message.Action(texts.get("message.disk.keep"), () -> session.settle(now))));
          } else {
            session.replace(now);
            session.tell(Message.of(Message.Kind.INFO, texts.get("message.disk.loaded", name)));
          }
        });
  }

  private interface ReadSource {
    void accept(SourceEncoding.Decoded source, String stamp);
  }

  private void read(Path file, Runnable otherwise, ReadSource then) {
    background
        .files()
        .execute(
            () -> {
              try {
                String stamp = TextFiles.stamp(file);
                SourceEncoding.Decoded source = TextFiles.read(file);
                background.ui().execute(() -> then.accept(source, stamp));
              } catch (IOException e) {
                background
                    .ui()
                    .execute(
                        () -> {
                          otherwise.run();
                          tellTrouble("message.unreadable", file, e);
                        });
              }
            });
  }

  private void tellTrouble(String key, Path file, IOException failure) {
    TextFiles.Trouble trouble = TextFiles.trouble(failure);
    String why =
        switch (trouble) {
          case OTHER -> String.valueOf(failure.getMessage());
          case NOT_TEXT -> whyNoText((SourceEncodingException) failure);
          default -> texts.get("message.trouble." + trouble);
        };
    session.tell(Message.of(Message.Kind.ERROR, texts.get(key, file.toString(), why)));
    if (trouble == TextFiles.Trouble.MISSING) {
      recent.remove(file);
    }
  }

  private String whyNoText(SourceEncodingException failure) {
    String key = "message.trouble.NOT_TEXT." + failure.reason();
    return texts.get(key, Integer.toString(failure.line()), failure.encoding());
  }
}
