package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Callback;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyGenerator;
import org.coroscope.vm.object.PyObject;

/** A guest's callable with its arguments, given to the loop. */
final class GuestCallback implements Callback {
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

  PyObject callable() {
    return callable;
  }

  PyObject[] arguments() {
    return arguments;
  }
}
