package org.coroscope.trace;

/** Hears of every suspension in a trace; see {@link Trace#visitSuspensions}. */
public interface SuspensionVisitor {

  /**
   * A task, coroutine or generator is suspended by this step.
   *
   * @param lines the lines of its frames, outermost first; 0 where none is known
   */
  void suspended(int step, int[] lines);

  /**
   * It goes on by this step, having been suspended before: what only begins is not told of.
   *
   * @param lines the lines it had been suspended at, outermost first
   */
  void resumed(int step, int[] lines);

  /**
   * It goes on by this step, but with an exception that is raised where it was suspended: it is
   * cancelled or closed, or what it waited for has failed.
   *
   * @param lines the lines it had been suspended at, outermost first
   */
  void thrown(int step, int[] lines);
}
