package org.coroscope.library.network;

import org.coroscope.scheduler.VirtualClock;
import org.coroscope.vm.Raise;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyByteArray;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyTuple;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;
import org.coroscope.vm.op.Conversion;

/** What library code written in Python sees of connections, attempts and listeners. */
final class NetworkTypes {
  static final PyType CONNECTION = connection();
  static final PyType ATTEMPT = attempt();
  static final PyType LISTENER = listener();

  private NetworkTypes() {}

  private static PyType connection() {
    return TypeBuilder.named("Connection", Types.OBJECT)
        .module("_network")
        .method(
            "write",
            (vm, self, data) -> {
              of(self).write(bytes(data));
              return PyNone.NONE;
            })
        .method("write_end", (vm, self) -> done(() -> of(self).writeEnd()))
        .method("close", (vm, self) -> done(() -> of(self).shut()))
        .method(
            "receive",
            (vm, self, data, lost) -> {
              of(self).receive(data, lost);
              return PyNone.NONE;
            })
        .method("pause", (vm, self) -> done(() -> of(self).pause()))
        .method("resume", (vm, self) -> done(() -> of(self).resume()))
        .method(
            "wait", (vm, self, timeout) -> new PyBytes(of(self).waitForData(nanos(vm, timeout))))
        .getter("closed", (vm, self) -> PyBool.of(of(self).isClosed()))
        .getter("number", (vm, self) -> PyInt.of(of(self).number))
        .getter("local", (vm, self) -> pair(of(self).localHost, of(self).localPort))
        .getter("remote", (vm, self) -> pair(of(self).remoteHost, of(self).remotePort))
        .build();
  }

  private static PyType attempt() {
    return TypeBuilder.named("Attempt", Types.OBJECT)
        .module("_network")
        .method("look_up", (vm, self) -> ((Attempt) self).lookUp())
        .method("open", (vm, self) -> ((Attempt) self).open())
        .method("cancel", (vm, self) -> done(() -> ((Attempt) self).cancel()))
        .build();
  }

  private static PyType listener() {
    return TypeBuilder.named("Listener", Types.OBJECT)
        .module("_network")
        .method("close", (vm, self) -> done(() -> ((Listener) self).close()))
        .getter("host", (vm, self) -> PyStr.of(((Listener) self).host))
        .getter("port", (vm, self) -> PyInt.of(((Listener) self).port))
        .build();
  }

  private static Connection of(PyObject self) {
    return (Connection) self;
  }

  private static PyObject pair(String host, int port) {
    return new PyTuple(PyStr.of(host), PyInt.of(port));
  }

  private static PyObject done(Runnable action) {
    action.run();
    return PyNone.NONE;
  }

  /** Seconds as nanoseconds; None for no limit, which is negative. */
  static long nanos(Vm vm, PyObject seconds) {
    return seconds == PyNone.NONE
        ? -1
        : Math.max(0, VirtualClock.toNanos(Conversion.toDouble(vm, seconds)));
  }

  private static byte[] bytes(PyObject data) {
    if (data instanceof PyBytes bytes) {
      return bytes.value;
    }
    if (data instanceof PyByteArray array) {
      return array.toBytes();
    }
    throw Raise.typeError(
        "data argument must be a bytes-like object, not '%s'", data.type().name());
  }
}
