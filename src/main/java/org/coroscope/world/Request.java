package org.coroscope.world;

import java.util.List;

/**
 * A request as a simulated host gets it.
 *
 * @param secure whether it came over https
 * @param method as {@code GET}
 * @param host the host's name, in small letters
 * @param port at which port
 * @param target path and query
 * @param headers in the order they came
 * @param body what was sent along; may be empty
 */
public record Request(
    boolean secure,
    String method,
    String host,
    int port,
    String target,
    List<Header> headers,
    byte[] body) {

  /** The whole URL. */
  public String url() {
    return (secure ? "https://" : "http://") + place();
  }

  /** The URL without its scheme, and without the port if it is the usual one. */
  String place() {
    return host + (port == (secure ? 443 : 80) ? "" : ":" + port) + target;
  }

  String path() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }

  String query() {
    int query = target.indexOf('?');
    return query < 0 ? "" : target.substring(query + 1);
  }

  /** The first header of a name; an empty text if there is none. */
  public String header(String name) {
    return Header.find(headers, name, "");
  }
}
