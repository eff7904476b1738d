package org.coroscope.ui.code;

import java.time.Duration;
import java.util.BitSet;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.coroscope.ui.common.BeforePainting;
import org.coroscope.ui.common.Children;
import org.coroscope.ui.common.Fxml;
import org.coroscope.ui.common.HelpButton;
import org.coroscope.ui.common.LazyTip;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.session.Document;
import org.coroscope.ui.session.SessionViewModel;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/** The pane with the program's text. */
public final class CodeView {

  private static final Duration HOVER = Duration.ofMillis(350);

  private final SessionViewModel session;
  private final CodeViewModel model;
  private final Texts texts;
  private final CodeEditor editor;
  private final LineHighlight highlight;
  private final ChipLayer chips;
  private final BeforePainting following;
  private final Parent root;
  private final FindBar findBar;
  private final Tooltip problemTip = new Tooltip();
  private int digits = 2;
  private double heightBefore;
  private boolean runningLineSeen;

  @FXML private Label fileName;
  @FXML private Label edited;
  @FXML private Label stale;
  @FXML private Button reset;
  @FXML private HelpButton help;
  @FXML private ToggleButton remarks;
  @FXML private ToggleButton runsByItself;
  @FXML private VBox bars;
  @FXML private StackPane place;

  /** The pane for a session. */
  public CodeView(SessionViewModel session, Texts texts) {
    this.session = session;
    this.texts = texts;
    model = new CodeViewModel(session, texts);
    editor = new CodeEditor(text -> session.textProperty().set(text), this::showRemarks);
    LinePlaces places = new LinePlaces(editor);
    highlight = new LineHighlight(places);
    chips = new ChipLayer(places, texts, session.playhead().selectedTaskProperty()::set);
    following = new BeforePainting(chips, this::follow);
    findBar = new FindBar(editor, this::showRemarks, texts);
    root = Fxml.load(this, texts);
  }

  /** What is to be put into the window. */
  public Parent root() {
    return root;
  }

  /** Ends what goes on in the pane by itself: a caret that blinks keeps the whole window alive. */
  public void close() {
    editor.dispose();
  }

  /** Puts the caret to the start of a line (from 1) and the keyboard into the editor. */
  public void goToLine(int line) {
    int paragraph = Math.max(0, Math.min(editor.getParagraphs().size(), line) - 1);
    editor.moveTo(paragraph, 0);
    editor.requestFollowCaret();
    editor.requestFocus();
  }

  /** Puts the keyboard into the editor. */
  public void requestFocus() {
    editor.requestFocus();
  }

  // ---- for keys ---------------------------------------------------------------------------------

  /** Opens the bar that finds text. */
  @FXML
  public void find() {
    openFindBar(false);
  }

  /** Opens the bar that finds text, with its part that replaces. */
  public void replace() {
    openFindBar(true);
  }

  private void openFindBar(boolean toReplace) {
    Children.need(bars, findBar.root());
    findBar.open(toReplace);
  }

  /** Goes to the next place of what is wanted, or to the previous one. */
  public void findAgain(boolean back) {
    findBar.go(back);
  }

  /**
   * Closes the bar that finds text.
   *
   * @return whether it was open
   */
  public boolean closeFind() {
    boolean open = findBar.isOpen();
    if (open) {
      findBar.close();
    }
    return open;
  }

  /** Makes comments of the chosen lines, or code again. */
  public void toggleComment() {
    editor.toggleComment();
  }

  /** Sets a breakpoint at the line of the caret, or takes it away. */
  public void toggleBreakpoint() {
    session.breakpoints().toggle(caretLine());
  }

  /** Goes to the next time the line of the caret runs, or to the time before. */
  public void runToCaret(boolean back) {
    if (back) {
      model.goToPreviousRunOf(caretLine());
    } else {
      model.goToNextRunOf(caretLine());
    }
  }

  /** The line one means: the caret's; while the keyboard is elsewhere, the one that runs. */
  private int caretLine() {
    int caret = editor.getCurrentParagraph() + 1;
    return editor.isFocused() ? caret : model.marksProperty().get().current().orElse(caret);
  }

  // ---- the pane ---------------------------------------------------------------------------------

  @FXML
  private void initialize() {
    editor.setAccessibleText(texts.get("code.title"));
    help.explain(texts, texts.get("code.title"), texts.get("code.help"));
    editor.setContextMenu(EditorMenu.of(editor, this, texts));
    runsByItself.selectedProperty().bindBidirectional(session.runsByItselfProperty());
    place.getChildren().addAll(highlight, new VirtualizedScrollPane<>(editor), chips);
    makeGutter();
    remarks.selectedProperty().addListener((o, old, now) -> fold());
    session.documentProperty().addListener((o, old, now) -> showDocument(now));
    showDocument(null);
    session.textProperty().addListener((o, old, now) -> showText(now));
    model
        .problemsProperty()
        .addListener(
            (o, old, now) -> {
              editor.styles().showProblems(now);
              showChips();
            });
    model.marksProperty().addListener((o, old, now) -> showMarks(now));
    editor.viewportDirtyEvents().subscribe(e -> following.ask());
    editor.widthProperty().addListener((o, old, now) -> following.ask());
    editor.addEventFilter(MouseEvent.MOUSE_PRESSED, this::textPressed);
    editor.setMouseOverTextDelay(HOVER);
    editor.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::showProblemAt);
    editor.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> problemTip.hide());
    edited.visibleProperty().bind(session.editedBinding());
    edited.managedProperty().bind(edited.visibleProperty());
    reset.visibleProperty().bind(session.editedBinding());
    reset.managedProperty().bind(reset.visibleProperty());
    stale.visibleProperty().bind(session.staleBinding());
    stale.managedProperty().bind(stale.visibleProperty());
  }

  @FXML
  private void resetToOriginal() {
    session.resetToOriginal();
  }

  private void showDocument(Document document) {
    fileName.setText(document == null ? "" : document.lesson().fileName());
    boolean lesson = document == null || document.kind() == Document.Kind.LESSON;
    edited.setText(texts.get(lesson ? "code.edited" : "code.unsaved"));
    String back = texts.get(lesson ? "code.reset" : "code.reset.saved");
    reset.setAccessibleText(back);
    LazyTip.setText(reset, back);
  }

  private void showRemarks() {
    remarks.setSelected(true);
  }

  private void fold() {
    editor.hide(remarks.isSelected() ? new BitSet() : Folding.lines(editor.getText()));
    following.ask();
  }

  private void showText(String text) {
    if (!text.equals(editor.getText())) {
      String now = session.documentProperty().get().id();
      boolean sameDocument = now.equals(editor.getUserData());
      editor.setUserData(now);
      editor.showText(text, sameDocument);
      fold();
      showMarks(model.marksProperty().get());
    }
    int needed = Math.max(2, Integer.toString(editor.getParagraphs().size()).length());
    if (needed != digits) {
      digits = needed;
      makeGutter();
    }
  }

  // ---- marks ------------------------------------------------------------------------------------

  private void makeGutter() {
    GutterContent content =
        new GutterContent(
            model.marksProperty(),
            editor.hiddenLines(),
            session.breakpoints().linesProperty(),
            (event, line) -> goToRunOf(line, event.isShiftDown()),
            (event, line) -> session.breakpoints().toggle(line),
            new Tooltip(texts.get("code.number.tip")),
            new Tooltip(texts.get("code.breakpoint.tip")));
    int room = digits;
    editor.setParagraphGraphicFactory(paragraph -> new GutterCell(paragraph + 1, room, content));
  }

  private void goToRunOf(int line, boolean back) {
    if (back) {
      model.goToPreviousRunOf(line);
    } else {
      model.goToNextRunOf(line);
    }
  }

  /** With Ctrl a click goes to the line's next run instead of putting the caret there. */
  private void textPressed(MouseEvent event) {
    boolean inText = event.getButton() == MouseButton.PRIMARY && event.isShortcutDown();
    if (inText) {
      int offset = editor.hit(event.getX(), event.getY()).getInsertionIndex();
      int paragraph = editor.offsetToPosition(offset, CodeEditor.Bias.Forward).getMajor();
      goToRunOf(paragraph + 1, event.isShiftDown());
      event.consume();
    }
  }

  private void showProblemAt(MouseOverTextEvent event) {
    String text = editor.getText();
    for (Problem problem : model.problemsProperty().get()) {
      Problem.Range range = problem.range(text);
      int at = event.getCharacterIndex();
      if (range.start() <= at && at < range.end()) {
        problemTip.setText(problem.message());
        Point2D place = event.getScreenPosition();
        problemTip.show(editor, place.getX() + 8, place.getY() + 14);
        return;
      }
    }
  }

  private void showMarks(LineMarks marks) {
    int paragraph = marks.current().orElse(0) - 1;
    boolean seen = paragraph >= 0 && paragraph < editor.getParagraphs().size();
    highlight.show(seen ? paragraph : -1, marks.currentColour());
    if (seen && !editor.isHidden(paragraph)) {
      reveal(paragraph);
    }
    showChips();
  }

  /** What lies over and under the lines goes where they are now that the editor is laid out. */
  private void follow() {
    highlight.requestLayout();
    highlight.layout();
    chips.requestLayout();
    chips.layout();
    keepInSight();
  }

  /** Where the pane becomes smaller, or its letters larger, the line that runs stays in it. */
  private void keepInSight() {
    int paragraph = model.marksProperty().get().current().orElse(0) - 1;
    boolean seen =
        paragraph >= 0 && paragraph < editor.getParagraphs().size() && isInside(paragraph);
    boolean resized = editor.getHeight() != heightBefore;
    heightBefore = editor.getHeight();
    if (resized && runningLineSeen && !seen) {
      Platform.runLater(() -> showMarks(model.marksProperty().get()));
    }
    runningLineSeen = seen;
  }

  private void showChips() {
    chips.show(model.marksProperty().get(), model.problemsToTell());
    following.ask();
  }

  /** Scrolls only if the line cannot be seen: a text that jumps at each step cannot be followed. */
  private void reveal(int paragraph) {
    if (editor.getVisibleParagraphs().size() != 0 && !isInside(paragraph)) {
      editor.showParagraphAtCenter(paragraph);
    }
  }

  private boolean isInside(int paragraph) {
    if (editor.getVisibleParagraphs().size() == 0) {
      return false;
    }
    int first = editor.firstVisibleParToAllParIndex();
    int last = editor.lastVisibleParToAllParIndex();
    boolean nothingAbove = first == 0 && paragraph == 0;
    boolean nothingBelow = last == paragraph && last == editor.getParagraphs().size() - 1;
    return paragraph > first && paragraph < last || nothingAbove || nothingBelow;
  }
}
