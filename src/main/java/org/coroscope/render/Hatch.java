package org.coroscope.render;

/** A pattern of lines or dots, one tile of {@link #TILE} pixels repeated. */
public enum Hatch {
  NONE,
  /** Lines that rise to the right. */
  RISING,
  /** Lines that fall to the right. */
  FALLING,
  CROSSED,
  DOTTED,
  HORIZONTAL,
  VERTICAL;

  /** The side of a tile, in pixels. */
  public static final double TILE = 6;
}
