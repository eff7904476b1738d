package org.coroscope.library.asyncio;

import java.util.List;
import org.coroscope.scheduler.Handle;
import org.coroscope.scheduler.TimerHandle;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyFloat;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyNotImplemented;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.Special;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Comparison;
import org.coroscope.vm.op.Conversion;

/** {@code asyncio.Handle} and {@code asyncio.TimerHandle}. */
public final class PyHandle extends PyObject {
  static final PyType HANDLE =
      TypeBuilder.named("Handle", Types.OBJECT)
          .module("asyncio.events")
          .method(
              "cancel",
              (vm, self) -> {
                ((PyHandle) self).handle.cancel();
                return PyNone.NONE;
              })
          .method("cancelled", (vm, self) -> PyBool.of(((PyHandle) self).handle.cancelled()))
          .special(Special.REPR, (vm, self) -> PyStr.of(((PyHandle) self).text(vm)))
          .sealed()
          .build();

  static final PyType TIMER = timer();

  private static PyType timer() {
    TypeBuilder type =
        TypeBuilder.named("TimerHandle", HANDLE)
            .module("asyncio.events")
            .method("when", (vm, self) -> ((PyHandle) self).when);
    for (Comparison.Operator op :
        List.of(
            Comparison.Operator.LT,
            Comparison.Operator.LE,
            Comparison.Operator.GT,
            Comparison.Operator.GE)) {
      type.special(Special.valueOf(op.name()), (vm, self, other) -> compare(vm, op, self, other));
    }
    return type.sealed().build();
  }

  /** Timers are in the order in which they are due. */
  private static PyObject compare(Vm vm, Comparison.Operator op, PyObject a, PyObject b) {
    return b.type() == TIMER
        ? Comparison.compare(vm, op, ((PyHandle) a).when, ((PyHandle) b).when)
        : PyNotImplemented.NOT_IMPLEMENTED;
  }

  private final Handle handle;

  /** The time as it was given or computed; None if it is no timer. */
  private final PyObject when;

  PyHandle(Handle handle) {
    this(
        handle,
        handle instanceof TimerHandle timer
            ? new PyFloat(VirtualClock.toSeconds(timer.when()))
            : PyNone.NONE);
  }

  /** A timer with the time as the program has given it. */
  PyHandle(Handle handle, PyObject when) {
    this.handle = handle;
    this.when = when;
    handle.setGuest(this);
  }

  /** What a program sees of a handle. */
  public static PyHandle of(Handle handle) {
    Object guest = handle.guest();
    return guest == null ? new PyHandle(handle) : (PyHandle) guest;
  }

  /** Where it was made, for debug mode; null if asyncio has made it. */
  String createdAt;

  /** The program's places where it was made, in debug mode; else null. */
  String createdStack;

  /** Its repr. */
  String text(Vm vm) {
    StringBuilder text = new StringBuilder("<").append(type().name());
    if (handle.cancelled()) {
      text.append(" cancelled");
    }
    if (handle instanceof TimerHandle) {
      text.append(" when=").append(Conversion.repr(vm, when).value);
    }
    if (!handle.cancelled()) {
      text.append(' ').append(handle.describe());
    }
    String place = createdAt == null ? Debugging.CREATE_FUTURE : createdAt;
    text.append(Debugging.created(PyLoop.of(handle.loop()), place));
    return text.append('>').toString();
  }

  @Override
  public PyType type() {
    return handle instanceof TimerHandle ? TIMER : HANDLE;
  }
}
