package org.coroscope.library.network;

import java.util.function.Supplier;
import org.coroscope.library.asyncio.PyFuture;
import org.coroscope.scheduler.Callback;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.NetworkStage;
import org.coroscope.scheduler.Task;
import org.coroscope.scheduler.TimerHandle;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyRaise;
import org.coroscope.vm.object.PyType;
import org.coroscope.world.Hosts;
import org.coroscope.world.Timing;

/**
 * A client's attempt to get a connection, step by step: the name is looked up, the connection is
 * opened. Each step either gives a future, or lets time pass at once for a client that blocks.
 */
final class Attempt extends PyObject {
  /** After that long without an answer Linux gives up. */
  private static final long GIVE_UP = 127_000_000_000L;

  private final Network network;

  /** Null for a client that blocks. */
  private final EventLoop loop;

  private final String host;
  private final int port;
  private final boolean secure;
  private final long number;
  private final String label;
  private final Task owner;
  private final Timing timing;
  private final boolean here;
  private TimerHandle pending;

  /** The connection to a server in the program, from when it is asked for. */
  private Connection reached;

  Attempt(Network network, EventLoop loop, String host, int port, boolean secure) {
    this.network = network;
    this.loop = loop;
    this.host = host;
    this.port = port;
    this.secure = secure;
    this.number = network.nextConnection();
    this.here = Hosts.isHere(host);
    this.label = (here ? "localhost" : host) + ":" + port;
    this.owner = network.currentTask();
    this.timing = network.hosts().timing(here ? "localhost" : host);
  }

  /** When the name will be known; now if there is nothing to look up. */
  private long knownAt() {
    return here || Hosts.isAddress(host) ? network.time().now() : network.lookUp(host, timing);
  }

  private void tell(NetworkStage stage, String text) {
    network.tell(stage, number, text, 0, 0, owner);
  }

  /** A future for the host's address; None if that is known already. */
  PyObject lookUp() {
    long known = knownAt();
    if (known <= network.time().now() && timing.failure() != Timing.Failure.DNS) {
      return PyNone.NONE;
    }
    tell(NetworkStage.LOOKUP, label);
    return later(known, "the address of " + host, this::lookedUp);
  }

  private PyObject lookedUp() {
    if (timing.failure() == Timing.Failure.DNS) {
      tell(NetworkStage.FAILED, "the address of " + host + " is not known");
      throw NetworkErrors.unknownHost();
    }
    return PyNone.NONE;
  }

  /** A future for the connection. */
  PyObject open() {
    tell(NetworkStage.OPENING, label);
    String text = "a connection to " + label;
    if (timing.failure() == Timing.Failure.TIMEOUT) {
      return later(network.time().now() + GIVE_UP, text, this::opened);
    }
    // A handshake is there and back; that of TLS one more time.
    long trips = secure && !here ? 4 : 2;
    long now = network.time().now();
    reachListener(now + timing.latencyNanos());
    return later(now + trips * timing.latencyNanos(), text, this::opened);
  }

  /** If the host is a server in the program, it hears of the client before that gets an answer. */
  private void reachListener(long when) {
    Listener listener = here ? network.listener(port) : null;
    if (listener != null && timing.failure() == Timing.Failure.NONE) {
      reached = client();
      listener.accept(reached, when);
    }
  }

  private Connection client() {
    String local = here ? "127.0.0.1" : "10.0.0.2";
    Connection client =
        new Connection(
            network,
            number,
            label,
            loop,
            local,
            network.nextLocalPort(),
            Hosts.address(host),
            port);
    client.watchAs(owner);
    return client;
  }

  private PyObject opened() {
    String address = Hosts.address(host);
    boolean full = network.isOverfull(host, timing);
    if (timing.failure() == Timing.Failure.TIMEOUT) {
      tell(NetworkStage.FAILED, label + " does not answer");
      throw NetworkErrors.timedOut(address, port, loop == null);
    }
    if (timing.failure() == Timing.Failure.REFUSED || full || here && reached == null) {
      tell(NetworkStage.FAILED, label + " refuses it");
      throw NetworkErrors.refused(address, port, loop == null);
    }
    Connection client = here ? reached : client();
    network.opened(client, here ? "localhost" : host);
    if (!here) {
      client.join(new HostPeer(network, client, host, port, secure, timing));
    }
    tell(NetworkStage.OPEN, label);
    return client;
  }

  private PyFuture later(long when, String text, Supplier<PyObject> outcome) {
    Future future = new Future(loop);
    future.setWaitReason(new WaitReason(WaitKind.IO, text));
    Callback settle =
        () -> {
          pending = null;
          if (future.done()) {
            return;
          }
          try {
            future.setResult(outcome.get());
          } catch (PyRaise error) {
            future.setException(error);
          }
        };
    pending = loop.deliverAt(when, settle, text);
    return PyFuture.of(future);
  }

  /** Gives the attempt up. */
  void cancel() {
    if (pending != null) {
      pending.cancel();
      pending = null;
      if (reached != null) {
        reached.shut();
      }
      tell(NetworkStage.FAILED, "nobody waits any more for " + label);
    }
  }

  /** Looks the host's name up while the program waits. */
  void lookUpNow() {
    long known = knownAt();
    if (known > network.time().now() || timing.failure() == Timing.Failure.DNS) {
      tell(NetworkStage.LOOKUP, label);
      network.pass(known - network.time().now(), "looking up " + host);
      lookedUp();
    }
  }

  /**
   * Gets a connection while the program waits.
   *
   * @param timeoutNanos no longer than that; negative for as long as it takes
   * @throws PyRaise an OSError that says what went wrong
   */
  Connection openNow(long timeoutNanos) {
    long limit = timeoutNanos < 0 ? Long.MAX_VALUE : network.time().now() + timeoutNanos;
    lookUpNow();
    tell(NetworkStage.OPENING, label);
    long trips = secure && !here ? 4 : 2;
    long opening =
        timing.failure() == Timing.Failure.TIMEOUT ? GIVE_UP : trips * timing.latencyNanos();
    long left = Math.max(0, limit - network.time().now());
    reachListener(network.time().now());
    network.pass(Math.min(left, opening), "connecting to " + label);
    if (opening > left) {
      tell(NetworkStage.FAILED, label + " does not answer");
      throw NetworkErrors.readTimedOut();
    }
    return (Connection) opened();
  }

  @Override
  public PyType type() {
    return NetworkTypes.ATTEMPT;
  }
}
