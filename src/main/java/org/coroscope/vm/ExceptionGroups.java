package org.coroscope.vm;

import org.coroscope.vm.object.PyObject;

/** The instructions behind {@code except*} (PEP 654). */
final class ExceptionGroups {
  private ExceptionGroups() {}

  /** The rest of a group and the part that matches, each None if empty. */
  static PyObject[] match(Vm vm, PyObject group, PyObject type) {
    throw Raise.runtimeError("except* is not supported yet");
  }

  /** What is to be raised again after all clauses have run, or None. */
  static PyObject prepareReraise(Vm vm, PyObject original, PyObject raised) {
    throw Raise.runtimeError("except* is not supported yet");
  }
}
