package org.coroscope.syntax.ast;

import java.util.List;
import org.coroscope.syntax.SourceSpan;

/**
 * One {@code except} clause.
 *
 * @param type what it catches, or null
 * @param name the name after {@code as}, or null
 * @param body its statements
 * @param span of the clause with its body
 */
public record ExceptHandler(Expression type, String name, List<Statement> body, SourceSpan span)
    implements Node {}
