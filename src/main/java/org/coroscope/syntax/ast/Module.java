package org.coroscope.syntax.ast;

import java.util.List;
import org.coroscope.syntax.SourceSpan;

/**
 * A whole source file.
 *
 * @param body its statements in order
 * @param span from the first line to the last
 */
public record Module(List<Statement> body, SourceSpan span) implements Node {}
