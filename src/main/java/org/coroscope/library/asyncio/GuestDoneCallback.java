package org.coroscope.library.asyncio;

import org.coroscope.scheduler.Future;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.op.Comparison;

/** A guest's callable that runs after a future is done; equal by the guest's {@code ==}. */
final class GuestDoneCallback implements LabelledCallback {
  private static final PyObject[] NO_ARGUMENTS = {};

  private final Vm vm;
  private final PyObject callable;

  GuestDoneCallback(Vm vm, PyObject callable) {
    this.vm = vm;
    this.callable = callable;
  }

  @Override
  public void done(Future future) {
    vm.call(callable, PyFuture.of(future));
  }

  @Override
  public String describe(Future future) {
    return CallbackText.of(vm, callable, new PyObject[] {PyFuture.of(future)});
  }

  @Override
  public String label() {
    return CallbackText.of(vm, callable, NO_ARGUMENTS);
  }

  PyObject callable() {
    return callable;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GuestDoneCallback that
        && (callable == that.callable || Comparison.equal(vm, callable, that.callable));
  }

  /** All alike, because a guest's {@code ==} may say anything; nobody hashes callbacks. */
  @Override
  public int hashCode() {
    return 1;
  }
}
