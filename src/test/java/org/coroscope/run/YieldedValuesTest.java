package org.coroscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

/** What the trace tells of the values that generators hand out. */
class YieldedValuesTest {

  private static List<String> yielded(String source) {
    Trace trace =
        new ProgramRunner()
            .record(
                new SourceFile("yields.py", source),
                RunOptions.standard(),
                new Cancellation(),
                done -> {})
            .trace();
    return IntStream.rangeClosed(0, trace.lastStep())
        .filter(step -> trace.kind(step) == EventKind.YIELDED)
        .mapToObj(step -> trace.text(trace.b(step)))
        .toList();
  }

  @Test
  void anAsynchronousGeneratorsValueIsThatOfTheProgram() {
    String source =
        """
        import asyncio
        async def pages():
            yield "page 1"
            yield ["page", 2]
        async def main():
            async for page in pages():
                print(page)
        asyncio.run(main())
        """;

    assertThat(yielded(source)).containsExactly("'page 1'", "['page', 2]");
  }
}
