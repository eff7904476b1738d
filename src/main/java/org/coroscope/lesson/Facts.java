package org.coroscope.lesson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coroscope.run.Variables;
import org.coroscope.run.Variables.Variable;
import org.coroscope.trace.EventKind;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.GeneratorState;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.OutputChunk;
import org.coroscope.trace.OutputStreamKind;
import org.coroscope.trace.TaskState;
import org.coroscope.trace.Trace;

/** Checks facts of questions against a recorded run, as seen from a step of it. */
final class Facts {

  /** What stands where there is nothing: no further output, task, function or exception. */
  private static final String NOTHING = "nothing";

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final int NANO_DIGITS = 9;

  /**
   * What was found.
   *
   * @param holding the texts of values that hold; the first is the one to tell people
   * @param sentence what there is instead of the expected, such as {@code the clock shows 2}
   */
  private record Finding(List<String> holding, String sentence) {}

  private final Trace trace;
  private final IntFunction<Variables> variables;

  /**
   * Facts of one run.
   *
   * @param variables the variables there are at a step
   */
  Facts(Trace trace, IntFunction<Variables> variables) {
    this.trace = trace;
    this.variables = variables;
  }

  /** What is wrong with a value of a fact at a step; empty if it holds. */
  Optional<String> complaint(Question.Fact fact, String value, int step) {
    String wanted = plain(value);
    switch (fact.kind()) {
      case PRINTS -> {
        return comingLines(step).contains(wanted)
            ? Optional.empty()
            : Optional.of("no such line is printed from here on: " + wanted);
      }
      case NEVER_PRINTS -> {
        return comingLines(step).contains(wanted)
            ? Optional.of("that line is printed: " + wanted)
            : Optional.empty();
      }
      default -> {
        Finding finding = find(fact, step);
        boolean holds = finding.holding().stream().anyMatch(found -> agrees(fact, wanted, found));
        return holds ? Optional.empty() : Optional.of(finding.sentence() + ", not " + wanted);
      }
    }
  }

  private static boolean agrees(Question.Fact fact, String wanted, String found) {
    return switch (fact.kind()) {
      case TIME, END_TIME, PENDING_TASKS, READY, TIMERS -> {
        // "2 seconds" and "2.0" are both good for 2.
        Matcher number = NUMBER.matcher(wanted);
        yield number.find() && new BigDecimal(number.group()).compareTo(new BigDecimal(found)) == 0;
      }
      case STATE -> wanted.toLowerCase(Locale.ROOT).equals(found);
      default -> wanted.equals(found);
    };
  }

  /** A value without the marks that Markdown puts around code. */
  private static String plain(String value) {
    String text = value.strip();
    boolean code = text.length() > 2 && text.startsWith("`") && text.endsWith("`");
    return code ? text.substring(1, text.length() - 1) : text;
  }

  private Finding find(Question.Fact fact, int step) {
    return switch (fact.kind()) {
      case NEXT_OUTPUT -> {
        List<String> lines = comingLines(step);
        String next = lines.isEmpty() ? NOTHING : lines.get(0);
        yield new Finding(List.of(next), "the next line printed is: " + next);
      }
      case NEXT_TASK -> nextTask(step);
      case NEXT_FUNCTION -> nextFunction(step);
      case NEXT_EXCEPTION -> nextException(step);
      case TIME -> number(seconds(trace.time(step)), "the clock shows ");
      case END_TIME -> number(seconds(trace.endTime()), "the program ends at ");
      case PENDING_TASKS ->
          number(
              trace.stateAt(step).tasks().stream().filter(task -> !task.status().isDone()).count(),
              "the number of tasks that are not done is ");
      case READY -> number(trace.stateAt(step).readyCount(), "the number of ready handles is ");
      case TIMERS -> number(trace.stateAt(step).timerCount(), "the number of timers is ");
      case STATE -> state(fact.subject(), step);
      case VARIABLE -> variable(fact.subject(), step);
      case PRINTS, NEVER_PRINTS -> throw new IllegalArgumentException(fact.kind().word());
    };
  }

  private static Finding number(Object value, String sentence) {
    return new Finding(List.of(value.toString()), sentence + value);
  }

  private static String seconds(long nanos) {
    BigDecimal exact = BigDecimal.valueOf(nanos, NANO_DIGITS).stripTrailingZeros();
    return exact.toPlainString();
  }

  /** The lines that are printed after the step. */
  private List<String> comingLines(int step) {
    String coming =
        trace.outputs().stream()
            .filter(chunk -> chunk.step() > step && chunk.stream() != OutputStreamKind.TYPED)
            .map(OutputChunk::text)
            .collect(Collectors.joining());
    return coming.lines().map(String::strip).toList();
  }

  private Finding nextTask(int step) {
    int running = trace.stateAt(step).currentTask();
    for (int next = step + 1; next <= trace.lastStep(); next++) {
      int task = trace.task(next);
      if (trace.kind(next) == EventKind.TASK_RESUMED && task != running) {
        String name = trace.taskName(task);
        String function = trace.taskInfo(task).function();
        return new Finding(
            List.of(name, function), "the next task is " + name + " (" + function + ")");
      }
    }
    return new Finding(List.of(NOTHING), "no other task runs");
  }

  private Finding nextFunction(int step) {
    LoopState state = trace.stateAt(step);
    int running = state.topFrame().map(FrameState::frame).orElse(Trace.NO_FRAME);
    for (int next = step + 1; next <= trace.lastStep(); next++) {
      if (trace.kind(next) == EventKind.LINE_REACHED && trace.frame(next) != running) {
        String name = trace.functionName(trace.frame(next));
        return new Finding(List.of(name), "the next function is " + name);
      }
    }
    return new Finding(List.of(NOTHING), "no line of another function runs any more");
  }

  private Finding nextException(int step) {
    for (int next = step + 1; next <= trace.lastStep(); next++) {
      EventKind kind = trace.kind(next);
      if (kind == EventKind.EXCEPTION_RAISED || kind == EventKind.THROWN_IN) {
        String text = trace.text(trace.a(next));
        String type = text.split("[^\\w.]", 2)[0];
        return new Finding(List.of(type), "the next exception is " + text);
      }
    }
    return new Finding(List.of(NOTHING), "no exception is raised any more");
  }

  private Finding state(String name, int step) {
    LoopState state = trace.stateAt(step);
    List<String> words = new ArrayList<>();
    for (TaskState task : state.tasks()) {
      if (task.name().equals(name) || task.function().equals(name)) {
        words.add(task.status().word());
      }
    }
    if (words.isEmpty()) {
      for (GeneratorState generator : state.generators()) {
        if (generator.function().name().equals(name)) {
          words.add(generator.status().name().toLowerCase(Locale.ROOT));
        }
      }
    }
    return words.isEmpty()
        ? new Finding(List.of(), "there is no task and no generator '" + name + "' here")
        : new Finding(words, name + " is " + String.join(", ", words));
  }

  private Finding variable(String name, int step) {
    Variables known = variables.apply(step);
    List<FrameState> stack = trace.stateAt(step).callStack();
    List<Integer> frames = new ArrayList<>();
    if (trace.frame(step) >= 0) {
      frames.add(trace.frame(step));
    }
    if (!stack.isEmpty()) {
      frames.add(stack.get(stack.size() - 1).frame());
      frames.add(stack.get(0).frame());
    }
    for (int frame : frames) {
      for (Variable variable : known.of(frame)) {
        if (variable.name().equals(name)) {
          return new Finding(List.of(variable.value()), name + " is " + variable.value());
        }
      }
    }
    return new Finding(List.of(), "there is no variable '" + name + "' here");
  }
}
