package org.coroscope.ui.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coroscope.syntax.Diagnostic;
import org.coroscope.trace.ProgramOutcome;
import org.coroscope.trace.Trace;
import org.coroscope.ui.common.Texts;
import org.coroscope.ui.run.RunViewModel.Outcome;

/** Says in words what came of a run, where a user has to know. */
final class OutcomeMessages {

  /** More of those who wait nobody reads. */
  private static final int MOST_NAMED = 3;

  private final Texts texts;

  OutcomeMessages(Texts texts) {
    this.texts = texts;
  }

  /**
   * What there is to be told; empty if all went well.
   *
   * @param earlierRun whether an earlier run stays on the screen if this one could not begin
   */
  Optional<Message> of(Outcome outcome, boolean earlierRun) {
    if (outcome.failure().isPresent()) {
      return Optional.of(Message.of(Message.Kind.ERROR, failure(outcome.failure().get())));
    }
    if (outcome.isLeft()) {
      return Optional.of(
          Message.of(Message.Kind.WARNING, texts.get("message.left") + stays(earlierRun)));
    }
    Optional<Diagnostic> error = firstError(outcome.diagnostics());
    if (error.isPresent()) {
      return Optional.of(error(error.get(), earlierRun));
    }
    return outcome.recording().flatMap(recording -> end(recording.trace()));
  }

  private String failure(Throwable failure) {
    return failure instanceof OutOfMemoryError
        ? texts.get("message.memory")
        : texts.get("message.internal", failure.toString());
  }

  private Message error(Diagnostic found, boolean earlierRun) {
    int line = found.span().startLine();
    String said =
        texts.get("message.syntax", Integer.toString(line), found.kind(), found.message());
    String hint = found.hint() == null ? "" : " " + found.hint();
    return Message.of(Message.Kind.ERROR, said + hint + stays(earlierRun)).atLine(line);
  }

  private String stays(boolean earlierRun) {
    return earlierRun ? " " + texts.get("message.last.trace.stays") : "";
  }

  private Optional<Message> end(Trace trace) {
    ProgramOutcome end = trace.outcome();
    if (end.isSuccess()) {
      return Optional.empty();
    }
    Optional<ProgramFailure> failure = ProgramFailure.of(trace);
    if (failure.isPresent()) {
      String line = Integer.toString(failure.get().line());
      Message message =
          failure.get().lacksInput()
              ? Message.of(Message.Kind.INFO, texts.get("message.input", line))
              : Message.of(
                  Message.Kind.WARNING,
                  withOneEnd(texts.get("message.end.raised", line, end.message())));
      return Optional.of(message.atLine(failure.get().line()).atStep(failure.get().step()));
    }
    String why =
        end.kind() == ProgramOutcome.Kind.DEADLOCK ? whoWaits(end.message()) : end.message();
    String text = withOneEnd(texts.get("message.end." + end.kind().name(), why));
    Message.Kind kind =
        end.kind() == ProgramOutcome.Kind.STOPPED ? Message.Kind.INFO : Message.Kind.WARNING;
    return Optional.of(Message.of(kind, text).atStep(trace.lastStep()));
  }

  /** The machine names who waits, a line each: here they are told in a row, and not all of many. */
  private String whoWaits(String message) {
    List<String> lines = message.lines().map(String::strip).toList();
    String what = lines.get(0).substring(0, 1).toUpperCase(Locale.ROOT) + lines.get(0).substring(1);
    List<String> waiting = lines.subList(1, lines.size());
    if (waiting.isEmpty()) {
      return what;
    }
    int more = Math.max(0, waiting.size() - MOST_NAMED);
    return what
        + ": "
        + String.join("; ", waiting.subList(0, waiting.size() - more))
        + (more > 0 ? " " + texts.get("loop.more", Integer.toString(more)) : "");
  }

  /** What a program says may bring a full stop along, or be cut. */
  private static String withOneEnd(String sentence) {
    return sentence.replaceFirst("([….!?])\\.$", "$1");
  }

  /** The first of them that is an error. */
  static Optional<Diagnostic> firstError(List<Diagnostic> found) {
    return found.stream().filter(each -> each.severity() == Diagnostic.Severity.ERROR).findFirst();
  }
}
