package org.coroscope.library;

import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/**
 * {@code Pattern.scanner}: each call of its {@code match} or {@code search} goes on where the last
 * one has ended, until one finds nothing. Tokenizers written by hand use it.
 */
final class ReScanner extends PyObject {
  static final PyType TYPE =
      TypeBuilder.named("SRE_Scanner", Types.OBJECT)
          .module("_sre")
          .method("match", (vm, self) -> ((ReScanner) self).next(true))
          .method("search", (vm, self) -> ((ReScanner) self).next(false))
          .getter("pattern", (vm, self) -> ((ReScanner) self).scan.pattern)
          .sealed()
          .build();

  private final ReScan scan;

  ReScanner(ReScan scan) {
    this.scan = scan;
  }

  private PyObject next(boolean here) {
    PyMatch match = scan.nextMatch(here);
    return match == null ? PyNone.NONE : match;
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
