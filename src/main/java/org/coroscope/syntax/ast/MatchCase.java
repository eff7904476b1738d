package org.coroscope.syntax.ast;

import java.util.List;
import org.coroscope.syntax.SourceSpan;

/**
 * One {@code case} of a {@code match}.
 *
 * @param pattern its pattern
 * @param guard the condition after {@code if}, or null
 * @param body its statements
 * @param span of the case with its body
 */
public record MatchCase(Pattern pattern, Expression guard, List<Statement> body, SourceSpan span)
    implements Node {}
