package org.coroscope.library.network;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.NetworkStage;
import org.coroscope.world.Visit;

/**
 * The clients outside the program that come to its servers: those that are declared, else one for
 * each usual target that a server names.
 */
final class Visits {
  private final Network network;
  private final List<Visit> declared;

  /** Usual targets, by those who serve them, until they are visited. */
  private final List<Usual> usual = new ArrayList<>();

  private int underWay;
  private boolean haveBeen;
  private EventLoop stopWhenDone;

  private record Usual(Listener listener, List<String> targets) {}

  Visits(Network network, List<Visit> declared) {
    this.network = network;
    this.declared = new ArrayList<>(declared);
  }

  /** A server is there: the declared clients that want it are on their way. */
  void begin(Listener listener) {
    for (Visit visit : List.copyOf(declared)) {
      if (visit.port() == 0 || visit.port() == listener.port) {
        declared.remove(visit);
        come(listener, visit);
      }
    }
  }

  /** Names targets that are visited if nobody else comes. */
  void addUsual(Listener listener, List<String> targets) {
    if (underWay == 0) {
      usual.add(new Usual(listener, targets));
    }
  }

  /** Has the usual clients come to a loop's servers; false if there are none. */
  boolean beginUsual(EventLoop loop) {
    boolean some = false;
    for (Usual each : List.copyOf(usual)) {
      if (each.listener.loop() == loop && each.listener.isOpen()) {
        usual.remove(each);
        for (String target : each.targets) {
          Visit visit =
              new Visit("GET", "localhost", each.listener.port, target, 0, Optional.empty());
          come(each.listener, visit);
          some = true;
        }
      }
    }
    return some;
  }

  /** Stops the loop when the last client that comes, or is under way, has its answer. */
  void stopWhenDone(EventLoop loop) {
    stopWhenDone = loop;
  }

  /** Whether all clients outside have come and gone, at least one. */
  boolean haveBeen() {
    return haveBeen && underWay == 0;
  }

  boolean areUnderWay() {
    return underWay > 0;
  }

  /** Whether somebody else has come, so that the usual clients stay away. */
  void forgetUsual(Listener listener) {
    usual.removeIf(each -> each.listener == listener);
  }

  private void come(Listener listener, Visit visit) {
    underWay++;
    EventLoop loop = listener.loop();
    loop.deliverAt(
        network.time().now() + visit.atNanos(),
        () -> {
          if (listener.isOpen()) {
            new Visitor(listener, visit).connect();
          } else {
            done();
          }
        },
        "a client: " + visit.method() + " " + visit.target());
  }

  private void done() {
    underWay--;
    haveBeen = true;
    if (underWay == 0 && stopWhenDone != null) {
      EventLoop loop = stopWhenDone;
      stopWhenDone = null;
      network.interrupt(loop);
    }
  }

  /** A client outside: sends its request, waits for the answer, and goes. */
  private final class Visitor implements Peer {
    private final Connection server;
    private final Visit visit;
    private final String label;
    private final HttpWatch watch;
    private final HttpText answer = new HttpText();
    private final long number;
    private boolean finished;

    Visitor(Listener listener, Visit visit) {
      this.visit = visit;
      this.number = network.nextConnection();
      this.label = "localhost:" + listener.port;
      this.watch = new HttpWatch(network, number, label, null);
      this.server = listener.serverSide(number, network.nextLocalPort());
      server.join(this);
      network.tell(NetworkStage.OPENING, number, label, 0, 0, null);
      listener.hand(server, network.time().now());
    }

    void connect() {
      network.tell(NetworkStage.OPEN, number, label, 0, 0, null);
      byte[] body = visit.body().orElse("").getBytes(StandardCharsets.UTF_8);
      String length = visit.body().isPresent() ? "Content-Length: " + body.length + "\r\n" : "";
      boolean json = visit.body().orElse("").startsWith("{");
      String type = json ? "application/json" : "application/x-www-form-urlencoded";
      String head =
          "%s %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: a client\r\nAccept: */*\r\n%s%s\r\n"
              .formatted(
                  visit.method(),
                  visit.target(),
                  label,
                  visit.body().isPresent() ? "Content-Type: " + type + "\r\n" : "",
                  length);
      byte[] start = head.getBytes(StandardCharsets.UTF_8);
      byte[] request = Arrays.copyOf(start, start.length + body.length);
      System.arraycopy(body, 0, request, start.length, body.length);
      watch.sent(request, null);
      server.arrive(network.localArrival(request.length), Inbox.Kind.DATA, request);
    }

    @Override
    public void send(byte[] data) {
      watch.received(data);
      answer.add(data);
      if (answer.next()) {
        finish();
      }
    }

    @Override
    public void end() {
      finish();
    }

    @Override
    public void close() {
      finish();
    }

    private void finish() {
      if (finished) {
        return;
      }
      finished = true;
      watch.ended();
      network.tell(NetworkStage.CLOSED, number, label, 0, 0, null);
      server.arrive(network.localArrival(0), Inbox.Kind.END, null);
      done();
    }
  }
}
