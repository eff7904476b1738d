package org.coroscope.vm;

import org.coroscope.vm.object.PyModule;

/** Finds the modules that a program may import. */
public interface ModuleFinder {

  /**
   * Makes a module and puts it into {@link Vm#modules} before any of its guest code runs.
   *
   * @param name full dotted name
   * @return null if there is no such module
   */
  PyModule load(Vm vm, String name);
}
