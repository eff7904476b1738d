package org.coroscope.render.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coroscope.render.CodePainter;
import org.coroscope.render.FontBook;
import org.coroscope.render.Ink;
import org.coroscope.render.LoopViewPainter;
import org.coroscope.render.PageTheme;
import org.coroscope.render.Surface;
import org.coroscope.render.TextBlock;
import org.coroscope.render.TextStyle;
import org.coroscope.render.Typeface;
import org.coroscope.trace.FrameState;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.Trace;

/**
 * One step with all there is to see: code beside the loop, below them the timeline so far, what
 * happens in one sentence, and the output so far.
 */
final class StagePart {

  private static final double GAP = 12;
  private static final int OUTPUT_LINES = 4;
  private static final int LESSON_LINES = 3;

  private final Exhibit exhibit;
  private final PictureOptions options;
  private final FontBook fonts;
  private final PageTheme theme;
  private final int step;
  private final double size;
  private final LoopState state;
  private final String sentence;
  private final TimelinePart timeline;
  private final CodePainter code;
  private final LoopViewPainter loop;

  StagePart(Exhibit exhibit, PictureOptions options, Pictures pictures, int step, double size) {
    this.exhibit = exhibit;
    this.options = options;
    this.fonts = pictures.fonts();
    this.theme = PageTheme.of(options.theme());
    this.step = step;
    this.size = size;
    this.state = exhibit.trace().stateAt(step);
    this.sentence = pictures.narrator().sentence(exhibit.trace(), step);
    this.timeline = new TimelinePart(exhibit, options.at(step), fonts, Upcoming.VEILED);
    this.code = new CodePainter(theme, fonts);
    this.loop = new LoopViewPainter(theme, fonts);
  }

  private double timelineHeight() {
    return Math.min(timeline.height(size * 2.1), size * 30);
  }

  /** What the lesson says, in at most three lines; none if it says nothing. */
  private Optional<TextBlock> lessonText(double width) {
    String text = exhibit.lessonText().apply(step).replace("**", "").replace("`", "");
    String line = text.strip().replaceAll("\\s+", " ");
    TextStyle style = new TextStyle(Typeface.SANS, size * 1.08);
    return line.isEmpty()
        ? Optional.empty()
        : Optional.of(TextBlock.wrap(line, width - 2 * size, style, LESSON_LINES, fonts));
  }

  private double lessonHeight(double width) {
    return lessonText(width).map(block -> block.height() + size * 0.8 + GAP).orElse(0.0);
  }

  private double framesHeight() {
    return size * 2.2;
  }

  private double footHeight() {
    return size * 1.5 * (OUTPUT_LINES + 1) + size;
  }

  private double leftWidth(double width) {
    double wanted = code.width(exhibit.listing(), size) + size;
    return Math.max(width * 0.42, Math.min(width * 0.58, wanted));
  }

  /** How high it is when nothing has to be left out that a page can hold. */
  double height(double width) {
    double listing = code.height(exhibit.listing(), size) + size * 2;
    double inLoop = loop.height(exhibit.trace(), state, size) + size * 2;
    double top = Math.max(size * 26, Math.min(size * 76, Math.max(listing, inLoop)));
    double below = framesHeight() + timelineHeight() + footHeight() + 3 * GAP;
    return lessonHeight(width) + top + below;
  }

  void paint(Surface surface, double x, double wholeY, double width, double wholeHeight) {
    double said = lessonHeight(width);
    lessonText(width).ifPresent(block -> paintLesson(surface, block, x, wholeY, width));
    double y = wholeY + said;
    double height = wholeHeight - said;
    double below = framesHeight() + timelineHeight() + footHeight() + 3 * GAP;
    double top = Math.max(height * 0.35, height - below);
    double left = leftWidth(width);
    panel(surface, x, y, left, top);
    code.paint(surface, exhibit.listing(), state, x + 1, y + size, left - 2, top - 2 * size, size);
    double right = x + left + GAP;
    double rightWidth = width - left - GAP;
    panel(surface, right, y, rightWidth, top);
    loop.paint(
        surface,
        exhibit.trace(),
        state,
        right + size,
        y + size * 0.8,
        rightWidth - 2 * size,
        top - size * 1.6,
        size);
    double at = y + top + GAP;
    panel(surface, x, at, width, framesHeight());
    paintFrames(surface, x + size, at, width - 2 * size);
    at += framesHeight() + GAP;
    double lanes = Math.max(20, height - top - framesHeight() - footHeight() - 3 * GAP);
    panel(surface, x, at, width, lanes);
    timeline.paint(surface, x + 1, at + 1, width - 2, lanes - 2);
    at += lanes + GAP;
    double foot = y + height - at;
    panel(surface, x, at, left, foot);
    paintSentence(surface, x + size, at + size * 0.5, left - 2 * size);
    panel(surface, right, at, rightWidth, foot);
    paintOutput(surface, right + size, at + size * 0.5, rightWidth - 2 * size);
  }

  private void panel(Surface surface, double x, double y, double width, double height) {
    surface.fillRect(x, y, width, height, theme.border());
    surface.fillRect(x + 1, y + 1, width - 2, height - 2, theme.panel());
  }

  private void heading(Surface surface, String text, double x, double y) {
    TextStyle style = new TextStyle(Typeface.SANS_BOLD, size * 0.78);
    double baseline = fonts.centredBaseline(y, size * 1.5, style);
    surface.text(text, x, baseline, fonts.width(text, style), style, theme.faint());
  }

  private void paintLesson(Surface surface, TextBlock block, double x, double y, double width) {
    double height = block.height() + size * 0.8;
    panel(surface, x, y, width, height);
    surface.fillRect(x, y, 4, height, theme.accent());
    block.paint(surface, x + size, y + size * 0.4, theme.text(), fonts);
  }

  /** The stack in one line, outermost frame first; of a deep one its inner end. */
  private void paintFrames(Surface surface, double x, double y, double width) {
    double pad = (framesHeight() - size * 1.5) / 2;
    heading(surface, "FRAMES", x, y + pad);
    double left = x + size * 5.5;
    TextStyle style = new TextStyle(Typeface.MONO, size * 0.95);
    List<FrameState> stack = state.isEnded() ? List.of() : state.callStack();
    String line = stack.isEmpty() ? "none: no code of the program runs" : chain(stack, 0);
    for (int first = 1; first < stack.size(); first++) {
      if (fonts.width(line, style) <= width - size * 5.5) {
        break;
      }
      line = "… › " + chain(stack, first);
    }
    String text = fonts.fit(line, width - size * 5.5, style);
    double baseline = fonts.centredBaseline(y, framesHeight(), style);
    Ink ink = stack.isEmpty() ? theme.faint() : theme.text();
    surface.text(text, left, baseline, fonts.width(text, style), style, ink);
  }

  private static String chain(List<FrameState> stack, int first) {
    return stack.subList(first, stack.size()).stream()
        .map(frame -> frame.function().displayName() + ", line " + frame.line())
        .collect(Collectors.joining(" › "));
  }

  private void paintSentence(Surface surface, double x, double y, double width) {
    heading(surface, "WHAT HAPPENS AT STEP " + step, x, y);
    TextStyle style = new TextStyle(Typeface.SANS, size * 1.08);
    TextBlock.wrap(sentence, width, style, OUTPUT_LINES, fonts)
        .paint(surface, x, y + size * 1.5, theme.text(), fonts);
  }

  private void paintOutput(Surface surface, double x, double y, double width) {
    List<String> lines = lastLines(exhibit.trace(), state);
    heading(surface, "OUTPUT", x, y);
    TextStyle style = new TextStyle(Typeface.MONO, size * 0.95);
    double at = y + size * 1.5;
    for (String line : lines) {
      String text = fonts.fit(line, width, style);
      double baseline = fonts.centredBaseline(at, size * 1.5, style);
      surface.text(text, x, baseline, fonts.width(text, style), style, theme.text());
      at += size * 1.5;
    }
  }

  private static List<String> lastLines(Trace trace, LoopState state) {
    String output = trace.outputText();
    int end = Math.min(state.outputLength(), output.length());
    if (end > 0 && output.charAt(end - 1) == '\n') {
      end--;
    }
    List<String> lines = new ArrayList<>();
    while (end > 0 && lines.size() < OUTPUT_LINES) {
      int start = output.lastIndexOf('\n', end - 1) + 1;
      lines.add(0, output.substring(start, end).replace("\t", "    "));
      end = start - 1;
    }
    return lines;
  }
}
