package org.coroscope.library.network;

import org.coroscope.vm.Raise;
import org.coroscope.vm.object.PyInt;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.object.PyType;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** What goes wrong on a network, with Linux's numbers and words. */
final class NetworkErrors {
  /** {@code socket.gaierror}: a name cannot be looked up. */
  static final PyType GAI_ERROR =
      TypeBuilder.named("gaierror", Types.OS_ERROR)
          .module("socket")
          .layout(Types.BASE_EXCEPTION)
          .instancesHaveDict()
          .build();

  private NetworkErrors() {}

  static PyRaise unknownHost() {
    return Raise.of(GAI_ERROR, PyInt.of(-2), PyStr.of("Name or service not known"));
  }

  /** As asyncio says it; for a client that blocks, as the system does. */
  static PyRaise refused(String address, int port, boolean blocking) {
    String text = blocking ? "Connection refused" : callFailed(address, port);
    return Raise.of(Types.CONNECTION_REFUSED_ERROR, PyInt.of(111), PyStr.of(text));
  }

  static PyRaise timedOut(String address, int port, boolean blocking) {
    String text = blocking ? "Connection timed out" : callFailed(address, port);
    return Raise.of(Types.TIMEOUT_ERROR, PyInt.of(110), PyStr.of(text));
  }

  private static String callFailed(String address, int port) {
    return "Connect call failed ('" + address + "', " + port + ")";
  }

  static PyRaise reset() {
    return Raise.of(
        Types.CONNECTION_RESET_ERROR, PyInt.of(104), PyStr.of("Connection reset by peer"));
  }

  static PyRaise readTimedOut() {
    return Raise.error(Types.TIMEOUT_ERROR, "timed out");
  }

  static PyRaise addressInUse(String host, int port) {
    return Raise.of(
        Types.OS_ERROR,
        PyInt.of(98),
        PyStr.of(
            "error while attempting to bind on address ('%s', %d): address already in use"
                .formatted(host, port)));
  }
}
