package org.coroscope.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coroscope.syntax.SourceFile;
import org.coroscope.syntax.Tokenizer;
import org.coroscope.ui.code.Problem.Range;
import org.junit.jupiter.api.Test;

/** What editing does to texts, without any window. */
class TextEditsTest {

  @Test
  void linesGoInAndOutByOneStepAndBlankOnesStayBlank() {
    List<String> lines = List.of("if x:", "", "  y");
    assertThat(BlockEdits.indented(lines)).containsExactly("    if x:", "", "      y");
    assertThat(BlockEdits.outdented(List.of("      a", "  b", "c", "")))
        .containsExactly("  a", "b", "c", "");
  }

  @Test
  void commentingTwiceGivesTheSameLinesBack() {
    List<String> lines = List.of("    a = 1", "", "        b = 2");
    List<String> commented = BlockEdits.commentToggled(lines);
    assertThat(commented).containsExactly("    # a = 1", "", "    #     b = 2");
    assertThat(BlockEdits.commentToggled(commented)).isEqualTo(lines);
    assertThat(BlockEdits.commentToggled(List.of("# a", "b"))).containsExactly("# # a", "# b");
    assertThat(BlockEdits.commentToggled(List.of("#a"))).containsExactly("a");
    assertThat(BlockEdits.commentToggled(List.of("", " "))).containsExactly("", " ");
  }

  @Test
  void aNewLineIsDeeperAfterWhatOpensABlockAndLessDeepAfterWhatLeavesOne() {
    assertThat(BlockEdits.indentAfter("  x = 1")).isEqualTo("  ");
    assertThat(BlockEdits.indentAfter("def f():")).isEqualTo("    ");
    assertThat(BlockEdits.indentAfter("    if x:  # why: because")).isEqualTo("        ");
    assertThat(BlockEdits.indentAfter("x = 1  # as follows:")).isEmpty();
    assertThat(BlockEdits.indentAfter("s = '#':")).isEqualTo("    ");
    assertThat(BlockEdits.indentAfter("s = 'a\\'#:'")).isEmpty();
    assertThat(BlockEdits.indentAfter("call(")).isEqualTo("    ");
    assertThat(BlockEdits.indentAfter("        return x")).isEqualTo("    ");
    assertThat(BlockEdits.indentAfter("    returned = 1")).isEqualTo("    ");
    assertThat(BlockEdits.indentAfter("pass")).isEmpty();
  }

  private static Brackets brackets(String text) {
    return Brackets.of(Tokenizer.tokenize(new SourceFile("", text)));
  }

  @Test
  void bracketsKnowTheirPartnersAndThoseInTextsAndCommentsAreNone() {
    Brackets found = brackets("f(a[1], ')')  # (");
    assertThat(found.partner(1)).hasValue(11);
    assertThat(found.partner(11)).hasValue(1);
    assertThat(found.partner(3)).hasValue(5);
    assertThat(found.beside(2)).as("the one before the caret").hasValue(1);
    assertThat(found.beside(3)).as("the one after the caret").hasValue(3);
    assertThat(found.beside(9)).as("in a text").isEmpty();
    assertThat(found.beside(16)).as("in a comment").isEmpty();
  }

  @Test
  void aBracketWithoutPartnerIsAlone() {
    assertThat(brackets("f(").beside(2)).hasValue(1);
    assertThat(brackets("f(").partner(1)).isEmpty();
    assertThat(brackets("(]").partner(0)).isEmpty();
    assertThat(brackets("(]").partner(1)).isEmpty();
  }

  @Test
  void findingTakesCapitalsAsOneWantsAndNeverOverlaps() {
    assertThat(Finder.find("aaa", "aa", true)).containsExactly(new Range(0, 2));
    assertThat(Finder.find("Task task", "TASK", false))
        .containsExactly(new Range(0, 4), new Range(5, 9));
    assertThat(Finder.find("Task task", "task", true)).containsExactly(new Range(5, 9));
    assertThat(Finder.find("x", "", true)).isEmpty();
    assertThat(Finder.find("", "x", true)).isEmpty();
  }

  @Test
  void nextAndPreviousGoRoundAtTheEnds() {
    List<Range> found = List.of(new Range(2, 3), new Range(8, 9));
    assertThat(Finder.from(found, 3)).isEqualTo(1);
    assertThat(Finder.from(found, 9)).isZero();
    assertThat(Finder.before(found, 8)).isZero();
    assertThat(Finder.before(found, 2)).isEqualTo(1);
    assertThat(Finder.from(List.of(), 0)).isEqualTo(-1);
    assertThat(Finder.before(List.of(), 0)).isEqualTo(-1);
    assertThat(Finder.replace("a.b.c", Finder.find("a.b.c", ".", true), "--")).isEqualTo("a--b--c");
  }
}
