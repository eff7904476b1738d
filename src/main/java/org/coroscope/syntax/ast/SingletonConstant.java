package org.coroscope.syntax.ast;

/** The constants that have exactly one value each, besides the booleans. */
public enum SingletonConstant {
  /** {@code None}. */
  NONE("None"),
  /** {@code ...}. */
  ELLIPSIS("Ellipsis");

  private final String text;

  SingletonConstant(String text) {
    this.text = text;
  }

  /** As Python's {@code repr} prints it. */
  @Override
  public String toString() {
    return text;
  }
}
