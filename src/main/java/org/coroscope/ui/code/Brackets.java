package org.coroscope.ui.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.coroscope.syntax.Token;
import org.coroscope.syntax.TokenKind;

/** Which bracket of a program belongs to which; those in texts and comments are none. */
final class Brackets {

  /** No brackets. */
  static final Brackets NONE = new Brackets(Map.of());

  private static final String OPENING = "([{";
  private static final String CLOSING = ")]}";
  private static final int ALONE = -1;

  private final Map<Integer, Integer> partners;

  private Brackets(Map<Integer, Integer> partners) {
    this.partners = partners;
  }

  /** The brackets among the tokens of a program. */
  static Brackets of(List<Token> tokens) {
    Map<Integer, Integer> partners = new LinkedHashMap<>();
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      boolean single = token.kind() == TokenKind.OPERATOR || token.kind() == TokenKind.ERROR;
      if (!single || token.text().length() != 1) {
        continue;
      }
      int closing = CLOSING.indexOf(token.text());
      if (OPENING.contains(token.text())) {
        open.push(token);
        partners.put(token.start(), ALONE);
      } else if (closing >= 0) {
        partners.put(token.start(), ALONE);
        Token last = open.peek();
        if (last != null && OPENING.indexOf(last.text()) == closing) {
          open.pop();
          partners.put(last.start(), token.start());
          partners.put(token.start(), last.start());
        }
      }
    }
    return new Brackets(partners);
  }

  /** The bracket before the caret, or else after it. */
  OptionalInt beside(int caret) {
    if (partners.containsKey(caret - 1)) {
      return OptionalInt.of(caret - 1);
    }
    return partners.containsKey(caret) ? OptionalInt.of(caret) : OptionalInt.empty();
  }

  /** What belongs to the bracket at an offset; empty if nothing does. */
  OptionalInt partner(int offset) {
    int partner = partners.getOrDefault(offset, ALONE);
    return partner == ALONE ? OptionalInt.empty() : OptionalInt.of(partner);
  }
}
