package org.coroscope.ui.lessons;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonProblem;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.lessons.LessonShelf.Entry;
import org.coroscope.ui.lessons.LessonShelf.Section;
import org.coroscope.ui.lessons.Progress.Mark;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A chapter, with how many of its lessons are finished; or a lesson, with its mark. */
final class LessonCell extends TreeCell<Object> {

  private static final double SCROLL_BAR = 18;

  /** The room the tree takes in front of a chapter, in units of the font's size. */
  private static final double CHAPTER_INDENT = 2.1;

  /** The room the tree takes in front of a lesson, in units of the font's size. */
  private static final double LESSON_INDENT = 3.2;

  private final Progress progress;
  private final Texts texts;
  private final Label title = new Label();
  private final Label count = new Label();
  private final Label problem = new Label();
  private final HBox line = new HBox();
  private final VBox lines =
      new VBox(line, problem) {
        // A cell asks with its whole width; the title wraps in what the tree leaves of that.
        @Override
        protected double computePrefHeight(double width) {
          return super.computePrefHeight(contentWidth());
        }
      };

  LessonCell(TreeView<?> tree, Progress progress, Texts texts) {
    this.progress = progress;
    this.texts = texts;
    // As wide as the list: a long title goes on in a second line.
    prefWidthProperty().bind(tree.widthProperty().subtract(SCROLL_BAR));
    prefWidthProperty().addListener((o, old, now) -> fitLines());
    fontProperty().addListener((o, old, now) -> fitLines());
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    count.getStyleClass().add("lesson-count");
    count.setMinWidth(USE_PREF_SIZE);
    problem.getStyleClass().add("lesson-problem");
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    line.getStyleClass().add("lesson-line");
  }

  private double contentWidth() {
    double indent = getItem() instanceof Section ? CHAPTER_INDENT : LESSON_INDENT;
    return Math.floor(Math.max(40, getPrefWidth() - indent * getFont().getSize()));
  }

  @Override
  protected void updateItem(Object item, boolean empty) {
    super.updateItem(item, empty);
    getStyleClass().removeAll("chapter-cell", "broken", "own");
    setText(null);
    setGraphic(null);
    setTooltip(null);
    setAccessibleText(null);
    if (!empty && item instanceof Section section) {
      showChapter(section);
    } else if (!empty && item instanceof Entry entry) {
      showLesson(entry);
    }
  }

  private void showChapter(Section section) {
    getStyleClass().add("chapter-cell");
    long finished = section.entries().stream().filter(each -> mark(each) == Mark.FINISHED).count();
    String of = Integer.toString(section.entries().size());
    String name = section.title().isEmpty() ? texts.get("lessons.own") : section.title();
    title.setText(name);
    count.setText(texts.get("lessons.count", Long.toString(finished), of));
    if (section.own()) {
      FontIcon icon = new FontIcon(Feather.FOLDER);
      icon.getStyleClass().add("small-icon");
      line.getChildren().setAll(icon, title, count);
    } else {
      line.getChildren().setAll(title, count);
    }
    show("");
    setAccessibleText(texts.get("lessons.count.spoken", name, Long.toString(finished), of));
  }

  private void showLesson(Entry entry) {
    Lesson lesson = entry.lesson();
    boolean broken = !lesson.problems().isEmpty();
    Mark mark = mark(entry);
    String state = broken ? "BROKEN" : mark.name();
    title.setText(lesson.title());
    line.getChildren().setAll(icon(broken, mark), title);
    if (broken) {
      getStyleClass().add("broken");
      LessonProblem first = lesson.problems().get(0);
      show(texts.get("lessons.broken", Integer.toString(first.line()), first.message()));
    } else {
      show("");
    }
    setTooltip(new Tooltip(texts.get("lessons.tip." + state, lesson.title())));
    setAccessibleText(texts.get("lessons.spoken." + state, lesson.title()));
  }

  private void show(String trouble) {
    problem.setText(trouble);
    problem.setVisible(!trouble.isEmpty());
    problem.setManaged(!trouble.isEmpty());
    fitLines();
    setGraphic(lines);
  }

  /**
   * In another width the title has another number of lines; the height known so far is forgotten.
   */
  private void fitLines() {
    // Exactly as wide as it was measured: a pixel more or less may be a line less or more.
    double width = contentWidth();
    lines.setMinWidth(width);
    lines.setPrefWidth(width);
    lines.setMaxWidth(width);
    lines.requestLayout();
  }

  private Mark mark(Entry entry) {
    return progress.mark(entry.documentId(), entry.lesson());
  }

  private static Node icon(boolean broken, Mark mark) {
    Feather glyph =
        switch (mark) {
          case NEW -> Feather.MINUS;
          case VISITED -> Feather.CIRCLE;
          case FINISHED -> Feather.CHECK_CIRCLE;
        };
    FontIcon icon = new FontIcon(broken ? Feather.ALERT_TRIANGLE : glyph);
    icon.getStyleClass().addAll("small-icon", "progress-mark");
    icon.getStyleClass().add(broken ? "broken" : mark.name().toLowerCase(Locale.ROOT));
    return icon;
  }
}
