package org.coroscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The form that lessons/README.md describes. */
class LessonReaderTest {

  private static Lesson read(String source) {
    return LessonReader.read("chapter/lesson", "lesson.py", source);
  }

  @Test
  void firstLineOfTheDocstringIsTheTitleAndTheRestTheText() {
    Lesson lesson = read("\"\"\"The title\n\nSome *text*.\n\n## Watch for\n\"\"\"\nprint(1)\n");

    assertThat(lesson.title()).isEqualTo("The title");
    assertThat(lesson.text()).isEqualTo("Some *text*.\n\n## Watch for");
    assertThat(lesson.problems()).isEmpty();
  }

  @Test
  void aFileWithoutDocstringIsALessonWithItsFileNameAndAProblem() {
    Lesson lesson = read("x = 'no docstring'\n");

    assertThat(lesson.title()).isEqualTo("lesson.py");
    assertThat(lesson.problems()).extracting(LessonProblem::line).containsExactly(1);
  }

  @Test
  void aNoteBelongsToItsLineOrToTheNextLineOfCode() {
    Lesson lesson =
        read(
            """
            '''Title'''
            #: First,
            #: and second.

            a = "#: not a note"
            b = 1  #: At the end.
            """);

    assertThat(lesson.notes())
        .containsExactly(
            new Note(new Occasion(5, Moment.REACHED, 0), "First, and second.", 2),
            new Note(new Occasion(6, Moment.REACHED, 0), "At the end.", 6));
  }

  @Test
  void aBracketNamesTheMomentAndBeginsANewNote() {
    Lesson lesson =
        read(
            """
            '''Title'''
            #: [suspended] It pauses.
            #: [resumed 2] It goes on
            #: a second time.
            await x
            """);

    assertThat(lesson.notes())
        .containsExactly(
            new Note(new Occasion(5, Moment.SUSPENDED, 0), "It pauses.", 2),
            new Note(new Occasion(5, Moment.RESUMED, 2), "It goes on a second time.", 3));
  }

  @Test
  void aQuestionHasAnswersAFactAndAnExplanation() {
    Lesson lesson =
        read(
            """
            '''Title'''
            #? [reached 1] Which line
            #? comes next?
            #? - a
            #? + b
            #? = next-output: b
            #? ! Because b
            #? ! is next.
            await x
            """);

    assertThat(lesson.questions()).hasSize(1);
    Question question = lesson.questions().get(0);
    assertThat(question.occasion()).isEqualTo(new Occasion(9, Moment.REACHED, 1));
    assertThat(question.text()).isEqualTo("Which line comes next?");
    assertThat(question.answers())
        .containsExactly(new Question.Answer("a", false), new Question.Answer("b", true));
    assertThat(question.facts())
        .containsExactly(new Question.Fact(FactKind.NEXT_OUTPUT, "", Optional.of("b"), 6));
    assertThat(question.explanation()).isEqualTo("Because b is next.");
    assertThat(question.wantsSeveral()).isFalse();
  }

  @Test
  void settingsAreReadAndUnknownThingsAreNamedWithTheirLine() {
    Lesson lesson =
        read(
            """
            '''Title'''
            #! seed: 7
            #! speed: 8
            #: [sometimes] Hm.
            #? No right answer?
            #? - no
            #? = weather: fine
            x = 1
            #: Nothing follows.
            """);

    assertThat(lesson.seed()).isEqualTo(7);
    assertThat(lesson.problems()).extracting(LessonProblem::line).containsExactly(3, 4, 7, 5, 9);
  }

  @Test
  void surroundingsAreDeclaredAndTheirMistakesNamedWithTheirLine() {
    Lesson lesson =
        read(
            """
            '''Title'''
            #! host: a.example latency=20ms
            #! page: http://a.example/x status=404
            #! client: GET http://localhost:8080/ at=1
            #! file: notes.txt text="one"
            #! host: b.example speed=3
            #! page: c.example/ size=big
            x = 1
            """);

    assertThat(lesson.world().hosts()).hasSize(1);
    assertThat(lesson.world().pages()).hasSize(1);
    assertThat(lesson.world().visits()).hasSize(1);
    assertThat(lesson.world().files()).hasSize(1);
    assertThat(lesson.options().world()).isEqualTo(lesson.world());
    assertThat(lesson.problems()).extracting(LessonProblem::line).containsExactly(6, 7);
    assertThat(lesson.problems().get(0).message()).contains("there is no 'speed'");
  }

  @Test
  void anythingAtAllIsReadWithoutFailing() {
    for (String source :
        List.of("", "'", "\"\"\"", "#", "#:", "#?\n#?", "#!", "\\", "'''\\", "r'")) {
      assertThat(read(source).fileName()).isEqualTo("lesson.py");
    }
  }

  @Test
  void theLessonsThatComeWithCoroscopeAreSound() throws IOException {
    Catalogue catalogue = CatalogueReader.bundled();

    assertThat(catalogue.lessons()).hasSizeGreaterThanOrEqualTo(9);
    assertThat(catalogue.lessons())
        .allSatisfy(lesson -> assertThat(lesson.problems()).as(lesson.id()).isEmpty());
    assertThat(catalogue.chapters().get(0).title()).isEqualTo("Functions that pause");
    assertThat(catalogue.find("02_coroutine_task_event_loop/50_workers_together"))
        .get()
        .satisfies(lesson -> assertThat(lesson.title()).isEqualTo("Workers together"));
  }
}
