package org.coroscope.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coroscope.run.Cancellation;
import org.junit.jupiter.api.Test;

/** What a lesson's author is told, and at which line. */
class LessonCheckerTest {

  private static List<LessonProblem> problems(String source) {
    Lesson lesson = LessonReader.read("lesson", "lesson.py", source);
    return new LessonChecker().check(lesson, new Cancellation()).problems();
  }

  private static List<LessonProblem> problems(String source, String expected) {
    Lesson lesson = LessonReader.read("lesson", "lesson.py", source).withExpected(expected);
    return new LessonChecker().check(lesson, new Cancellation()).problems();
  }

  private static void assertOne(List<LessonProblem> problems, int line, String part) {
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).line()).isEqualTo(line);
    assertThat(problems.get(0).message()).contains(part);
  }

  @Test
  void aSoundLessonHasNoProblems() {
    String source =
        """
        '''Title'''
        def numbers():
            #: [suspended 1] The first time.
            #: [resumed] On.
            yield 1
            yield 2


        #? What is printed?
        #? + [1, 2]
        #? - [1]
        #? = next-output
        print(list(numbers()))
        """;

    assertThat(problems(source, "--- stdout\n[1, 2]\n")).isEmpty();
  }

  @Test
  void outputThatDiffersIsNamedAtTheLineThatPrintsIt() {
    String source = "'''Title'''\nprint('a')\nprint('b')\nprint('c')\n";

    assertOne(problems(source, "--- stdout\na\nx\nc\n"), 3, "prints 'b' where CPython prints 'x'");
    assertOne(problems(source, "--- stdout\na\nb\n"), 4, "where the output of CPython ends");
    assertOne(problems(source, "--- stdout\na\nb\nc\nd\n"), 4, "ends where CPython prints 'd'");
    assertOne(problems(source, "--- nonsense\n"), 1, "not understood");
  }

  @Test
  void anExceptionIsAProblemUnlessItWasRecorded() {
    String source = "'''Title'''\nx = 1\n#: Note.\nprint(x / 0)\nx = 2  #: Never.\n";

    assertOne(problems(source), 4, "ZeroDivisionError: division by zero");
    assertThat(problems(source, "--- stdout\n--- exit 1\n"))
        .extracting(LessonProblem::message)
        .anyMatch(message -> message.contains("where the error output of CPython ends"))
        .anyMatch(message -> message.contains("the note is never shown: line 5 never runs"));
  }

  @Test
  void aSyntaxErrorIsNamedAtItsLine() {
    assertOne(problems("'''Title'''\nx = (1\n"), 2, "'(' was never closed");
  }

  @Test
  void aNoteOrQuestionThatNeverHasItsMomentIsNamedAtItsComment() {
    String source =
        """
        '''Title'''
        def never():
            x = 1  #: Not shown.


        #: [suspended] Nothing is suspended here.
        x = 2
        for x in range(2):
            #? [reached 3] Asked?
            #? + no
            x = 3
        """;

    List<LessonProblem> problems = problems(source);

    assertThat(problems).extracting(LessonProblem::line).containsExactly(3, 6, 9);
    assertThat(problems)
        .extracting(LessonProblem::message)
        .containsExactly(
            "the note is never shown: line 3 never runs",
            "the note is never shown: nothing is suspended at line 7",
            "the question is never asked: nothing is reached at line 11 3 times");
  }

  @Test
  void anAnswerThatDoesNotHoldIsNamedAtItsFact() {
    String source =
        """
        '''Title'''; x = 5
        #? Well?
        #? + b
        #? - a
        #? = next-output
        #? = end-time: 3 seconds
        #? = prints: c
        #? = never-prints: a
        #? = state nobody: running
        #? = variable x: 5
        #? = next-exception: nothing
        print("a")
        """;

    List<LessonProblem> problems = problems(source);

    assertThat(problems).extracting(LessonProblem::line).containsExactly(5, 6, 7, 8, 9);
    assertThat(problems.get(0).message())
        .isEqualTo(
            "the answer does not hold: the next line printed is: a, not b"
                + " (asked at step 2, t = 0 s)");
    assertThat(problems.get(1).message()).contains("the program ends at 0, not 3 seconds");
  }

  @Test
  void aWrongAnswerThatIsRightIsNoticed() {
    assertOne(
        problems("'''Title'''\n#? ?\n#? - 0 s\n#? + 0.0\n#? = end-time\nprint()\n"),
        5,
        "'0 s' is marked wrong, and is right");
  }

  @Test
  void factsOfTasksQueueAndTimersAreSeenFromTheStepOfTheQuestion() {
    String source =
        """
        '''Title'''
        import asyncio


        async def worker(seconds):
            await asyncio.sleep(seconds)
            raise KeyError(seconds)


        async def main():
            task = asyncio.create_task(worker(2), name="slow")
            #? Now?
            #? + yes
            #? = pending-tasks: 2
            #? = ready: 1
            #? = timers: 0
            #? = state worker: created
            #? = state main: running
            #? = next-task: slow
            #? = next-function: worker
            #? = next-exception: KeyError
            #? = variable task.done(): x
            await asyncio.sleep(1)
            #? And now?
            #? + yes
            #? = time: 1
            #? = timers: 1
            #? = state slow: suspended
            #? = variable late: 5
            late = 5
            await asyncio.gather(task, return_exceptions=True)
            #? In the end?
            #? + yes
            #? = state slow: failed
            task.exception()


        asyncio.run(main())
        """;

    List<LessonProblem> problems = problems(source);

    assertThat(problems)
        .extracting(LessonProblem::message)
        .allMatch(message -> message.contains("there is no variable"));
    assertThat(problems).extracting(LessonProblem::line).containsExactly(22, 29);
  }
}
