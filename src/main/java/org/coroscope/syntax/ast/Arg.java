package org.coroscope.syntax.ast;

import org.coroscope.syntax.SourceSpan;

/**
 * One parameter.
 *
 * @param arg its name
 * @param annotation its annotation or null
 * @param span of name and annotation
 */
public record Arg(String arg, Expression annotation, SourceSpan span) implements Node {}
