package org.coroscope.ui.output;

import java.util.ArrayList;
import java.util.List;
import org.coroscope.trace.OutputChunk;
import org.coroscope.trace.OutputStreamKind;
import org.coroscope.trace.Trace;
import org.coroscope.ui.session.ProgramFailure;

/**
 * A line of output.
 *
 * @param pieces what it was written in, in order; never empty
 * @param beginsErrors whether it has something for the error stream and the line before has not
 */
record OutputLine(List<Piece> pieces, boolean beginsErrors) {

  /** No more of a line is shown: laying out more would take too long. */
  private static final int LONGEST_LINE = 4_000;

  /**
   * A piece of a line, written at once.
   *
   * @param step the step that wrote it; -1 for what is no part of the run
   * @param stream where it belongs
   * @param text the text, without line breaks
   */
  record Piece(int step, OutputStreamKind stream, String text) {

    /** Whether it went to the error stream. */
    boolean error() {
      return stream == OutputStreamKind.STDERR;
    }
  }

  /** The step of the line that stands for all that is covered: later than any. */
  private static final int COVERED = Integer.MAX_VALUE;

  /** What stands in place of lines that would give an answer away. */
  static OutputLine cover(String text) {
    return new OutputLine(List.of(new Piece(COVERED, OutputStreamKind.STDOUT, text)), false);
  }

  /** Whether it only stands for others. */
  boolean isCover() {
    return firstStep() == COVERED;
  }

  /** The step at which the line began. */
  int firstStep() {
    return pieces.get(0).step();
  }

  /** The whole line. */
  String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** Whether some of it went to the error stream. */
  boolean hasErrors() {
    return pieces.stream().anyMatch(Piece::error);
  }

  private static void add(List<Piece> pieces, List<OutputLine> lines) {
    boolean errors = pieces.stream().anyMatch(Piece::error);
    boolean before = !lines.isEmpty() && lines.get(lines.size() - 1).hasErrors();
    lines.add(new OutputLine(List.copyOf(pieces), errors && !before));
  }

  /**
   * The whole output of a run in lines. The traceback of a program that came to the end of its
   * input is left out: to whoever is about to type the next line, nothing has gone wrong.
   */
  static List<OutputLine> of(Trace trace) {
    int end =
        ProgramFailure.of(trace)
            .filter(ProgramFailure::lacksInput)
            .map(ProgramFailure::step)
            .orElse(Integer.MAX_VALUE);
    List<OutputLine> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    int length = 0;
    for (OutputChunk chunk : trace.outputs()) {
      if (chunk.step() > end) {
        break;
      }
      String[] parts = chunk.text().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          add(line, lines);
          line.clear();
          length = 0;
        }
        boolean last = i == parts.length - 1;
        if (!parts[i].isEmpty() || !last) {
          line.add(new Piece(chunk.step(), chunk.stream(), shortened(parts[i], length)));
          length += parts[i].length();
        }
      }
    }
    if (!line.isEmpty()) {
      add(line, lines);
    }
    return lines;
  }

  private static String shortened(String text, int before) {
    int room = Math.max(0, LONGEST_LINE - before);
    return text.length() <= room ? text : text.substring(0, room) + (room > 0 ? "…" : "");
  }

  /** Lines that are no part of a run, such as a syntax error's. */
  static List<OutputLine> errors(String text) {
    List<OutputLine> lines = new ArrayList<>();
    for (String line : text.stripTrailing().split("\n", -1)) {
      add(List.of(new Piece(-1, OutputStreamKind.STDERR, line)), lines);
    }
    return lines;
  }
}
