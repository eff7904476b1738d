package org.coroscope.syntax;

/**
 * A stretch of source text. Lines count from 1, columns from 0; a column counts Unicode code points
 * (CPython's {@code col_offset} counts UTF-8 bytes). The end is exclusive.
 *
 * @param startLine line of the first character
 * @param startColumn column of the first character
 * @param endLine line of the last character
 * @param endColumn column after the last character
 */
public record SourceSpan(int startLine, int startColumn, int endLine, int endColumn) {

  /** The stretch from the start of this one to the end of {@code last}. */
  public SourceSpan to(SourceSpan last) {
    return new SourceSpan(startLine, startColumn, last.endLine, last.endColumn);
  }
}
