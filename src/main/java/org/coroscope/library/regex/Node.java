package org.coroscope.library.regex;

import java.util.List;

/** A part of a regular expression. */
sealed interface Node {
  /** Stands for no limit of repetitions. */
  int MANY = Integer.MAX_VALUE;

  /** Fewest and most code points that it matches. */
  Width width();

  /** How wide something is. */
  record Width(long least, long most) {
    static final Width NONE = new Width(0, 0);
    static final Width ONE = new Width(1, 1);
  }

  /** One literal code point; folded already if case does not matter. */
  record Literal(int codePoint, boolean ignoreCase, boolean ascii) implements Node {
    @Override
    public Width width() {
      return Width.ONE;
    }
  }

  /** One code point out of a set. */
  record Set(CharClass set) implements Node {
    @Override
    public Width width() {
      return Width.ONE;
    }
  }

  /** All parts, one after the other. */
  record Sequence(List<Node> parts) implements Node {
    @Override
    public Width width() {
      long least = 0;
      long most = 0;
      for (Node part : parts) {
        least += part.width().least();
        most += part.width().most();
      }
      return new Width(Math.min(least, MANY), Math.min(most, MANY));
    }
  }

  /** The first of some that lets the whole match. */
  record Alternation(List<Node> branches) implements Node {
    @Override
    public Width width() {
      long least = MANY;
      long most = 0;
      for (Node branch : branches) {
        least = Math.min(least, branch.width().least());
        most = Math.max(most, branch.width().most());
      }
      return new Width(least, most);
    }
  }

  /** A group whose text is kept; its number counts from 1. */
  record Group(int number, Node body) implements Node {
    @Override
    public Width width() {
      return body.width();
    }
  }

  /** How a repetition tries. */
  enum Greed {
    GREEDY,
    LAZY,
    POSSESSIVE
  }

  /** Something repeated. */
  record Repeat(Node body, int least, int most, Greed greed) implements Node {
    @Override
    public Width width() {
      Width width = body.width();
      return new Width(Math.min(width.least() * least, MANY), Math.min(width.most() * most, MANY));
    }
  }

  /** Where something may match. */
  enum Place {
    START_OF_TEXT,
    START_OF_LINE,
    END_OF_TEXT,
    END_OR_LAST_NEWLINE,
    END_OF_LINE,
    WORD_BOUNDARY,
    NO_WORD_BOUNDARY,
    ASCII_WORD_BOUNDARY,
    NO_ASCII_WORD_BOUNDARY
  }

  /** A condition on the place. */
  record At(Place place) implements Node {
    @Override
    public Width width() {
      return Width.NONE;
    }
  }

  /** A look ahead, or that far behind, which takes nothing. */
  record Look(Node body, boolean behind, boolean negative) implements Node {
    @Override
    public Width width() {
      return Width.NONE;
    }
  }

  /** Once matched, not tried in another way. */
  record Atomic(Node body) implements Node {
    @Override
    public Width width() {
      return body.width();
    }
  }

  /** The text of a group again. */
  record Reference(int group, boolean ignoreCase, boolean ascii, Width width) implements Node {}

  /** One way if a group has matched, another if not. */
  record Conditional(int group, Node yes, Node no) implements Node {
    @Override
    public Width width() {
      Width a = yes.width();
      Width b = no.width();
      return new Width(Math.min(a.least(), b.least()), Math.max(a.most(), b.most()));
    }
  }

  /** Never matches. */
  record Never() implements Node {
    @Override
    public Width width() {
      return Width.NONE;
    }
  }
}
