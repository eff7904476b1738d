package org.coroscope.render;

import java.util.function.UnaryOperator;

/** Draws the same onto another surface with other inks. */
final class RecolouredSurface implements Surface {

  private final Surface under;
  private final UnaryOperator<Ink> inks;

  /**
   * A surface above another.
   *
   * @param under what is drawn on
   * @param inks says which ink is taken instead; it is asked once for each thing that is drawn
   */
  RecolouredSurface(Surface under, UnaryOperator<Ink> inks) {
    this.under = under;
    this.inks = inks;
  }

  @Override
  public void fillRect(double x, double y, double width, double height, Ink ink) {
    under.fillRect(x, y, width, height, inks.apply(ink));
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double radius, Ink ink) {
    under.fillRoundRect(x, y, width, height, radius, inks.apply(ink));
  }

  @Override
  public void strokeRect(
      double x, double y, double width, double height, double thickness, Ink ink) {
    under.strokeRect(x, y, width, height, thickness, inks.apply(ink));
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
    under.strokeLine(x1, y1, x2, y2, thickness, inks.apply(ink));
  }

  @Override
  public void dashLine(
      double x1, double y1, double x2, double y2, double thickness, double dash, Ink ink) {
    under.dashLine(x1, y1, x2, y2, thickness, dash, inks.apply(ink));
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Ink ink) {
    under.fillPolygon(xs, ys, inks.apply(ink));
  }

  @Override
  public void hatchRect(double x, double y, double width, double height, Hatch hatch, Ink ink) {
    under.hatchRect(x, y, width, height, hatch, inks.apply(ink));
  }

  @Override
  public void text(String text, double x, double baseline, double width, TextStyle style, Ink ink) {
    under.text(text, x, baseline, width, style, inks.apply(ink));
  }

  @Override
  public void pushClip(double x, double y, double width, double height) {
    under.pushClip(x, y, width, height);
  }

  @Override
  public void popClip() {
    under.popClip();
  }

  @Override
  public void beginGroup(String title) {
    under.beginGroup(title);
  }

  @Override
  public void endGroup() {
    under.endGroup();
  }
}
