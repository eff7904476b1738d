package org.coroscope.library.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.coroscope.library.LibraryContext;
import org.coroscope.library.asyncio.PyFuture;
import org.coroscope.library.asyncio.PyHandle;
import org.coroscope.library.asyncio.PyLoop;
import org.coroscope.scheduler.EventLoop;
import org.coroscope.scheduler.Future;
import org.coroscope.scheduler.VirtualClock;
import org.coroscope.scheduler.WaitKind;
import org.coroscope.scheduler.WaitReason;
import org.coroscope.vm.Vm;
import org.coroscope.vm.object.ModuleBuilder;
import org.coroscope.vm.object.PyBool;
import org.coroscope.vm.object.PyModule;
import org.coroscope.vm.object.PyNone;
import org.coroscope.vm.object.PyObject;
import org.coroscope.vm.object.PyStr;
import org.coroscope.vm.op.Conversion;
import org.coroscope.vm.op.Iteration;
import org.coroscope.world.Hosts;
import org.coroscope.world.Statuses;

/**
 * {@code _network}: what the library's parts that are written in Python need of the simulated
 * network. Hosts are given as texts, times in seconds.
 */
public final class NetworkModule {
  private NetworkModule() {}

  /** The module for one program. */
  public static PyModule create(Vm vm, LibraryContext context) {
    Network network = Network.of(vm, context);
    return ModuleBuilder.named("_network")
        .function(
            "attempt",
            "loop, host, port, secure",
            (v, a) ->
                new Attempt(
                    network, loop(a[0]), host(a[1]), port(v, a[2]), Conversion.isTrue(v, a[3])))
        .function(
            "open_now",
            "host, port, secure, timeout",
            (v, a) ->
                new Attempt(network, null, host(a[0]), port(v, a[1]), Conversion.isTrue(v, a[2]))
                    .openNow(NetworkTypes.nanos(v, a[3])))
        .function(
            "look_up_now",
            (v, host) -> {
              new Attempt(network, null, host(host), 0, false).lookUpNow();
              return PyNone.NONE;
            })
        .function(
            "listen",
            "loop, host, port, accepted",
            (v, a) -> {
              int asked = port(v, a[2]);
              int port = asked == 0 ? network.nextLocalPort() : asked;
              Listener listener = new Listener(network, loop(a[0]), host(a[1]), port, a[3]);
              network.startListening(listener);
              return listener;
            })
        .function(
            "waiter",
            (v, loop, kind, text) ->
                waiter(loop(loop), WaitKind.valueOf(((PyStr) kind).value), (PyStr) text))
        .function("call_at", (v, loop, when, callback) -> callAt(v, loop(loop), when, callback))
        .function(
            "at_end",
            (v, loop, callback) -> {
              ((PyLoop) loop).atEnd(callback);
              return PyNone.NONE;
            })
        .function("usual_visits", (v, listener, targets) -> usual(v, network, listener, targets))
        .function(
            "begin_usual_visits", (v, loop) -> PyBool.of(network.visits().beginUsual(loop(loop))))
        .function(
            "describe_task",
            (v, what) -> {
              network.describeTask(((PyStr) what).value);
              return PyNone.NONE;
            })
        .function("visits_under_way", v -> PyBool.of(network.visits().areUnderWay()))
        .function(
            "stop_after_visits",
            (v, loop) -> {
              network.visits().stopWhenDone(loop(loop));
              return PyNone.NONE;
            })
        .function("reason", (v, status) -> PyStr.of(Statuses.reason(port(v, status))))
        .function("address", (v, host) -> PyStr.of(Hosts.address(host(host))))
        .function("is_here", (v, host) -> PyBool.of(Hosts.isHere(host(host))))
        .value("gaierror", NetworkErrors.GAI_ERROR)
        .build();
  }

  /** A timer that those who watch do not hear of, for limits that nobody has asked for. */
  private static PyObject callAt(Vm vm, EventLoop loop, PyObject when, PyObject callback) {
    long nanos = VirtualClock.toNanos(Conversion.toDouble(vm, when));
    return PyHandle.of(loop.deliverAt(nanos, () -> vm.call(callback), "a time limit"));
  }

  private static PyObject usual(Vm vm, Network network, PyObject listener, PyObject targets) {
    List<String> texts = new ArrayList<>();
    for (PyObject target : Iteration.toArray(vm, targets)) {
      texts.add(((PyStr) target).value);
    }
    network.visits().addUsual((Listener) listener, texts);
    return PyNone.NONE;
  }

  private static EventLoop loop(PyObject loop) {
    return ((PyLoop) loop).loop();
  }

  private static String host(PyObject host) {
    return host == PyNone.NONE ? "" : ((PyStr) host).value.toLowerCase(Locale.ROOT);
  }

  private static int port(Vm vm, PyObject port) {
    return Conversion.toInt(vm, port);
  }

  private static PyObject waiter(EventLoop loop, WaitKind kind, PyStr text) {
    Future future = new Future(loop);
    future.setWaitReason(new WaitReason(kind, text.value));
    return PyFuture.of(future);
  }
}
