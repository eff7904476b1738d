package org.coroscope.world;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The hosts that answer with what they were asked, which many programs use to try things out. */
final class HttpBin {
  private static final long SECOND = 1_000_000_000L;
  private static final long USUAL_DELAY = 50_000_000L;
  private static final String JSON = "application/json";

  private HttpBin() {}

  static boolean isOne(String host) {
    return host.equals("httpbin.org")
        || host.equals("www.httpbin.org")
        || host.equals("httpbingo.org");
  }

  static Reply reply(Request request) {
    String[] parts = request.path().substring(1).split("/");
    String argument = parts.length > 1 ? parts[1] : "";
    switch (parts[0]) {
      case "delay" -> {
        double seconds = Math.min(10, number(argument, 1));
        return json(request, 200, echo(request), (long) (seconds * SECOND));
      }
      case "status" -> {
        int status = (int) number(argument, 200);
        return Hosts.plain(
            request, status, headers("text/html; charset=utf-8"), new byte[0], USUAL_DELAY);
      }
      case "bytes", "stream-bytes" -> {
        byte[] body = new byte[(int) Math.min(100_000, number(argument, 0))];
        Chance chance = Chance.of(request.place());
        for (int i = 0; i < body.length; i++) {
          body[i] = (byte) chance.next();
        }
        return Hosts.plain(request, 200, headers("application/octet-stream"), body, USUAL_DELAY);
      }
      case "redirect", "relative-redirect", "absolute-redirect" -> {
        int left = (int) number(argument, 1);
        List<Header> headers = headers("text/html; charset=utf-8");
        headers.add(new Header("Location", left > 1 ? "/redirect/" + (left - 1) : "/get"));
        return Hosts.plain(request, 302, headers, new byte[0], USUAL_DELAY);
      }
      case "headers" -> {
        Map<String, String> object = new LinkedHashMap<>();
        object.put("headers", Json.object(headersOf(request), "  "));
        return json(request, 200, object, USUAL_DELAY);
      }
      case "user-agent" -> {
        return json(
            request,
            200,
            Map.of("user-agent", Json.quoted(request.header("User-Agent"))),
            USUAL_DELAY);
      }
      case "ip" -> {
        return json(request, 200, Map.of("origin", Json.quoted("203.0.113.7")), USUAL_DELAY);
      }
      case "uuid" -> {
        return json(
            request,
            200,
            Map.of("uuid", Json.quoted("5c3e8a52-0f5d-4c1e-9d6b-6f2f1c7b9a10")),
            USUAL_DELAY);
      }
      case "get", "post", "put", "patch", "delete", "anything" -> {
        String allowed = parts[0].equals("anything") ? request.method() : parts[0];
        boolean right = request.method().equalsIgnoreCase(allowed);
        return right
            ? json(request, 200, echo(request), USUAL_DELAY)
            : Hosts.plain(request, 405, headers("text/html"), new byte[0], USUAL_DELAY);
      }
      case "" -> {
        byte[] page = "<!doctype html>\n<title>httpbin</title>\n".getBytes(StandardCharsets.UTF_8);
        return Hosts.plain(request, 200, headers("text/html; charset=utf-8"), page, USUAL_DELAY);
      }
      default -> {
        return Hosts.plain(
            request,
            404,
            headers("text/html"),
            "<h1>Not Found</h1>\n".getBytes(StandardCharsets.UTF_8),
            USUAL_DELAY);
      }
    }
  }

  private static double number(String text, double otherwise) {
    return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") ? Double.parseDouble(text) : otherwise;
  }

  private static List<Header> headers(String type) {
    List<Header> headers = new ArrayList<>();
    headers.add(new Header("Content-Type", type));
    return headers;
  }

  private static Reply json(
      Request request, int status, Map<String, String> object, long delayNanos) {
    byte[] body = (Json.object(object, "") + "\n").getBytes(StandardCharsets.UTF_8);
    return Hosts.plain(request, status, headers(JSON), body, delayNanos);
  }

  private static Map<String, String> headersOf(Request request) {
    Map<String, String> headers = new TreeMap<>();
    request.headers().forEach(header -> headers.put(header.name(), Json.quoted(header.value())));
    return headers;
  }

  private static Map<String, String> echo(Request request) {
    Map<String, String> object = new LinkedHashMap<>();
    object.put("args", Json.object(fields(request.query()), "  "));
    if (!request.method().equals("GET")) {
      String text = new String(request.body(), StandardCharsets.UTF_8);
      boolean form = request.header("Content-Type").startsWith("application/x-www-form-urlencoded");
      boolean json = request.header("Content-Type").startsWith(JSON);
      object.put("data", Json.quoted(form ? "" : text));
      object.put("files", "{}");
      object.put("form", Json.object(form ? fields(text) : Map.of(), "  "));
      object.put("headers", Json.object(headersOf(request), "  "));
      object.put("json", json && !text.isEmpty() ? text : "null");
    } else {
      object.put("headers", Json.object(headersOf(request), "  "));
    }
    object.put("origin", Json.quoted("203.0.113.7"));
    object.put("url", Json.quoted(request.url()));
    return object;
  }

  private static Map<String, String> fields(String query) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String pair : query.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        fields.put(decoded(name), Json.quoted(decoded(value)));
      }
    }
    return fields;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
