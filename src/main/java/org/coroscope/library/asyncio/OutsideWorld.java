package org.coroscope.library.asyncio;

import java.util.List;
import org.coroscope.vm.Raise;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.TypeBuilder;
import org.coroscope.vm.object.Types;

/** What asyncio does with the computer itself: here it says why it cannot, and what can. */
final class OutsideWorld {
  private static final String NO_PROCESSES =
      "there are no other processes here; use tasks, asyncio.to_thread() or run_in_executor()";
  private static final String NO_SOCKETS =
      "there is only the simulated network; use asyncio.open_connection() and start_server()";

  private OutsideWorld() {}

  static void addTo(ModuleBuilder asyncio) {
    for (String name : List.of("create_subprocess_exec", "create_subprocess_shell")) {
      asyncio.rawFunction(name, (vm, a, names) -> refused("asyncio." + name, NO_PROCESSES));
    }
    for (String name : List.of("open_unix_connection", "start_unix_server")) {
      asyncio.rawFunction(name, (vm, a, names) -> refused("asyncio." + name, NO_SOCKETS));
    }
  }

  static void addTo(TypeBuilder loop) {
    for (String name : List.of("subprocess_exec", "subprocess_shell")) {
      loop.method(name, "self, /, *args, **kwds", (vm, a) -> refused("loop." + name, NO_PROCESSES));
    }
    for (String name :
        List.of(
            "add_reader",
            "add_writer",
            "connect_read_pipe",
            "connect_write_pipe",
            "create_datagram_endpoint",
            "create_unix_connection",
            "create_unix_server",
            "sock_accept",
            "sock_connect",
            "sock_recv",
            "sock_sendall")) {
      loop.method(name, "self, /, *args, **kwds", (vm, a) -> refused("loop." + name, NO_SOCKETS));
    }
  }

  private static PyObject refused(String what, String why) {
    throw Raise.error(
        Types.NOT_IMPLEMENTED_ERROR, "Coroscope does not have " + what + "(): " + why);
  }
}
