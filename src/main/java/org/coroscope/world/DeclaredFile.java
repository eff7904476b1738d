package org.coroscope.world;

/**
 * A file that is there when the program starts.
 *
 * @param path its name, relative to where the program runs unless it begins with a slash
 * @param text its contents, in UTF-8
 */
public record DeclaredFile(String path, String text) {}
