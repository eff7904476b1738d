package org.coroscope.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coroscope.lesson.Question.Answer;
import org.coroscope.lesson.Question.Fact;
import org.coroscope.run.Cancellation;
import org.coroscope.run.ProgramRunner;
import org.coroscope.run.Recording;
import org.coroscope.run.RunOptions;
import org.coroscope.run.Variables;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.syntax.SourceFile;
import org.coroscope.trace.OutputChunk;
import org.coroscope.trace.OutputStreamKind;
import org.coroscope.trace.TimeText;
import org.coroscope.trace.Trace;

/**
 * Runs a lesson and finds what is wrong with it: how it is written, what it prints, notes and
 * questions that never have their moment, and answers that do not hold.
 */
public final class LessonChecker {

  private final ProgramRunner runner = new ProgramRunner();

  /**
   * Checks a lesson.
   *
   * @return the lesson with everything that is wrong with it, by line; without problems it is sound
   */
  public Lesson check(Lesson lesson, Cancellation cancellation) {
    List<LessonProblem> problems = new ArrayList<>(lesson.problems());
    SourceFile file = new SourceFile(lesson.fileName(), lesson.source());
    RunOptions options = lesson.options();
    try {
      Recording recording = runner.record(file, options, cancellation, steps -> {});
      if (recording.compiled()) {
        if (checkOutput(lesson, recording, problems)) {
          checkRemarks(lesson, recording.trace(), file, options, problems);
        }
      } else {
        for (Diagnostic diagnostic : recording.diagnostics()) {
          problems.add(new LessonProblem(diagnostic.span().startLine(), diagnostic.message()));
        }
      }
    } catch (RuntimeException e) {
      // One lesson that the machine cannot cope with must not keep the others from being checked.
      problems.add(new LessonProblem(1, "Coroscope itself failed on this lesson: " + e));
    }
    problems.sort(Comparator.comparingInt(LessonProblem::line));
    return lesson.withProblems(problems);
  }

  // ---- output -----------------------------------------------------------------------------------

  /** Whether the program came to the end it should: if not, notes may be missing due to that. */
  private static boolean checkOutput(
      Lesson lesson, Recording recording, List<LessonProblem> problems) {
    Trace trace = recording.trace();
    if (lesson.expected().isEmpty()) {
      if (recording.exitStatus() != 0) {
        problems.add(new LessonProblem(lastLine(trace), failure(trace)));
      }
      return recording.exitStatus() == 0;
    }
    PrintedText expected;
    try {
      expected = PrintedText.parse(lesson.expected().get());
    } catch (IllegalArgumentException e) {
      problems.add(new LessonProblem(1, "the recorded output is not understood: " + e));
      return true;
    }
    PrintedText printed = PrintedText.of(recording);
    boolean endsAlike = printed.exitStatus() == expected.exitStatus();
    if (!endsAlike) {
      String statuses =
          "the exit status is " + printed.exitStatus() + ", CPython's was " + expected.exitStatus();
      String why = trace.outcome().isSuccess() ? "" : "; " + failure(trace);
      problems.add(new LessonProblem(lastLine(trace), statuses + why));
    }
    if (!printed.stdout().equals(expected.stdout())) {
      problems.add(difference(trace, OutputStreamKind.STDOUT, expected.stdout(), printed.stdout()));
    }
    if (endsAlike && !printed.stderr().equals(expected.stderr())) {
      problems.add(difference(trace, OutputStreamKind.STDERR, expected.stderr(), printed.stderr()));
    }
    return endsAlike;
  }

  private static String failure(Trace trace) {
    return "the program ends with: " + trace.outcome().message().lines().findFirst().orElse("");
  }

  /** The line of the program that was reached last. */
  private static int lastLine(Trace trace) {
    for (int step = trace.lastStep(); step > 0; step--) {
      if (trace.line(step) > 0) {
        return trace.line(step);
      }
    }
    return 1;
  }

  private static LessonProblem difference(
      Trace trace, OutputStreamKind stream, String expected, String printed) {
    List<String> wanted = expected.lines().toList();
    List<String> found = printed.lines().toList();
    int at = 0;
    while (at < wanted.size() && at < found.size() && wanted.get(at).equals(found.get(at))) {
      at++;
    }
    String name = stream == OutputStreamKind.STDOUT ? "output" : "error output";
    String message;
    if (at >= wanted.size() && at >= found.size()) {
      message = "the " + name + " differs from CPython's in the newline at its end";
    } else if (at >= wanted.size()) {
      message = "prints '" + found.get(at) + "' where the " + name + " of CPython ends";
    } else {
      String here = at < found.size() ? "prints '" + found.get(at) + "'" : "ends";
      message = here + " where CPython prints '" + wanted.get(at) + "'";
    }
    return new LessonProblem(
        lineOfOutput(trace, stream, at),
        message + " (line " + (at + 1) + " of the " + name + "; recorded in .expected)");
  }

  /** The line of the program that printed a line of a stream, counted from 0. */
  private static int lineOfOutput(Trace trace, OutputStreamKind stream, int wanted) {
    int at = 0;
    for (OutputChunk chunk : trace.outputs()) {
      if (chunk.stream() == stream) {
        at += (int) chunk.text().chars().filter(c -> c == '\n').count();
        boolean open = !chunk.text().endsWith("\n");
        if (at > wanted || at == wanted && open) {
          int line = trace.line(chunk.step());
          return line > 0 ? line : lastLine(trace);
        }
      }
    }
    return lastLine(trace);
  }

  // ---- notes and questions ----------------------------------------------------------------------

  private void checkRemarks(
      Lesson lesson,
      Trace trace,
      SourceFile file,
      RunOptions options,
      List<LessonProblem> problems) {
    Map<Remark, List<Integer>> steps = new LinkedHashMap<>();
    lesson.notes().forEach(note -> steps.put(note, new ArrayList<>()));
    lesson.questions().forEach(question -> steps.put(question, new ArrayList<>()));
    for (RemarkSchedule.Entry entry : RemarkSchedule.of(lesson, trace).entries()) {
      steps.get(entry.remark()).add(entry.step());
    }
    Map<Integer, Variables> known = new HashMap<>();
    Facts facts =
        new Facts(
            trace,
            step ->
                known.computeIfAbsent(
                    step, at -> runner.variablesAt(file, options, at, new Cancellation())));
    steps.forEach(
        (remark, at) -> {
          if (at.isEmpty()) {
            problems.add(new LessonProblem(remark.writtenAt(), neverCame(remark, trace)));
          } else if (remark instanceof Question question) {
            question.facts().forEach(fact -> checkFact(question, fact, at, facts, trace, problems));
          }
        });
  }

  private static String neverCame(Remark remark, Trace trace) {
    Occasion occasion = remark.occasion();
    String what =
        remark instanceof Note ? "the note is never shown" : "the question is never asked";
    if (!trace.isLineExecuted(occasion.line())) {
      return what + ": line " + occasion.line() + " never runs";
    }
    String happens =
        switch (occasion.moment()) {
          case REACHED -> "reached";
          case SUSPENDED -> "suspended";
          case RESUMED -> "resumed";
          case THROWN -> "thrown into";
        };
    String times = occasion.occurrence() > 1 ? " " + occasion.occurrence() + " times" : "";
    return what + ": nothing is " + happens + " at line " + occasion.line() + times;
  }

  private static void checkFact(
      Question question,
      Fact fact,
      List<Integer> steps,
      Facts facts,
      Trace trace,
      List<LessonProblem> problems) {
    for (int step : steps) {
      Optional<String> complaint = complaint(question, fact, step, facts);
      if (complaint.isPresent()) {
        String when = " (asked at step " + step + ", t = " + TimeText.of(trace.time(step)) + ")";
        problems.add(
            new LessonProblem(
                fact.writtenAt(), "the answer does not hold: " + complaint.get() + when));
        return;
      }
    }
  }

  private static Optional<String> complaint(Question question, Fact fact, int step, Facts facts) {
    if (fact.value().isPresent()) {
      return facts.complaint(fact, fact.value().get(), step);
    }
    for (Answer answer : question.answers()) {
      Optional<String> complaint = facts.complaint(fact, answer.text(), step);
      if (answer.right() && complaint.isPresent()) {
        return complaint;
      }
      if (!answer.right() && complaint.isEmpty()) {
        return Optional.of("'" + answer.text() + "' is marked wrong, and is right");
      }
    }
    return Optional.empty();
  }
}
