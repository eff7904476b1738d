package org.coroscope.syntax;

/**
 * A comment.
 *
 * @param line its line, from 1
 * @param column its column, from 0
 * @param text the comment with its {@code #}, without the line break
 * @param alone whether nothing but white space stands before it on its line
 */
public record Comment(int line, int column, String text, boolean alone) {}
