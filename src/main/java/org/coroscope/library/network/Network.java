package org.coroscope.library.network;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coroscope.library.LibraryContext;
import org.coroscope.library.ThreadTime;
import org.coroscope.library.asyncio.PyLoop;
import org.coroscope.scheduler.DeadlockException;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.NetworkStage;
import org.coroscope.scheduler.SchedulerContext;
import org.coroscope.scheduler.Task;
import org.coroscope.vm.Vm;
import org.coroscope.world.Hosts;
import org.coroscope.world.Timing;

/** The network of one program: who listens where, which names are known, how busy hosts are. */
final class Network {
  private static final int FIRST_LOCAL_PORT = 50_000;

  private final Vm vm;
  private final SchedulerContext scheduler;
  private final ThreadTime time;
  private final Hosts hosts;
  private final Visits visits;
  private final Map<Integer, Listener> listeners = new TreeMap<>();
  private final Map<String, Long> known = new HashMap<>();
  private final Map<String, HostLoad> loads = new HashMap<>();
  private final Map<String, Set<Connection>> open = new HashMap<>();
  private long connections;
  private int localPorts = FIRST_LOCAL_PORT;

  private Network(Vm vm, LibraryContext context) {
    this.vm = vm;
    this.scheduler = context.scheduler(vm);
    this.time = ThreadTime.of(vm, scheduler);
    this.hosts = new Hosts(context.world());
    this.visits = new Visits(this, context.world().visits());
  }

  static Network of(Vm vm, LibraryContext context) {
    return vm.service(Network.class, () -> new Network(vm, context));
  }

  Vm vm() {
    return vm;
  }

  ThreadTime time() {
    return time;
  }

  Hosts hosts() {
    return hosts;
  }

  Visits visits() {
    return visits;
  }

  /** Lets time pass while the program waits: it blocks the loop. */
  void pass(long nanos, String what) {
    if (nanos > 0) {
      time.pass(nanos, what);
    }
  }

  /** The task that is running, or null. */
  Task currentTask() {
    EventLoop loop = scheduler.runningLoop();
    return loop == null ? null : loop.currentTask();
  }

  /** Tells those who watch. */
  void tell(NetworkStage stage, long connection, String text, long done, long total, Task owner) {
    scheduler.instrument().networkChanged(stage, connection, text, done, total, owner);
  }

  /** Says to those who watch what the running task does. */
  void describeTask(String what) {
    Task task = currentTask();
    if (task != null) {
      scheduler.instrument().taskDescribed(task, what);
    }
  }

  long nextConnection() {
    return ++connections;
  }

  int nextLocalPort() {
    return localPorts++;
  }

  // ---- hosts ------------------------------------------------------------------------------------

  /** When a host's address is known; who asks first has to wait, those after him wait along. */
  long lookUp(String host, Timing timing) {
    if (timing.failure() == Timing.Failure.DNS) {
      return time.now() + timing.dnsNanos();
    }
    return known.computeIfAbsent(host, name -> time.now() + timing.dnsNanos());
  }

  HostLoad load(String host, Timing timing) {
    return loads.computeIfAbsent(host, name -> new HostLoad(timing.connections()));
  }

  /** Whether a host takes no more connections. */
  boolean isOverfull(String host, Timing timing) {
    return timing.over().equals("refuse")
        && timing.connections() > 0
        && open.getOrDefault(host, Set.of()).size() >= timing.connections();
  }

  void opened(Connection connection, String host) {
    open.computeIfAbsent(host, name -> new LinkedHashSet<>()).add(connection);
  }

  void gone(Connection connection) {
    open.values().forEach(all -> all.remove(connection));
  }

  /** When something that is sent now within this machine has arrived. */
  long localArrival(int bytes) {
    Timing here = hosts.timing("localhost");
    return time.now() + here.latencyNanos() + here.transfer(bytes);
  }

  // ---- servers in the program -------------------------------------------------------------------

  /** Whoever listens at a port; null for nobody. */
  Listener listener(int port) {
    return listeners.get(port);
  }

  boolean isListening(EventLoop loop) {
    return listeners.values().stream().anyMatch(listener -> listener.loop() == loop);
  }

  void startListening(Listener listener) {
    if (listeners.putIfAbsent(listener.port, listener) != null) {
      throw NetworkErrors.addressInUse(listener.host, listener.port);
    }
    listener.loop().setLastResort(forEver -> nothingLeft(listener.loop(), forEver));
    visits.begin(listener);
  }

  void stopListening(Listener listener) {
    listeners.remove(listener.port, listener);
  }

  /**
   * Nothing happens any more, or not for long, unless somebody comes to a server: the usual clients
   * come. If they have come already, whoever runs the server loses patience.
   */
  private boolean nothingLeft(EventLoop loop, boolean forEver) {
    if (!isListening(loop)) {
      return false;
    }
    if (visits.beginUsual(loop)) {
      return true;
    }
    if (forEver || visits.haveBeen()) {
      interrupt(loop);
      return true;
    }
    return false;
  }

  /** Stops a loop as Ctrl+C does. */
  void interrupt(EventLoop loop) {
    ((PyLoop) loop.guestObject())
        .interrupt("no client is left to come, so the server was stopped as by Ctrl+C");
  }

  /** A client that blocks waits for somebody who cannot do anything meanwhile. */
  DeadlockException stuck(String label) {
    return DeadlockException.of(
        "the program waits for ever: it blocks until there is an answer from "
            + label
            + ", which cannot run meanwhile");
  }
}
