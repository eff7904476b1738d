package org.coroscope.ui.lessons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.coroscope.lesson.LessonProblem;
import org.coroscope.lesson.Question;
import org.coroscope.lesson.Remark;
import org.coroscope.ui.common.BeforePainting;
import org.coroscope.ui.common.Children;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.OneChosen;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.SessionViewModel;

/** The pane on the left: the lesson that is open, with its notes and questions; and all lessons. */
public final class LessonsView {

  /** What is left free below a question, in pixels. */
  private static final double ROOM_BELOW = 8;

  private final SessionViewModel session;
  private final LessonShelf shelf;
  private final Progress progress;
  private final RemarksViewModel remarks;
  private final LessonListView list;
  private final Texts texts;
  private final Map<Remark, RemarkCard> cards = new HashMap<>();
  private final Parent root;

  /** Where the divider was before it made room for a question; -1 if it did not. */
  private double roomTakenFrom = -1;

  @FXML private ToggleGroup pages;
  @FXML private ToggleButton textPage;
  @FXML private ToggleButton listPage;
  @FXML private StackPane pagesStack;
  @FXML private SplitPane lessonSplit;
  @FXML private ScrollPane textScroll;
  @FXML private VBox text;
  @FXML private VBox notes;
  @FXML private ScrollPane notesScroll;
  @FXML private Label noNotes;
  @FXML private Label score;
  @FXML private Button nextQuestion;

  private BeforePainting top;

  /**
   * The pane for a session.
   *
   * @param shelf the lessons to choose from
   * @param progress how far the learner is
   * @param remarks the notes and questions at the playhead
   */
  public LessonsView(
      SessionViewModel session,
      LessonShelf shelf,
      Progress progress,
      RemarksViewModel remarks,
      LessonListView.FolderActions folders,
      Texts texts) {
    this.session = session;
    this.shelf = shelf;
    this.progress = progress;
    this.remarks = remarks;
    this.texts = texts;
    list = new LessonListView(session, shelf, progress, folders, texts);
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

  /** Shows all lessons, with the keyboard where one searches. */
  public void showList() {
    listPage.setSelected(true);
    list.requestFocus();
  }

  /** Empties the field in which one searches, if the keyboard and some text are in it. */
  public boolean clearSearch() {
    return list.clearSearch();
  }

  @FXML
  private void initialize() {
    OneChosen.of(pages, now -> showPage());
    showPage();
    // After the keyboard has gone on from the answer that was clicked, which scrolls, too.
    top = new BeforePainting(notesScroll, () -> notesScroll.setVvalue(0));
    session.documentProperty().addListener((o, old, now) -> showDocument(old, now));
    shelf.sectionsProperty().addListener((o, old, now) -> showText());
    session.playhead().recordingProperty().addListener((o, old, now) -> cards.clear());
    remarks.itemsProperty().addListener((o, old, now) -> showRemarks(now));
    // The pane may have been hidden, or larger, when the question was asked.
    lessonSplit.heightProperty().addListener((o, old, now) -> Platform.runLater(this::makeRoom));
    remarks.scoreProperty().addListener((o, old, now) -> showScore(now));
    showRemarks(List.of());
    showScore(remarks.scoreProperty().get());
  }

  private void showPage() {
    boolean showsList = listPage.isSelected();
    if (showsList) {
      Children.need(pagesStack, list.root());
    }
    show(list.root(), showsList);
    show(lessonSplit, !showsList);
    if (showsList) {
      list.revealOpen();
    }
  }

  /** What is not shown is not laid out either: the cells of a list are many. */
  private static void show(Node page, boolean shown) {
    page.setVisible(shown);
    page.setManaged(shown);
  }

  // ---- text -------------------------------------------------------------------------------------

  private void showDocument(Document old, Document now) {
    showText();
    if (now != null && (old == null || !old.id().equals(now.id()))) {
      textPage.setSelected(true);
      textScroll.setVvalue(0);
      shelf.find(now.id()).ifPresent(entry -> progress.visit(entry.documentId()));
    }
  }

  private void showText() {
    Document document = session.documentProperty().get();
    text.getChildren().clear();
    if (document == null) {
      return;
    }
    Label title = new Label(document.title());
    title.setWrapText(true);
    title.getStyleClass().add("lesson-title");
    text.getChildren().add(title);
    for (LessonProblem problem : problems(document)) {
      Label line =
          new Label(
              texts.get("lessons.problem", Integer.toString(problem.line()), problem.message()));
      line.setWrapText(true);
      line.getStyleClass().add("lesson-problem");
      text.getChildren().add(line);
    }
    String words = document.lesson().text();
    text.getChildren().add(MarkdownNodes.of(words.isBlank() ? texts.get("lesson.own") : words));
  }

  /** A file that is on no shelf need not be a lesson, and is not blamed for that. */
  private List<LessonProblem> problems(Document document) {
    Optional<LessonShelf.Entry> entry = shelf.find(document.id());
    return entry.map(known -> known.lesson().problems()).orElse(List.of());
  }

  // ---- notes and questions ----------------------------------------------------------------------

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
      // The latest is on top.
      notesScroll.setVvalue(0);
    }
    // Only then is it known how high the cards are.
    Platform.runLater(this::makeRoom);
    noNotes.setVisible(shown.isEmpty());
    noNotes.setManaged(shown.isEmpty());
  }

  /** A question that is asked now is seen as a whole: in a low window the text above gives way. */
  private void makeRoom() {
    List<RemarksViewModel.Item> items = remarks.itemsProperty().get();
    boolean asks =
        !items.isEmpty() && items.get(0).now() && items.get(0).remark() instanceof Question;
    if (!asks) {
      if (roomTakenFrom >= 0) {
        lessonSplit.setDividerPositions(roomTakenFrom);
        roomTakenFrom = -1;
      }
      return;
    }
    notesScroll.applyCss();
    notesScroll.layout();
    Region card = (Region) notes.getChildren().get(0);
    // Within what is scrolled: a click on an answer may have brought the verdict into sight.
    double above = notesScroll.getContent().sceneToLocal(card.localToScene(0, 0)).getY();
    double missing = above + card.getHeight() + ROOM_BELOW - notesScroll.getHeight();
    if (missing > 0) {
      double before = lessonSplit.getDividerPositions()[0];
      roomTakenFrom = roomTakenFrom < 0 ? before : roomTakenFrom;
      lessonSplit.setDividerPositions(Math.max(0, before - missing / lessonSplit.getHeight()));
      top.ask();
    }
  }

  private void showScore(RemarksViewModel.Score now) {
    boolean asks = now.asked() > 0;
    score.setVisible(asks);
    score.setText(
        texts.get("remarks.score", Integer.toString(now.right()), Integer.toString(now.asked())));
    score.setAccessibleText(
        texts.get(
            "remarks.score.spoken",
            Integer.toString(now.asked()),
            Integer.toString(now.answered()),
            Integer.toString(now.right())));
    nextQuestion.setVisible(asks);
    nextQuestion.setDisable(now.answered() == now.asked());
    // The answers of cards in sight may be those that have just been given.
    showRemarks(remarks.itemsProperty().get());
  }

  @FXML
  private void goToNextQuestion() {
    remarks.goToNextQuestion();
  }

  /** Answers the question in sight by the number of an answer, from 1. */
  public void answer(int number) {
    remarks
        .openQuestion()
        .filter(question -> number >= 1 && number <= question.answers().size())
        .ifPresent(
            question -> {
              remarks.choose(question, number - 1);
              showRemarks(remarks.itemsProperty().get());
            });
  }

  /** Decides for the ticked answers of the question in sight. */
  public void decide() {
    remarks.openQuestion().ifPresent(remarks::decide);
  }
}
