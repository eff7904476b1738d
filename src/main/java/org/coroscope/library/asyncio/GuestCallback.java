package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Callback;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBoundMethod;
import org.coroscope.vm.object.PyDict;
import org.coroscope.vm.object.PyFunction;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;

/** A guest's callable with its arguments, given to the loop. */
final class GuestCallback implements Callback {
  /** Where a library's function says what it is for: its own name would tell nobody anything. */
  private static final PyStr PURPOSE = PyStr.intern("_coroscope_purpose");

  private final Vm vm;
  private final PyObject callable;
  private final PyObject[] arguments;

  GuestCallback(Vm vm, PyObject callable, PyObject[] arguments) {
    this.vm = vm;
    this.callable = callable;
    this.arguments = arguments;
  }

  @Override
  public void run() {
    if (vm.call(callable, arguments) instanceof PyGenerator dropped) {
      Leftovers.droppedByLoop(vm, dropped);
    }
  }

  @Override
  public String describe() {
    return CallbackText.of(vm, callable, arguments);
  }

  @Override
  public String purpose() {
    PyObject inner = callable instanceof PyBoundMethod method ? method.function : callable;
    PyDict attributes = inner instanceof PyFunction function ? function.attributes() : null;
    PyObject said = attributes == null ? null : attributes.get(PURPOSE);
    return said instanceof PyStr text ? text.value : describe();
  }

  PyObject callable() {
    return callable;
  }

  PyObject[] arguments() {
    return arguments;
  }
}
