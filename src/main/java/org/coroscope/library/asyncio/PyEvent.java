package org.coroscope.library.asyncio;

import java.util.ArrayDeque;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** {@code asyncio.Event}. */
final class PyEvent extends Resource {
  static final PyType TYPE =
      TypeBuilder.named("Event", Types.OBJECT)
          .module("asyncio.locks")
          .instancesHaveDict()
          .rawConstructor(
              (vm, arguments, names) -> new PyEvent(AsyncioState.of(vm), (PyType) arguments[0]))
          .special(Special.INIT, "self", (vm, a) -> PyNone.NONE)
          .special(
              Special.REPR,
              (vm, self) -> {
                PyEvent event = (PyEvent) self;
                return event.repr(vm, event.isSet ? "set" : "unset", event.waiters.size());
              })
          .method("is_set", (vm, self) -> PyBool.of(((PyEvent) self).isSet))
          .method(
              "set",
              (vm, self) -> {
                ((PyEvent) self).set();
                return PyNone.NONE;
              })
          .method(
              "clear",
              (vm, self) -> {
                ((PyEvent) self).isSet = false;
                ((PyEvent) self).tell("clear");
                return PyNone.NONE;
              })
          .getter("_waiters", (vm, self) -> futures(((PyEvent) self).waiters))
          .getter("_value", (vm, self) -> PyBool.of(((PyEvent) self).isSet))
          .method("wait", (vm, self) -> new Wait((PyEvent) self))
          .build();

  private final ArrayDeque<Future> waiters = new ArrayDeque<>();
  private final WaitReason reason;
  private boolean isSet;

  private PyEvent(AsyncioState state, PyType type) {
    super(state, type, "event");
    reason = reason(WaitKind.EVENT, label());
  }

  @Override
  protected PyType builtinType() {
    return TYPE;
  }

  private void set() {
    if (!isSet) {
      isSet = true;
      tell("set");
      for (Future waiter : waiters) {
        if (!waiter.done()) {
          waiter.setResult(PyBool.TRUE);
        }
      }
    }
  }

  @Override
  String stateText() {
    return isSet ? "set" : "cleared";
  }

  private static final class Wait extends NativeCoroutine {
    private final PyEvent event;
    private PyFuture waiter;

    Wait(PyEvent event) {
      this.event = event;
    }

    @Override
    String name() {
      return "wait";
    }

    @Override
    String qualifiedName() {
      return "Event.wait";
    }

    @Override
    protected PyObject begin(Vm vm) {
      if (event.isSet) {
        return end(PyBool.TRUE);
      }
      waiter = event.enqueue(vm, event.waiters, event.reason);
      return await(waiter);
    }

    @Override
    protected PyObject proceed(Vm vm, PyObject value) {
      event.waiters.remove(waiter.future());
      return end(PyBool.TRUE);
    }

    @Override
    protected PyObject fail(Vm vm, PyRaise error) {
      event.waiters.remove(waiter.future());
      throw error;
    }
  }
}
