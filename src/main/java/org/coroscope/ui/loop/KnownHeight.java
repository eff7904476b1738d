package org.coroscope.ui.loop;

import java.util.function.DoubleUnaryOperator;

/**
 * Remembers how high something is at a width. In one layout every box around it asks for that
 * several times, and each time anew where the height depends on the width.
 */
final class KnownHeight {

  private double width = Double.NaN;
  private double height;

  /**
   * The height at a width.
   *
   * @param find is asked only if it is not known
   */
  double at(double wanted, DoubleUnaryOperator find) {
    if (wanted != width) {
      height = find.applyAsDouble(wanted);
      width = wanted;
    }
    return height;
  }

  /** To be called when what decides the height may have changed. */
  void forget() {
    width = Double.NaN;
  }
}
