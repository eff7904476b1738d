package org.coroscope.ui.export;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Duration;
import org.coroscope.export.ExportRequest;
import org.coroscope.export.FileWriter;
import org.coroscope.export.Watch;
import org.coroscope.render.export.ExportFailure;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.Background;
import org.coroscope.ui.store.TextFiles;

/**
 * An export that is being chosen: what is wanted, how it will look, and how far it is. What is made
 * for the preview of a single file is what is saved.
 */
final class ExportViewModel {

  /** How long choosing has to rest before a new preview is made. */
  private static final Duration REST = Duration.millis(150);

  /**
   * What is said about the export.
   *
   * @param kind how it is shown
   * @param text what; may be empty
   */
  record Status(Kind kind, String text) {
    enum Kind {
      PLAIN,
      GOOD,
      BAD
    }
  }

  /** A file that was made for its preview. */
  private record Made(ExportRequest request, byte[] file) {}

  private final Trace trace;
  private final ExportChoices choices;
  private final ExportMaker maker;
  private final Background background;
  private final Texts texts;
  private final IntegerProperty page = new SimpleIntegerProperty(0);
  private final ReadOnlyObjectWrapper<ExportPreview> preview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Status> status =
      new ReadOnlyObjectWrapper<>(new Status(Status.Kind.PLAIN, ""));
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
  private final PauseTransition rest = new PauseTransition(REST);

  /** The number of the work that is wanted; work with another number ends. */
  private final AtomicInteger wanted = new AtomicInteger();

  private Made made;

  ExportViewModel(
      Trace trace, ExportChoices choices, ExportMaker maker, Background background, Texts texts) {
    this.trace = trace;
    this.choices = choices;
    this.maker = maker;
    this.background = background;
    this.texts = texts;
    InvalidationListener changed = o -> changed();
    for (Observable choice : choices.all()) {
      choice.addListener(changed);
    }
    page.addListener(changed);
    rest.setOnFinished(e -> look());
  }

  ExportChoices choices() {
    return choices;
  }

  Trace trace() {
    return trace;
  }

  /** Which page the preview shows, from 0. */
  IntegerProperty pageProperty() {
    return page;
  }

  /** How it will look; null while that is not known. */
  ReadOnlyObjectProperty<ExportPreview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Status> statusProperty() {
    return status.getReadOnlyProperty();
  }

  /** Whether something is being made. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Whether files are being written; nothing is to be chosen meanwhile. */
  ReadOnlyBooleanProperty savingProperty() {
    return saving.getReadOnlyProperty();
  }

  /** How far it is, from 0 to 1; negative while that is not known. */
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  // ---- preview ----------------------------------------------------------------------------------

  private void changed() {
    stopWork();
    rest.playFromStart();
  }

  /** Makes a preview of what is chosen now. */
  void look() {
    rest.stop();
    int mine = stopWork();
    try {
      ExportRequest request = choices.request(trace);
      int shown = page.get();
      say(Status.Kind.PLAIN, "");
      work(mine, () -> makePreview(mine, request, shown));
    } catch (ExportProblem problem) {
      preview.set(null);
      say(Status.Kind.BAD, texts.get(problem.key(), problem.values()));
    }
  }

  private void makePreview(int mine, ExportRequest request, int shown) throws IOException {
    ExportPreview first = maker.page(request, shown);
    later(mine, () -> preview.set(first));
    if (!ExportMaker.isOneFile(request)) {
      return;
    }
    byte[] file = maker.files(request, watch(mine)).get(0);
    ExportPreview whole = maker.whole(request, first, file);
    later(
        mine,
        () -> {
          made = new Made(request, file);
          preview.set(whole);
        });
  }

  // ---- saving -----------------------------------------------------------------------------------

  /** Which files of the export are there already, if it is saved under a name. */
  List<Path> existing(Path target) {
    return ExportFiles.existing(target, preview.get() == null ? 1 : preview.get().files());
  }

  /**
   * Saves the export.
   *
   * @param target the file; of several files each gets a number before its ending
   * @param overwrite whether files that are there may be replaced
   */
  void save(Path target, boolean overwrite) {
    rest.stop();
    int mine = stopWork();
    try {
      ExportRequest request = choices.request(trace);
      saving.set(true);
      say(Status.Kind.PLAIN, texts.get("export.saving"));
      work(mine, () -> write(mine, request, target, overwrite));
    } catch (ExportProblem problem) {
      say(Status.Kind.BAD, texts.get(problem.key(), problem.values()));
    }
  }

  private void write(int mine, ExportRequest request, Path target, boolean overwrite)
      throws IOException {
    Made ready = made;
    int[] written = new int[1];
    try {
      if (ready != null && ready.request().equals(request)) {
        FileWriter.write(target, ready.file(), overwrite);
        written[0] = 1;
      } else {
        maker.write(
            request,
            (number, bytes) -> {
              FileWriter.write(ExportFiles.file(target, number), bytes, overwrite);
              written[0]++;
            },
            watch(mine));
      }
    } catch (CancellationException stopped) {
      String said =
          written[0] == 0
              ? texts.get("export.stopped")
              : texts.get("export.stopped.after", written[0]);
      background.ui().execute(() -> say(Status.Kind.PLAIN, said));
      throw stopped;
    }
    String said =
        written[0] == 1
            ? texts.get("export.saved", target.getFileName())
            : texts.get("export.saved.many", written[0], target.toAbsolutePath().getParent());
    later(mine, () -> say(Status.Kind.GOOD, said));
  }

  /** Hands the page that is shown to be copied. */
  void copy(Consumer<ExportMaker.CopiedPicture> clipboard) {
    rest.stop();
    int mine = stopWork();
    try {
      ExportRequest request = choices.request(trace);
      int shown = page.get();
      work(
          mine,
          () -> {
            Optional<ExportMaker.CopiedPicture> copied = maker.copy(request, shown);
            later(
                mine,
                () -> {
                  copied.ifPresent(clipboard);
                  say(Status.Kind.GOOD, texts.get("export.copied"));
                });
          });
    } catch (ExportProblem problem) {
      say(Status.Kind.BAD, texts.get(problem.key(), problem.values()));
    }
  }

  /** Ends whatever is being made. */
  void stop() {
    stopWork();
  }

  // ---- work -------------------------------------------------------------------------------------

  /** Work that may fail. */
  private interface Work {
    void run() throws IOException;
  }

  /** Ends what is under way, and says the number of what may come next. */
  private int stopWork() {
    busy.set(false);
    saving.set(false);
    progress.set(-1);
    return wanted.incrementAndGet();
  }

  private void work(int mine, Work work) {
    busy.set(true);
    background
        .exports()
        .execute(
            () -> {
              try {
                if (wanted.get() == mine) {
                  work.run();
                }
              } catch (CancellationException stopped) {
                return;
              } catch (ExportFailure failure) {
                later(mine, () -> failed(texts.get(key(failure), failure.arguments())));
              } catch (IOException failure) {
                later(mine, () -> say(Status.Kind.BAD, notWritten(failure)));
              } catch (OutOfMemoryError failure) {
                later(mine, () -> failed(texts.get("export.failure.memory")));
              }
              later(mine, this::stopWork);
            });
  }

  /** What went wrong and with which file, in words. */
  private String notWritten(IOException failure) {
    if (!(failure instanceof FileSystemException ofFile)) {
      return failure.getLocalizedMessage() == null
          ? texts.get("export.failure.write")
          : texts.get("export.failure.write.because", failure.getLocalizedMessage());
    }
    String file = ofFile.getFile();
    if (failure instanceof FileAlreadyExistsException) {
      return texts.get("export.failure.exists", file);
    }
    if (failure instanceof NotDirectoryException) {
      return texts.get("export.failure.write.NO_FOLDER", file);
    }
    String key = "export.failure.write." + TextFiles.trouble(failure);
    if (texts.has(key)) {
      return texts.get(key, file);
    }
    return ofFile.getReason() == null
        ? texts.get("export.failure.write")
        : texts.get("export.failure.write.because", ofFile.getReason());
  }

  private static String key(ExportFailure failure) {
    return "export.failure." + failure.reason();
  }

  private void failed(String text) {
    preview.set(null);
    say(Status.Kind.BAD, text);
  }

  private void say(Status.Kind kind, String text) {
    status.set(new Status(kind, text));
  }

  private Watch watch(int mine) {
    return (done, of) -> {
      if (wanted.get() != mine) {
        throw new CancellationException();
      }
      later(mine, () -> progress.set(done / (double) of));
    };
  }

  /** Does something on the thread that draws, unless it is no longer wanted. */
  private void later(int mine, Runnable action) {
    background
        .ui()
        .execute(
            () -> {
              if (wanted.get() == mine) {
                action.run();
              }
            });
  }
}
