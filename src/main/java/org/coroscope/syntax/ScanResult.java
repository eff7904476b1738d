package org.coroscope.syntax;

import java.util.List;

/**
 * What the tokenizer found.
 *
 * @param tokens all tokens but comments; the last is {@link TokenKind#END}
 * @param all all tokens with comments
 * @param comments the comments
 * @param errors what is no token, in order
 * @param openBrackets brackets still open at the end, outermost first
 */
record ScanResult(
    List<Token> tokens,
    List<Token> all,
    List<Comment> comments,
    List<ScanError> errors,
    List<Token> openBrackets) {

  /**
   * An error found while scanning.
   *
   * @param diagnostic what is wrong
   * @param tokenIndex index among {@link #tokens} of the token that is or follows the error
   * @param overrides whether CPython reports it even if the parser fails earlier in the text
   * @param level how many brackets were open
   */
  record ScanError(Diagnostic diagnostic, int tokenIndex, boolean overrides, int level) {}
}
