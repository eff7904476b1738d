package org.coroscope.vm;

/** Where tracebacks find the text of source lines. */
@FunctionalInterface
public interface SourceLines {

  /**
   * A line without its line break.
   *
   * @param line from 1
   * @return null if the file is not known
   */
  String line(String file, int line);
}
