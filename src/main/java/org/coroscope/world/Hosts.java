package org.coroscope.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The simulated hosts of one run: what was declared of them, else what follows from their names.
 * Counts how often each was asked, for what goes wrong only a few times.
 */
public final class Hosts {
  private static final long MS = 1_000_000L;
  private static final long GRAIN = 100_000L;

  private final World world;
  private final Map<String, Long> asked = new HashMap<>();

  /** Hosts of which something is declared, which counts instead of what would be made up. */
  public Hosts(World world) {
    this.world = world;
  }

  /** What is declared. */
  public World world() {
    return world;
  }

  /** How a host is reached this time. */
  public Timing timing(String host) {
    Traits told = world.host(host);
    boolean declared = world.declares(host) || isHere(host);
    Chance chance = Chance.of(host);
    long dns = chance.between(10 * MS, 40 * MS, 5 * MS);
    long latency = chance.between(5 * MS, 50 * MS, 5 * MS);
    long bandwidth = chance.between(50_000, 500_000, 10_000);
    return new Timing(
        told.number(Trait.DNS, declared ? 0 : dns),
        told.number(Trait.LATENCY, declared ? 0 : latency),
        told.number(Trait.BANDWIDTH, declared ? 0 : bandwidth),
        declared ? 1 : GRAIN,
        told.number(Trait.CONNECTIONS, 0),
        told.text(Trait.OVER, "wait"),
        failure(host, told));
  }

  private Timing.Failure failure(String host, Traits told) {
    String word = told.text(Trait.FAIL, isUnknown(host) ? "dns" : "");
    Timing.Failure failure =
        switch (word) {
          case "dns" -> Timing.Failure.DNS;
          case "refused" -> Timing.Failure.REFUSED;
          case "timeout" -> Timing.Failure.TIMEOUT;
          default -> Timing.Failure.NONE;
        };
    boolean over = failure != Timing.Failure.NONE && isOver(told, "host " + host);
    return over ? Timing.Failure.NONE : failure;
  }

  /** Names that are reserved for hosts which do not exist (RFC 2606), unless they are declared. */
  private boolean isUnknown(String host) {
    boolean reserved = host.endsWith(".invalid") || host.indexOf('.') < 0 && !isHere(host);
    return reserved && !world.declares(host);
  }

  /** Whether a name means the machine the program runs on. */
  public static boolean isHere(String host) {
    return host.isEmpty()
        || host.equals("localhost")
        || host.startsWith("127.")
        || host.equals("0.0.0.0")
        || host.equals("::1")
        || host.equals("::")
        || host.equals("[::1]");
  }

  /** Whether a name is an address already, so that nothing has to be looked up. */
  public static boolean isAddress(String host) {
    return host.matches("[0-9]+(\\.[0-9]+){3}") || host.indexOf(':') >= 0;
  }

  /** The address of a host, which is made up. */
  public static String address(String host) {
    if (isHere(host)) {
      return "127.0.0.1";
    }
    if (isAddress(host)) {
      return host;
    }
    Chance chance = Chance.of(host);
    // 198.18.0.0/15 is set aside for trials of networks (RFC 2544).
    return "198.1"
        + chance.between(8, 9, 1)
        + "."
        + chance.between(0, 255, 1)
        + "."
        + chance.between(1, 254, 1);
  }

  /** Whether so many requests with a failure are over; counts this one. */
  private boolean isOver(Traits traits, String what) {
    if (!traits.has(Trait.TIMES)) {
      return false;
    }
    return asked.merge(what, 1L, Long::sum) > traits.number(Trait.TIMES, 0);
  }

  /** What a host answers. */
  public Reply reply(Request request) {
    String place = request.place();
    Traits told = world.host(request.host());
    for (int number : world.pageRules(place)) {
      Traits page = world.pages().get(number).traits();
      page = isOver(page, "page " + number + " " + place) ? page.withoutFailure() : page;
      told = page.orElse(told);
    }
    boolean declared = world.declares(request.host());
    if (!declared && HttpBin.isOne(request.host())) {
      return HttpBin.reply(request);
    }
    Chance chance = Chance.of(place);
    long delay =
        told.number(Trait.DELAY, declared ? 0 : chance.between(50 * MS, 400 * MS, 10 * MS));
    int status = (int) told.number(Trait.STATUS, told.has(Trait.LOCATION) ? 302 : 200);
    Page page = Page.of(request, status, told);
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Content-Type", page.type()));
    if (told.has(Trait.LOCATION)) {
      headers.add(new Header("Location", told.text(Trait.LOCATION, "")));
    }
    return reply(request, status, headers, page.body(), delay, told);
  }

  private static Reply reply(
      Request request, int status, List<Header> headers, byte[] body, long delay, Traits told) {
    boolean bodiless = status == 204 || status == 304 || status < 200;
    headers.add(new Header("Content-Length", Integer.toString(bodiless ? 0 : body.length)));
    headers.add(new Header("Server", "simulated"));
    byte[] sent = bodiless || request.method().equals("HEAD") ? new byte[0] : body;
    int usual = Math.max(4096, (body.length + 15) / 16);
    Reply.Failure failure =
        switch (told.text(Trait.FAIL, "")) {
          case "timeout" -> Reply.Failure.TIMEOUT;
          case "reset" -> Reply.Failure.RESET;
          default -> Reply.Failure.NONE;
        };
    int chunk = (int) Math.max(1, told.number(Trait.CHUNK, usual));
    return new Reply(status, Statuses.reason(status), headers, sent, delay, chunk, failure);
  }

  /** An answer without anything declared about it. */
  static Reply plain(
      Request request, int status, List<Header> headers, byte[] body, long delayNanos) {
    return reply(request, status, headers, body, delayNanos, Traits.NONE);
  }
}
