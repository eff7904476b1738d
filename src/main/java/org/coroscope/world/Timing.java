package org.coroscope.world;

/**
 * How a host is reached.
 *
 * @param dnsNanos how long it takes to look up its name
 * @param latencyNanos how long a message takes one way
 * @param bandwidth bytes a second over one connection; 0 for any number
 * @param grainNanos what transfers are rounded up to, so that times can be read
 * @param connections how many requests it works on at once; 0 for any number
 * @param over what becomes of requests beyond that
 * @param failure what goes wrong
 */
public record Timing(
    long dnsNanos,
    long latencyNanos,
    long bandwidth,
    long grainNanos,
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
    if (bandwidth == 0) {
      return 0;
    }
    long nanos = (long) ((double) bytes / bandwidth * 1e9 + 0.5);
    return (nanos + grainNanos - 1) / grainNanos * grainNanos;
  }
}
