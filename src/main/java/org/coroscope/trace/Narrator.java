package org.coroscope.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Says in one plain sentence what happens at a step, and why. A pure function of a trace and a
 * step; the words come from {@code narration.properties}.
 */
public final class Narrator {

  /** Why the clock is advanced when it is no loop that waits. */
  public static final String ALL_THREADS_WAIT = "all threads wait";

  private static final int LONGEST_TEXT = 80;

  private final Narration narration;

  /**
   * A narrator that speaks the language of the locale, if there are sentences for it, else English.
   */
  public Narrator(Locale locale) {
    narration = new Narration(locale);
  }

  /** A narrator in English. */
  public static Narrator english() {
    return new Narrator(Locale.ROOT);
  }

  /** The sentence for a step; a step outside the trace is taken for its first or last. */
  public String sentence(Trace trace, int step) {
    return sentence(trace, trace::stateAt, step);
  }

  /**
   * The same where many steps are told one after the other.
   *
   * @param walk through the states of the trace
   */
  public String sentence(Trace trace, StateWalk walk, int step) {
    return sentence(trace, walk::at, step);
  }

  private String sentence(Trace trace, IntFunction<LoopState> states, int step) {
    int at = Math.max(0, Math.min(trace.lastStep(), step));
    String sentence = new Telling(trace, states, at).tell();
    return startsWithOwnWord(sentence)
        ? sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1)
        : sentence;
  }

  /** Names from the program keep their case; our own words at a sentence's start get a capital. */
  private boolean startsWithOwnWord(String sentence) {
    return sentence.startsWith(narration.template("who.main"))
        || sentence.startsWith(narration.template("who.loop"));
  }

  /** One step being told. */
  private final class Telling {
    private final Trace trace;
    private final IntFunction<LoopState> states;
    private final TraceEvent event;
    private final Map<String, String> values = new LinkedHashMap<>();
    private LoopState after;
    private LoopState before;

    Telling(Trace trace, IntFunction<LoopState> states, int step) {
      this.trace = trace;
      this.states = states;
      this.event = trace.event(step);
    }

    String tell() {
      fillOperands();
      put("file", fileName(trace.source().name()));
      put("time", TimeText.of(event.time()));
      put("line", Integer.toString(event.line()));
      String function = trace.functionName(event.frame());
      String called = function.isEmpty() ? "it" : function;
      put("function", isModule() ? narration.template("who.main") : called);
      boolean created = event.kind() == EventKind.TASK_CREATED;
      put("task", created ? plainName(event.task()) : name(event.task()));
      put("who", actor());
      return narration.fill(key(), values);
    }

    private void put(String name, String value) {
      values.put(name, value);
    }

    private String variant(String variant) {
      return event.kind().name() + "." + variant;
    }

    private String key() {
      String plain = event.kind().name();
      return switch (event.kind()) {
        case PROGRAM_FINISHED -> values.get("text").isEmpty() ? plain : variant("why");
        case PROGRAM_STOPPED -> stopped();
        case LINE_REACHED -> line();
        case CALLED -> isModule() ? variant("module") : plain;
        case RETURNED -> returned();
        case GENERATOR_CREATED -> generatorCreated();
        case GENERATOR_RESUMED -> generatorResumed();
        case YIELDED -> yielded();
        case GENERATOR_CLOSED -> values.get("why").isEmpty() ? plain : variant("why");
        case TASK_CREATED -> taskCreated();
        case TASK_RESUMED -> taskResumed();
        case TASK_SUSPENDED -> taskSuspended();
        case TASK_WOKEN -> taskWoken();
        case CANCEL_REQUESTED -> cancelRequested();
        case TASK_FINISHED, TASK_FAILED, TASK_CANCELLED -> taskEnded();
        case HANDLE_QUEUED -> handleQueued();
        case HANDLE_RUN, HANDLE_CANCELLED, HANDLE_SKIPPED -> {
          quoteHandle();
          yield plain;
        }
        case TIMER_SET, TIMER_FIRED, TIMER_CANCELLED -> timer();
        case ITERATION_STARTED -> iteration();
        case PHASE_ENTERED -> phase();
        case CLOCK_ADVANCED -> clockAdvanced();
        case CLOCK_BLOCKED -> clockBlocked();
        case OUTPUT -> output();
        case WARNING -> warning();
        case IO_PROGRESSED -> event.d() > 0 ? ioLabelled(variant("of")) : ioLabelled(plain);
        case FILE_WRITTEN -> event.c() > 0 ? plain : variant("empty");
        case DATA_SENT -> event.c() > 0 ? plain : variant("empty");
        case CHUNK_RECEIVED -> event.d() > 0 ? variant("of") : plain;
        case IO_COMPLETED -> ioLabelled(values.get("text").isEmpty() ? variant("plain") : plain);
        default -> plain;
      };
    }

    /** The machine's own words, too; below their first line is who waits for what. */
    private String stopped() {
      put("text", trace.text(event.a()).lines().findFirst().orElse(""));
      return event.kind().name();
    }

    /** The machine's own words, which are not cut as the program's are. */
    private String warning() {
      put("text", trace.text(event.a()));
      return event.kind().name();
    }

    private void fillOperands() {
      List<Slot> slots = event.kind().slots();
      int[] operands = {event.a(), event.b(), event.c(), event.d()};
      for (int i = 0; i < slots.size(); i++) {
        Slot slot = slots.get(i);
        int operand = operands[i];
        put(
            slot.name(),
            switch (slot.type()) {
              case TEXT -> shorten(trace.text(operand));
              case TASK -> name(operand);
              case FRAME -> trace.functionName(operand);
              case TIME -> TimeText.of(event.timeOperand());
              default -> Integer.toString(operand);
            });
      }
    }

    // ---- who ------------------------------------------------------------------------------------

    private String actor() {
      return name(trace.actorAt(event.step(), states));
    }

    private String name(int task) {
      if (task < 0) {
        boolean main =
            event.kind().topic() == EventKind.Topic.CODE
                || event.kind().topic() == EventKind.Topic.GENERATOR
                || after().phase() == LoopPhase.OUTSIDE;
        return narration.template(main ? "who.main" : "who.loop");
      }
      return after().task(task).map(TaskState::displayName).orElse("task " + task);
    }

    /** Without the function, which the sentence names itself. */
    private String plainName(int task) {
      return after().task(task).map(TaskState::name).orElse("task " + task);
    }

    private LoopState after() {
      if (after == null) {
        after = states.apply(event.step());
      }
      return after;
    }

    private LoopState before() {
      if (before == null) {
        before = states.apply(event.step() - 1);
      }
      return before;
    }

    // ---- code and generators --------------------------------------------------------------------

    private String line() {
      String[] lines = trace.source().text().split("\n", event.line() + 1);
      String source =
          event.line() > 0 && event.line() <= lines.length ? lines[event.line() - 1] : "";
      put("source", shorten(source.strip()));
      boolean inner = !isModule() && event.frame() >= 0 && !isRootFrame();
      String key = inner ? variant("in") : event.kind().name();
      return source.isBlank() ? key + ".blank" : key;
    }

    private FunctionKind functionKind() {
      return event.frame() < 0 ? FunctionKind.FUNCTION : trace.functionOf(event.frame()).kind();
    }

    private boolean isRootFrame() {
      return event.task() >= 0
          && trace.taskOrdinal(event.task()) >= 0
          && trace.frame(trace.taskInfo(event.task()).createdStep()) == event.frame();
    }

    private boolean isModule() {
      return functionKind() == FunctionKind.MODULE;
    }

    private String returned() {
      String value = values.get("value");
      boolean none = value.isEmpty() || value.equals("None");
      return switch (functionKind()) {
        case MODULE -> variant("module");
        case GENERATOR -> variant(none ? "generator" : "generator.value");
        case COROUTINE -> {
          if (isRootFrame()) {
            put("value", value.isEmpty() ? "None" : value);
            yield variant("root");
          }
          yield variant(none ? "coroutine.none" : "coroutine");
        }
        default -> none ? variant("none") : event.kind().name();
      };
    }

    private String generatorCreated() {
      return functionKind().isSuspendable() ? variant(functionKind().name()) : variant("other");
    }

    private String generatorResumed() {
      boolean first =
          before().generators().stream()
              .anyMatch(g -> g.frame() == event.frame() && g.status() == GeneratorStatus.CREATED);
      after().callStack().stream()
          .filter(f -> f.frame() == event.frame())
          .findFirst()
          .ifPresent(f -> put("line", Integer.toString(f.line())));
      Optional<FrameState> caller = before().topFrame();
      boolean named = caller.isPresent() && !caller.get().function().isMain();
      put("caller", named ? caller.get().function().name() : actor());
      return variant(SendMode.of(event.a()).name() + (first ? ".first" : ""));
    }

    private String yielded() {
      if (event.a() >= 0 && event.a() != event.frame()) {
        return variant("through");
      }
      return values.get("value").isEmpty() ? variant("none") : event.kind().name();
    }

    // ---- tasks ----------------------------------------------------------------------------------

    private String taskCreated() {
      TaskKind kind = TaskKind.of(event.c());
      if (kind != TaskKind.TASK) {
        return variant(kind.name());
      }
      return event.frame() < 0 ? variant("plain") : event.kind().name();
    }

    private boolean isThread() {
      return after().task(event.task()).filter(t -> t.kind() == TaskKind.THREAD).isPresent();
    }

    private String taskResumed() {
      Optional<TaskState> task = after().task(event.task());
      Optional<Wait> wait = task.flatMap(TaskState::lastWait);
      after().currentLine().ifPresent(line -> put("line", Integer.toString(line)));
      if (isThread()) {
        wait.ifPresent(w -> put("why", why(w)));
        boolean where = wait.isPresent() && after().currentLine().isPresent();
        return variant(
            wait.isEmpty()
                ? "THREAD.first"
                : !where
                    ? "THREAD.library"
                    : wait.get().reason() == WaitReason.TURN ? "THREAD.turn" : "THREAD");
      }
      if (wait.isEmpty()) {
        boolean first =
            before().statusOf(event.task()).filter(s -> s == TaskStatus.CREATED).isPresent();
        return variant(first ? "first" : "plain");
      }
      boolean ownFrames = after().callStack().size() > after().taskBase();
      if (after().currentLine().isEmpty() || !ownFrames) {
        return variant("plain");
      }
      if (after().cancelStep(event.task()) > wait.get().sinceStep()) {
        return variant("cancel");
      }
      if (wait.get().reason() == WaitReason.TURN) {
        return variant("turn");
      }
      put("why", why(wait.get()));
      return variant(
          switch (wait.get().reason()) {
            case IO -> "io";
            case GROUP -> "all";
            case TASK, FUTURE, GATHER, SHIELD, EXECUTOR -> "done";
            case QUEUE, LOCK, SEMAPHORE -> "got";
            case EVENT -> "set";
            default -> "after";
          });
    }

    /** What is waited for, with the awaited task's name where the text has none. */
    private String why(Wait wait) {
      if (!wait.text().isEmpty()) {
        return shorten(wait.text());
      }
      if (wait.reason() == WaitReason.TASK && wait.target() >= 0) {
        return name(wait.target());
      }
      return narration.template("why." + wait.reason().name());
    }

    private String taskSuspended() {
      WaitReason reason = WaitReason.of(event.a());
      int target = event.c();
      put("why", why(new Wait(reason, trace.text(event.b()), target, event.step(), event.time())));
      if (isThread()) {
        return variant(reason == WaitReason.TURN ? "THREAD.TURN" : "THREAD");
      }
      if (reason == WaitReason.SLEEP) {
        Optional<TimerState> timer =
            after().timers().stream().filter(t -> t.timer() == target).findFirst();
        timer.ifPresent(t -> put("due", TimeText.of(t.when())));
        return variant(timer.isPresent() ? "SLEEP" : "SLEEP.untimed");
      }
      if (reason == WaitReason.TASK) {
        Optional<TaskState> awaited = after().task(target);
        awaited.ifPresent(
            t -> {
              put("target", t.displayName());
              put(
                  "status",
                  t.status() == TaskStatus.CREATED
                      ? narration.template("status.fresh")
                      : t.status().word());
            });
        return variant(awaited.isPresent() ? "TASK" : "TASK.unknown");
      }
      return variant(reason.name());
    }

    private String taskWoken() {
      if (values.get("why").isEmpty()) {
        Optional<Wait> wait = before().task(event.task()).flatMap(TaskState::lastWait);
        boolean cancelled =
            wait.isPresent() && after().cancelStep(event.task()) > wait.get().sinceStep();
        String reason = wait.map(w -> w.reason().name()).orElse("OTHER");
        put("why", narration.template("woken." + (cancelled ? "cancel" : reason)));
      }
      if (isThread()) {
        return variant(event.a() < 0 ? "THREAD.main" : "THREAD");
      }
      return event.a() < 0 ? variant("loop") : event.kind().name();
    }

    private String cancelRequested() {
      Optional<TaskState> task = before().task(event.task());
      if (task.isEmpty()) {
        return event.kind().name();
      }
      put("status", task.get().status().word());
      put("line", Integer.toString(task.get().suspendedLine()));
      return switch (task.get().status()) {
        case CREATED -> variant("CREATED");
        case SUSPENDED ->
            task.get().suspendedLine() > 0 ? variant("SUSPENDED") : event.kind().name();
        case FINISHED, FAILED, CANCELLED -> variant("done");
        default -> event.kind().name();
      };
    }

    private String taskEnded() {
      if (isThread()) {
        return "TASK_FINISHED.THREAD";
      }
      if (event.kind() == EventKind.TASK_FINISHED && values.get("result").isEmpty()) {
        put("result", "None");
      }
      List<Integer> waiters = before().awaitedBy(event.task());
      if (waiters.isEmpty()) {
        return event.kind().name();
      }
      put("waiters", waiters.size() == 1 ? name(waiters.get(0)) : count("ready", waiters.size()));
      return variant("awaited");
    }

    // ---- loop -----------------------------------------------------------------------------------

    private void quoteHandle() {
      boolean nameless = values.get("what").isEmpty();
      String key = nameless ? "handle.none" : event.task() >= 0 ? "handle.task" : "handle.quoted";
      put("what", narration.fill(key, values));
    }

    private String handleQueued() {
      quoteHandle();
      int ahead = before().readyCount();
      put("count", count("handle", ahead));
      return ahead == 0 ? event.kind().name() : variant("behind");
    }

    private String timer() {
      Optional<TimerState> timer =
          (event.kind() == EventKind.TIMER_SET ? after() : before())
              .timers().stream().filter(t -> t.timer() == event.a()).findFirst();
      timer.ifPresent(
          t -> {
            put("label", t.label().isEmpty() ? "a callback" : shorten(t.label()));
            put("when", TimeText.of(t.when()));
            put("delay", TimeText.of(Math.max(0, t.when() - event.time())));
          });
      values.putIfAbsent("label", "a callback");
      boolean ofTask = event.kind() == EventKind.TIMER_FIRED && event.task() >= 0;
      return ofTask ? variant("task") : event.kind().name();
    }

    private Optional<TimerState> firstTimer() {
      return before().timers().stream().findFirst();
    }

    private String iteration() {
      put("ready", count("handle", after().readyCount()));
      put("timers", count("timer", after().timerCount()));
      if (after().readyCount() == 0 && firstTimer().isPresent()) {
        put("due", TimeText.of(firstTimer().get().when()));
        return variant("idle");
      }
      return event.kind().name();
    }

    private String phase() {
      LoopPhase phase = LoopPhase.of(event.a());
      put("count", count("handle", event.b()));
      if (phase == LoopPhase.RUN && event.b() == 0) {
        return variant("RUN.none");
      }
      if (phase == LoopPhase.WAIT && after().readyCount() == 0 && firstTimer().isPresent()) {
        put("due", TimeText.of(firstTimer().get().when()));
        return variant("WAIT.idle");
      }
      return variant(phase.name());
    }

    private String clockAdvanced() {
      put("to", TimeText.of(event.time()));
      Optional<TimerState> timer =
          before().timers().stream().filter(t -> t.timer() == event.a()).findFirst();
      if (timer.isPresent() && timer.get().task() >= 0) {
        put("task", name(timer.get().task()));
        return variant("task");
      }
      if (timer.isPresent() && !timer.get().label().isEmpty()) {
        put("label", shorten(timer.get().label()));
        return variant("timer");
      }
      if (values.get("why").equals(ALL_THREADS_WAIT)) {
        return variant("threads");
      }
      return values.get("why").isEmpty() ? event.kind().name() : variant("why");
    }

    private String clockBlocked() {
      put("to", TimeText.of(event.time()));
      put("duration", TimeText.of(event.time() - event.timeOperand()));
      values.compute("why", (k, why) -> why == null || why.isEmpty() ? "computing" : why);
      if (event.task() < 0 && after().phase() == LoopPhase.OUTSIDE) {
        return variant("main");
      }
      put("ready", count("ready", after().readyCount()));
      return after().readyCount() == 0 ? event.kind().name() : variant("ready");
    }

    private String count(String what, int n) {
      String exact = "count." + what + "." + n;
      return narration.has(exact)
          ? narration.template(exact)
          : narration.fill("count." + what + ".n", Map.of("n", Integer.toString(n)));
    }

    // ---- output and I/O -------------------------------------------------------------------------

    private String output() {
      String text = trace.text(event.b());
      put("text", "“" + shorten(text.strip()) + "”");
      OutputStreamKind stream = OutputStreamKind.of(event.a());
      if (stream == OutputStreamKind.TYPED) {
        return variant(text.isBlank() ? "TYPED.blank" : "TYPED");
      }
      if (text.isBlank()) {
        return variant("blank");
      }
      Optional<TracebackText> traceback = TracebackText.in(text, fileName(trace.source().name()));
      if (traceback.isPresent()) {
        put("exception", shorten(traceback.get().exception()));
        put("raised", Integer.toString(traceback.get().line()));
        return variant("TRACEBACK");
      }
      return stream == OutputStreamKind.STDERR ? variant("STDERR") : event.kind().name();
    }

    private String ioLabelled(String key) {
      String label =
          before().pendingIo().stream()
              .filter(io -> io.io() == event.a())
              .map(IoState::label)
              .findFirst()
              .orElse("I/O");
      put("label", shorten(label));
      return key;
    }
  }

  /** The last part of a path, of whatever system. */
  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** One line of bounded length. */
  static String shorten(String text) {
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ↵ ");
    if (line.length() <= LONGEST_TEXT) {
      return line;
    }
    int end = LONGEST_TEXT - 1;
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end) + "…";
  }
}
