package org.coroscope.ui.lessons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.coroscope.lesson.Catalogue;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.lesson.Chapter;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonChecker;
import org.coroscope.run.Cancellation;
import org.coroscope.ui.run.Background;

/**
 * A folder of somebody's own lessons: reads it, checks each lesson by running it, and does both
 * again when its files change. Used on the thread that draws; the work is done on others.
 */
public final class LessonFolder {

  private static final Duration LOOK_INTERVAL = Duration.seconds(2);

  /** The folder itself and its chapters. */
  private static final int DEPTH = 2;

  private final Background background;
  private final LessonChecker checker = new LessonChecker();
  private final ReadOnlyObjectWrapper<Optional<Path>> place =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Catalogue> catalogue =
      new ReadOnlyObjectWrapper<>(new Catalogue(List.of()));
  private final ReadOnlyObjectWrapper<Optional<String>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Timeline looking = new Timeline(new KeyFrame(LOOK_INTERVAL, e -> look()));

  /** The lessons as they were written, each with what checking it has found. */
  private final Map<Lesson, Lesson> checked = new HashMap<>();

  private Cancellation checking = new Cancellation();
  private String knownStamp = "";

  /** No folder yet. */
  public LessonFolder(Background background) {
    this.background = background;
    looking.setCycleCount(Animation.INDEFINITE);
  }

  /** Which folder it is; empty for none. */
  public ReadOnlyObjectProperty<Optional<Path>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Its lessons, as far as they are checked with everything that is wrong with them. */
  public ReadOnlyObjectProperty<Catalogue> catalogueProperty() {
    return catalogue.getReadOnlyProperty();
  }

  /** Why the folder cannot be read; empty if it can. */
  public ReadOnlyObjectProperty<Optional<String>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** The file of a lesson of this folder. */
  public Path file(Lesson lesson) {
    return place.get().orElseThrow().resolve(lesson.id() + ".py");
  }

  /** Takes this folder from now on, and looks at it now and then. */
  public void open(Path folder) {
    close();
    place.set(Optional.of(folder.toAbsolutePath().normalize()));
    look();
    looking.play();
  }

  /** Looks no more; the folder is still what it was. */
  public void stop() {
    looking.stop();
    checking.cancel();
  }

  /** Gives the folder up. Nothing happens to its files. */
  public void close() {
    stop();
    checked.clear();
    knownStamp = "";
    place.set(Optional.empty());
    trouble.set(Optional.empty());
    catalogue.set(new Catalogue(List.of()));
  }

  /** Has anything in the folder changed? If so, it is read again. */
  public void look() {
    Optional<Path> folder = place.get();
    if (folder.isEmpty()) {
      return;
    }
    String known = knownStamp;
    background
        .files()
        .execute(
            () -> {
              try {
                String stamp = stamp(folder.get());
                if (!stamp.equals(known)) {
                  Catalogue read = CatalogueReader.folder(folder.get());
                  background.ui().execute(() -> found(folder, known, stamp, read));
                }
              } catch (IOException e) {
                background.ui().execute(() -> failed(folder, e));
              }
            });
  }

  /** What is there, when it was written and how long it is: another text has another stamp. */
  private static String stamp(Path folder) throws IOException {
    StringBuilder stamp = new StringBuilder("folder");
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".py") || name.endsWith(".expected") || name.equals("chapter.md")) {
          BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
          stamp.append('\n').append(file);
          stamp.append(' ').append(now.lastModifiedTime()).append(' ').append(now.size());
        }
      }
    }
    return stamp.toString();
  }

  private void failed(Optional<Path> folder, IOException failure) {
    if (place.get().equals(folder)) {
      knownStamp = "";
      catalogue.set(new Catalogue(List.of()));
      trouble.set(Optional.of(failure.getClass().getSimpleName() + ": " + failure.getMessage()));
    }
  }

  private void found(Optional<Path> folder, String known, String stamp, Catalogue read) {
    if (!place.get().equals(folder) || !knownStamp.equals(known)) {
      return;
    }
    knownStamp = stamp;
    trouble.set(Optional.empty());
    checking.cancel();
    checking = new Cancellation();
    checked.keySet().retainAll(read.lessons());
    catalogue.set(withChecked(read));
    checkNext(read, checking);
  }

  /** Checks one lesson after the other, so that short questions find their way in between. */
  private void checkNext(Catalogue read, Cancellation now) {
    Optional<Lesson> next =
        read.lessons().stream().filter(lesson -> !checked.containsKey(lesson)).findFirst();
    if (next.isEmpty()) {
      catalogue.set(withChecked(read));
      return;
    }
    background
        .lookups()
        .execute(
            () -> {
              Lesson result = checker.check(next.get(), now);
              background
                  .ui()
                  .execute(
                      () -> {
                        if (checking == now && place.get().isPresent()) {
                          checked.put(next.get(), result);
                          checkNext(read, now);
                        }
                      });
            });
  }

  private Catalogue withChecked(Catalogue read) {
    List<Chapter> chapters = new ArrayList<>();
    for (Chapter chapter : read.chapters()) {
      List<Lesson> lessons =
          chapter.lessons().stream().map(each -> checked.getOrDefault(each, each)).toList();
      chapters.add(new Chapter(chapter.id(), chapter.title(), chapter.text(), lessons));
    }
    return new Catalogue(chapters);
  }
}
