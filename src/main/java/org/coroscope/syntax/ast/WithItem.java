package org.coroscope.syntax.ast;

import org.coroscope.syntax.SourceSpan;

/**
 * One item of a {@code with}.
 *
 * @param contextExpr the context manager
 * @param optionalVars the target after {@code as}, or null
 * @param span of the item
 */
public record WithItem(Expression contextExpr, Expression optionalVars, SourceSpan span)
    implements Node {}
