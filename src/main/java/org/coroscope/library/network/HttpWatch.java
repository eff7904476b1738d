package org.coroscope.library.network;

import java.nio.charset.StandardCharsets;
import org.coroscope.scheduler.NetworkStage;
import org.coroscope.scheduler.Task;

/**
 * Reads along on a client's side of a connection and tells what happens there: in terms of HTTP if
 * that is what is spoken, else in bytes.
 */
final class HttpWatch {
  private final Network network;
  private final long connection;
  private final String label;
  private Task owner;

  private final StringBuilder head = new StringBuilder();
  private boolean headRead;
  private boolean plain;
  private boolean idle = true;
  private boolean noBody;
  private String answer = "";
  private long received;
  private long total;
  private String tail = "";

  HttpWatch(Network network, long connection, String label, Task owner) {
    this.network = network;
    this.connection = connection;
    this.label = label;
    this.owner = owner;
  }

  /** For whom the connection works. */
  Task owner() {
    return owner;
  }

  /** The client has sent something. */
  void sent(byte[] data, Task by) {
    owner = by == null ? owner : by;
    String text = new String(data, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n");
    String line = end < 0 ? "" : text.substring(0, end);
    int protocol = line.lastIndexOf(" HTTP/");
    if (protocol > 0) {
      plain = false;
      headRead = false;
      idle = false;
      noBody = line.startsWith("HEAD ");
      head.setLength(0);
      received = 0;
      String what = line.substring(0, protocol) + " to " + label;
      network.tell(NetworkStage.SENT, connection, what, data.length, 0, owner);
    } else if (idle) {
      plain = true;
      network.tell(NetworkStage.SENT, connection, "data to " + label, data.length, 0, owner);
    }
  }

  /** Something has come. */
  void received(byte[] data) {
    if (plain || idle) {
      network.tell(NetworkStage.FIRST_BYTE, connection, data.length + " bytes", 0, 0, owner);
      network.tell(NetworkStage.COMPLETE, connection, "data from " + label, data.length, 0, owner);
      return;
    }
    String text = new String(data, StandardCharsets.ISO_8859_1);
    if (!headRead) {
      head.append(text);
      int end = head.indexOf("\r\n\r\n");
      if (end < 0) {
        return;
      }
      headRead = true;
      readHead(head.substring(0, end));
      text = head.substring(end + 4);
      network.tell(NetworkStage.FIRST_BYTE, connection, answer, 0, Math.max(0, total), owner);
      if (text.isEmpty() && total != 0) {
        return;
      }
    }
    received += text.length();
    tail = (tail + text).substring(Math.max(0, tail.length() + text.length() - 5));
    if (!text.isEmpty()) {
      network.tell(NetworkStage.CHUNK, connection, answer, received, Math.max(0, total), owner);
    }
    if (total >= 0 ? received >= total : total == CHUNKED && tail.equals("0\r\n\r\n")) {
      complete();
    }
  }

  private static final long CHUNKED = -1;
  private static final long TO_THE_END = -2;

  private void readHead(String text) {
    String[] lines = text.split("\r\n");
    int blank = lines[0].indexOf(' ');
    answer = (blank < 0 ? lines[0] : lines[0].substring(blank + 1).strip()) + " from " + label;
    total = TO_THE_END;
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon);
        String value = line.substring(colon + 1).strip();
        if (name.equalsIgnoreCase("Content-Length") && value.matches("[0-9]{1,9}")) {
          total = Long.parseLong(value);
        } else if (name.equalsIgnoreCase("Transfer-Encoding") && value.contains("chunked")) {
          total = CHUNKED;
        }
      }
    }
    if (noBody || answer.startsWith("204") || answer.startsWith("304")) {
      total = 0;
    }
  }

  private void complete() {
    idle = true;
    network.tell(NetworkStage.COMPLETE, connection, answer, received, Math.max(0, total), owner);
  }

  /** The other side sends no more. */
  void ended() {
    if (!idle && headRead) {
      complete();
    }
  }
}
