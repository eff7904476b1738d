package org.coroscope.render;

/** Draws onto another surface at a distance from its corner, so that drawings make up a page. */
public final class ShiftedSurface implements Surface {

  private final Surface under;
  private final double dx;
  private final double dy;

  /**
   * A surface whose corner lies at a place of another.
   *
   * @param under what is drawn on
   * @param dx how far to the right, in pixels
   * @param dy how far down
   */
  public ShiftedSurface(Surface under, double dx, double dy) {
    this.under = under;
    this.dx = dx;
    this.dy = dy;
  }

  @Override
  public void fillRect(double x, double y, double width, double height, Ink ink) {
    under.fillRect(x + dx, y + dy, width, height, ink);
  }

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double radius, Ink ink) {
    under.fillRoundRect(x + dx, y + dy, width, height, radius, ink);
  }

  @Override
  public void strokeRect(
      double x, double y, double width, double height, double thickness, Ink ink) {
    under.strokeRect(x + dx, y + dy, width, height, thickness, ink);
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
    under.strokeLine(x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness, ink);
  }

  @Override
  public void dashLine(
      double x1, double y1, double x2, double y2, double thickness, double dash, Ink ink) {
    under.dashLine(x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness, dash, ink);
  }

  @Override
  public void fillPolygon(double[] xs, double[] ys, Ink ink) {
    under.fillPolygon(moved(xs, dx), moved(ys, dy), ink);
  }

  private static double[] moved(double[] values, double by) {
    double[] moved = values.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += by;
    }
    return moved;
  }

  @Override
  public void hatchRect(double x, double y, double width, double height, Hatch hatch, Ink ink) {
    under.hatchRect(x + dx, y + dy, width, height, hatch, ink);
  }

  @Override
  public void text(String text, double x, double baseline, double width, TextStyle style, Ink ink) {
    under.text(text, x + dx, baseline + dy, width, style, ink);
  }

  @Override
  public void pushClip(double x, double y, double width, double height) {
    under.pushClip(x + dx, y + dy, width, height);
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
