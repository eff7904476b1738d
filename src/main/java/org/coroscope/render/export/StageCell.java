package org.coroscope.render.export;

import org.coroscope.render.CodePainter;
import org.coroscope.render.FontBook;
import org.coroscope.render.LoopViewPainter;
import org.coroscope.render.PageTheme;
import org.coroscope.render.Surface;
import org.coroscope.render.TextBlock;
import org.coroscope.render.TextStyle;
import org.coroscope.render.Typeface;
import org.coroscope.trace.LoopState;
import org.coroscope.trace.TimeText;

/** One numbered stage of a handout. */
final class StageCell {

  private static final double PAD = 8;
  private static final double GAP = 8;
  private static final double RULER = 22;
  private static final double ROW = 21;
  private static final int FEWEST_STEPS = 40;

  /** Smaller letters than these, as a share of the others, are hard to read on paper. */
  private static final double SMALLEST = 0.82;

  private final Exhibit exhibit;
  private final PictureOptions options;
  private final Pictures pictures;
  private final FontBook fonts;
  private final PageTheme theme;
  private final boolean answers;
  private final double size;

  StageCell(
      Exhibit exhibit, PictureOptions options, Pictures pictures, boolean answers, double size) {
    this.exhibit = exhibit;
    this.options = options;
    this.pictures = pictures;
    this.fonts = pictures.fonts();
    this.theme = PageTheme.of(options.theme());
    this.answers = answers;
    this.size = size;
  }

  void paint(
      Surface surface, Stage stage, int number, double x, double y, double width, double height) {
    surface.beginGroup("Stage " + number);
    double top = y + paintHead(surface, stage, number, x, y, width);
    for (String note : stage.notes()) {
      top += paintNote(surface, note, x, top, width);
    }
    LoopState state = exhibit.trace().stateAt(stage.step());
    CodePainter code = new CodePainter(theme, fonts);
    double left = Math.floor(codeWidth(code, width));
    double right = width - left - GAP;
    double body = y + height - top;
    panel(surface, x, top, left, body);
    double letters = codeSize(code, left);
    code.paint(
        surface, exhibit.listing(), state, x + 1, top + PAD / 2, left - 2, body - PAD, letters);
    TimelinePart timeline =
        new TimelinePart(exhibit, soFar(stage.step()), fonts, Upcoming.HIDDEN, RULER);
    double at = x + left + GAP;
    double questions = 0;
    for (Stage.Question question : stage.questions()) {
      questions += paintQuestion(surface, question, at, top + questions, right) + GAP;
    }
    LoopViewPainter painter = new LoopViewPainter(theme, fonts, true);
    double least = painter.leastHeight(exhibit.trace(), state, size) + PAD + 1;
    double spare = Math.max(body * 0.3, body - GAP - questions - least);
    double lanes = Math.min(timeline.height(ROW), Math.min(body * 0.5, spare));
    double loop = body - lanes - GAP - questions;
    if (loop > size * 8) {
      double loopTop = top + questions;
      panel(surface, at, loopTop, right, loop);
      painter.paint(
          surface,
          exhibit.trace(),
          state,
          at + PAD,
          loopTop + PAD / 2,
          right - 2 * PAD,
          loop - PAD,
          size);
    }
    panel(surface, at, y + height - lanes, right, lanes);
    timeline.paint(surface, at + 1, y + height - lanes + 1, right - 2, lanes - 2);
    surface.endGroup();
  }

  /** The steps up to this one, and some more at the beginning, when there are but few. */
  private PictureOptions soFar(int step) {
    int last = Math.min(options.to(), Math.max(step, options.from() + FEWEST_STEPS));
    return new PictureOptions(
        View.TIMELINE,
        options.theme(),
        options.axis(),
        options.from(),
        last,
        step,
        0,
        0,
        false,
        false,
        false);
  }

  /** Long lines get some of the loop's room. */
  private double codeWidth(CodePainter code, double width) {
    double wanted = code.textWidth(exhibit.listing(), size * SMALLEST);
    return Math.max(width * 0.46, Math.min(width * 0.58, wanted));
  }

  /** Letters that the widest line fits with, but not smaller than what can be read. */
  private double codeSize(CodePainter code, double width) {
    double wanted = code.width(exhibit.listing(), size);
    return wanted <= width ? size : Math.max(size * SMALLEST, size * width / wanted);
  }

  private void panel(Surface surface, double x, double y, double w, double h) {
    surface.fillRect(x, y, w, h, theme.border());
    surface.fillRect(x + 1, y + 1, w - 2, h - 2, theme.panel());
  }

  /** The number in a disc, step and time, and the sentence that tells what happens. */
  private double paintHead(
      Surface surface, Stage stage, int number, double x, double y, double width) {
    double disc = 22;
    surface.fillRoundRect(x, y, disc, disc, disc / 2, theme.accent());
    TextStyle bold = new TextStyle(Typeface.SANS_BOLD, 12);
    String digits = Integer.toString(number);
    double wide = fonts.width(digits, bold);
    surface.text(
        digits,
        x + (disc - wide) / 2,
        fonts.centredBaseline(y, disc, bold),
        wide,
        bold,
        theme.page());
    TextStyle small = new TextStyle(Typeface.SANS_BOLD, size * 1.1);
    String when =
        "step " + stage.step() + ", t = " + TimeText.of(exhibit.trace().time(stage.step()));
    double whenWidth = fonts.width(when, small);
    double left = x + disc + 8;
    surface.text(when, left, fonts.centredBaseline(y, disc, small), whenWidth, small, theme.text());
    left += whenWidth + 12;
    TextStyle style = new TextStyle(Typeface.SANS, size * 1.1);
    String sentence = pictures.narrator().sentence(exhibit.trace(), stage.step());
    TextBlock block = TextBlock.wrap(sentence, x + width - left, style, 2, fonts);
    double inset = Math.max(0, (disc - style.size() * 1.4) / 2);
    block.paint(surface, left, y + inset, theme.text(), fonts);
    return Math.max(disc, block.height() + 2 * inset) + 6;
  }

  private double paintNote(Surface surface, String note, double x, double y, double width) {
    TextStyle style = new TextStyle(Typeface.SANS, size * 1.05);
    TextBlock block = TextBlock.wrap(plain(note), width - 12, style, 4, fonts);
    surface.fillRect(x, y + 2, 3, block.height() - 4, theme.accent());
    block.paint(surface, x + 10, y, theme.text(), fonts);
    return block.height() + 6;
  }

  private double paintQuestion(
      Surface surface, Stage.Question question, double x, double y, double width) {
    TextStyle bold = new TextStyle(Typeface.SANS_BOLD, size * 1.05);
    TextStyle style = new TextStyle(Typeface.SANS, size * 1.05);
    TextBlock asked = TextBlock.wrap(plain(question.text()), width, bold, 3, fonts);
    asked.paint(surface, x, y, theme.text(), fonts);
    double at = y + asked.height();
    double box = size;
    double line = size * 1.6;
    for (Stage.Answer answer : question.answers()) {
      double boxTop = at + (line - box) / 2;
      surface.strokeRect(x + 1, boxTop, box, box, 1, theme.text());
      if (answers && answer.right()) {
        surface.strokeLine(x + 1, boxTop, x + 1 + box, boxTop + box, 1.6, theme.text());
        surface.strokeLine(x + 1, boxTop + box, x + 1 + box, boxTop, 1.6, theme.text());
      }
      String text = fonts.fit(plain(answer.text()), width - box - 10, style);
      double baseline = fonts.centredBaseline(at, line, style);
      surface.text(text, x + box + 8, baseline, fonts.width(text, style), style, theme.text());
      at += line;
    }
    if (answers && !question.explanation().isEmpty()) {
      TextBlock why = TextBlock.wrap(plain(question.explanation()), width, style, 3, fonts);
      why.paint(surface, x, at, theme.faint(), fonts);
      at += why.height();
    }
    return at - y;
  }

  /** Markdown's marks of emphasis and code are of no use in a plain line. */
  private static String plain(String markdown) {
    return markdown.replace("**", "").replace("`", "").strip();
  }
}
