package org.coroscope.world;

import java.util.List;

/**
 * What a simulated host answers.
 *
 * @param status as 200
 * @param reason as {@code OK}
 * @param headers in the order they are sent
 * @param body what is sent behind them
 * @param delayNanos how long the host thinks before it sends the first byte
 * @param chunk how many bytes of the body come at once
 * @param failure what goes wrong instead
 */
public record Reply(
    int status,
    String reason,
    List<Header> headers,
    byte[] body,
    long delayNanos,
    int chunk,
    Failure failure) {

  /** What can go wrong after a connection stands. */
  public enum Failure {
    NONE,
    /** No answer ever comes. */
    TIMEOUT,
    /** The connection is reset when half of the answer has come. */
    RESET
  }
}
