package org.coroscope.render;

/**
 * Draws nothing. A painter that says how much room it took can be measured with it, and whoever
 * wants to know of some calls only overrides those.
 */
public class MeasuringSurface implements Surface {

  @Override
  public void fillRect(double x, double y, double width, double height, Ink ink) {}

  @Override
  public void fillRoundRect(
      double x, double y, double width, double height, double radius, Ink ink) {}

  @Override
  public void strokeRect(
      double x, double y, double width, double height, double thickness, Ink ink) {}

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2, double thickness, Ink ink) {}

  @Override
  public void dashLine(
      double x1, double y1, double x2, double y2, double thickness, double dash, Ink ink) {}

  @Override
  public void fillPolygon(double[] xs, double[] ys, Ink ink) {}

  @Override
  public void hatchRect(double x, double y, double width, double height, Hatch hatch, Ink ink) {}

  @Override
  public void text(
      String text, double x, double baseline, double width, TextStyle style, Ink ink) {}

  @Override
  public void pushClip(double x, double y, double width, double height) {}

  @Override
  public void popClip() {}
}
