package org.coroscope.syntax.ast;

import org.coroscope.syntax.SourceSpan;

/**
 * A keyword argument of a call or class.
 *
 * @param arg its name; null for {@code **value}
 * @param value its value
 * @param span of the whole argument
 */
public record Keyword(String arg, Expression value, SourceSpan span) implements Node {}
