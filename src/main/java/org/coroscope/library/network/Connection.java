package org.coroscope.library.network;

import org.coroscope.scheduler.Callback;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.NetworkStage;
import org.coroscope.scheduler.Task;
import org.coroscope.scheduler.TimerHandle;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.PyBytes;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyType;

/**
 * One side of a connection, as the program holds it. Sends at once; what comes in is handed over by
 * the loop when it has arrived, or fetched by a client that blocks.
 *
 * <p>Once closed it neither sends nor hands over anything.
 */
final class Connection extends PyObject implements Peer {
  private static final PyBytes END = new PyBytes(new byte[0]);

  final Network network;
  final long number;

  /** What it leads to, for people, as {@code example.org:443}. */
  final String label;

  final String localHost;
  final int localPort;
  final String remoteHost;
  final int remotePort;

  /** The loop that hands over what comes in; null for a client that blocks. */
  private final EventLoop loop;

  private final Inbox inbox = new Inbox();

  /** Tells what happens to who watches; null on a server's side. */
  private HttpWatch watch;

  private Peer peer;
  private PyObject onData = PyNone.NONE;
  private PyObject onLost = PyNone.NONE;
  private TimerHandle delivery;
  private boolean paused = true;
  private boolean closed;
  private boolean ended;

  Connection(
      Network network,
      long number,
      String label,
      EventLoop loop,
      String localHost,
      int localPort,
      String remoteHost,
      int remotePort) {
    this.network = network;
    this.number = number;
    this.label = label;
    this.loop = loop;
    this.localHost = localHost;
    this.localPort = localPort;
    this.remoteHost = remoteHost;
    this.remotePort = remotePort;
  }

  /** Says who is on the other side. */
  void join(Peer other) {
    peer = other;
  }

  /** Has those who watch told of what happens here. */
  void watchAs(Task owner) {
    watch = new HttpWatch(network, number, label, owner);
  }

  // ---- what the program does --------------------------------------------------------------------

  /** Sends bytes. */
  void write(byte[] data) {
    if (closed || ended || data.length == 0) {
      return;
    }
    if (watch != null) {
      watch.sent(data, network.currentTask());
    }
    peer.send(data);
  }

  /** Sends no more. */
  void writeEnd() {
    if (!closed && !ended) {
      ended = true;
      peer.end();
    }
  }

  /** Ends the connection. */
  void shut() {
    if (closed) {
      return;
    }
    closed = true;
    stopDelivery();
    inbox.clear();
    if (watch != null) {
      network.tell(NetworkStage.CLOSED, number, label, 0, 0, watch.owner());
    }
    peer.close();
    network.gone(this);
  }

  boolean isClosed() {
    return closed;
  }

  /** Sets who gets what comes in; the bytes are empty at the end. */
  void receive(PyObject dataReceived, PyObject lost) {
    onData = dataReceived;
    onLost = lost;
  }

  void pause() {
    paused = true;
    stopDelivery();
  }

  void resume() {
    paused = false;
    schedule();
  }

  private void stopDelivery() {
    if (delivery != null) {
      delivery.cancel();
      delivery = null;
    }
  }

  // ---- what comes in ----------------------------------------------------------------------------

  void arrive(long arrival, Inbox.Kind kind, byte[] data) {
    if (!closed) {
      inbox.add(arrival, kind, data);
      schedule();
    }
  }

  @Override
  public void send(byte[] data) {
    arrive(network.localArrival(data.length), Inbox.Kind.DATA, data);
  }

  @Override
  public void end() {
    arrive(network.localArrival(0), Inbox.Kind.END, null);
  }

  @Override
  public void close() {
    arrive(network.localArrival(0), Inbox.Kind.END, null);
  }

  private void schedule() {
    if (paused || closed || delivery != null || inbox.isEmpty() || loop == null) {
      return;
    }
    long when = Math.max(loop.time(), inbox.firstArrival());
    delivery = loop.deliverAt(when, new Delivery(), "what comes from " + label);
  }

  /** Hands over what is there. */
  private final class Delivery implements Callback {
    @Override
    public void run() {
      delivery = null;
      try {
        deliver();
      } finally {
        schedule();
      }
    }

    @Override
    public String describe() {
      return "what comes from " + label;
    }
  }

  private void deliver() {
    if (closed || inbox.isEmpty()) {
      return;
    }
    Vm vm = network.vm();
    byte[] data = inbox.take(loop.time());
    if (data.length > 0) {
      if (watch != null) {
        watch.received(data);
      }
      // As with epoll: what is there already comes before what others are sent from now on.
      schedule();
      vm.call(onData, new PyBytes(data));
    } else if (inbox.firstKind() == Inbox.Kind.END) {
      inbox.clear();
      if (watch != null) {
        watch.ended();
      }
      vm.call(onData, END);
    } else if (inbox.firstKind() == Inbox.Kind.RESET) {
      breakOff();
      vm.call(onLost, NetworkErrors.reset().exception());
    }
  }

  private void breakOff() {
    inbox.clear();
    closed = true;
    if (watch != null) {
      String text = "the connection to " + label + " was reset";
      network.tell(NetworkStage.FAILED, number, text, 0, 0, watch.owner());
    }
    network.gone(this);
  }

  // ---- for clients that block -------------------------------------------------------------------

  /**
   * Lets time pass until something has come, and takes it.
   *
   * @param timeoutNanos no longer than that; negative for as long as it takes
   * @return empty at the end
   * @throws PyRaise TimeoutError, or ConnectionResetError
   */
  byte[] waitForData(long timeoutNanos) {
    if (closed) {
      return new byte[0];
    }
    long now = network.time().now();
    boolean tooLate =
        inbox.isEmpty() || timeoutNanos >= 0 && inbox.firstArrival() > now + timeoutNanos;
    if (tooLate && timeoutNanos >= 0) {
      network.pass(timeoutNanos, "waiting for " + label);
      throw NetworkErrors.readTimedOut();
    }
    if (tooLate) {
      throw network.stuck(label);
    }
    network.pass(Math.max(0, inbox.firstArrival() - now), "waiting for " + label);
    byte[] data = inbox.take(network.time().now());
    if (data.length > 0) {
      if (watch != null) {
        watch.received(data);
      }
      return data;
    }
    if (inbox.firstKind() == Inbox.Kind.RESET) {
      breakOff();
      throw NetworkErrors.reset();
    }
    if (watch != null) {
      watch.ended();
    }
    return data;
  }

  @Override
  public PyType type() {
    return NetworkTypes.CONNECTION;
  }
}
