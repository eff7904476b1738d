package org.coroscope.syntax.ast;

/**
 * One method for each kind of {@link Pattern}.
 *
 * @param <R> what each visit answers
 */
public interface PatternVisitor<R> {
  R visitMatchValue(Pattern.MatchValue node);

  R visitMatchSingleton(Pattern.MatchSingleton node);

  R visitMatchSequence(Pattern.MatchSequence node);

  R visitMatchMapping(Pattern.MatchMapping node);

  R visitMatchClass(Pattern.MatchClass node);

  R visitMatchStar(Pattern.MatchStar node);

  R visitMatchAs(Pattern.MatchAs node);

  R visitMatchOr(Pattern.MatchOr node);
}
