package org.coroscope.vm;

import org.coroscope.vm.object.PyBaseException;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyTraceback;

/**
 * A place in a part of the library that CPython has in Python and the machine has in Java. An error
 * that was raised there has a traceback, though none of its places is shown.
 */
public final class LibraryPlace {
  private LibraryPlace() {}

  /** Gives an error that has no traceback one that lies all in the library. */
  public static void mark(Vm vm, PyBaseException error, String file) {
    if (error.traceback == null) {
      PyCode code = GuestCompiler.compileLibrary(vm, "pass", file);
      error.traceback = new PyTraceback(new Frame(code, null, new PyDict(), null), 0, null);
    }
  }
}
