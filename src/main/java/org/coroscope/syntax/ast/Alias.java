package org.coroscope.syntax.ast;

import org.coroscope.syntax.SourceSpan;

/**
 * One name of an import.
 *
 * @param name the (dotted) name, or {@code *}
 * @param asname the name after {@code as}, or null
 * @param span of both
 */
public record Alias(String name, String asname, SourceSpan span) implements Node {}
