package org.coroscope.ui.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.Token;
import org.coroscope.syntax.Tokenizer;
import org.coroscope.ui.code.Problem.Range;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/**
 * How the characters of the editor look: colours by what they are, and above them what was found,
 * what is wrong, and the bracket beside the caret with its partner.
 */
final class TextStyles {

  /** Texts longer than this are shown plain, or typing would lag. */
  private static final int LONGEST_COLOURED = 60_000;

  private final CodeArea area;
  private List<Problem> problems = List.of();
  private List<Range> found = List.of();
  private int chosen = -1;
  private Brackets brackets = Brackets.NONE;
  private List<Highlighter.Stretch> colours = List.of();
  private StyleSpans<Collection<String>> shown;
  private final Set<Integer> markedBrackets = new TreeSet<>();

  /** Styles the characters of this area. */
  TextStyles(CodeArea area) {
    this.area = area;
  }

  /** The text has changed. */
  void textChanged() {
    String text = area.getText();
    List<Token> tokens =
        text.length() > LONGEST_COLOURED ? List.of() : Tokenizer.tokenize(new SourceFile("", text));
    colours = Highlighter.highlight(tokens);
    brackets = Brackets.of(tokens);
    found = List.of();
    show();
  }

  /** Underlines these. */
  void showProblems(List<Problem> now) {
    problems = now;
    show();
  }

  /**
   * Marks what was found.
   *
   * @param now in order, without overlaps
   * @param which of them is the chosen one; -1 for none
   */
  void showFound(List<Range> now, int which) {
    found = now;
    chosen = which;
    show();
  }

  private void show() {
    String text = area.getText();
    markedBrackets.clear();
    shown = null;
    if (text.isEmpty()) {
      return;
    }
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int at = 0;
    for (Highlighter.Stretch stretch : colours) {
      builder.add(Collections.emptyList(), stretch.start() - at);
      builder.add(List.of(stretch.style()), stretch.end() - stretch.start());
      at = stretch.end();
    }
    builder.add(Collections.emptyList(), text.length() - at);
    shown = over(builder.create(), foundMarks(), text.length());
    for (Problem problem : problems) {
      String style = problem.error() ? "error" : "warning";
      shown = over(shown, List.of(new Mark(problem.range(text), style)), text.length());
    }
    area.setStyleSpans(0, shown);
    caretMoved();
  }

  private record Mark(Range range, String style) {}

  private List<Mark> foundMarks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      marks.add(new Mark(found.get(i), i == chosen ? "found-chosen" : "found"));
    }
    marks.sort(Comparator.comparingInt(mark -> mark.range().start()));
    return marks;
  }

  private static StyleSpans<Collection<String>> over(
      StyleSpans<Collection<String>> below, List<Mark> marks, int length) {
    if (marks.isEmpty()) {
      return below;
    }
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int at = 0;
    for (Mark mark : marks) {
      int start = Math.max(at, Math.min(length, mark.range().start()));
      int end = Math.max(start, Math.min(length, mark.range().end()));
      builder.add(Collections.emptyList(), start - at);
      builder.add(List.of(mark.style()), end - start);
      at = end;
    }
    builder.add(Collections.emptyList(), length - at);
    return below.overlay(builder.create(), TextStyles::both);
  }

  private static Collection<String> both(Collection<String> below, Collection<String> above) {
    if (above.isEmpty()) {
      return below;
    }
    List<String> all = new ArrayList<>(below);
    all.addAll(above);
    return all;
  }

  /** The caret has moved: other brackets are beside it. Only these are styled anew. */
  void caretMoved() {
    if (shown == null) {
      return;
    }
    OptionalInt bracket = brackets.beside(area.getCaretPosition());
    OptionalInt partner = bracket.isPresent() ? brackets.partner(bracket.getAsInt()) : bracket;
    Set<Integer> wanted = new TreeSet<>();
    bracket.ifPresent(wanted::add);
    partner.ifPresent(wanted::add);
    if (wanted.equals(markedBrackets)) {
      return;
    }
    markedBrackets.forEach(offset -> style(offset, List.of()));
    markedBrackets.clear();
    markedBrackets.addAll(wanted);
    String style = partner.isPresent() ? "bracket" : "bracket-alone";
    markedBrackets.forEach(offset -> style(offset, List.of(style)));
  }

  private void style(int offset, List<String> extra) {
    if (offset < area.getLength() && offset < shown.length()) {
      Collection<String> below =
          shown.getStyleSpan(shown.offsetToPosition(offset, Bias.Forward).getMajor()).getStyle();
      area.setStyle(offset, offset + 1, both(below, extra));
    }
  }
}
