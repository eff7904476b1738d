package org.coroscope.world;

import java.util.Optional;

/**
 * A client outside the program that sends a request to a server inside it.
 *
 * @param method as {@code GET}
 * @param host where the server listens
 * @param port at which port; 0 for whichever the program serves
 * @param target path and query, as {@code /hello/Ann?x=1}
 * @param atNanos when, counted from the server's start
 * @param body what is sent along
 */
public record Visit(
    String method, String host, int port, String target, long atNanos, Optional<String> body) {}
