package org.coroscope.export;

/** Watches a long export, and may end it. */
@FunctionalInterface
public interface Watch {

  /** Watches nothing. */
  Watch NONE = (done, of) -> {};

  /**
   * Some more is done.
   *
   * @param done parts that are done
   * @param of parts there are, at least 1
   * @throws java.util.concurrent.CancellationException if no more is wanted
   */
  void progress(int done, int of);
}
