package org.coroscope.library.network;

import java.util.ArrayDeque;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyType;

/** A port at which the program waits for clients. */
final class Listener extends PyObject {
  private final Network network;
  private final EventLoop loop;
  final String host;
  final int port;

  /** Is called with each new connection. */
  private final PyObject accepted;

  private final ArrayDeque<Waiting> backlog = new ArrayDeque<>();
  private boolean open = true;

  /** A client that is not served yet. */
  private record Waiting(Connection connection, long arrival) {}

  Listener(Network network, EventLoop loop, String host, int port, PyObject accepted) {
    this.network = network;
    this.loop = loop;
    this.host = host;
    this.port = port;
    this.accepted = accepted;
  }

  EventLoop loop() {
    return loop;
  }

  /** A client in the program connects; the server hears of it at a time. */
  void accept(Connection client, long when) {
    network.visits().forgetUsual(this);
    Connection server = serverSide(client.number, client.localPort);
    client.join(server);
    server.join(client);
    hand(server, when);
  }

  /** The server's side of a new connection. */
  Connection serverSide(long number, int clientPort) {
    String from = "client " + number;
    return new Connection(network, number, from, loop, "127.0.0.1", port, "127.0.0.1", clientPort);
  }

  /** Gives a new connection to the program, together with all that have come until then. */
  void hand(Connection server, long when) {
    backlog.add(new Waiting(server, when));
    if (backlog.size() == 1) {
      schedule();
    }
  }

  private void schedule() {
    long when = Math.max(loop.time(), backlog.peek().arrival);
    loop.deliverAt(when, this::acceptAll, "a client at port " + port);
  }

  private void acceptAll() {
    try {
      while (!backlog.isEmpty() && backlog.peek().arrival <= loop.time()) {
        Connection server = backlog.remove().connection;
        if (open) {
          network.vm().call(accepted, server);
        }
      }
    } finally {
      if (!backlog.isEmpty()) {
        schedule();
      }
    }
  }

  void close() {
    open = false;
    network.stopListening(this);
  }

  boolean isOpen() {
    return open;
  }

  @Override
  public PyType type() {
    return NetworkTypes.LISTENER;
  }
}
