package org.coroscope.ui.lessons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.VBox;
import org.coroscope.lesson.Chapter;
import org.coroscope.lesson.Lesson;
import org.coroscope.lesson.LessonProblem;
import org.coroscope.lesson.Remark;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.SessionViewModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The pane on the left. */
public final class LessonsView {

  private static final double SCROLL_BAR = 18;

  private final SessionViewModel session;
  private final RemarksViewModel remarks;
  private final Texts texts;
  private final Map<Remark, RemarkCard> cards = new HashMap<>();
  private final Parent root;

  @FXML private ToggleGroup pages;
  @FXML private ToggleButton textPage;
  @FXML private ToggleButton listPage;
  @FXML private SplitPane lessonSplit;
  @FXML private TreeView<Object> list;
  @FXML private ScrollPane textScroll;
  @FXML private VBox text;
  @FXML private VBox notes;
  @FXML private Label noNotes;

  /** The pane for a session. */
  public LessonsView(SessionViewModel session, Texts texts) {
    this.session = session;
    this.texts = texts;
    remarks = new RemarksViewModel(session.playhead());
    root = Fxml.load(this, texts);
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  /** The divider between text and notes, to be remembered. */
  public SplitPane split() {
    return lessonSplit;
  }

  @FXML
  private void initialize() {
    pages
        .selectedToggleProperty()
        .addListener(
            (o, old, now) -> {
              if (now == null) {
                old.setSelected(true);
              } else {
                showPage();
              }
            });
    showPage();
    fillList();
    session.documentProperty().addListener((o, old, now) -> showDocument(now));
    session.playhead().recordingProperty().addListener((o, old, now) -> cards.clear());
    remarks.itemsProperty().addListener((o, old, now) -> showRemarks(now));
    showRemarks(List.of());
  }

  private void showPage() {
    boolean showsList = listPage.isSelected();
    list.setVisible(showsList);
    lessonSplit.setVisible(!showsList);
  }

  // ---- list -------------------------------------------------------------------------------------

  private void fillList() {
    TreeItem<Object> all = new TreeItem<>();
    for (Chapter chapter : session.catalogue().chapters()) {
      TreeItem<Object> branch = new TreeItem<>(chapter);
      chapter.lessons().forEach(lesson -> branch.getChildren().add(new TreeItem<>(lesson)));
      branch.setExpanded(true);
      all.getChildren().add(branch);
    }
    list.setRoot(all);
    list.setShowRoot(false);
    list.setCellFactory(tree -> new LessonCell(tree));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null && now.getValue() instanceof Lesson lesson && !isOpen(lesson)) {
                session.open(lesson);
              }
            });
  }

  private boolean isOpen(Lesson lesson) {
    Document now = session.documentProperty().get();
    return now != null && now.id().equals(lesson.id());
  }

  private void selectInList(Document document) {
    for (TreeItem<Object> branch : list.getRoot().getChildren()) {
      for (TreeItem<Object> leaf : branch.getChildren()) {
        if (leaf.getValue() instanceof Lesson lesson && lesson.id().equals(document.id())) {
          branch.setExpanded(true);
          list.getSelectionModel().select(leaf);
          return;
        }
      }
    }
    list.getSelectionModel().clearSelection();
  }

  private static final class LessonCell extends TreeCell<Object> {

    LessonCell(TreeView<?> tree) {
      // As wide as the list: a long title ends in dots, and its tip tells it all.
      prefWidthProperty().bind(tree.widthProperty().subtract(SCROLL_BAR));
    }

    @Override
    protected void updateItem(Object item, boolean empty) {
      super.updateItem(item, empty);
      getStyleClass().removeAll("chapter-cell", "broken");
      setGraphic(null);
      setText(null);
      setTooltip(null);
      if (empty) {
        return;
      }
      if (item instanceof Chapter chapter) {
        setText(chapter.title());
        getStyleClass().add("chapter-cell");
      } else if (item instanceof Lesson lesson) {
        setText(lesson.title());
        setTooltip(new Tooltip(lesson.title()));
        if (!lesson.problems().isEmpty()) {
          setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
          getStyleClass().add("broken");
        }
      }
    }
  }

  // ---- text -------------------------------------------------------------------------------------

  private void showDocument(Document document) {
    text.getChildren().clear();
    if (document == null) {
      return;
    }
    selectInList(document);
    textPage.setSelected(true);
    Label title = new Label(document.title());
    title.setWrapText(true);
    title.getStyleClass().add("lesson-title");
    text.getChildren().add(title);
    for (LessonProblem problem : document.lesson().problems()) {
      if (document.file().isEmpty()) {
        Label line =
            new Label(
                texts.get("lessons.problem", Integer.toString(problem.line()), problem.message()));
        line.setWrapText(true);
        line.getStyleClass().add("lesson-problem");
        text.getChildren().add(line);
      }
    }
    text.getChildren().add(MarkdownNodes.of(document.lesson().text()));
    textScroll.setVvalue(0);
  }

  // ---- notes ------------------------------------------------------------------------------------

  private void showRemarks(List<RemarksViewModel.Item> items) {
    List<Node> shown = new ArrayList<>();
    for (RemarksViewModel.Item item : items) {
      RemarkCard card =
          cards.computeIfAbsent(item.remark(), remark -> new RemarkCard(remarks, texts, remark));
      card.show(item);
      shown.add(card);
    }
    if (!notes.getChildren().equals(shown)) {
      notes.getChildren().setAll(shown);
    }
    noNotes.setVisible(shown.isEmpty());
    noNotes.setManaged(shown.isEmpty());
  }
}
