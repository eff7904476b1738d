package org.coroscope.cli;

/** Opens the window, which the commands themselves know nothing of. */
@FunctionalInterface
public interface WindowOpener {

  /**
   * Opens it and comes back when it is closed.
   *
   * @param what a file, a folder or a lesson's name, to be shown in it
   */
  void open(String what);
}
