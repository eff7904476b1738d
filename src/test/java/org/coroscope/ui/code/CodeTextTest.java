package org.coroscope.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coroscope.lesson.CatalogueReader;
import org.coroscope.trace.Samples;
import org.coroscope.trace.Trace;
import org.coroscope.ui.session.LineMap;
import org.junit.jupiter.api.Test;

/** What the editor knows about a text: styles, lines to fold, marks. */
class CodeTextTest {

  private static Map<String, String> styles(String text) {
    return Highlighter.highlight(text).stream()
        .collect(
            Collectors.toMap(
                each -> text.substring(each.start(), each.end()),
                Highlighter.Stretch::style,
                (first, second) -> first));
  }

  @Test
  void wordsHaveTheStyleOfWhatTheyAre() {
    Map<String, String> styles =
        styles(
            """
            @decorated
            async def f(x):  # why
                #: a note
                await print("s", 1, None, x.len)
            """);
    assertThat(styles)
        .containsEntry("async", "keyword-async")
        .containsEntry("await", "keyword-async")
        .containsEntry("def", "keyword")
        .containsEntry("f", "definition")
        .containsEntry("decorated", "decorator")
        .containsEntry("print", "builtin")
        .containsEntry("\"s\"", "string")
        .containsEntry("1", "number")
        .containsEntry("None", "constant")
        .containsEntry("# why", "comment")
        .containsEntry("#: a note", "remark-comment")
        .doesNotContainKey("len");
  }

  @Test
  void stretchesAreInOrderAndDoNotOverlapInAnyText() {
    for (String text :
        List.of("", "def", "'", "\"\"\"x", "f'{a", "a\n  b\n c", "\\", "😀 = '😀'")) {
      int end = 0;
      for (Highlighter.Stretch each : Highlighter.highlight(text)) {
        assertThat(each.start()).isGreaterThanOrEqualTo(end);
        end = each.end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void docstringNotesAndQuestionsAreFolded() {
    String text =
        """
        \"""Title

        Text.
        \"""
        #! seed: 1
        import x
        #: note
        #? question
        y = 1  #: beside code
        z = '''
        #: in a string
        '''
        """;
    assertThat(Folding.lines(text).stream().boxed()).containsExactly(1, 2, 3, 6, 7);
  }

  @Test
  void noLineOfCodeOfALessonIsFolded() throws Exception {
    CatalogueReader.bundled()
        .lessons()
        .forEach(
            lesson -> {
              String[] lines = lesson.source().split("\n", -1);
              int docstringEnd = lesson.source().indexOf("\"\"\"", 3);
              int first = lesson.source().substring(0, docstringEnd).split("\n", -1).length;
              Folding.lines(lesson.source()).stream()
                  .filter(line -> line >= first)
                  .forEach(line -> assertThat(lines[line].strip()).startsWith("#"));
            });
  }

  @Test
  void marksFollowTheTextAsItIsEdited() {
    Trace trace = Samples.twoWorkers();
    String text = trace.source().text();
    int step = trace.executionsOfLine(5)[0];
    LineMarks same = LineMarks.at(trace, trace.stateAt(step), LineMap.between(text, text));
    assertThat(same.current()).hasValue(5);
    assertThat(same.at(4)).extracting(LineMarks.TaskMark::name).containsExactly("worker_2");
    assertThat(same.at(8)).extracting(LineMarks.TaskMark::name).containsExactly("main");

    String longer = "# one line more\n" + text;
    LineMarks moved = LineMarks.at(trace, trace.stateAt(step), LineMap.between(text, longer));
    assertThat(moved.current()).hasValue(6);
    assertThat(moved.at(5)).hasSize(1);

    String other = text.replace("await asyncio.sleep(delay)", "await asyncio.sleep(9)");
    LineMarks changed = LineMarks.at(trace, trace.stateAt(step), LineMap.between(text, other));
    assertThat(changed.at(4)).as("that line is not the one that ran").isEmpty();
  }
}
