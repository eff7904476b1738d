package org.coroscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts as CPython 3.11 writes them. */
class TracebackTextTest {

  private static TracebackText read(String text) {
    return TracebackText.in(text, "lesson.py").orElseThrow();
  }

  @Test
  void anExceptionIsReadWithTheLineThatRaisedIt() {
    String text =
        """
        Traceback (most recent call last):
          File "/home/kim/lesson.py", line 20, in <module>
            asyncio.run(main())
          File "/usr/lib/python3.11/asyncio/runners.py", line 190, in run
            return runner.run(main)
                   ^^^^^^^^^^^^^^^^
          File "/home/kim/lesson.py", line 11, in fetch
            raise TooFull("no room")
        TooFull: no room
        """;
    assertThat(read(text)).isEqualTo(new TracebackText("TooFull: no room", 11));
  }

  @Test
  void aLineOfAnotherFileIsNotTakenForOneOfTheProgram() {
    String text =
        """
        Traceback (most recent call last):
          File "lesson.py", line 4, in <module>
            json.loads("{")
          File "/usr/lib/python3.11/json/decoder.py", line 353, in raw_decode
            obj, end = self.scan_once(s, idx)
        json.decoder.JSONDecodeError: Expecting property name
        """;
    assertThat(read(text).line()).isEqualTo(4);
  }

  @Test
  void ofAChainTheLastIsTold() {
    String text =
        """
        Traceback (most recent call last):
          File "lesson.py", line 2, in <module>
            1 / 0
            ~~^~~
        ZeroDivisionError: division by zero

        During handling of the above exception, another exception occurred:

        Traceback (most recent call last):
          File "lesson.py", line 4, in <module>
            {}["a"]
            ~~^^^^^
        KeyError: 'a'
        """;
    assertThat(read(text)).isEqualTo(new TracebackText("KeyError: 'a'", 4));
  }

  @Test
  void aGroupIsToldAndNotWhatIsInIt() {
    String text =
        """
          + Exception Group Traceback (most recent call last):
          |   File "lesson.py", line 9, in <module>
          |     asyncio.run(main())
          | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
          +-+---------------- 1 ----------------
            | Traceback (most recent call last):
            |   File "lesson.py", line 3, in f
            |     raise ValueError(1)
            | ValueError: 1
            +------------------------------------
        """;
    assertThat(read(text))
        .isEqualTo(
            new TracebackText(
                "ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)", 9));
  }

  @Test
  void whatALoggedExceptionIsAboutMayStandBeforeIt() {
    String text =
        """
        Task exception was never retrieved
        future: <Task finished name='Task-2' coro=<f() done> exception=ValueError(1)>
        Traceback (most recent call last):
          File "lesson.py", line 3, in f
            raise ValueError(1)
        ValueError: 1
        """;
    assertThat(read(text)).isEqualTo(new TracebackText("ValueError: 1", 3));
  }

  @Test
  void otherTextsHaveNone() {
    assertThat(TracebackText.in("careful: line 3", "lesson.py")).isEmpty();
    assertThat(TracebackText.in("Traceback (most recent call last):", "lesson.py")).isEmpty();
  }
}
