package org.coroscope.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coroscope.render.CodeListing.Kind;
import org.coroscope.render.CodeListing.Line;
import org.coroscope.render.CodeListing.Piece;
import org.junit.jupiter.api.Test;

class CodeListingTest {

  private static List<String> numbered(CodeListing listing) {
    return listing.lines().stream()
        .map(line -> (line.number() + " " + line.text()).stripTrailing())
        .toList();
  }

  @Test
  void aWholeListingHasAllLinesWithTheirText() {
    String source = "x = '''a\n\nb''' # c\n\tif x: pass";
    assertThat(numbered(CodeListing.whole(source)))
        .containsExactly("1 x = '''a", "2", "3 b''' # c", "4         if x: pass");
  }

  @Test
  void aCondensedListingLeavesOutDocstringAndRemarksButKeepsTheNumbers() {
    String source =
        """
        \"""Title

        Text.
        \"""
        #! seed: 3
        import a


        #: A note.
        #? A question?
        #? + yes
        b = "#: no note"  #: a note
        # a comment
        c = f(r"#? \\" #", 2)
        """;
    assertThat(numbered(CodeListing.condensed(source)))
        .containsExactly(
            "6 import a",
            "7",
            "12 b = \"#: no note\"",
            "13 # a comment",
            "14 c = f(r\"#? \\\" #\", 2)");
  }

  @Test
  void piecesAreColouredByWhatTheyAre() {
    Line line = CodeListing.whole("await f(b'x', 1.5) # so").lines().get(0);
    assertThat(line.pieces())
        .contains(
            new Piece("await", Kind.KEYWORD),
            new Piece("b'x'", Kind.STRING),
            new Piece("1.5", Kind.NUMBER),
            new Piece("# so", Kind.COMMENT));
  }

  @Test
  void anyTextIsTaken() {
    for (String text :
        List.of("", "\"", "'''", "a\\", "é = '\u0000", "rb\"\\", "#", "\r\n\r", "?")) {
      assertThat(CodeListing.whole(text).lines()).isNotEmpty();
      assertThat(CodeListing.condensed(text)).isNotNull();
    }
  }
}
