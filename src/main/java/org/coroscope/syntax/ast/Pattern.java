package org.coroscope.syntax.ast;

import java.util.List;
import org.coroscope.syntax.SourceSpan;

/**
 * A pattern of a {@code match} statement, as the {@code pattern} nodes of Python 3.11's {@code ast}
 * module. Absent parts are null, as noted; lists are never null and cannot be changed.
 */
public sealed interface Pattern extends Node {

  /**
   * Calls the method of {@code visitor} that belongs to this node's class.
   *
   * @param <R> what the visitor answers
   */
  <R> R accept(PatternVisitor<R> visitor);

  /** Equal to a literal or a dotted name. */
  record MatchValue(Expression value, SourceSpan span) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchValue(this);
    }
  }

  /** Identical to {@link Boolean} true or false or {@link SingletonConstant#NONE}. */
  record MatchSingleton(Object value, SourceSpan span) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchSingleton(this);
    }
  }

  /** A sequence. */
  record MatchSequence(List<Pattern> patterns, SourceSpan span) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchSequence(this);
    }
  }

  /** A mapping; rest is the name after {@code **} or null. */
  record MatchMapping(List<Expression> keys, List<Pattern> patterns, String rest, SourceSpan span)
      implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchMapping(this);
    }
  }

  /** An instance of a class. */
  record MatchClass(
      Expression cls,
      List<Pattern> patterns,
      List<String> kwdAttrs,
      List<Pattern> kwdPatterns,
      SourceSpan span)
      implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchClass(this);
    }
  }

  /** The rest of a sequence; the name is null for {@code *_}. */
  record MatchStar(String name, SourceSpan span) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchStar(this);
    }
  }

  /**
   * A capture: {@code pattern as name}; a bare name has a null pattern, the wildcard {@code _} both
   * null.
   */
  record MatchAs(Pattern pattern, String name, SourceSpan span) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchAs(this);
    }
  }

  /** Alternatives. */
  record MatchOr(List<Pattern> patterns, SourceSpan span) implements Pattern {
    @Override
    public <R> R accept(PatternVisitor<R> visitor) {
      return visitor.visitMatchOr(this);
    }
  }
}
