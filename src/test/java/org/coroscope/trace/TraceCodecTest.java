package org.coroscope.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TraceCodecTest {

  @Test
  void aTraceThatIsReadBackIsWrittenToTheSameBytes() throws Exception {
    for (Trace trace : List.of(Samples.twoWorkers(), Samples.generator(), Samples.batch(50, 7))) {
      String json = TraceWriter.toJson(trace);
      Trace back = TraceReader.fromJson(json);
      assertThat(TraceWriter.toJson(back)).isEqualTo(json);
      for (int step = 0; step < trace.size(); step += 7) {
        assertThat(StateText.of(back.stateAt(step))).isEqualTo(StateText.of(trace.stateAt(step)));
      }
      assertThat(back.outcome()).isEqualTo(trace.outcome());
      assertThat(back.source()).isEqualTo(trace.source());
    }
  }

  @Test
  void textsOfEverySortSurvive() throws Exception {
    TraceBuilder t = new TraceBuilder("ünï.py", "x = '\u0000\t\\\"'\r\n# 😀 \u2028");
    t.property("seed", "7");
    t.output(-1, -1, 1, OutputStreamKind.STDERR, "lone \ud800 and \udc00\u007f");
    Trace back = TraceReader.fromJson(TraceWriter.toJson(t.build(ProgramOutcome.FINISHED)));
    assertThat(back.outputText()).isEqualTo("lone \ud800 and \udc00\u007f");
    assertThat(back.source().text()).isEqualTo("x = '\u0000\t\\\"'\r\n# 😀 \u2028");
    assertThat(back.properties()).containsEntry("seed", "7");
  }

  @Test
  void aNewerVersionIsRefusedByName() {
    assertThatThrownBy(() -> TraceReader.fromJson("{\"coroscope-trace\":99}"))
        .isInstanceOf(TraceFormatException.class)
        .hasMessageContaining("99")
        .hasMessageContaining("version 1");
  }

  @Test
  void whatIsNoTraceIsRefusedWithAMessage() {
    for (String text : List.of("", "[]", "{}", "hello", "{\"coroscope-trace\":1}", "{\"a\":1}")) {
      assertThatThrownBy(() -> TraceReader.fromJson(text))
          .isInstanceOf(TraceFormatException.class)
          .hasMessageStartingWith("This");
    }
  }

  @Test
  void damagedNumbersAreRefusedAndNeverCrash() {
    String json = TraceWriter.toJson(Samples.twoWorkers());
    assertThatThrownBy(
            () ->
                TraceReader.fromJson(
                    json.replace(
                        "[\"TASK_SUSPENDED\",1,0,0,-1,1", "[\"TASK_SUSPENDED\",1,0,0,-1,77")))
        .isInstanceOf(TraceFormatException.class)
        .hasMessageContaining("reason");
    for (int cut = 0; cut < json.length() - 3; cut += 97) {
      String part = json.substring(0, cut);
      assertThatThrownBy(() -> TraceReader.fromJson(part)).isInstanceOf(TraceFormatException.class);
    }
  }
}
