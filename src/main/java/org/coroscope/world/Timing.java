package org.coroscope.world;

/**
 * How a host is reached.
 *
 * @param dnsNanos how long it takes to look up its name
 * @param latencyNanos how long a message takes one way
 * @param bandwidth bytes a second over one connection; 0 for any number
 * @param connections how many requests it works on at once; 0 for any number
 * @param over what becomes of requests beyond that
 * @param failure what goes wrong
 */
public record Timing(
    long dnsNanos,
    long latencyNanos,
    long bandwidth,
    long connections,
    String over,
    Failure failure) {

  /** What can go wrong before a connection stands. */
  public enum Failure {
    NONE,
    /** The name is not known. */
    DNS,
    /** Nobody listens. */
    REFUSED,
    /** Nobody answers. */
    TIMEOUT
  }

  /** How long so many bytes take to go out on the wire. */
  public long transfer(long bytes) {
    return bandwidth == 0
        ? 0
        : Math.multiplyHigh(bytes, 1_000_000_000L) != 0
            ? Long.MAX_VALUE / 4
            : bytes * 1_000_000_000L / bandwidth;
  }
}
