package org.coroscope.vm;

import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;

final class Interpreter {
  Interpreter(Vm vm) {}

  PyObject run(Frame frame) {
    throw new UnsupportedOperationException();
  }

  PyObject resume(PyGenerator generator, PyObject value) {
    throw new UnsupportedOperationException();
  }

  PyObject throwInto(PyGenerator generator, PyRaise raise) {
    throw new UnsupportedOperationException();
  }

  void close(PyGenerator generator) {}

  static boolean isAtSend(Frame frame) {
    return false;
  }
}
