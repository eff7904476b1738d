package org.coroscope.lesson;

import java.util.List;
import java.util.Optional;

/**
 * All lessons there are.
 *
 * @param chapters in the order of their folders' names
 */
public record Catalogue(List<Chapter> chapters) {

  /** Keeps its own copy of the list. */
  public Catalogue {
    chapters = List.copyOf(chapters);
  }

  /** The lessons of all chapters, in order. */
  public List<Lesson> lessons() {
    return chapters.stream().flatMap(chapter -> chapter.lessons().stream()).toList();
  }

  /** The lesson with this id. */
  public Optional<Lesson> find(String id) {
    return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
  }
}
