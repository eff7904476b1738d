package org.coroscope.ui.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/**
 * The text area: keeps the indentation, takes lines out of sight, and tells a screen reader what it
 * is, which RichTextFX by itself does not.
 */
final class CodeEditor extends CodeArea {

  /** The paragraph style that RichTextFX takes out of sight. */
  private static final String FOLDED = "collapse";

  private final TextStyles styles = new TextStyles(this);
  private final ObjectProperty<BitSet> hidden = new SimpleObjectProperty<>(new BitSet());
  private final Runnable onHiddenTouched;
  private boolean replacing;

  /**
   * An editor.
   *
   * @param onText is told the text whenever the user has changed it
   * @param onHiddenTouched is told when an edit would reach into lines that are out of sight
   */
  CodeEditor(Consumer<String> onText, Runnable onHiddenTouched) {
    this.onHiddenTouched = onHiddenTouched;
    getStyleClass().add("code-editor");
    setId("codeEditor");
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setWrapText(false);
    textProperty().addListener((o, old, now) -> textChanged(now, onText));
    addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    currentParagraphProperty().addListener((o, old, now) -> leaveHidden(old));
    caretPositionProperty().addListener((o, old, now) -> caretMoved());
    selectionProperty().addListener((o, old, now) -> tell(AccessibleAttribute.SELECTION_START));
  }

  private void textChanged(String now, Consumer<String> onText) {
    styles.textChanged();
    tell(AccessibleAttribute.TEXT);
    if (!replacing) {
      followHidden();
      onText.accept(now);
    }
  }

  private void caretMoved() {
    styles.caretMoved();
    tell(AccessibleAttribute.CARET_OFFSET);
  }

  /** How the characters look. */
  TextStyles styles() {
    return styles;
  }

  /** Puts in another text; undo does not go back behind it unless it is an edit. */
  void showText(String text, boolean edit) {
    // Undo is to bring back the text as it was just now, not as it was before what was typed last.
    replacing = true;
    asOneEdit(() -> replaceText(text));
    replacing = false;
    if (!edit) {
      getUndoManager().forgetHistory();
      moveTo(0);
      showParagraphAtTop(0);
    }
  }

  // ---- folding ----------------------------------------------------------------------------------

  /** Takes these lines (from 0) out of sight, and shows all others. */
  void hide(BitSet lines) {
    BitSet wanted = (BitSet) lines.clone();
    wanted.clear(getParagraphs().size(), Math.max(getParagraphs().size(), wanted.length()));
    for (int line = 0; line < getParagraphs().size(); line++) {
      if (isCollapsed(line) != wanted.get(line)) {
        setParagraphStyle(line, wanted.get(line) ? List.of(FOLDED) : List.of());
      }
    }
    hidden.set(wanted);
    leaveHidden(0);
  }

  private boolean isCollapsed(int line) {
    return getParagraph(line).getParagraphStyle().contains(FOLDED);
  }

  /** Lines that are out of sight stay so wherever an edit above has moved them. */
  private void followHidden() {
    BitSet now = new BitSet();
    for (int line = 0; line < getParagraphs().size(); line++) {
      now.set(line, isCollapsed(line));
    }
    if (!now.equals(hidden.get())) {
      hidden.set(now);
    }
  }

  /** The lines that are out of sight, counted from 0. */
  ObservableValue<BitSet> hiddenLines() {
    return hidden;
  }

  boolean isHidden(int line) {
    return hidden.get().get(line);
  }

  /** The caret never stands where it cannot be seen: it goes on to the next line in sight. */
  private void leaveHidden(int before) {
    int line = getCurrentParagraph();
    if (replacing || !hidden.get().get(line)) {
      return;
    }
    int below = hidden.get().nextClearBit(line);
    int above = hidden.get().previousClearBit(line);
    boolean down = before <= line ? below < getParagraphs().size() : above < 0;
    int target = down ? below : above;
    moveTo(target, Math.min(getCaretColumn(), getParagraphLength(target)));
  }

  /** Deleting a line break beside hidden lines would mix code with what cannot be seen. */
  private boolean touchesHidden(KeyCode key) {
    if (getSelection().getLength() > 0) {
      return false;
    }
    int line = getCurrentParagraph();
    boolean back = key == KeyCode.BACK_SPACE && getCaretColumn() == 0;
    boolean forward = key == KeyCode.DELETE && getCaretColumn() == getParagraphLength(line);
    return back && line > 0 && hidden.get().get(line - 1) || forward && hidden.get().get(line + 1);
  }

  // ---- typing -----------------------------------------------------------------------------------

  private void typed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (touchesHidden(event.getCode())) {
      onHiddenTouched.run();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      if (event.isShiftDown()) {
        editLines(BlockEdits::outdented);
      } else {
        indent();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
      breakLine();
      event.consume();
    } else if (event.getCode() == KeyCode.BACK_SPACE && eatIndent()) {
      event.consume();
    }
  }

  private void breakLine() {
    int start = getSelection().getStart();
    int line = offsetToPosition(start, Bias.Forward).getMajor();
    String before = getText(line).substring(0, start - getAbsolutePosition(line, 0));
    replaceSelection("\n" + BlockEdits.indentAfter(before));
    requestFollowCaret();
  }

  private void indent() {
    if (firstChosen() != lastChosen()) {
      editLines(BlockEdits::indented);
    } else {
      int column = getCaretColumn() % BlockEdits.INDENT.length();
      replaceSelection(BlockEdits.INDENT.substring(column));
    }
  }

  /** Makes comments of the chosen lines, or code again. */
  void toggleComment() {
    editLines(BlockEdits::commentToggled);
  }

  private int firstChosen() {
    return offsetToPosition(getSelection().getStart(), Bias.Forward).getMajor();
  }

  /** The last line of the selection; one that it only just touches is not chosen. */
  private int lastChosen() {
    Position end = offsetToPosition(getSelection().getEnd(), Bias.Forward);
    boolean onlyTouched = end.getMinor() == 0 && end.getMajor() > firstChosen();
    return onlyTouched ? end.getMajor() - 1 : end.getMajor();
  }

  /** Changes the chosen lines in one go, so that one undo takes it back. */
  private void editLines(UnaryOperator<List<String>> edit) {
    int first = firstChosen();
    int last = lastChosen();
    List<String> before = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      before.add(getText(line));
    }
    List<String> after = edit.apply(before);
    if (after.equals(before)) {
      return;
    }
    boolean several = getSelection().getLength() > 0;
    int caretFromEnd = getParagraphLength(first) - getCaretColumn();
    BitSet folded = hidden.get();
    asOneEdit(
        () -> replaceText(first, 0, last, getParagraphLength(last), String.join("\n", after)));
    hide(folded);
    if (several) {
      selectRange(first, 0, last, getParagraphLength(last));
    } else {
      moveTo(first, Math.max(0, getParagraphLength(first) - caretFromEnd));
    }
  }

  /** Does what one undo is to take back, and nothing else with it, however soon it follows. */
  void asOneEdit(Runnable edit) {
    getUndoManager().preventMerge();
    edit.run();
    getUndoManager().preventMerge();
  }

  /** Puts in another text as an edit; what was out of sight stays so if the lines are as many. */
  void replaceAll(String text) {
    BitSet folded = hidden.get();
    int lines = getParagraphs().size();
    int caret = getCaretPosition();
    asOneEdit(() -> replaceText(text));
    if (getParagraphs().size() == lines) {
      hide(folded);
    }
    moveTo(Math.min(caret, getLength()));
  }

  /** Backspace within the indentation goes back to the last stop. */
  private boolean eatIndent() {
    int column = getCaretColumn();
    String line = getText(getCurrentParagraph());
    boolean inIndent =
        getSelection().getLength() == 0
            && column > 1
            && line.substring(0, Math.min(column, line.length())).isBlank()
            && line.indexOf('\t') < 0;
    if (!inIndent) {
      return false;
    }
    int stop = (column - 1) / BlockEdits.INDENT.length() * BlockEdits.INDENT.length();
    deleteText(getCurrentParagraph(), stop, getCurrentParagraph(), column);
    return true;
  }

  // ---- for screen readers -----------------------------------------------------------------------

  private void tell(AccessibleAttribute changed) {
    notifyAccessibleAttributeChanged(changed);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case EDITABLE -> isEditable();
      case CARET_OFFSET -> getCaretPosition();
      case SELECTION_START -> getSelection().getStart();
      case SELECTION_END -> getSelection().getEnd();
      case LINE_FOR_OFFSET -> lineFor((Integer) parameters[0]);
      case LINE_START -> getAbsolutePosition(lineThere((Integer) parameters[0]), 0);
      case LINE_END -> {
        int line = lineThere((Integer) parameters[0]);
        yield getAbsolutePosition(line, getParagraphLength(line));
      }
      case BOUNDS_FOR_RANGE ->
          getCharacterBoundsOnScreen((Integer) parameters[0], (Integer) parameters[1] + 1)
              .map(box -> new Bounds[] {box})
              .orElse(new Bounds[0]);
      case OFFSET_AT_POINT -> {
        Point2D point = screenToLocal((Point2D) parameters[0]);
        yield hit(point.getX(), point.getY()).getInsertionIndex();
      }
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private int lineFor(int offset) {
    return offsetToPosition(Math.max(0, Math.min(getLength(), offset)), Bias.Forward).getMajor();
  }

  private int lineThere(int line) {
    return Math.max(0, Math.min(getParagraphs().size() - 1, line));
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    switch (action) {
      case SET_TEXT -> replaceText((String) parameters[0]);
      case SET_TEXT_SELECTION ->
          selectRange(within((Integer) parameters[0]), within((Integer) parameters[1]));
      case SHOW_TEXT_RANGE -> showParagraphInViewport(lineFor((Integer) parameters[0]));
      default -> super.executeAccessibleAction(action, parameters);
    }
  }

  private int within(int offset) {
    return Math.max(0, Math.min(getLength(), offset));
  }
}
