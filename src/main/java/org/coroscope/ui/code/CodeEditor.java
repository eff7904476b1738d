package org.coroscope.ui.code;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * The text area: highlights as one types, keeps the indentation, and tells a screen reader what it
 * is, which RichTextFX by itself does not.
 */
final class CodeEditor extends CodeArea {

  private static final String INDENT = "    ";

  /** Texts longer than this are shown plain, or typing would lag. */
  private static final int LONGEST_HIGHLIGHTED = 60_000;

  /** The paragraph style that RichTextFX takes out of sight. */
  private static final String FOLDED = "collapse";

  private List<Diagnostic> errors = List.of();
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
    textProperty()
        .addListener(
            (o, old, now) -> {
              highlight();
              if (!replacing) {
                onText.accept(now);
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    currentParagraphProperty().addListener((o, old, now) -> leaveHidden(old));
  }

  /** Puts in another text; undo does not go back behind it unless it is an edit. */
  void showText(String text, boolean edit) {
    // Undo is to bring back the text as it was just now, not as it was before what was typed last.
    getUndoManager().preventMerge();
    replacing = true;
    replaceText(text);
    replacing = false;
    getUndoManager().preventMerge();
    if (!edit) {
      getUndoManager().forgetHistory();
      moveTo(0);
      showParagraphAtTop(0);
    }
  }

  void showErrors(List<Diagnostic> found) {
    errors = found;
    highlight();
  }

  // ---- folding ----------------------------------------------------------------------------------

  /** Takes these lines (from 0) out of sight, and shows all others. */
  void hide(BitSet lines) {
    BitSet wanted = (BitSet) lines.clone();
    wanted.clear(getParagraphs().size(), Math.max(getParagraphs().size(), wanted.length()));
    for (int line = 0; line < getParagraphs().size(); line++) {
      boolean folded = getParagraph(line).getParagraphStyle().contains(FOLDED);
      if (folded != wanted.get(line)) {
        setParagraphStyle(line, wanted.get(line) ? List.of(FOLDED) : List.of());
      }
    }
    hidden.set(wanted);
    leaveHidden(0);
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

  // ---- highlighting -----------------------------------------------------------------------------

  private void highlight() {
    String text = getText();
    if (text.isEmpty()) {
      return;
    }
    List<Highlighter.Stretch> stretches =
        text.length() > LONGEST_HIGHLIGHTED ? List.of() : Highlighter.highlight(text);
    StyleSpans<Collection<String>> spans = spans(stretches, text.length());
    for (Diagnostic error : errors) {
      spans = underlined(spans, error, text);
    }
    setStyleSpans(0, spans);
  }

  private static StyleSpans<Collection<String>> spans(
      List<Highlighter.Stretch> stretches, int length) {
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int at = 0;
    for (Highlighter.Stretch stretch : stretches) {
      builder.add(Collections.emptyList(), stretch.start() - at);
      builder.add(List.of(stretch.style()), stretch.end() - stretch.start());
      at = stretch.end();
    }
    builder.add(Collections.emptyList(), length - at);
    return builder.create();
  }

  private static StyleSpans<Collection<String>> underlined(
      StyleSpans<Collection<String>> spans, Diagnostic error, String text) {
    SourceFile file = new SourceFile("", text);
    int start = file.offset(error.span().startLine(), error.span().startColumn());
    int end = Math.max(start, file.offset(error.span().endLine(), error.span().endColumn()));
    if (end == start) {
      // Nothing is there to be underlined: take the character before, or after.
      start = start > 0 && text.charAt(start - 1) != '\n' ? start - 1 : start;
      end = Math.min(text.length(), Math.max(end, start + 1));
    }
    if (end <= start || end > text.length()) {
      return spans;
    }
    String style = error.severity() == Diagnostic.Severity.ERROR ? "error" : "warning";
    StyleSpansBuilder<Collection<String>> marks = new StyleSpansBuilder<>();
    marks.add(Collections.emptyList(), start);
    marks.add(List.of(style), end - start);
    marks.add(Collections.emptyList(), text.length() - end);
    return spans.overlay(
        marks.create(),
        (below, above) -> {
          if (above.isEmpty()) {
            return below;
          }
          List<String> both = new ArrayList<>(below);
          both.addAll(above);
          return both;
        });
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
        outdent();
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
    String line = getText(getCurrentParagraph());
    String before = line.substring(0, Math.min(line.length(), getCaretColumn()));
    int spaces = 0;
    while (spaces < before.length() && before.charAt(spaces) == ' ') {
      spaces++;
    }
    String deeper = before.stripTrailing().endsWith(":") ? INDENT : "";
    replaceSelection("\n" + " ".repeat(spaces) + deeper);
    requestFollowCaret();
  }

  private void indent() {
    int first = offsetToPosition(getSelection().getStart(), Bias.Forward).getMajor();
    int last = offsetToPosition(getSelection().getEnd(), Bias.Backward).getMajor();
    if (first == last) {
      int column = getCaretColumn() % INDENT.length();
      replaceSelection(INDENT.substring(column));
      return;
    }
    for (int line = first; line <= last; line++) {
      insertText(line, 0, INDENT);
    }
  }

  private void outdent() {
    int first = offsetToPosition(getSelection().getStart(), Bias.Forward).getMajor();
    int last = offsetToPosition(getSelection().getEnd(), Bias.Backward).getMajor();
    for (int line = first; line <= last; line++) {
      String text = getText(line);
      int spaces = 0;
      while (spaces < INDENT.length() && spaces < text.length() && text.charAt(spaces) == ' ') {
        spaces++;
      }
      if (spaces > 0) {
        deleteText(line, 0, line, spaces);
      }
    }
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
    int stop = (column - 1) / INDENT.length() * INDENT.length();
    deleteText(getCurrentParagraph(), stop, getCurrentParagraph(), column);
    return true;
  }

  // ---- for screen readers -----------------------------------------------------------------------

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case EDITABLE -> isEditable();
      case CARET_OFFSET -> getCaretPosition();
      case SELECTION_START -> getSelection().getStart();
      case SELECTION_END -> getSelection().getEnd();
      case LINE_FOR_OFFSET -> offsetToPosition((Integer) parameters[0], Bias.Forward).getMajor();
      case LINE_START -> getAbsolutePosition((Integer) parameters[0], 0);
      case LINE_END ->
          getAbsolutePosition((Integer) parameters[0], getParagraphLength((Integer) parameters[0]));
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
