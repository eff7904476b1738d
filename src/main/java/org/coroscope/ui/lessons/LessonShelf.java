package org.coroscope.ui.lessons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.coroscope.lesson.Catalogue;
import org.coroscope.lesson.Chapter;
import org.coroscope.lesson.Lesson;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.DocumentDesk;
import org.coroscope.ui.session.SessionViewModel;

/** All lessons one can open here: those that come with Coroscope, and those of an own folder. */
public final class LessonShelf {

  private final SessionViewModel session;
  private final DocumentDesk desk;
  private final LessonFolder folder;
  private final ReadOnlyObjectWrapper<List<Section>> sections =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * A lesson that can be opened.
   *
   * @param lesson what it is
   * @param file its file if it is one of somebody's own; else it comes with Coroscope
   */
  public record Entry(Lesson lesson, Optional<Path> file) {

    /** The id of the document that it is opened as. */
    public String documentId() {
      return file.map(Document::idOf).orElse(lesson.id());
    }
  }

  /**
   * A chapter.
   *
   * @param title what the learner reads; empty for lessons beside the chapters of an own folder
   * @param text a few words about it; may be empty
   * @param own whether it belongs to somebody's own folder
   * @param entries its lessons
   */
  public record Section(String title, String text, boolean own, List<Entry> entries) {}

  /** A shelf without an own folder. */
  public LessonShelf(SessionViewModel session, DocumentDesk desk, LessonFolder folder) {
    this.session = session;
    this.desk = desk;
    this.folder = folder;
    folder.catalogueProperty().addListener((o, old, now) -> fill());
    fill();
  }

  /** The chapters, somebody's own first. */
  public ReadOnlyObjectProperty<List<Section>> sectionsProperty() {
    return sections.getReadOnlyProperty();
  }

  /** The own folder. */
  public LessonFolder folder() {
    return folder;
  }

  private void fill() {
    List<Section> all = new ArrayList<>();
    addSections(all, folder.catalogueProperty().get(), true);
    addSections(all, session.catalogue(), false);
    sections.set(List.copyOf(all));
  }

  private void addSections(List<Section> all, Catalogue catalogue, boolean own) {
    for (Chapter chapter : catalogue.chapters()) {
      List<Entry> entries =
          chapter.lessons().stream()
              .map(
                  lesson ->
                      new Entry(lesson, own ? Optional.of(folder.file(lesson)) : Optional.empty()))
              .toList();
      all.add(new Section(chapter.title(), chapter.text(), own, entries));
    }
  }

  /** Opens a lesson, unless it is open already. */
  public void open(Entry entry) {
    Document now = session.documentProperty().get();
    if (now != null && now.id().equals(entry.documentId())) {
      return;
    }
    if (entry.file().isPresent()) {
      desk.open(entry.file().get());
    } else {
      session.open(entry.lesson());
    }
  }

  /** The lesson that is opened as the document with this id. */
  public Optional<Entry> find(String documentId) {
    return sections.get().stream()
        .flatMap(section -> section.entries().stream())
        .filter(entry -> entry.documentId().equals(documentId))
        .findFirst();
  }
}
