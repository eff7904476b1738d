package org.coroscope.library.network;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.coroscope.library.TimeModule;
import org.coroscope.world.Header;
import org.coroscope.world.Reply;
import org.coroscope.world.Request;
import org.coroscope.world.Statuses;
import org.coroscope.world.Timing;

/** A simulated host at the other end of a connection: reads requests and sends answers. */
final class HostPeer implements Peer {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Network network;
  private final Connection client;
  private final String host;
  private final int port;
  private final boolean secure;
  private final Timing timing;
  private final HttpText requests = new HttpText();

  /** When the wire towards the client is free again. */
  private long wireFree;

  private boolean closing;

  HostPeer(
      Network network, Connection client, String host, int port, boolean secure, Timing timing) {
    this.network = network;
    this.client = client;
    this.host = host;
    this.port = port;
    this.secure = secure;
    this.timing = timing;
  }

  @Override
  public void send(byte[] data) {
    requests.add(data);
    while (!closing && requests.next()) {
      answer(requests.startLine, requests.headers, requests.body);
    }
    if (!closing && requests.isForeign()) {
      reply(bad(), network.time().now() + timing.latencyNanos(), true);
    }
  }

  @Override
  public void end() {
    if (!closing) {
      closing = true;
      long now = network.time().now() + 2 * timing.latencyNanos();
      client.arrive(Math.max(now, wireFree), Inbox.Kind.END, null);
    }
  }

  @Override
  public void close() {
    closing = true;
  }

  private void answer(String line, List<Header> headers, byte[] body) {
    String[] parts = line.split(" ");
    long arrival = network.time().now() + timing.latencyNanos();
    if (parts.length != 3 || !parts[2].startsWith("HTTP/")) {
      reply(bad(), arrival, true);
      return;
    }
    String name = Header.find(headers, "Host", host);
    int colon = name.lastIndexOf(':');
    String asked = (colon > 0 ? name.substring(0, colon) : name).toLowerCase(Locale.ROOT);
    String target = parts[1].startsWith("/") ? parts[1] : "/";
    Reply reply =
        network.hosts().reply(new Request(secure, parts[0], asked, port, target, headers, body));
    String connection = Header.find(headers, "Connection", "").toLowerCase(Locale.ROOT);
    boolean last =
        connection.equals("close")
            || parts[2].equals("HTTP/1.0") && !connection.equals("keep-alive");
    reply(reply, arrival, last);
  }

  private static Reply bad() {
    List<Header> headers =
        List.of(new Header("Content-Type", "text/plain"), new Header("Content-Length", "0"));
    return new Reply(400, "Bad Request", headers, new byte[0], 0, 4096, Reply.Failure.NONE);
  }

  /** Sends an answer to a request that has arrived at a time. */
  private void reply(Reply given, long arrival, boolean last) {
    if (given.failure() == Reply.Failure.TIMEOUT) {
      return;
    }
    byte[] head = head(given, last);
    // What stands above a body takes no time, so that declared sizes give the times one expects.
    long work = given.delayNanos() + timing.transfer(given.body().length);
    HostLoad load = network.load(host, timing);
    Reply reply = given;
    boolean turnedAway = load.isFull(arrival) && !timing.over().equals("wait");
    if (turnedAway) {
      reply = overload();
      head = head(reply, last);
    }
    long begun = turnedAway ? arrival : load.begin(arrival, work);
    long start = begun + reply.delayNanos();
    wireFree = Math.max(wireFree, start);
    client.arrive(wireFree + timing.latencyNanos(), Inbox.Kind.DATA, head);
    byte[] body = reply.body();
    int most = reply.failure() == Reply.Failure.RESET ? body.length / 2 : body.length;
    for (int at = 0; at < most; at += reply.chunk()) {
      int end = Math.min(most, at + reply.chunk());
      sendLater(Arrays.copyOfRange(body, at, end));
    }
    if (reply.failure() == Reply.Failure.RESET) {
      closing = true;
      client.arrive(wireFree + timing.latencyNanos(), Inbox.Kind.RESET, null);
    } else if (last) {
      closing = true;
      client.arrive(wireFree + timing.latencyNanos(), Inbox.Kind.END, null);
    }
  }

  private void sendLater(byte[] data) {
    wireFree += timing.transfer(data.length);
    client.arrive(wireFree + timing.latencyNanos(), Inbox.Kind.DATA, data);
  }

  private Reply overload() {
    int status = Integer.parseInt(timing.over());
    String reason = Statuses.reason(status);
    byte[] body = (status + ": " + reason).getBytes(StandardCharsets.US_ASCII);
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Content-Type", "text/plain; charset=utf-8"));
    headers.add(new Header("Content-Length", Integer.toString(body.length)));
    return new Reply(status, reason, headers, body, 0, 4096, Reply.Failure.NONE);
  }

  private byte[] head(Reply reply, boolean last) {
    StringBuilder text = new StringBuilder("HTTP/1.1 ");
    text.append(reply.status()).append(' ').append(reply.reason()).append("\r\n");
    long seconds = TimeModule.EPOCH_SECONDS + network.time().now() / 1_000_000_000L;
    text.append("Date: ").append(DATE.format(Instant.ofEpochSecond(seconds))).append("\r\n");
    for (Header header : reply.headers()) {
      text.append(header.name()).append(": ").append(header.value()).append("\r\n");
    }
    text.append("Connection: ").append(last ? "close" : "keep-alive").append("\r\n\r\n");
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
