package org.coroscope.syntax.ast;

import java.util.List;
import org.coroscope.syntax.SourceSpan;

/**
 * One {@code for} clause of a comprehension with its conditions.
 *
 * @param target what is assigned
 * @param iter what is iterated
 * @param ifs its conditions
 * @param isAsync whether it is {@code async for}
 * @param span of the clause
 */
public record Comprehension(
    Expression target, Expression iter, List<Expression> ifs, boolean isAsync, SourceSpan span)
    implements Node {}
