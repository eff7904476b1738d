package org.coroscope.vm.object;

import org.coroscope.vm.Vm;

/**
 * Java code behind a built-in function, by number of arguments. A method's receiver is its first
 * argument. {@code F1} to {@code F3} serve functions with exactly that many positional parameters;
 * {@code FN} gets all arguments bound by a {@link Signature}.
 */
public interface NativeCode {

  /** No parameters. */
  @FunctionalInterface
  interface F0 extends NativeCode {
    PyObject call(Vm vm);
  }

  /** One parameter. */
  @FunctionalInterface
  interface F1 extends NativeCode {
    PyObject call(Vm vm, PyObject a);
  }

  /** Two parameters. */
  @FunctionalInterface
  interface F2 extends NativeCode {
    PyObject call(Vm vm, PyObject a, PyObject b);
  }

  /** Three parameters. */
  @FunctionalInterface
  interface F3 extends NativeCode {
    PyObject call(Vm vm, PyObject a, PyObject b, PyObject c);
  }

  /**
   * Parameters as a {@link Signature} declares them, one array element each; what was left out and
   * has no default is null.
   */
  @FunctionalInterface
  interface FN extends NativeCode {
    PyObject call(Vm vm, PyObject[] arguments);
  }

  /** Arguments as they came: the values, the last of them belonging to the names. */
  @FunctionalInterface
  interface Raw extends NativeCode {
    PyObject call(Vm vm, PyObject[] arguments, PyStr[] names);
  }
}
