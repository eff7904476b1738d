package org.coroscope.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.coroscope.lesson.LessonReader;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.FileContents;
import org.coroscope.trace.FileHistory;
import org.coroscope.trace.IoState;
import org.coroscope.trace.Narrator;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.TimerState;
import org.coroscope.trace.Trace;
import org.junit.jupiter.api.Test;

/** What a trace tells of the network and of files. */
class NetworkTraceTest {

  private static Trace record(String... lines) {
    String source = String.join("\n", lines) + "\n";
    return new ProgramRunner()
        .record(
            new SourceFile("net.py", source),
            LessonReader.read("net", "net.py", source).options(),
            new Cancellation(),
            steps -> {})
        .trace();
  }

  private static List<String> network(Trace trace) {
    List<String> told = new ArrayList<>();
    for (int step = 0; step < trace.size(); step++) {
      if (trace.kind(step).topic() == EventKind.Topic.NETWORK) {
        told.add(trace.time(step) / 1_000_000 + " " + Narrator.english().sentence(trace, step));
      }
    }
    return told;
  }

  private static int first(Trace trace, EventKind kind) {
    return IntStream.range(0, trace.size())
        .filter(s -> trace.kind(s) == kind)
        .findFirst()
        .orElseThrow();
  }

  private static final String[] ONE_REQUEST = {
    "'''One request.'''",
    "#! host: a.example dns=20ms latency=50ms bandwidth=1kB/s",
    "#! page: http://a.example/x size=300 chunk=100 delay=1",
    "import asyncio, aiohttp",
    "async def main():",
    "    async with aiohttp.ClientSession() as session:",
    "        async with session.get('http://a.example/x') as response:",
    "            await response.read()",
    "asyncio.run(main())"
  };

  @Test
  void requestIsToldFromTheLookupToTheClose() {
    assertThat(network(record(ONE_REQUEST)))
        .containsExactly(
            "0 Task-1 (main) wants a connection to a.example:80: its address is being looked up.",
            "20 a.example:80 is asked for a connection.",
            "120 The connection to a.example:80 stands.",
            "120 GET /x to a.example:80 goes out (122 bytes).",
            "1220 The answer begins to come in: 200 OK from a.example:80.",
            "1320 More of the answer is here: 100 of 300 bytes.",
            "1420 More of the answer is here: 200 of 300 bytes.",
            "1520 More of the answer is here: 300 of 300 bytes.",
            "1520 The answer is complete: 200 OK from a.example:80, 300 bytes.",
            "1520 The connection to a.example:80 is closed.");
  }

  @Test
  void connectionIsPendingInputWhileSomethingIsUnderWay() {
    Trace trace = record(ONE_REQUEST);
    IoState io =
        trace.stateAt(first(trace, EventKind.CHUNK_RECEIVED)).pendingIo().stream()
            .findFirst()
            .orElseThrow();
    assertThat(io.label()).isEqualTo("GET /x to a.example:80");
    assertThat(io.done()).isEqualTo(100);
    assertThat(io.total()).isEqualTo(300);
    assertThat(trace.stateAt(first(trace, EventKind.ANSWER_COMPLETE)).pendingIo()).isEmpty();
  }

  @Test
  void blockingClientBlocksTheLoop() {
    Trace trace =
        record(
            "'''Blocking.'''",
            "#! host: a.example delay=1",
            "import asyncio, requests",
            "async def main():",
            "    requests.get('http://a.example/')",
            "asyncio.run(main())");
    int blocked = first(trace, EventKind.CLOCK_BLOCKED);
    assertThat(Narrator.english().sentence(trace, blocked))
        .isEqualTo(
            "Task-1 (main) blocks the loop with waiting for a.example:80: for 1 s, until t = 1 s,"
                + " nothing else can run.");
  }

  @Test
  void serverEndsInGoodOrderWhenNobodyIsLeftToCome() {
    Trace trace =
        record(
            "'''A server.'''",
            "#! client: GET http://localhost:8080/ at=2",
            "from aiohttp import web",
            "async def index(request):",
            "    return web.Response(text='hello')",
            "app = web.Application()",
            "app.router.add_get('/', index)",
            "web.run_app(app)");
    assertThat(trace.outcome().kind()).isEqualTo(ProgramOutcome.Kind.FINISHED);
    assertThat(network(trace))
        .contains("2000 The answer is complete: 200 OK from localhost:8080, 5 bytes.");
    Trace streams =
        record(
            "'''A server of streams, which nobody visits.'''",
            "import asyncio",
            "async def main():",
            "    server = await asyncio.start_server(print, 'localhost', 9)",
            "    await server.serve_forever()",
            "asyncio.run(main())");
    assertThat(streams.outcome().kind()).isEqualTo(ProgramOutcome.Kind.FINISHED);
    assertThat(streams.outcome().message()).contains("no client is left");
  }

  @Test
  void filesAreKeptAsTheyAreAtEachStep() {
    Trace trace =
        record(
            "'''Files.'''",
            "import os",
            "with open('a.txt', 'w') as f:",
            "    f.write('one')",
            "with open('b.bin', 'wb') as f:",
            "    f.write(bytes([0, 255]))",
            "os.remove('a.txt')");
    FileHistory files = FileHistory.of(trace);
    assertThat(files.paths()).containsExactly("/home/user/a.txt", "/home/user/b.bin");
    assertThat(files.at(0)).isEmpty();
    assertThat(files.at(trace.lastStep())).containsOnlyKeys("/home/user/b.bin");
    int removed = first(trace, EventKind.FILE_REMOVED);
    FileContents text = files.at(removed - 1).get("/home/user/a.txt");
    assertThat(text.contents()).isEqualTo("one");
    assertThat(text.binary()).isFalse();
    FileContents bytes = files.at(removed).get("/home/user/b.bin");
    assertThat(bytes.binary()).isTrue();
    assertThat(bytes.contents()).isEqualTo("\u0000\u00ff");
    assertThat(Narrator.english().sentence(trace, removed))
        .isEqualTo("The main program removes the file /home/user/a.txt.");
  }

  @Test
  void declaredFilesAreThereAtTheStart() {
    Trace trace =
        record(
            "'''Files.'''",
            "#! file: data/names.txt text=\"Ann\\nBob\"",
            "print(open('data/names.txt').read().split())");
    assertThat(trace.outputText()).isEqualTo("['Ann', 'Bob']\n");
    assertThat(FileHistory.of(trace).isEmpty()).isTrue();
  }

  @Test
  void timeLimitsAreCalledWhatTheyAreForAndNotByNamesOfTheLibrary() {
    Trace trace =
        record(
            "'''Limits.'''",
            "#! host: a.example delay=0.1s",
            "import asyncio, aiohttp",
            "async def main():",
            "    limits = aiohttp.ClientTimeout(total=3, sock_read=2)",
            "    async with asyncio.timeout(9), aiohttp.ClientSession(timeout=limits) as session:",
            "        async with session.get('http://a.example/x') as response:",
            "            await response.read()",
            "asyncio.run(main())");
    Set<String> limits =
        IntStream.range(0, trace.size())
            .boxed()
            .flatMap(step -> trace.stateAt(step).timers().stream())
            .map(TimerState::label)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(limits)
        .containsExactly(
            "a time limit within the request",
            "the time limit of the timeout block",
            "the time limit of the whole request");
  }
}
