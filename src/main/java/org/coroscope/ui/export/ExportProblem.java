package org.coroscope.ui.export;

/** What was typed makes no sense; the text says what would. */
final class ExportProblem extends Exception {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] values;

  /** A problem whose text is of that name, with what is filled into it. */
  ExportProblem(String key, Object... values) {
    super(key);
    this.key = key;
    this.values = values;
  }

  String key() {
    return key;
  }

  Object[] values() {
    return values;
  }
}
